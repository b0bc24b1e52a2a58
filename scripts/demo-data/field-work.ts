import {
  type Approval,
  type CollectionReceipt,
  type Endorsement,
  type Instrument,
  type Ledger,
  moneyInWords,
  type Money,
  type PlainDate,
  plainDate,
  positionAsOf,
  type TripPlan,
} from "receivables";
import type { CollectionFile, OfferedInstrument } from "receivables/ports";
import { yuan } from "./yuan.js";

const FIRM = "墨川图书批发";

/** Collecting in the field in October, some of it against the rules. */
export function fieldWorkOf(ledger: Ledger, approvals: readonly Approval[]): Omit<CollectionFile, "ledger"> {
  return {
    trips: [
      {
        plan: tripOf(ledger, "T-01", "S03", ["C029", "C025", "C022"], day("10-13"), day("10-15")),
        calls: [
          call("CL-01", "C029", "10-13", false, "10-13"),
          call("CL-02", "C025", "10-14", true, "10-14"),
          call("CL-03", "C022", "10-15", true, null), // not reported
        ],
        changes: [],
        returnedOn: day("10-17"), // two days late
      },
      {
        plan: {
          ...wrongClaim(tripOf(ledger, "T-02", "S05", ["C034", "C036"], day("11-03"), day("11-05"))),
          agreed: null,
        },
        calls: [],
        changes: [],
        returnedOn: null,
      },
    ],
    receipts: [
      receipt("PAY-C056-03", "C056", "S06", "10-30", "10-30", "cash", "1100.00"),
      receipt("RC-C029-1", "C029", "S03", "10-13", "10-20", "cash", "500.00"),
      receipt("BOE-C049-1", "C049", "S05", "10-23", "10-23", "bill", amountOf(ledger, "BOE-C049-1").amount),
    ],
    discounts: [
      {
        id: "INV-C036-07",
        customer: "C036",
        item: "INV-C036-07",
        amount: yuan("297.75"),
        by: "S05",
        role: "handler",
        on: day("10-20"),
        reason: "cartons damaged on the way",
        approval: approvals.find(({ request }) => request.id === "AP-02") ?? null,
      },
    ],
    payIns: [
      { id: "PI-01", receipt: "PAY-C056-03", on: day("10-31"), means: "cash", amount: yuan("1100.00") },
      {
        id: "PI-02",
        receipt: "BOE-C049-1",
        on: day("10-26"),
        means: "bill",
        amount: amountOf(ledger, "BOE-C049-1"),
      },
    ],
    instruments: INSTRUMENTS,
    complaints: [
      {
        id: "CM-01",
        customer: "C034",
        kind: "transport",
        on: day("10-20"),
        by: "S05",
        role: "handler",
        amount: yuan("320.00"),
        settledOn: null,
        reportedOn: day("10-20"),
        answeredOn: null,
        priceChanged: false,
        adjustment: null,
      },
      {
        id: "CM-02",
        customer: "C036",
        kind: "price",
        on: day("10-28"),
        by: "S05",
        role: "handler",
        amount: yuan("150.00"),
        settledOn: null,
        reportedOn: day("10-28"),
        answeredOn: day("10-30"),
        priceChanged: true,
        adjustment: null,
      },
    ],
    confirmations: [
      {
        id: "slip 0417",
        strength: "signed",
        customer: "C029",
        salesman: "S03",
        on: day("10-13"),
        means: "cash",
        amount: yuan("500.00"),
        receipt: "RC-C029-1",
      },
      {
        id: "phone note of 2026-10-29",
        strength: "word",
        customer: "C042",
        salesman: "S06",
        on: day("10-21"),
        means: "cash",
        amount: yuan("300.00"),
        receipt: null,
      },
    ],
    returns: [],
    goods: [],
    uses: [],
  };
}

