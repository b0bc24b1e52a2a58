import {
  addBusinessDays,
  addDays,
  type CustomerConfirmation,
  type DossierState,
  type HandoverList,
  type HandoverListFacts,
  type HandoverPolicy,
  type HandoverRecord,
  type HandoverRole,
  type Ledger,
  makeHandoverList,
  type PlainDate,
  plainDate,
  positionAsOf,
  signHandover,
  subtractMoney,
} from "receivables";
import type { HandoverCase, Leaver } from "receivables/ports";
import { CALENDAR } from "./calendar.js";
import { dice } from "./dice.js";
import { yuan } from "./yuan.js";

const LEAVER = "S04";
const SLIP: PlainDate = plainDate("2026-09-30");

/** Documents of September that reached the books after the list was made. */
const ENTERED_LATE: ReadonlySet<string> = new Set(["INV-C041-05"]);

/** Who takes what: the library union and the shops near it, and the rest of the south. */
const SHARES: HandoverListFacts["shares"] = [
  {
    taker: "S05",
    customers: ["C033", "C034", "C035", "C036", "C037", "C038"],
    items: ["INV-C045-05", "INV-C046-05"],
  },
  { taker: "S06" },
];

/** Customers of a colleague, of whom the leaver has single items and no dossier. */
const OF_COLLEAGUES = ["C045", "C046"];

/** Dossiers that the leaver still has. */
const KEPT_DOSSIERS: ReadonlySet<string> = new Set(["C039", "C043"]);

/** What customers owe by their own books where it is not what the list says, as what is missing. */
const SHORT_BY: Readonly<Record<string, string>> = {
  "INV-C039-01": "880.22", // the list calls it unclear
  "INV-C037-07": "240.00", // the taker told of a doubt at once
  "INV-C036-07": "422.45", // signed as clear, without a doubt
  "INV-C042-03": "150.00", // the taker had a doubt and kept silent
};

const SILENT_CUSTOMER = "C035";

/** The handover of the one who leaves, with what customers and takers said about it in October. */
export function handoverOf(ledger: Ledger, policy: HandoverPolicy): HandoverCase {
  const list = listOf(ledger, policy);
  return {
    record: signed(list),
    confirmations: list.rows.flatMap(confirmationsOf),
    doubts: [
      {
        item: "INV-C037-07",
        by: "S05",
        hadOn: day("10-15"),
        reportedOn: day("10-16"),
        remark: "the customer speaks of 8 copies that did not come",
      },
      {
        item: "INV-C042-03",
        by: "S06",
        hadOn: day("10-15"),
        reportedOn: null,
        remark: "the shop mentioned a return, but has no note",
      },
    ],
    found: [],
  };
}

/** What the leaver's release depends on beside the handover. */
export const LEAVERS: readonly Leaver[] = [
  {
    leaver: LEAVER,
    occasion: "leaving",
    noticeOn: day("09-15"),
    assurances: [
      { customer: "C033", kind: "guarantee", on: day("10-14") },
      { customer: "C034", kind: "promise", on: day("10-14") },
      { customer: "C037", kind: "promise", on: day("10-15") },
      { customer: "C038", kind: "promise", on: day("10-15") },
      { customer: "C040", kind: "promise", on: day("10-16") },
      { customer: "C041", kind: "promise", on: day("10-16") },
      { customer: "C036", item: "INV-C036-06", kind: "promise", on: day("10-28") },
    ],
    compensations: [
      {
        id: "CP-01",
        customer: "C039",
        item: "INV-C039-01",
        amount: yuan("880.22"),
        confirmedOn: day("10-24"),
        settledOn: null,
      },
    ],
  },
];

function listOf({ documents, ...ledger }: Ledger, policy: HandoverPolicy): HandoverList {
  const known = documents.filter(({ id }) => !ENTERED_LATE.has(id));
  const position = positionAsOf({ ...ledger, documents: known }, SLIP);
  const customers = (ledger.customers ?? []).filter(({ handler }) => handler === LEAVER).map(({ id }) => id);
  return makeHandoverList(
    {
      giver: LEAVER,
      shares: SHARES,
      supervisor: { id: "B01", role: "business-supervisor" },
      position,
      notes: [
        {
          item: "INV-C039-01",
          clarity: "unclear",
          remark: "the customer contests the interest and a short delivery",
          papers: ["DN-C039-01"],
        },
        { item: "INV-C039-03", clarity: "clear", papers: ["DN-C039-03"] },
      ],
      dossiers: [...customers, ...OF_COLLEAGUES].map((customer) => ({
        customer,
        state: dossierOf(customer),
      })),
      statements: [...customers, ...OF_COLLEAGUES].map((customer) => ({
        customer,
        statement: `${customer} 2026-09`,
        checkedOn: day("10-08"),
      })),
    },
    policy,
  );
}

function dossierOf(customer: string): DossierState {
  if (OF_COLLEAGUES.includes(customer)) return "none";
  return KEPT_DOSSIERS.has(customer) ? "not-handed-over" : "handed-over";
}

function signed(list: HandoverList): HandoverRecord {
  const signatures: readonly (readonly [by: string, role: HandoverRole, on: PlainDate])[] = [
    [LEAVER, "giver", day("10-09")],
    ["S05", "taker", day("10-09")],
    ["S06", "taker", day("10-10")],
    ["B01", "supervisor", day("10-12")],
  ];
  return signatures.reduce<HandoverRecord>(
    (record, [by, role, on]) => {
      const { decision, record: next } = signHandover(record, {
        by,
        role,
        on,
        digest: list.digest,
        sealed: true,
      });
      if (decision.outcome === "refuse")
        throw new Error(`${by} cannot sign: ${JSON.stringify(decision.reasons)}`);
      return next;
    },
    { list, signatures: [] },
  );
}

/** Three rows in four have been asked about by the end of October. */
function confirmationsOf({
  item,
  customer,
  open,
  taker,
}: HandoverList["rows"][number]): readonly CustomerConfirmation[] {
  const chance = dice(`confirmation ${item}`);
  const on = addBusinessDays(addDays(day("10-13"), chance.int(0, 14)), 0, CALENDAR);
  const how = chance.pick<CustomerConfirmation["how"]>(["mail", "phone", "on-site"]);
  const asked = chance.chance(75);
  const short = SHORT_BY[item];
  if (customer === SILENT_CUSTOMER) return [{ item, customer, on, how: "mail", by: taker, amount: null }];
  if (short !== undefined)
    return [{ item, customer, on, how, by: taker, amount: subtractMoney(open, yuan(short)) }];
  return asked ? [{ item, customer, on, how, by: taker, amount: open }] : [];
}

function day(monthAndDay: string): PlainDate {
  return plainDate(`2026-${monthAndDay}`);
}
