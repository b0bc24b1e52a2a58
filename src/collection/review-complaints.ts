import { type BusinessCalendar, type PlainDate, addDays, earlierOf } from "../calendar/index.js";
import { type Finding, type PolicyRef, inOrderOfId } from "../decision/index.js";
import { compareMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionPolicy, ComplaintRules } from "./collection.policy.js";
import type { ComplaintCode } from "./collection.reason.js";
import type { CollectionComplaint } from "./complaint.js";
import { lastDay } from "./last-day.js";
import { positiveOnce } from "./positive-once.js";

/** Complaints at collection. */
export interface ComplaintFacts {
  readonly complaints: readonly CollectionComplaint[];
  /** Needed where the answer is due in business days. */
  readonly calendar?: BusinessCalendar;
  readonly asOf: PlainDate;
}

/** How far a complaint is. */
export interface ComplaintState {
  readonly complaint: string;
  readonly customer: string;
  /** `settled` on the spot within authority; otherwise by the answer and its last day. */
  readonly state: "settled" | "answered" | "answered-late" | "open" | "overdue";
  readonly answerBy: PlainDate;
}

/** What became of the complaints. */
export interface ComplaintReview {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By complaint. */
  readonly complaints: readonly ComplaintState[];
  readonly findings: readonly Finding<ComplaintCode>[];
}

/**
 * What became of complaints at collection (Art. 24): settled on the spot within authority, otherwise reported at
 * once and answered within three working days of the business calendar. A changed price needs the price-adjustment
 * form, to every department concerned. What happened after `asOf` is not known.
 *
 * @throws MisuseError `id-of-two`, `amount-not-positive`, `calendar-missing`.
 * @example
 * import { plainDate, reviewComplaints } from "receivables";
 *
 * const complaint = {
 *   id: "K1", customer: "Linden", kind: "quality", on: plainDate("2026-05-08"), by: "wang", role: "salesman",
 *   amount: null, settledOn: null, reportedOn: plainDate("2026-05-08"), answeredOn: null, priceChanged: false,
 *   adjustment: null,
 * } as const;
 * const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };
 * const answer = { days: 3, counted: "business" } as const;
 * const complaints = { answer, reportWithinDays: 0, authority: null, adjustmentTo: [] };
 * const policy = { policy: { id: "firm", version: "1" }, complaints };
 * const facts = { complaints: [complaint], calendar, asOf: plainDate("2026-05-13") };
 * const [state] = reviewComplaints(facts, policy).complaints;
 * [state?.state, state?.answerBy]; // => ["open", "2026-05-13"]
 */
export function reviewComplaints(
  { complaints, calendar, asOf }: ComplaintFacts,
  { policy, complaints: rules }: Pick<CollectionPolicy, "policy" | "complaints">,
): ComplaintReview {
  const { rows, twice } = positiveOnce(complaints, "complaints");
  const known = rows.filter(({ on }) => on <= asOf);
  const states = known.map((complaint) => {
    return {
      complaint,
      ...stateOf(complaint, lastDay(rules.answer, complaint.on, calendar), { rules, asOf }),
    };
  });
  return {
    asOf,
    policy,
    complaints: states.map(({ complaint: { id, customer }, state, answerBy }) => {
      return { complaint: id, customer, state, answerBy };
    }),
    findings: inOrderOfId([
      ...twice.map((own) => collectionFinding("complaint-entered-twice", "Art. 24", [own.id], base(own))),
      ...rows
        .filter(({ on }) => on > asOf)
        .map((own) =>
          collectionFinding("complaint-in-the-future", "Art. 24", [own.id], { ...base(own), asOf }, [
            asOf,
            own.on,
          ]),
        ),
      ...states.map(({ complaint, ...own }) => stateFinding(complaint, own)),
      ...states.flatMap(({ complaint, state }) => conductFindings(complaint, state, { rules, asOf })),
    ]),
  };
}

interface Context {
  readonly rules: ComplaintRules;
  readonly asOf: PlainDate;
}

interface Answered extends Pick<ComplaintState, "state" | "answerBy"> {
  readonly answeredOn: PlainDate | null;
}

const base = ({ id, customer, kind, on }: CollectionComplaint) => ({ complaint: id, customer, kind, on });

function stateOf(complaint: CollectionComplaint, answerBy: PlainDate, { rules, asOf }: Context): Answered {
  const { settledOn, answeredOn, on } = complaint;
  const days = [settledOn, answeredOn].filter((day): day is PlainDate => day !== null && day <= asOf);
  const [first, ...others] = days;
  if (first === undefined) return { state: asOf > answerBy ? "overdue" : "open", answerBy, answeredOn: null };
  const answered = others.reduce(earlierOf, first);
  if (settledOn === on && mayBeSettled(complaint, rules))
    return { state: "settled", answerBy, answeredOn: answered };
  return { state: answered > answerBy ? "answered-late" : "answered", answerBy, answeredOn: answered };
}

function mayBeSettled({ kind, role, amount }: CollectionComplaint, { authority }: ComplaintRules): boolean {
  return (authority ?? []).some((own) => {
    if (own.role !== role || !own.kinds.includes(kind)) return false;
    const { upTo } = own;
    return upTo === null || (amount?.currency === upTo.currency && compareMoney(amount, upTo) <= 0);
  });
}

const STATE_CODES = {
  settled: "complaint-settled",
  answered: "complaint-answered",
  "answered-late": "complaint-answered-late",
  open: "complaint-answer-due",
  overdue: "complaint-answer-overdue",
} as const satisfies Record<ComplaintState["state"], ComplaintCode>;

function stateFinding(
  complaint: CollectionComplaint,
  { state, answerBy, answeredOn }: Answered,
): Finding<ComplaintCode> {
  const facts = { ...base(complaint), by: answerBy, answeredOn };
  return collectionFinding(STATE_CODES[state], "Art. 24", [complaint.id], facts, [answerBy, answeredOn]);
}

function conductFindings(
  complaint: CollectionComplaint,
  state: ComplaintState["state"],
  { rules, asOf }: Context,
): readonly Finding<ComplaintCode>[] {
  const { id, on, role, settledOn, priceChanged, adjustment } = complaint;
  const facts = { ...base(complaint), role, by: addDays(on, rules.reportWithinDays) };
  const reportedOn =
    complaint.reportedOn !== null && complaint.reportedOn <= asOf ? complaint.reportedOn : null;
  const missing = rules.adjustmentTo.filter((department) => !(adjustment?.to ?? []).includes(department));
  const mustReport = state !== "settled";
  const found: readonly (Finding<ComplaintCode> | false)[] = [
    settledOn === on &&
      mustReport &&
      collectionFinding("complaint-settled-beyond-authority", "Art. 24", [id], facts),
    mustReport &&
      reportedOn === null &&
      asOf > facts.by &&
      collectionFinding("complaint-not-reported", "Art. 24", [id], facts, [facts.by, null]),
    mustReport &&
      reportedOn !== null &&
      reportedOn > facts.by &&
      collectionFinding("complaint-reported-late", "Art. 24", [id], { ...facts, reportedOn }, [
        facts.by,
        reportedOn,
      ]),
    priceChanged &&
      adjustment === null &&
      collectionFinding("adjustment-form-missing", "Art. 24", [id], { ...facts, departments: missing }),
    priceChanged &&
      adjustment !== null &&
      missing.length > 0 &&
      collectionFinding("adjustment-form-not-sent", "Art. 24", [id], {
        ...facts,
        document: adjustment.document,
        departments: missing,
      }),
  ];
  return found.filter((finding) => finding !== false);
}
