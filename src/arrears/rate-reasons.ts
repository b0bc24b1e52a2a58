import type { Reason } from "../decision/index.js";
import type { RateCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";

/**
 * The clearance rates of a report as reasons, which state the formula: cleared ÷ registered, by amount for each
 * currency and by number, and which debts counted in both halves (R4.3). Render them with `explain`.
 *
 * @example
 * import { emptyCampaign, explain, plainDate, rateReasons } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign(
 *   { asOf: day, screenedOn: day },
 *   { policy: { id: "county", version: "1" }, rate },
 * );
 * explain({ reasons: rateReasons(report) }); // => "- No debt that counts is registered; there is no clearance rate [R4.3]"
 */
export function rateReasons({ currencies, rate: rules, asOf }: CampaignReport): readonly Reason<RateCode>[] {
  const { disputed, foundLate, newArrears } = rules;
  const counting = { disputed, foundLate, newArrears, asOf };
  const reasons = currencies.flatMap(({ total: { byAmount, byNumber } }): readonly Reason<RateCode>[] =>
    byAmount.rate === null || byNumber.rate === null
      ? []
      : [
          { code: "clearance-by-amount", citation: "R4.3", facts: { ...byAmount, ...counting } },
          { code: "clearance-by-number", citation: "R4.3", facts: { ...byNumber, ...counting } },
        ],
  );
  return reasons.length > 0 ? reasons : [{ code: "no-clearance-rate", citation: "R4.3", facts: { asOf } }];
}
