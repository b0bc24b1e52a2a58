import * as fc from "fast-check";
import type { SalesOrder } from "receivables/credit";
import type { LedgerDocument } from "receivables/ledger";
import { type Money, addMoney } from "receivables/money";
import { creditNote, invoice, payment } from "../ledger/build-documents.js";
import { order, yuan } from "./build-facts.js";

/** Where the goods of an order are, in whole yuan, and the papers that say so. */
export interface OrderLife {
  /** Ordered, neither delivered nor billed. */
  readonly reserved: number;
  /** Billed before they were delivered. */
  readonly billedAhead: number;
  /** Delivered, not billed. */
  readonly delivered: number;
  /** Billed in all, less what was credited and paid. */
  readonly owed: number;
  readonly order: SalesOrder;
  readonly documents: readonly LedgerDocument[];
}

/** Something that happens to an order of at most `wanted` yuan. */
type Step = (life: OrderLife, wanted: number, id: string) => OrderLife;

const STEPS: Readonly<Record<string, Step>> = {
  deliver(life, wanted) {
    const { billedAhead, delivered, order: now, reserved } = life;
    const ahead = Math.min(wanted, billedAhead);
    const fresh = Math.min(wanted - ahead, reserved);
    return {
      ...life,
      billedAhead: billedAhead - ahead,
      reserved: reserved - fresh,
      delivered: delivered + fresh,
      order: { ...now, delivered: plus(now.delivered, ahead + fresh) },
    };
  },
  bill(life, wanted, id) {
    const { billedAhead, delivered, order: now, reserved } = life;
    const fromDelivered = Math.min(wanted, delivered);
    const ahead = Math.min(wanted - fromDelivered, reserved);
    const amount = fromDelivered + ahead;
    if (amount === 0) return life;
    return {
      ...posted(life, invoice(id, String(amount), 5), amount),
      delivered: delivered - fromDelivered,
      reserved: reserved - ahead,
      billedAhead: billedAhead + ahead,
      order: { ...now, billed: plus(now.billed, amount) },
    };
  },
  returnUnbilled(life, wanted) {
    const { delivered, order: now } = life;
    const amount = Math.min(wanted, delivered);
    return {
      ...life,
      delivered: delivered - amount,
      order: { ...now, returned: plus(now.returned, amount) },
    };
  },
  credit: (life, wanted, id) => posted(life, creditNote(id, String(wanted), 6), -wanted),
  pay: (life, wanted, id) => posted(life, payment(id, String(wanted), 7), -wanted),
  advance: (life, wanted, id) => posted(life, payment(id, String(wanted), 7, { advanceFor: "O1" }), -wanted),
  cancelPart(life, wanted) {
    const { order: now, reserved } = life;
    const amount = Math.min(wanted, reserved);
    return {
      ...life,
      reserved: reserved - amount,
      order: { ...now, cancelled: plus(now.cancelled, amount) },
    };
  },
  close: (life) => ({ ...life, reserved: 0, order: { ...life.order, status: "closed" } }),
  cancelAll: (life) => ({ ...life, reserved: 0, order: { ...life.order, status: "cancelled" } }),
};

/** Every state of an order from its beginning through a random life. */
export const anyOrderLife: fc.Arbitrary<readonly OrderLife[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 200 }),
    fc.array(fc.tuple(fc.constantFrom(...Object.values(STEPS)), fc.integer({ min: 1, max: 120 })), {
      maxLength: 12,
    }),
  )
  .map(([ordered, steps]) => {
    const states: OrderLife[] = [
      {
        reserved: ordered,
        billedAhead: 0,
        delivered: 0,
        owed: 0,
        order: order(String(ordered), { status: "open" }),
        documents: [],
      },
    ];
    for (const [index, [step, wanted]] of steps.entries()) {
      const last = states[index];
      if (last !== undefined) states.push(step(last, wanted, `D${index}`));
    }
    return states;
  });

function posted(life: OrderLife, document: LedgerDocument, moves: number): OrderLife {
  return { ...life, owed: life.owed + moves, documents: [...life.documents, document] };
}

function plus(amount: Money | undefined, more: number): Money {
  return addMoney(amount ?? yuan("0"), yuan(String(more)));
}
