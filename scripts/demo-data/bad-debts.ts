import {
  applicationDigest,
  type BadDebtApplication,
  type Ledger,
  type PlainDate,
  plainDate,
  positionAsOf,
  writtenOffItems,
} from "receivables";
import type { BadDebtFile } from "receivables/ports";
import { yuan } from "./yuan.js";

/** Asked for by the salesman of a customer that has not paid for years. */
const APPLICATION: BadDebtApplication = {
  id: "BD-01",
  customer: "C013",
  by: "S02",
  on: day("10-19"),
  fields: {
    customerName: "大雁书局 Wild Goose Books",
    customerNumber: "C013",
    responsiblePerson: "the former owner",
    businessAddress: "north district, road 013",
    phone: "0000-01300",
    facts: "delivery of November 2022 to the former owner, who confirmed it in 2024 and has left the town",
    whyNotCollected: "no assets were found; the court closed the enforcement in September 2026",
  },
  ground: "overdue",
  items: [{ item: "INV-C013-90", amount: yuan("6840.00") }],
  copies: ["S02", "B02", "F01"],
};

/** The digest that those who approve the application sign for. */
export const APPLICATION_DIGEST: string = applicationDigest(APPLICATION);

/** What is known of bad debts at the end of October. */
export function badDebtsOf(ledger: Ledger, asOf: PlainDate): BadDebtFile {
  const writeOffs = ledger.documents.filter(
    (document) => document.kind === "write-off" && document.id.startsWith("WO-C029"),
  );
  const writtenOff = writtenOffItems({ position: positionAsOf(ledger, asOf), writeOffs });
  const [loss] = writtenOff;
  if (loss === undefined) throw new Error("nothing was written off");
  return {
    problems: [
      problem("P-01", "C029", "S03", "02-25", true),
      problem("P-02", "C039", "S06", "10-29", false),
      problem("P-03", "C056", "S06", "10-31", false),
    ],
    reports: [
      {
        id: "PR-01",
        problem: "P-01",
        kind: "problem-report",
        by: "S03",
        on: day("02-26"),
        measures: "deliver against payment only; ask the new owner for a guarantee",
      },
    ],
    applications: [APPLICATION],
    evidence: [
      { id: "EV-01", kind: "inability-to-pay", application: "BD-01", on: day("10-12") },
      { id: "EV-02", kind: "loss-explanation", application: "BD-01", on: day("10-19") },
    ],
    properties: [
      {
        id: "SP-01",
        customer: "C013",
        description: "shelves and a cash desk",
        agreedValue: yuan("1240.00"),
        agreedOn: day("10-14"),
        consent: { paper: "agreement of 2026-10-14", on: day("10-14") },
        bookedOn: null,
      },
    ],
    annualIncome: [yuan("9800000")],
    writtenOff,
    recoveries: [{ id: "RC-29", customer: "C029", on: day("10-22"), amount: yuan("960.00") }],
    shipments: [
      {
        id: "DN-C029-90",
        customer: "C029",
        item: loss.item,
        person: "S03",
        on: day("03-05"),
        amount: yuan("3960.00"),
        guaranteed: yuan("2000.00"),
      },
    ],
    causes: [
      {
        loss: `loss:${loss.writeOff}/${loss.item}`,
        cause: "lack-of-responsibility",
        person: "S03",
        on: day("10-09"),
      },
    ],
    shareDecisions: [],
    missingRemarks: [],
    history: null,
    rebuttals: [],
    previousAllowance: null,
  };
}

function problem(
  id: string,
  customer: string,
  handler: string,
  foundOn: string,
  badDebtPossible: boolean,
): BadDebtFile["problems"][number] {
  return {
    id,
    customer,
    handler,
    foundOn: day(foundOn),
    signs: badDebtPossible ? "the owner sells the shop" : "promises are broken one after the other",
    badDebtPossible,
    resolvedOn: null,
  };
}

function day(monthAndDay: string): PlainDate {
  return plainDate(`2026-${monthAndDay}`);
}
