import { type Approval, openApproval, recordApproval } from "receivables/approval";
import { type BusinessCalendar, type PlainDate, addDays, plainDate } from "receivables/calendar";
import {
  type CallReport,
  type CollectionComplaint,
  type CollectionDiscount,
  type CollectionPolicy,
  type CollectionReceipt,
  type Endorsement,
  type Instrument,
  type InstrumentFacts,
  type MisconductFacts,
  type PayIn,
  type PlannedCall,
  type TripPlan,
} from "receivables/collection";
import type { Invoice, LedgerDocument, OpenItem, Payment } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { collectionSection } from "../../src/policy/china-trade-regulation/collection.js";
import { approvalSection } from "../../src/policy/china-trade-regulation/approval.js";

const ref = { id: "china-trade-regulation", version: "1" };
export const policy: CollectionPolicy = { ...collectionSection, policy: ref };

export const day = (text: string): PlainDate => plainDate(text);
export const cny = (amount: string): Money => money(amount, "CNY");
export const usd = (amount: string): Money => money(amount, "USD");

/** A Monday, and the days of its week. */
export const MON: PlainDate = day("2026-05-04");
export const TUE: PlainDate = day("2026-05-05");
export const WED: PlainDate = day("2026-05-06");
export const THU: PlainDate = day("2026-05-07");
export const FRI: PlainDate = day("2026-05-08");
export const LATER: PlainDate = day("2026-06-30");
export const calendar: BusinessCalendar = { weekend: [6, 7], holidays: [], workingDays: [] };

export const addDaysTo = (date: PlainDate, days: number): PlainDate => addDays(date, days);

export const codes = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);

export function openItem(id: string, over: Partial<OpenItem> = {}): OpenItem {
  return {
    id,
    document: id,
    source: "invoice",
    kind: "trade",
    customer: "Linden",
    handler: "wang",
    issuedOn: day("2026-03-01"),
    postedOn: day("2026-03-01"),
    dueOn: day("2026-03-31"),
    original: cny("100.00"),
    open: cny("100.00"),
    disputed: cny("0.00"),
    settlements: [],
    ...over,
  };
}

export const call = (
  customer: string,
  on: PlainDate,
  ...claims: PlannedCall["claims"][number][]
): PlannedCall => {
  return { customer, on, claims };
};

export function plan(over: Partial<TripPlan> = {}): TripPlan {
  return {
    id: "T1",
    salesman: "wang",
    leavesOn: MON,
    returnsOn: FRI,
    setBy: "business",
    route: [call("Linden", MON, { item: "A", amount: cny("100.00") })],
    agreed: { by: "sun", role: "business-supervisor", on: MON },
    ...over,
  };
}

export function visit(
  id: string,
  customer: string,
  on: PlainDate,
  over: Partial<CallReport> = {},
): CallReport {
  return { id, customer, on, settled: false, report: { to: "li", role: "business-manager", on }, ...over };
}

export function receipt(id: string, over: Partial<CollectionReceipt> = {}): CollectionReceipt {
  return {
    id,
    customer: "Linden",
    salesman: "wang",
    on: MON,
    reportedOn: over.on ?? MON,
    means: "cash",
    amount: cny("100.00"),
    lines: [],
    ...over,
  };
}

export function discount(id: string, over: Partial<CollectionDiscount> = {}): CollectionDiscount {
  return {
    id,
    customer: "Linden",
    item: "A",
    amount: cny("5.00"),
    by: "wang",
    role: "salesman",
    on: MON,
    reason: "damaged boxes",
    approval: null,
    ...over,
  };
}

