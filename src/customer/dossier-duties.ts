import { type PlainDate, addMonths, daysBetween } from "../calendar/index.js";
import {
  type Decision,
  type Facts,
  type Finding,
  type PolicyRef,
  type Reason,
  compareText,
  grouped,
  inOrderOfId,
} from "../decision/index.js";
import { countingDeals } from "./counting-deals.js";
import type { CustomerPolicy } from "./customer.policy.js";
import type { DealCode, FilingCode } from "./customer.reason.js";
import type { Deal } from "./deal.js";
import { decidingDeal, reaches } from "./deciding-deal.js";
import type { CustomerDossier } from "./dossier.js";

/** What {@link dossierDuties} reads. */
export interface FilingFacts {
  /** All dealings with the customers asked about, in any order. */
  readonly deals: readonly Deal[];
  readonly dossiers: readonly Pick<CustomerDossier, "customer" | "filedOn">[];
  readonly asOf: PlainDate;
}

/** Whether a customer must have a dossier, and has it. */
export interface DossierDuty extends Decision<
  "dossier-not-required" | "dossier-due" | "dossier-overdue" | "dossier-kept",
  FilingCode
> {
  readonly customer: string;
  /** The deal that made it due, and its day; `null` while none did. */
  readonly decidedBy: string | null;
  readonly reachedOn: PlainDate | null;
  /** The last day for it. */
  readonly dueOn: PlainDate | null;
  /** Who collects the basic data: the handler of the deciding deal. `null` for nobody or unknown. */
  readonly collectBy: string | null;
  /** Since when there is one; `null` for none. */
  readonly filedOn: PlainDate | null;
}

/** The duties of all customers, sorted by customer, and the dealings that count otherwise than they stand there. */
export interface DossierDuties {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly duties: readonly DossierDuty[];
  readonly findings: readonly Finding<DealCode>[];
}

/**
 * Which customers must have a dossier by their dealings, by when, and who collects the basic data (Art. 5). What a
 * customer returned lowers the deal that it names; a deal returned in whole is none. A deal in another currency than
 * that of the policy's amount counts as a deal, reaches no amount and is reported.
 *
 * @throws MisuseError `id-of-two` where one id stands for two deals.
 * @example
 * import { dossierDuties, money, plainDate } from "receivables";
 *
 * const day = plainDate;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   filing: { reading: "each", deals: 2, amount: money("10000", "CNY"), withinMonths: 1 },
 * } as const;
 * const deal = { id: "D1", customer: "C1", on: day("2026-01-10"), amount: money("10000", "CNY"), handler: "wang" };
 * const second = { ...deal, id: "D2", on: day("2026-01-31") };
 * const facts = { deals: [deal, second], dossiers: [], asOf: day("2026-02-28") };
 * const [duty] = dossierDuties(facts, policy).duties;
 * [duty?.outcome, duty?.dueOn, duty?.collectBy]; // => ["dossier-due", "2026-02-28", "wang"]
 */
export function dossierDuties(
  { deals, dossiers, asOf }: FilingFacts,
  { policy, filing }: Pick<CustomerPolicy, "policy" | "filing">,
): DossierDuties {
  const counting = countingDeals({ deals, asOf }, filing);
  const byCustomer = grouped(counting.deals, ({ customer }) => customer);
  const files = grouped(dossiers, ({ customer }) => customer);
  const customers = new Set([...deals, ...dossiers].map(({ customer }) => customer));
  const duties = [...customers].sort(compareText).map((customer): DossierDuty => {
    const own = byCustomer.get(customer) ?? [];
    const deal = decidingDeal(own, filing);
    const filed = (files.get(customer) ?? [])
      .map((file) => file.filedOn)
      .filter((on) => on <= asOf)
      .sort();
    const filedOn = filed[0] ?? null;
    const dueOn = deal === undefined ? null : addMonths(deal.on, filing.withinMonths);
    const collectBy = deal?.handler ?? null;
    const { outcome, reasons } = judge({ customer, own, deal, dueOn, filed, asOf }, filing);
    return {
      customer,
      outcome,
      reasons,
      decidedBy: deal?.id ?? null,
      reachedOn: deal?.on ?? null,
      dueOn,
      collectBy,
      filedOn,
      asOf,
      policy,
    };
  });
  return { asOf, policy, duties, findings: inOrderOfId(counting.findings) };
}

interface Case {
  readonly customer: string;
  readonly own: readonly Deal[];
  readonly deal: Deal | undefined;
  readonly dueOn: PlainDate | null;
  /** The days on which dossiers of the customer were filed, in order. */
  readonly filed: readonly PlainDate[];
  readonly asOf: PlainDate;
}

function judge(
  { customer, own, deal, dueOn, filed, asOf }: Case,
  filing: CustomerPolicy["filing"],
): Pick<DossierDuty, "outcome" | "reasons"> {
  const filedOn = filed[0] ?? null;
  const facts: Facts = {
    customer,
    deals: own.length,
    large: own.filter((one) => reaches(one, filing)).length,
    asked: filing.deals,
    amount: filing.amount,
    reading: `filing-${filing.reading}`,
    deal: deal?.id ?? null,
    reachedOn: deal?.on ?? null,
    handler: deal?.handler ?? null,
    dueOn,
    filedOn,
  };
  const because = (code: FilingCode, more: Facts = {}): Reason<FilingCode> => ({
    code,
    citation: "Art. 5",
    facts: { ...facts, ...more },
  });
  if (filedOn !== null) {
    const late = dueOn !== null && filedOn > dueOn;
    const reason = late
      ? because("dossier-filed-late", { days: daysBetween(dueOn, filedOn) })
      : because("dossier-filed");
    const several = filed.length < 2 ? [] : [because("several-dossiers", { dossiers: filed.length })];
    return { outcome: "dossier-kept", reasons: [reason, ...several] };
  }
  if (deal === undefined || dueOn === null) {
    return { outcome: "dossier-not-required", reasons: [because("dossier-not-required")] };
  }
  const collector = deal.handler === undefined ? [because("dossier-collector-unknown")] : [];
  return asOf > dueOn
    ? {
        outcome: "dossier-overdue",
        reasons: [because("dossier-not-filed-in-time", { days: daysBetween(dueOn, asOf) }), ...collector],
      }
    : { outcome: "dossier-due", reasons: [because("dossier-to-be-filed"), ...collector] };
}
