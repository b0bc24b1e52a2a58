import { creditCsv } from "./credit-csv.js";
import { csvRow, csvText } from "./csv-text.js";
import type { DemoFirm } from "./demo-firm.js";
import { documentsCsv } from "./documents-csv.js";
import { evidenceCsv } from "./evidence-csv.js";
import { followUpCsv } from "./follow-up-csv.js";

/** The firm's files by name, each as its text. */
export function demoFiles({ firm, planted }: DemoFirm): Readonly<Record<string, string>> {
  const { books, currency, data, name, people, policy, sent } = firm;
  const { calendar, evidence = { notes: [] }, handovers, leavers, ledger, statements = [] } = data;
  const {
    badDebts,
    charges = [],
    collection,
    dossiers = [],
    gradeChanges = [],
    limitTable,
    pay,
    visits = [],
  } = data;
  const { approvals = [], campaign, contracts, limitationEvents, primeRates } = data;
  return {
    "firm.json": whole({ name, currency }),
    "calendar.json": whole(calendar),
    "policy.json": whole(policy),
    "people.csv": csvText("id name roles department leavesOn", people.map(csvRow)),
    "customers.csv": csvText("id name group area department handler", (ledger.customers ?? []).map(csvRow)),
    "books.csv": csvText("item title coverPrice", books.map(csvRow)),
    ...documentsCsv(ledger.documents),
    ...evidenceCsv(evidence),
    ...creditCsv(data),
    ...followUpCsv(data),
    "statements-sent.json": byLine(sent),
    "statements.json": byLine(statements.map(({ statement }) => statement)),
    "handover.json": whole({ handovers, leavers }),
    "approval-histories.json": byLine(approvals),
    "contracts.json": whole({ contracts, limitationEvents, primeRates }),
    "clearance.json": whole(campaign),
    "customer-files.json": byLine(dossiers),
    "visits.csv": csvText(
      "id customer by on kind assessment.grade assessment.by assessment.on",
      visits.map(csvRow),
    ),
    "grades.csv": csvText("id customer grade on by", gradeChanges.map(csvRow)),
    "charges.csv": csvText("customer person from until", charges.map(csvRow)),
    "limit-table.json": whole(limitTable),
    "collection.json": whole(collection),
    "bad-debts.json": whole(badDebts),
    "pay.json": whole(pay),
    "planted-errors.json": byLine(planted),
  };
}

function whole(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One entry on each line, so that a change shows where it is. */
function byLine(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
