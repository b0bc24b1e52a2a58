import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped, type Reason } from "../decision/index.js";
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
import { distinctById } from "./distinct-by-id.js";
import { enterAccountability } from "./enter-accountability.js";
import { type EnteredAccountability, enterDecided } from "./enter-decided.js";
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

/** What {@link bonusScoreEntries} reads. A whole escalation plan may be passed, with the entries added. */
export interface ScoreDeductionFacts {
  /** The day of the run that made the deductions. */
  readonly asOf: PlainDate;
  readonly deductions: readonly ScoreDeduction[];
  /** What was entered before, so that what is given back finds what it gives back. */
  readonly entries: readonly AccountabilityEntry[];
}

const KIND = "escalation-stage";

/**
 * The entries of what an escalation takes off bonus scores (Art. 19). What it gives back goes to those from whom it
 * was taken, whoever handles the item now, the oldest deduction of the item first; more than was taken is given back
 * to nobody, and is a finding. Deductions that were entered before are not entered again.
 *
 * @throws MisuseError `not-a-month`, `amount-is-zero`, `id-of-two`.
 * @example
 * import { bonusScoreEntries, money, plainDate } from "receivables";
 *
 * const taken = {
 *   id: "deduction:INV-1/stage-2/0", item: "INV-1", customer: "C1", person: "wang", month: "2026-03",
 *   amount: money("200.00", "CNY"), reversible: true, reasons: [],
 * };
 * const { entries } = bonusScoreEntries({ asOf: plainDate("2026-03-31"), deductions: [taken], entries: [] });
 * const back = { ...taken, id: "deduction:INV-1/stage-2/1", month: "2026-04", amount: money("-200.00", "CNY") };
 * const april = bonusScoreEntries({ asOf: plainDate("2026-04-30"), deductions: [back], entries });
 * april.entries.map(({ person, amount, reverses }) => [person, amount.amount, reverses === entries[0]?.id]); // => [["wang", "-200.00", true]]
 */
export function bonusScoreEntries({ asOf, deductions, entries }: ScoreDeductionFacts): EnteredAccountability {
  const known = distinctById(entries, "entries");
  const distinct = distinctById(deductions, "deductions");
  const taking = distinct.filter(({ amount }) => signOfMoney(amount) >= 0);
  const giving = distinct.filter(({ amount }) => signOfMoney(amount) < 0);
  const taken = enterDecided({
    decided: taking.map((deduction) => scoreEntry(deduction, asOf)),
    entries: known,
    asOf,
  });
  const made = [...taken.entries];
  const findings = [...taken.findings];
  const byItem = scoresByItem([...known, ...made]);
  for (const deduction of giving) {
    const ofItem = byItem.get(deduction.item) ?? [];
    const { back, finding } = giveBack(deduction, asOf, ofItem);
    byItem.set(deduction.item, [...ofItem, ...back]);
    made.push(...back);
    findings.push(...finding);
  }
  return {
    entries: distinctById(made, "entries"),
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** What was taken off scores for each item, with what reverses it. */
function scoresByItem(entries: readonly AccountabilityEntry[]): Map<string, readonly AccountabilityEntry[]> {
  const itemOf = new Map(entries.map(({ id, cause }) => [id, cause.item]));
  return new Map(
    grouped(entries, ({ id, reverses, account }) =>
      account === "bonus-score" ? (itemOf.get(reverses ?? id) ?? undefined) : undefined,
    ),
  );
}

function scoreEntry(deduction: ScoreDeduction, asOf: PlainDate): AccountabilityEntry {
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

function giveBack(
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
