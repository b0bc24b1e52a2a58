import { type PlainDate, compareDates } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { signOfMoney, subtractMoney, sumMoney } from "../money/index.js";
import type { ArrearsPolicy, RateRules } from "./arrears.policy.js";
import { type CampaignReport, campaignOf } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";
import { countRepayments } from "./count-repayments.js";
import type { DebtOrigin, DebtRegister } from "./debt-register.js";
import type { DebtRepayment } from "./debt.js";

/** What a progress report rests on. */
export interface CampaignFacts {
  readonly register: DebtRegister;
  /** Those of the register's debts. */
  readonly repayments: readonly DebtRepayment[];
  /** The day of the report, not before the register's. */
  readonly asOf: PlainDate;
}

/**
 * How far the clearance has come: each debt with what was repaid and what is open, and the clearance rates by
 * amount and by number, for every debtor and in all (R4.3).
 *
 * By amount the rate is what was repaid ÷ what was registered; by number, the debts repaid in full ÷ the debts
 * registered. The policy says which debts count, and they count in both halves. A repayment counts no further
 * than its debt reaches, so that a rate is from 0 to 1. One that settles nothing is reported with its reason: what
 * is counted and what is not make all repayments.
 *
 * @throws MisuseError `amount-not-positive`; `id-of-two` where one id stands for two repayments; `day-too-early`
 *   for a day before the register's.
 * @example
 * import { money, plainDate, reportCampaign } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const policy = { id: "county", version: "1" };
 * const debt = {
 *   id: "1", debtor: "hospital", creditor: "laboratory", creditorKind: "private-listed-enterprise",
 *   cause: "services", project: null, document: "INV-1", amount: money("300.00", "CNY"),
 *   since: plainDate("2025-07-01"), registeredOn: day, confirmedOn: day,
 *   unit: null, origin: "screened", alsoAs: [],
 * } as const;
 * const register = { asOf: day, screenedOn: day, policy, debts: [debt], outside: [], findings: [] };
 * const paid = {
 *   id: "p", debt: "1", on: plainDate("2026-03-01"), amount: money("200.00", "CNY"),
 *   means: "transfer", evidence: "slip",
 * } as const;
 * const report = reportCampaign(
 *   { register, repayments: [paid], asOf: plainDate("2026-06-30") },
 *   {
 *     repayments: { means: ["transfer"], evidence: true },
 *     rate: { disputed: false, foundLate: true, newArrears: false, places: 4 },
 *   },
 * );
 * report.currencies[0]?.total.byAmount.rate; // => "0.6666"
 * report.currencies[0]?.total.byNumber; // => { cleared: 0, registered: 1, rate: "0" }
 */
export function reportCampaign(
  { register, repayments, asOf }: CampaignFacts,
  policy: Pick<ArrearsPolicy, "repayments" | "rate">,
): CampaignReport {
  const { screenedOn, findings } = register;
  if (compareDates(asOf, register.asOf) < 0) {
    throw new MisuseError({
      code: "day-too-early",
      field: "asOf",
      value: asOf,
      problem: `the register is of ${register.asOf}`,
      remedy: "Make the register as of the day of the report.",
    });
  }
  const { counted, uncounted } = countRepayments(register, repayments, { asOf, policy });
  const debts = register.debts.map((debt): DebtProgress => {
    const own = counted.get(debt.id) ?? [];
    const repaid = sumMoney(
      own.map(({ amount }) => amount),
      debt.amount.currency,
    );
    const open = subtractMoney(debt.amount, repaid);
    const confirmed = debt.confirmedOn !== null && debt.confirmedOn <= asOf;
    return {
      debt,
      confirmed,
      counts: (confirmed || policy.rate.disputed) && countsByOrigin(debt.origin, policy.rate),
      repaid,
      open,
      clearedOn: signOfMoney(open) === 0 ? (own.at(-1)?.on ?? null) : null,
      repayments: own,
    };
  });
  return campaignOf(
    { asOf, screenedOn, policy: register.policy, rate: policy.rate },
    { debts, uncounted, findings },
  );
}

function countsByOrigin(origin: DebtOrigin, { foundLate, newArrears }: RateRules): boolean {
  if (origin === "found-late") return foundLate;
  return origin === "screened" || newArrears;
}
