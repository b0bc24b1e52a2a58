import type { PlainDate } from "../calendar/index.js";
import { type Decision, compareText, contentId } from "../decision/index.js";
import type { OpenItem, WriteOff } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import type { InterestPolicy } from "./interest.policy.js";
import type { InterestCode } from "./interest.reason.js";

/** A charge that ends with what it was charged on, and the ledger's document that says so. */
export interface ClosedCharge extends Decision<"waived", InterestCode> {
  readonly charge: string;
  readonly document: WriteOff;
}

/**
 * Writes off what is open of late interest and fees on items of which nothing is open any more, where the policy
 * closes them with the principal; none where they stay. What was paid of a charge stays paid.
 *
 * @param facts - the open items with the charges among them, and the items settled in full.
 * @returns one for each charge that ends, sorted by charge.
 * @example
 * import { closeCharges, money, net30, plainDate } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", issuedOn: day, postedOn: day,
 *   dueOn: day, original: money("100", "USD"), open: money("0", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const fee = {
 *   ...item, id: "F-1", original: money("10", "USD"), open: money("10", "USD"), charge: { kind: "fee", item: "INV-7" },
 * } as const;
 * const facts = { items: [fee], settled: [item], asOf: day };
 * closeCharges(facts, net30.interest); // => []
 * closeCharges(facts, { ...net30.interest, afterPrincipal: "closes" }).map(({ charge }) => charge); // => ["F-1"]
 */
export function closeCharges(
  {
    items,
    settled,
    asOf,
  }: { readonly items: readonly OpenItem[]; readonly settled: readonly OpenItem[]; readonly asOf: PlainDate },
  { afterPrincipal = "stays", citation, policy }: InterestPolicy,
): readonly ClosedCharge[] {
  if (afterPrincipal === "stays") return [];
  const closed = new Set(settled.map(({ id }) => id));
  return items
    .filter(({ charge, open }) => charge !== undefined && closed.has(charge.item) && signOfMoney(open) > 0)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((charge) => {
      const code = "charge-closed-with-principal";
      const facts = { item: charge.charge?.item ?? null, charge: charge.id, amount: charge.open };
      const reasons = [{ code, citation, facts }] as const;
      return { charge: charge.id, outcome: "waived", reasons, asOf, policy, document: closing(charge, asOf) };
    });
}

function closing({ id, customer, account, handler, department, open }: OpenItem, asOf: PlainDate): WriteOff {
  return {
    kind: "write-off",
    id: contentId("closing", id, asOf),
    customer,
    ...(account !== undefined && { account }),
    ...(handler !== undefined && { handler }),
    ...(department !== undefined && { department }),
    postedOn: asOf,
    because: "charge-closed-with-principal",
    settles: [{ item: id, amount: open }],
  };
}
