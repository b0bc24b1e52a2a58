import { type PlainDate, addMonths, daysBetween } from "../calendar/index.js";
import { type Decision, type Reason, compareText, grouped } from "../decision/index.js";
import { type Money, compareMoney, signOfMoney, sumMoney } from "../money/index.js";
import type { ArrearsPolicy, SeriousArrears } from "./arrears.policy.js";
import type { BlacklistCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";

/** A name on the blacklist 黑名单. */
export interface BlacklistEntry {
  readonly debtor: string;
  readonly since: PlainDate;
}

/** What becomes of a debtor's name: put on the list, left on it, taken off, left off, or open. */
export type BlacklistOutcome = "list" | "keep-listed" | "take-off" | "not-listed" | "not-decided";

/** The decision on one debtor. */
export interface BlacklistDecision extends Decision<BlacklistOutcome, BlacklistCode> {
  readonly debtor: string;
  /** On the list from this day, after the decision; `null` when off it. */
  readonly listedSince: PlainDate | null;
}

/**
 * Decides who is put on the blacklist for serious arrears, and who comes off it (R4.13). Arrears are serious by the
 * policy's threshold, of confirmed debts only; where the policy states none, nobody is put on and nobody taken off.
 * A name comes off when every confirmed debt is cleared, after the months that the policy asks for. A debtor that
 * is listed and has no debt in the report stays: nothing shows that it paid. Sorted by debtor.
 *
 * @example
 * import { assessBlacklist, emptyCampaign, plainDate } from "receivables";
 *
 * const day = plainDate("2026-03-01");
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign(
 *   { asOf: day, screenedOn: day },
 *   { policy: { id: "county", version: "1" }, rate },
 * );
 * const [decision] = assessBlacklist(
 *   { report, listed: [{ debtor: "town", since: plainDate("2025-12-01") }] },
 *   { blacklist: { serious: null, offAfterMonths: 0 } },
 * );
 * decision?.outcome; // => "not-decided"
 * decision?.listedSince; // => "2025-12-01"
 */
export function assessBlacklist(
  { report, listed }: { readonly report: CampaignReport; readonly listed: readonly BlacklistEntry[] },
  { blacklist }: Pick<ArrearsPolicy, "blacklist">,
): readonly BlacklistDecision[] {
  const { asOf, policy } = report;
  const debts = grouped(
    report.debts.filter(({ confirmed }) => confirmed),
    ({ debt }) => debt.debtor,
  );
  const entries = grouped(
    listed.filter(({ since }) => since <= asOf),
    ({ debtor }) => debtor,
  );
  return [...new Set([...debts.keys(), ...entries.keys()])].sort(compareText).map((debtor) => {
    const own = debts.get(debtor) ?? [];
    const since = (entries.get(debtor) ?? []).map((entry) => entry.since).sort()[0] ?? null;
    const { outcome, reason } = judge({ debtor, own, since, asOf }, blacklist);
    const listedSince = outcome === "list" ? asOf : outcome === "take-off" ? null : since;
    return { debtor, outcome, reasons: [reason], listedSince, asOf, policy };
  });
}

interface Case {
  readonly debtor: string;
  readonly own: readonly DebtProgress[];
  readonly since: PlainDate | null;
  readonly asOf: PlainDate;
}

interface Judgement {
  readonly outcome: BlacklistOutcome;
  readonly reason: Reason<BlacklistCode>;
}

function judge(one: Case, { serious, offAfterMonths }: ArrearsPolicy["blacklist"]): Judgement {
  const { debtor, own, since, asOf } = one;
  const because = (outcome: BlacklistOutcome, code: BlacklistCode, facts: Reason["facts"]): Judgement => ({
    outcome,
    reason: { code, citation: "R4.13", facts: { debtor, since, ...facts } },
  });
  if (serious === null) return because("not-decided", "serious-not-stated", {});
  const open = seriousPart(own, serious, asOf);
  const facts = { open, amount: serious.amount, days: serious.days };
  if (compareMoney(open, serious.amount) >= 0) {
    return because(since === null ? "list" : "keep-listed", "arrears-serious", facts);
  }
  if (since === null) return because("not-listed", "arrears-not-serious", facts);
  if (own.length === 0) return because("keep-listed", "listed-without-debts", {});
  const still = own.filter((row) => signOfMoney(row.open) > 0).map(({ debt }) => debt.id);
  if (still.length > 0) return because("keep-listed", "listed-until-cleared", { debts: still });
  const clearedOn = own
    .map((row) => row.clearedOn)
    .filter((on) => on !== null)
    .sort()
    .at(-1) as PlainDate;
  const offOn = addMonths(clearedOn, offAfterMonths);
  return because(asOf >= offOn ? "take-off" : "keep-listed", "listed-and-cleared", { clearedOn, offOn });
}

function seriousPart(own: readonly DebtProgress[], { amount, days }: SeriousArrears, asOf: PlainDate): Money {
  const counted = own.filter(({ debt, open }) => {
    return open.currency === amount.currency && daysBetween(debt.since, asOf) + 1 >= days;
  });
  return sumMoney(
    counted.map(({ open }) => open),
    amount.currency,
  );
}