const INSTRUMENTS: readonly OfferedInstrument[] = [
  offered("C007", "北岸图书城", yuan("3000.00"), {
    ...instrument("CH-C007-1", "cheque", "10-29", yuan("3000.00")),
    words: "叁仟叁佰元整", // the figures say 3,000
    drawer: "北岸图书城",
  }),
  offered("C013", "大雁书局", yuan("4000.00"), {
    ...instrument("BA-C013-1", "term-draft", "09-15", yuan("4000.00")),
    drawer: "东海造纸厂",
    payee: "东海印刷厂",
    // The printer's own endorsement to the bookshop is missing.
    endorsements: [endorsement("南山物流", "大雁书局"), endorsement("大雁书局", FIRM)],
    dueOn: day("12-15"),
  }),
  offered("C044", "江南师范学校", yuan("8000.00"), {
    ...instrument("BA-C044-1", "term-draft", "10-20", yuan("8000.00")),
    drawer: "江南师范学校",
    dueOn: plainDate("2027-01-20"),
  }),
];

function offered(customer: string, invoiceName: string, agreed: Money, given: Instrument): OfferedInstrument {
  return { customer, change: null, instrument: given, firm: FIRM, invoiceName, agreed };
}

function instrument(id: string, kind: Instrument["kind"], on: string, figures: Money): Instrument {
  return {
    id,
    kind,
    issuedOn: day(on),
    dueOn: null,
    drawer: "",
    drawerSigned: true,
    payee: FIRM,
    figures,
    words: moneyInWords(figures),
    notTransferable: false,
    endorsements: [],
    signedOnBack: true,
    bank: { on: day("10-30"), genuine: true },
  };
}

function endorsement(by: string, to: string): Endorsement {
  return { by, to: [to], signed: true, legible: true, part: null, condition: null, notTransferable: false };
}

/** A trip whose claims are what the ledger has open when the salesman leaves, or on the last day that it knows. */
function tripOf(
  ledger: Ledger,
  id: string,
  salesman: string,
  customers: readonly string[],
  leavesOn: PlainDate,
  returnsOn: PlainDate,
): TripPlan {
  const asOf = leavesOn > LAST_DAY ? LAST_DAY : leavesOn;
  const { items } = positionAsOf(ledger, asOf);
  return {
    id,
    salesman,
    leavesOn,
    returnsOn,
    setBy: "business",
    route: customers.map((customer) => ({
      customer,
      on: leavesOn,
      claims: items
        .filter((item) => item.customer === customer)
        .map(({ id: item, open }) => ({ item, amount: open })),
    })),
    agreed: { by: "B01", role: "business-supervisor", on: plainDate("2026-10-09") },
  };
}

/** The salesman's own note of one item, which is not what the ledger has. */
function wrongClaim(plan: TripPlan): TripPlan {
  const [first, ...rest] = plan.route;
  const [claim, ...others] = first?.claims ?? [];
  if (first === undefined || claim === undefined) throw new Error(`${plan.id} claims nothing`);
  return {
    ...plan,
    route: [{ ...first, claims: [{ ...claim, amount: yuan("88.00") }, ...others] }, ...rest],
  };
}

function call(
  id: string,
  customer: string,
  on: string,
  settled: boolean,
  reportedOn: string | null,
): CollectionFile["trips"][number]["calls"][number] {
  return {
    id,
    customer,
    on: day(on),
    settled,
    report: reportedOn === null ? null : { to: "B02", role: "business-manager", on: day(reportedOn) },
  };
}

function receipt(
  id: string,
  customer: string,
  salesman: string,
  on: string,
  reportedOn: string,
  means: CollectionReceipt["means"],
  amount: string,
): CollectionReceipt {
  return {
    id,
    customer,
    salesman,
    on: day(on),
    reportedOn: day(reportedOn),
    means,
    amount: yuan(amount),
    lines: [],
  };
}

function amountOf({ documents }: Ledger, id: string): Money {
  const document = documents.find((candidate) => candidate.id === id);
  if (document === undefined || !("amount" in document)) throw new Error(`no document ${id} with an amount`);
  return document.amount;
}

const LAST_DAY = plainDate("2026-10-31");

function day(monthAndDay: string): PlainDate {
  return plainDate(`2026-${monthAndDay}`);
}
