import type { PlainDate } from "../calendar/index.js";
import {
  type Money,
  divideDecimals,
  maxMoney,
  minMoney,
  minorUnits,
  money,
  multiplyDecimals,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { monthOfDay } from "./accountability-month.js";
import type { AccountabilityPolicy, GivingBack } from "./accountability.policy.js";
import type { ReversalCode } from "./accountability.reason.js";
import { enterAccountability } from "./enter-accountability.js";
import type { EntryChain } from "./entry-chain.js";
import type { PaidPart } from "./paid-part.js";

const PAID = "debt-paid";
const UNPAID = "payment-reversed";

/** What was paid of an entry's item by the day of a run. */
export interface PaidRun {
  readonly part: PaidPart;
  readonly how: GivingBack;
  readonly asOf: PlainDate;
}

/** What is given back, or taken again, so that what was given back is what was paid for. */
export function paidReversal(
  chain: EntryChain,
  run: PaidRun,
  { reversal }: Pick<AccountabilityPolicy, "reversal">,
): readonly AccountabilityEntry[] {
  const { root, reversals, net, most } = chain;
  const given = subtractMoney(most, net);
  const change = subtractMoney(dueBack(most, run, reversal.rounding), given);
  if (signOfMoney(change) > 0) {
    const back = minMoney(change, net);
    return signOfMoney(back) > 0 ? [reversing(chain, run, negateMoney(back))] : [];
  }
  if (signOfMoney(change) === 0 || !reversal.takenAgain) return [];
  const own = reversals.filter(({ cause }) => cause.kind === PAID || cause.kind === UNPAID);
  const ownGiven = negateMoney(
    sumMoney(
      own.map(({ amount }) => amount),
      root.amount.currency,
    ),
  );
  const again = minMoney(negateMoney(change), maxMoney(ownGiven, zeroMoney(root.amount.currency)));
  return signOfMoney(again) > 0 ? [reversing(chain, run, again)] : [];
}

/** What should have been given back by now. */
function dueBack(
  taken: Money,
  { part, how }: PaidRun,
  rounding: AccountabilityPolicy["reversal"]["rounding"],
): Money {
  const { due, paid, inFull } = part;
  if (inFull) return taken;
  if (how === "when-paid-in-full") return zeroMoney(taken.currency);
  const product = multiplyDecimals(taken.amount, paid.amount);
  const share = divideDecimals(product, due.amount, minorUnits(taken.currency), rounding);
  return minMoney(money(share, taken.currency), taken);
}

function reversing({ root, reversals }: EntryChain, run: PaidRun, amount: Money): AccountabilityEntry {
  const { account, person, cause, id, jointly } = root;
  const { part, how, asOf } = run;
  const back = signOfMoney(amount) < 0;
  const { payments } = part;
  const lost = reversals.filter(
    (own) => own.cause.kind === PAID && !payments.some(({ by }) => by === own.cause.id),
  );
  const code: ReversalCode = !back
    ? "taken-again"
    : part.inFull
      ? "given-back-paid-in-full"
      : "given-back-in-proportion";
  const last = back ? payments.at(-1) : undefined;
  const payment = (back ? last?.by : lost.at(-1)?.cause.id) ?? null;
  return enterAccountability({
    account,
    person,
    month: monthOfDay(asOf),
    on: last?.on ?? asOf,
    amount,
    cause: { ...cause, kind: back ? PAID : UNPAID, id: payment ?? cause.id },
    reversible: false,
    reverses: id,
    nth: reversals.length,
    reasons: [
      {
        code,
        citation: root.reasons[0]?.citation ?? "Art. 19",
        facts: {
          entry: id,
          person,
          item: cause.item,
          cause: cause.kind,
          amount: back ? negateMoney(amount) : amount,
          paid: part.paid,
          due: part.due,
          payment,
          rule: how,
        },
      },
    ],
    ...(jointly !== undefined && { jointly }),
  });
}
