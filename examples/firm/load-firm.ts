import {
  type Appointment,
  type Approval,
  businessCalendarSchema,
  type CreditGroup,
  type Customer,
  currencySchema,
  customerSchema,
  type PlainDate,
  policyInForce,
  policySchema,
  replayApproval,
} from "receivables";
import { badDebtFileSchema, clearanceCampaignSchema } from "receivables/ports/schemas";
import * as z from "zod";
import type { BadCell } from "../input/csv.js";
import { approvalBooksSchema } from "./approval-books.js";
import { collectionBooksSchema } from "./collection-books.js";
import { dealsOf } from "./deals-of.js";
import { monthPaySchema } from "./pay-books.js";
import { readCustomerFiles } from "./read-customer-files.js";
import { bookSchema } from "./book.js";
import { contractBooksSchema } from "./contract-books.js";
import type { Firm } from "./firm.js";
import { handoverBooksSchema } from "./handover-books.js";
import { type Person, personSchema } from "./person.js";
import { readCredit } from "./read-credit.js";
import { readDocuments } from "./read-documents.js";
import { readEvidence } from "./read-evidence.js";
import { readFollowUp } from "./read-follow-up.js";
import { readJson } from "./read-json.js";
import { readTable } from "./read-table.js";
import { preparedStatementsSchema, sentStatementsSchema, statementClaims } from "./statement-books.js";

const headSchema: z.ZodType<Pick<Firm, "name" | "currency">> = z.strictObject({
  name: z.string(),
  currency: currencySchema,
});

/**
 * Reads a firm from the files of a folder, with what is wrong in its tables; a row with a fault is left out.
 *
 * @throws Error for a JSON file that its schema refuses, with every fault and its path.
 */
export function loadFirm(
  folder: string,
  asOf: PlainDate,
): { readonly firm: Firm; readonly bad: readonly BadCell[] } {
  const { name, currency } = readJson({ folder, file: "firm.json" }, headSchema);
  const people = readTable({ folder, file: "people.csv" }, personSchema, ({ roles = "", ...cells }) => ({
    ...cells,
    roles: roles.split("; "),
  }));
  const books = readTable({ folder, file: "books.csv" }, bookSchema);
  const customers = readTable({ folder, file: "customers.csv" }, customerSchema);
  const documents = readDocuments(folder, currency);
  const { evidence, ...papers } = readEvidence(folder);
  const { bad: badFollowUp, ...followUp } = readFollowUp(folder, currency);
  const policies = [readJson({ folder, file: "policy.json" }, policySchema)];
  const calendar = readJson({ folder, file: "calendar.json" }, businessCalendarSchema);
  const sent = readJson({ folder, file: "statements-sent.json" }, sentStatementsSchema);
  const prepared = readJson({ folder, file: "statements.json" }, preparedStatementsSchema);
  const handover = readJson({ folder, file: "handover.json" }, handoverBooksSchema);
  const approvals = readJson({ folder, file: "approval-histories.json" }, approvalBooksSchema);
  const approvalOf = (request: string): Approval | undefined => {
    const found = approvals.find(({ history }) => history.opened.request.id === request);
    return found && replayApproval(found.history, asOf);
  };
  const { bad: badCredit, ...credit } = readCredit(folder, { currency, asOf, approvalOf });
  const { bad: badCustomerFiles, ...customerFiles } = readCustomerFiles(folder);
  const contracts = readJson({ folder, file: "contracts.json" }, contractBooksSchema);
  const campaign = readJson({ folder, file: "clearance.json" }, clearanceCampaignSchema);
  return {
    firm: {
      name,
      currency,
      people: people.rows,
      books: books.rows,
      policy: policyInForce(policies, asOf),
      sent,
      data: {
        ledger: { documents: documents.rows, customers: customers.rows, calendar },
        policies,
        groups: groupsOf(customers.rows),
        ...credit,
        appointments: people.rows.flatMap(appointmentsOf),
        calendar,
        statements: statementClaims(prepared, sent),
        evidence,
        ...followUp,
        ...handover,
        approvals,
        ...contracts,
        campaign,
        ...customerFiles,
        deals: dealsOf(documents.rows),
        collection: readJson({ folder, file: "collection.json" }, collectionBooksSchema),
        badDebts: readJson({ folder, file: "bad-debts.json" }, badDebtFileSchema),
        pay: readJson({ folder, file: "pay.json" }, monthPaySchema),
      },
    },
    bad: [people, books, customers, documents, papers]
      .flatMap(({ bad }) => bad)
      .concat(badCredit, badFollowUp, badCustomerFiles),
  };
}

/** Parents with their affiliates, from the customers' own fields. */
export function groupsOf(customers: readonly Customer[]): readonly CreditGroup[] {
  const ids = [...new Set(customers.flatMap(({ group }) => group ?? []))].sort();
  return ids.map((id) => ({
    id,
    members: customers.filter(({ group }) => group === id).map((member) => member.id),
  }));
}

/** The roles that somebody holds. */
export function appointmentsOf({ id, roles, department }: Person): readonly Appointment[] {
  return roles.map((role) => ({ role, person: id, ...(department !== undefined && { department }) }));
}
