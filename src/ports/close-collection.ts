import { earlierOf } from "../calendar/index.js";
import {
  checkInstrument,
  checkTrip,
  chinaInstrumentLaw,
  type CollectionList,
  type CollectionReconciliation,
  type ComplaintReview,
  findMisconduct,
  type InstrumentDecision,
  type InstrumentSplit,
  makeCollectionList,
  type MisconductReport,
  reconcileCollections,
  reviewComplaints,
  reviewTrip,
  splitInstrument,
  type TripDecision,
  type TripReview,
} from "../collection/index.js";
import { compareText } from "../decision/index.js";
import { assignHandlers } from "../handover/index.js";
import { type Ledger, positionAsOf } from "../ledger/index.js";
import type { CollectionFile, OfferedInstrument, TripOnRecord } from "./collection-file.js";
import type { MonthEndFacts } from "./month-end-facts.js";

/** A trip: whether its plan passed, and what it came to. */
export interface TripOutcome {
  readonly trip: string;
  readonly salesman: string;
  /** By the ledger of the day of leaving, or of today where that is to come. */
  readonly check: TripDecision;
  /** `null` before leaving. */
  readonly review: TripReview | null;
}

/** An instrument: whether it is taken, and what it pays. */
export interface InstrumentOutcome {
  readonly instrument: string;
  readonly customer: string;
  readonly decision: InstrumentDecision;
  /** `null` unless it is taken. */
  readonly split: InstrumentSplit | null;
}

/** What was collected in the field, and whether all of it came in. */
export interface CollectionReview {
  /** By trip. */
  readonly trips: readonly TripOutcome[];
  readonly list: CollectionList;
  readonly reconciliation: CollectionReconciliation;
  /** By instrument. */
  readonly instruments: readonly InstrumentOutcome[];
  readonly complaints: ComplaintReview;
  readonly misconduct: MisconductReport;
}

/** Reviews collecting in the field. */
export function reviewCollection(facts: MonthEndFacts): CollectionReview {
  const { asOf, calendar, collection: file } = facts;
  const { collection: policy } = facts.policy;
  const { complaints, discounts, ledger, payIns, receipts } = file;
  return {
    trips: file.trips.map((trip) => tripOutcome(trip, facts)).sort((a, b) => compareText(a.trip, b.trip)),
    list: makeCollectionList(
      { receipts, discounts, position: positionAsOf(withoutPostings(file), asOf), asOf },
      policy,
    ),
    reconciliation: reconcileCollections({ receipts, payIns, ledger, calendar, asOf }, policy),
    instruments: file.instruments
      .map((offered) => instrumentOutcome(offered, facts))
      .sort((a, b) => compareText(a.instrument, b.instrument)),
    complaints: reviewComplaints({ complaints, calendar, asOf }, policy),
    misconduct: findMisconduct({ ...file, calendar, asOf }, policy),
  };
}

function tripOutcome(
  trip: TripOnRecord,
  { asOf, collection, handovers, policy }: MonthEndFacts,
): TripOutcome {
  const { plan } = trip;
  const checkedOn = earlierOf(plan.leavesOn, asOf);
  const { items } = positionAsOf(collection.ledger, checkedOn);
  const records = handovers.map(({ record }) => record);
  const position = { asOf: checkedOn, items: assignHandlers({ items, handovers: records }, checkedOn) };
  return {
    trip: plan.id,
    salesman: plan.salesman,
    check: checkTrip({ plan, position }, policy.collection),
    review: plan.leavesOn > asOf ? null : reviewTrip({ ...trip, asOf }, policy.collection),
  };
}

function instrumentOutcome(
  { customer, change, ...offered }: OfferedInstrument,
  { asOf, items, policy }: MonthEndFacts,
): InstrumentOutcome {
  const { id, figures: amount } = offered.instrument;
  const decision = checkInstrument({ ...offered, asOf }, policy.collection, chinaInstrumentLaw);
  const taken = decision.outcome === "accept" && amount !== null;
  return {
    instrument: id,
    customer,
    decision,
    split: taken
      ? splitInstrument({ instrument: { id, customer, amount }, items, change, asOf }, policy.collection)
      : null,
  };
}

/** The books before the collected money reached them: a posting has its receipt's id, or names it as its reference. */
function withoutPostings({ ledger, receipts }: CollectionFile): Ledger {
  const ids = new Set(receipts.map(({ id }) => id));
  const isPosting = (name: string | undefined): boolean => name !== undefined && ids.has(name);
  return {
    ...ledger,
    documents: ledger.documents.filter(
      (document) => !isPosting(document.id) && !("reference" in document && isPosting(document.reference)),
    ),
  };
}
