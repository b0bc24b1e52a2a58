import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import {
  type Money,
  absMoney,
  minMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import { enterAccountability } from "./enter-accountability.js";
import { type EntryChain, chainsOf } from "./entry-chain.js";

/** What is taken off a bonus score for an item, or given back, which is negative. An escalation plan's deductions are some. */
export interface ScoreDeduction {
  readonly id: string;
  readonly item: string;
  readonly customer: string;
  /** `null` when nobody handles the item. */
  readonly person: string | null;
  readonly amount: Money;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly reversible: boolean;
  readonly reasons: readonly Reason[];
}

const KIND = "escalation-stage";

/** The entry of a deduction. */
export function scoreEntry(deduction: ScoreDeduction, asOf: PlainDate): AccountabilityEntry {
  const { id, item, customer, person, amount, month, reversible, reasons } = deduction;
  return enterAccountability({
    account: "bonus-score",
    person,
    month,
    on: asOf,
    amount,
    cause: { kind: KIND, id, customer, item },
    reversible,
    reasons,
  });
}

/** What a deduction below zero gives back to those from whom it was taken, the oldest first. */
export function scoreGivenBack(
  deduction: ScoreDeduction,
  asOf: PlainDate,
  entries: readonly AccountabilityEntry[],
): { readonly back: readonly AccountabilityEntry[]; readonly finding: readonly AccountabilityFinding[] } {
  const asked = absMoney(deduction.amount);
  const chains = chainsOf(entries).filter((chain) => isOfStage(chain, deduction));
  const isOwn = ({ cause }: AccountabilityEntry): boolean => cause.id === deduction.id;
  const reversals = chains.flatMap((chain) => chain.reversals);
  let left = subtractMoney(asked, givenBackBy(reversals.filter(isOwn), asked.currency));
  const back: AccountabilityEntry[] = [];
  for (const chain of chains) {
    const part = minMoney(left, chain.net);
    if (signOfMoney(part) <= 0) continue;
    left = subtractMoney(left, part);
    back.push(partGivenBack(chain, { deduction, asOf, part }));
  }
  // What was given back on another ground needs not be given back again.
  const others = givenBackBy(
    reversals.filter((entry) => !isOwn(entry)),
    asked.currency,
  );
  const missing = subtractMoney(left, others);
  return {
    back,
    finding: signOfMoney(missing) > 0 ? [nothingLeft(deduction, { asked, left: missing })] : [],
  };
}

function givenBackBy(reversals: readonly AccountabilityEntry[], currency: string): Money {
  const amounts = reversals.map(({ amount }) => amount);
  return negateMoney(sumMoney(amounts, currency));
}

function nothingLeft(
  { id, item, person, reasons }: ScoreDeduction,
  { asked, left }: { readonly asked: Money; readonly left: Money },
): AccountabilityFinding {
  return accountabilityFinding({
    code: "nothing-left-to-give-back",
    citation: reasons[0]?.citation ?? "Art. 19",
    about: [id],
    facts: { deduction: id, item, person, asked, left },
    expected: asked,
    actual: subtractMoney(asked, left),
  });
}

function isOfStage({ root }: EntryChain, { amount }: ScoreDeduction): boolean {
  return root.cause.kind === KIND && root.amount.currency === amount.currency;
}

function partGivenBack(
  { root, reversals }: EntryChain,
  facts: { readonly deduction: ScoreDeduction; readonly asOf: PlainDate; readonly part: Money },
): AccountabilityEntry {
  const { deduction, asOf, part } = facts;
  return enterAccountability({
    ...scoreEntry(deduction, asOf),
    person: root.person,
    amount: negateMoney(part),
    reversible: false,
    reverses: root.id,
    nth: reversals.length,
  });
}
