import { type PlainDate, addDays, laterOf, overdueDays } from "../calendar/index.js";
import { refuseBadDays } from "./agreed-days.js";
import type { LawScopeCode, LegalDueDateCode, PaymentTermCode } from "./law.reason.js";
import type { LawRule } from "./law-rule.js";
import { lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, legalFinding } from "./legal-finding.js";
import { paymentTermRule, termWarnings } from "./check-payment-terms.js";
import { older, outsideSmeScope } from "./sme-scope.js";
import type { SupplyContract } from "./supply-contract.js";

/** Payment hangs on an inspection or acceptance that the contract provides for. */
export interface AgreedAcceptance {
  /** The day on which the goods, works or services passed it. */
  readonly acceptedOn?: PlainDate;
  /**
   * The last day that the contract gives the buyer for it; without it, and for what was delivered after it, only the
   * acceptance itself counts.
   */
  readonly by?: PlainDate;
  /** That it is the seller, and not the buyer, who holds it up, such as by defects: then only acceptance counts. */
  readonly heldUpBySeller?: true;
}

/** The contract provides for settling by progress or by period. */
export interface AgreedSettlement {
  /** The day on which both sides confirmed the amount, such as by a confirmed statement of account. */
  readonly confirmedOn?: PlainDate;
}

/** What {@link legalDueDate} reads. */
export interface LegalDueDateFacts {
  readonly contract: SupplyContract;
  readonly deliveredOn?: PlainDate;
  /** Where the contract makes payment hang on acceptance. */
  readonly acceptance?: AgreedAcceptance;
  /** Where the contract settles by progress or period. */
  readonly settlement?: AgreedSettlement;
  readonly asOf: PlainDate;
}

/** When a buyer must have paid by law. */
export interface LegalDueDate extends LegalCheck<
  "running" | "overdue" | "not-begun" | "without-number" | "not-bound",
  LawScopeCode | LegalDueDateCode | PaymentTermCode
> {
  readonly contract: string;
  /** The day from which the term runs, itself not counted; `null` while it has not begun. */
  readonly startsOn: PlainDate | null;
  /** The last day to pay in time; `null` where there is none. */
  readonly dueOn: PlainDate | null;
  /** Days past it, 0 on the day itself, negative before; `null` without one. */
  readonly overdueDays: number | null;
}

/**
 * From when the time to pay runs by law, and when it ends: from delivery; from acceptance, where payment hangs on it,
 * or from the end of the agreed time for it when the buyer is late; from the day on which both sides confirmed the
 * amount, where they settle by progress or period. Where both hang together, the later. The agreed days count, at
 * most as many as the law allows, and where they are more a second finding says so; where none are agreed, those of
 * the law. The last day may fall on a holiday, when the law gives until the next working day.
 *
 * @throws MisuseError `days-not-whole` for agreed days that are no number of days; `date-out-of-range`.
 * @example
 * import { chinaLaw, legalDueDate, plainDate } from "receivables";
 *
 * const contract = {
 *   id: "K-1", concludedOn: plainDate("2025-06-01"), buyer: "institution", sellerStatedSme: true, agreedDays: null, payWhenPaid: false,
 * } as const;
 * const facts = { contract, deliveredOn: plainDate("2025-07-01"), asOf: plainDate("2025-08-01") };
 * legalDueDate(facts, chinaLaw).dueOn; // => "2025-07-31"
 * legalDueDate({ ...facts, settlement: {} }, chinaLaw).outcome; // => "not-begun"
 * legalDueDate({ ...facts, settlement: { confirmedOn: plainDate("2025-07-10") } }, chinaLaw).dueOn; // => "2025-08-09"
 */
export function legalDueDate(facts: LegalDueDateFacts, rules: readonly LawRule[]): LegalDueDate {
  const { contract, asOf } = facts;
  const { id } = contract;
  refuseBadDays(contract);
  const none = { contract: id, startsOn: null, dueOn: null, overdueDays: null };
  const outside = outsideSmeScope(contract, rules);
  if (outside !== null) return { ...outside, ...none };
  const term = paymentTermRule(contract, rules);
  const startRule = lawRuleOn(rules, "term-start", contract.concludedOn);
  if (term === undefined) return { ...older(contract, "payment-term", rules), ...none };
  if (startRule === undefined) return { ...older(contract, "term-start", rules), ...none };
  const start = termStart(facts);
  if (start.on === null) {
    const waits = legalFinding({
      code: "term-not-begun",
      rule: startRule,
      about: [id],
      facts: { contract: id, waitsFor: start.waitsFor },
      expected: start.waitsFor,
    });
    return { ...none, outcome: "not-begun", reasons: [waits] };
  }
  const days = lawfulDays(contract.agreedDays ?? term.days, term.longestDays);
  if (days === null) {
    const open = legalFinding({
      code: "term-without-number",
      rule: term,
      about: [id],
      facts: { contract: id, from: start.on },
    });
    return { ...none, startsOn: start.on, outcome: "without-number", reasons: [open] };
  }
  const dueOn = addDays(start.on, days);
  const runs = legalFinding({
    code: start.code,
    rule: startRule,
    about: [id, start.on],
    facts: { contract: id, from: start.on, days, dueOn },
    expected: dueOn,
  });
  const late = overdueDays(dueOn, asOf);
  return {
    contract: id,
    startsOn: start.on,
    dueOn,
    overdueDays: late,
    outcome: late > 0 ? "overdue" : "running",
    reasons: [runs, ...termWarnings(contract, term)],
  };
}

function lawfulDays(days: number | null, longest: number | null): number | null {
  return days === null || longest === null ? days : Math.min(days, longest);
}

type Start =
  | { readonly on: PlainDate; readonly code: LegalDueDateCode }
  | { readonly on: null; readonly waitsFor: string };

function termStart({ deliveredOn, acceptance, settlement, asOf }: LegalDueDateFacts): Start {
  const starts: readonly Start[] = [
    ...(acceptance === undefined ? [] : [accepted(acceptance, deliveredOn, asOf)]),
    ...(settlement === undefined
      ? []
      : [
          known(
            settlement.confirmedOn,
            asOf,
            "term-runs-from-confirmed-settlement",
            "settlement-confirmation",
          ),
        ]),
  ];
  if (starts.length === 0) return known(deliveredOn, asOf, "term-runs-from-delivery", "delivery");
  return starts.reduce((a, b) => {
    if (a.on === null) return a;
    if (b.on === null) return b;
    return laterOf(a.on, b.on) === a.on ? a : b;
  });
}

function known(on: PlainDate | undefined, asOf: PlainDate, code: LegalDueDateCode, waitsFor: string): Start {
  return on !== undefined && on <= asOf ? { on, code } : { on: null, waitsFor };
}

// A buyer cannot be late in accepting what was delivered only after the time for it.
function accepted(
  { acceptedOn, by, heldUpBySeller }: AgreedAcceptance,
  deliveredOn: PlainDate | undefined,
  asOf: PlainDate,
): Start {
  const inTime = deliveredOn === undefined || by === undefined || deliveredOn <= by;
  const late =
    by !== undefined &&
    inTime &&
    heldUpBySeller === undefined &&
    (acceptedOn === undefined || acceptedOn > by);
  return late && by < asOf
    ? { on: by, code: "term-runs-from-end-of-acceptance-period" }
    : known(acceptedOn, asOf, "term-runs-from-acceptance", "acceptance");
}
