import { type PlainDate, addMonths } from "../calendar/index.js";
import { type Finding, type PolicyRef, canonicalJson, compareText, grouped } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { InspectionCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";
import { refuseIdOfTwo } from "./refuse-id-of-two.js";

/** What an inspection may find. */
export type ViolationKind = "prefinancing" | "risk-shifted" | "iou" | "works-owed" | "early-start";

/** What an inspection found against a body. */
export interface Violation {
  readonly kind: ViolationKind;
  /** The firm that bears it. */
  readonly firm: string;
  /** The day on which it was put right and dealt with; `null` until then. */
  readonly settledOn: PlainDate | null;
}

/** One inspection 监督检查. */
export interface ArrearsInspection {
  readonly id: string;
  /** The body inspected. */
  readonly debtor: string;
  /** The body that inspects. */
  readonly by: string;
  readonly on: PlainDate;
  readonly violations: readonly Violation[];
}

/** When a debtor in arrears is to be inspected. */
export interface InspectionDue {
  readonly debtor: string;
  /** The last inspection that counts; `null` for none. */
  readonly last: PlainDate | null;
  /** The last day for the next one; `null` where the policy states no interval. */
  readonly by: PlainDate | null;
}

/** What the inspections found, and which are due. */
export interface InspectionCheck {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly findings: readonly Finding<InspectionCode>[];
  /** Debtors with something open, by id. */
  readonly due: readonly InspectionDue[];
}

/**
 * What inspections found that is not settled, and which debtors in arrears are to be inspected by when (R4.12). An
 * inspection of a day to come, or of a body by itself, does not count.
 *
 * @throws MisuseError `id-of-two` where one id stands for two inspections.
 * @example
 * import { checkInspections, emptyCampaign, plainDate } from "receivables";
 *
 * const day = plainDate("2026-03-01");
 * const policy = { id: "county", version: "1" };
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign({ asOf: day, screenedOn: day }, { policy, rate });
 * const violation = { kind: "prefinancing", firm: "builder", settledOn: null } as const;
 * const inspection = { id: "i", debtor: "town", by: "audit", on: day, violations: [violation] };
 * const { findings } = checkInspections(
 *   { report, inspections: [inspection] },
 *   { inspection: { everyMonths: null } },
 * );
 * findings.map(({ code }) => code); // => ["violation-found"]
 */
export function checkInspections(
  {
    report,
    inspections,
  }: { readonly report: CampaignReport; readonly inspections: readonly ArrearsInspection[] },
  { inspection: rules }: Pick<ArrearsPolicy, "inspection">,
): InspectionCheck {
  const { asOf, policy, screenedOn } = report;
  refuseIdOfTwo(inspections, "inspections", canonicalJson);
  const all = [...new Map(inspections.map((inspection) => [inspection.id, inspection])).values()];
  const counting = all.filter((inspection) => faultOf(inspection, asOf) === null);
  const byDebtor = grouped(counting, ({ debtor }) => debtor);
  const inArrears = report.debts.filter(({ open }) => signOfMoney(open) > 0).map(({ debt }) => debt.debtor);
  const due = [...new Set(inArrears)].sort().map((debtor): InspectionDue => {
    const last =
      (byDebtor.get(debtor) ?? [])
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null;
    const months = rules.everyMonths;
    return { debtor, last, by: months === null ? null : addMonths(last ?? screenedOn, months) };
  });
  const findings = [
    ...all.flatMap((inspection) => faultOf(inspection, asOf) ?? []),
    ...counting.flatMap((inspection) => violationsOf(inspection, asOf)),
    ...due.flatMap((row) => lateOf(row, asOf)),
  ];
  return { asOf, policy, findings: findings.sort((a, b) => compareText(a.id, b.id)), due };
}

function faultOf({ id, debtor, by, on }: ArrearsInspection, asOf: PlainDate): Finding<InspectionCode> | null {
  const facts = { inspection: id, debtor, by, on };
  if (on > asOf) return arrearsFinding("inspection-in-the-future", "R4.12", [id], facts, [asOf, on]);
  if (by === debtor) return arrearsFinding("inspected-by-itself", "R4.12", [id], facts);
  return null;
}

function violationsOf(
  { id, debtor, by, on, violations }: ArrearsInspection,
  asOf: PlainDate,
): readonly Finding<InspectionCode>[] {
  return violations.flatMap(({ kind, firm, settledOn }, i) => {
    if (settledOn !== null && settledOn <= asOf) return [];
    const citation = kind === "risk-shifted" || kind === "prefinancing" ? "R4.12" : "R4.10";
    const facts = { inspection: id, debtor, by, on, kind, firm };
    return [arrearsFinding("violation-found", citation, [id, kind, firm, `${i}`], facts)];
  });
}

function lateOf({ debtor, last, by }: InspectionDue, asOf: PlainDate): readonly Finding<InspectionCode>[] {
  if (by !== null && asOf > by) {
    return [arrearsFinding("inspection-overdue", "R4.12", [debtor], { debtor, last, by }, [by, last])];
  }
  return last === null ? [arrearsFinding("never-inspected", "R4.12", [debtor], { debtor, by })] : [];
}
