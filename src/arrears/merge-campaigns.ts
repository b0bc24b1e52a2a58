import type { PlainDate } from "../calendar/index.js";
import { canonicalJson } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import { type CampaignReport, campaignOf } from "./campaign-report.js";
import { perhapsOneDebt } from "./perhaps-one-debt.js";

/**
 * The report on no debts: what {@link mergeCampaigns} begins with.
 *
 * @example
 * import { emptyCampaign, plainDate } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * emptyCampaign({ asOf: day, screenedOn: day }, { policy: { id: "county", version: "1" }, rate }).debts; // => []
 */
export function emptyCampaign(
  { asOf, screenedOn }: { readonly asOf: PlainDate; readonly screenedOn: PlainDate },
  { policy, rate }: Pick<ArrearsPolicy, "policy" | "rate">,
): CampaignReport {
  return campaignOf({ asOf, screenedOn, policy, rate }, { debts: [], uncounted: [], findings: [] });
}

/**
 * The report on the debts of two reports, as if they had been reported together: towns report to the county, and
 * the order of merging changes nothing. Each report holds the repayments of its own debts.
 *
 * @throws MisuseError `campaign-differs` for reports of two days, screenings, policies or rules of the rate;
 *   `duplicate-debt` for a debt that is in both, under whatever ids; `duplicate-repayment` for a repayment that is.
 * @example
 * import { emptyCampaign, mergeCampaigns, plainDate } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const empty = emptyCampaign(
 *   { asOf: day, screenedOn: day },
 *   { policy: { id: "county", version: "1" }, rate },
 * );
 * mergeCampaigns(empty, empty).currencies; // => []
 */
export function mergeCampaigns(a: CampaignReport, b: CampaignReport): CampaignReport {
  for (const field of ["asOf", "screenedOn", "policy", "rate"] as const) {
    const [ours, theirs] = [canonicalJson(a[field]), canonicalJson(b[field])];
    if (ours === theirs) continue;
    throw new MisuseError({
      code: "campaign-differs",
      field,
      value: theirs,
      problem: `expected ${ours}`,
      remedy: "Report all parts as of one day by one policy before merging them.",
    });
  }
  refuseSharedRepayment(a, b);
  const debts = [...a.debts, ...b.debts];
  return campaignOf(a, {
    debts,
    uncounted: [...a.uncounted, ...b.uncounted],
    findings: [
      ...[...a.findings, ...b.findings].filter(({ code }) => code !== "debt-perhaps-registered-twice"),
      ...perhapsOneDebt(debts.map(({ debt }) => debt)),
    ],
  });
}

function refuseSharedRepayment(a: CampaignReport, b: CampaignReport): void {
  const ours = new Set(repaymentsOf(a));
  const twice = repaymentsOf(b).find((id) => ours.has(id));
  if (twice === undefined) return;
  throw new MisuseError({
    code: "duplicate-repayment",
    field: "repayments",
    value: twice,
    problem: "a repayment that is in both reports would be told of twice",
    remedy: "Report each repayment with its debt, and give each its own id.",
  });
}

function repaymentsOf({ debts, uncounted }: CampaignReport): readonly string[] {
  return [
    ...debts.flatMap((row) => row.repayments.map(({ repayment }) => repayment)),
    ...uncounted.map(({ repayment }) => repayment.id),
  ];
}
