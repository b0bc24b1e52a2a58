import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped, enteredOnce } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { type EnteredAccountability, enterDecided } from "./enter-decided.js";
import { type ScoreDeduction, scoreEntry, scoreGivenBack } from "./score-given-back.js";

/** What {@link bonusScoreEntries} reads. A whole escalation plan may be passed, with the entries added. */
export interface ScoreDeductionFacts {
  /** The day of the run that made the deductions. */
  readonly asOf: PlainDate;
  readonly deductions: readonly ScoreDeduction[];
  /** What was entered before, so that what is given back finds what it gives back. */
  readonly entries: readonly AccountabilityEntry[];
}

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
  const known = enteredOnce(entries, "entries").rows;
  const distinct = enteredOnce(deductions, "deductions").rows;
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
    const { back, finding } = scoreGivenBack(deduction, asOf, ofItem);
    byItem.set(deduction.item, [...ofItem, ...back]);
    made.push(...back);
    findings.push(...finding);
  }
  return {
    entries: enteredOnce(made, "entries").rows,
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