/** An approval of a discount, decided by the business manager on a day, or still pending. */
export function approval(
  subject: string,
  {
    amount = cny("5.00"),
    on = MON,
    choice = "for",
    use = "discount",
    content,
  }: {
    readonly amount?: Money;
    readonly on?: PlainDate;
    readonly choice?: "for" | "against" | null;
    readonly use?: string;
    readonly content?: string;
  } = {},
): Approval {
  const asked = { id: "Q1", use, subject, by: "wang", on: MON, amount, reason: "damaged boxes" };
  const request = { ...asked, ...(content !== undefined && { content }) };
  const rules = { ...approvalSection, policy: ref };
  const roster = ["business-manager", "head-in-charge"].map((role) => ({ role, person: "li" }));
  const opened = openApproval({ request, roster, asOf: MON }, rules).approval;
  if (opened === null) throw new Error("not opened");
  if (choice === null) return opened;
  const step = opened.chain.steps[0]?.id ?? "";
  return recordApproval({
    approval: opened,
    event: { kind: "vote", step, by: "li", on, choice },
    asOf: LATER,
  }).approval;
}

export function payIn(id: string, receiptId: string, over: Partial<PayIn> = {}): PayIn {
  return { id, receipt: receiptId, on: MON, means: "cash", amount: cny("100.00"), ...over };
}

export function invoice(id: string, over: Partial<Invoice> = {}): LedgerDocument {
  return {
    kind: "invoice",
    id,
    customer: "Linden",
    receivable: "trade",
    issuedOn: day("2026-03-01"),
    postedOn: day("2026-03-01"),
    dueOn: day("2026-03-31"),
    amount: cny("100.00"),
    ...over,
  };
}

export function payment(id: string, reference: string, over: Partial<Payment> = {}): LedgerDocument {
  return {
    kind: "payment",
    id,
    customer: "Linden",
    reference,
    postedOn: MON,
    amount: cny("100.00"),
    settles: [{ item: "A", amount: cny("100.00") }],
    ...over,
  };
}

export const FIRM = "启明贸易有限公司";
export const CUSTOMER = "林登商行";

export function endorsement(by: string | null, to: string, over: Partial<Endorsement> = {}): Endorsement {
  return {
    by,
    to: [to],
    signed: true,
    legible: true,
    part: null,
    condition: null,
    notTransferable: false,
    ...over,
  };
}

/** A bank's draft to the customer, who endorsed it to the firm. */
export function draft(over: Partial<Instrument> = {}): Instrument {
  return {
    id: "B1",
    kind: "term-draft",
    issuedOn: day("2026-03-04"),
    dueOn: day("2026-09-04"),
    drawer: "远山集团",
    drawerSigned: true,
    payee: CUSTOMER,
    figures: cny("1409.50"),
    words: "人民币壹仟肆佰零玖元伍角整",
    notTransferable: false,
    endorsements: [endorsement(CUSTOMER, FIRM)],
    signedOnBack: true,
    bank: { on: MON, genuine: true },
    ...over,
  };
}

/** The customer's own cheque to the firm. */
export function cheque(over: Partial<Instrument> = {}): Instrument {
  return draft({
    id: "CH1",
    kind: "cheque",
    issuedOn: MON,
    dueOn: null,
    drawer: CUSTOMER,
    payee: FIRM,
    endorsements: [],
    bank: null,
    ...over,
  });
}

export const facts = (instrument: Instrument, over: Partial<InstrumentFacts> = {}): InstrumentFacts => {
  return { instrument, firm: FIRM, invoiceName: CUSTOMER, agreed: null, asOf: MON, ...over };
};

export function complaint(id: string, over: Partial<CollectionComplaint> = {}): CollectionComplaint {
  return {
    id,
    customer: "Linden",
    kind: "quality",
    on: FRI,
    by: "wang",
    role: "salesman",
    amount: null,
    settledOn: null,
    reportedOn: FRI,
    answeredOn: null,
    priceChanged: false,
    adjustment: null,
    ...over,
  };
}

export function papers(over: Partial<MisconductFacts> = {}): MisconductFacts {
  return {
    receipts: [],
    payIns: [],
    confirmations: [],
    returns: [],
    goods: [],
    uses: [],
    calendar,
    asOf: LATER,
    ...over,
  };
}
