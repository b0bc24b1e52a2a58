import {
  compareText,
  compileStatements,
  type Period,
  periodContains,
  type Statement,
  type StatementFinding,
  statementTotals,
  type StatementVerification,
  verifyStatements,
} from "receivables";
import { customerKey, type InvoiceLine, notesOf } from "../input/note-csv.js";
import { modalQuotations } from "./modal-quotations.js";
import type { VerificationJson } from "./verification-report.js";
import { verificationPolicy } from "./verification-policy.js";

/** What the command verifies. */
export interface VerificationRequest {
  /** The usable rows of the file. */
  readonly lines: readonly InvoiceLine[];
  /** How many rows are not usable. */
  readonly skipped: number;
  /** ISO 4217 code of the file's prices. */
  readonly currency: string;
  /** A statement of the user's own; without it, each customer's is compiled. */
  readonly statement: Statement | undefined;
  /** Whether the price most often charged for an item is its quotation. */
  readonly modal: boolean;
}

/** The verifications, and what is said of them together. */
export interface VerificationResult {
  readonly verifications: readonly StatementVerification[];
  readonly about: Pick<VerificationJson, "currency" | "period" | "total" | "rows">;
}

/**
 * Verifies a statement against the lines of its customer in its period, or the statements of all customers,
 * compiled from their lines, against these; and besides against the quotations, so that a line whose price is
 * that of its note, but not the quoted one, is found too.
 *
 * @throws Error for a file without a line of any customer, where no statement is given.
 */
export function verifyLines({
  lines,
  skipped,
  currency,
  statement,
  modal,
}: VerificationRequest): VerificationResult {
  const onAccount = withOneSpelling(lines.filter(({ customer }) => customer !== ""));
  const used = statement === undefined ? onAccount : linesOf(statement, onAccount);
  const period = statement?.period ?? periodOf(used);
  const notes = notesOf(used, currency);
  const statements =
    statement === undefined
      ? compileStatements({ evidence: { notes }, period }, verificationPolicy).map(
          (compiled) => compiled.statement,
        )
      : [statement];
  const claims = statements.map((claim) => ({ statement: claim }));
  const byNotes = verifyStatements({ claims, evidence: { notes } }, verificationPolicy);
  const byQuotations = modal
    ? verifyStatements(
        { claims, evidence: { notes, quotations: modalQuotations(onAccount, currency) } },
        verificationPolicy,
      )
    : byNotes;
  const verifications = byNotes.map((own, i) => withQuotations(own, byQuotations[i]?.findings ?? []));
  const rows = {
    used: used.length,
    cashSales: lines.length - onAccount.length,
    elsewhere: onAccount.length - used.length,
    skipped,
  };
  const total = statementTotals(verifications).totals[0]?.closing ?? "0";
  return { verifications, about: { currency, period, total, rows } };
}

/** A verification by notes with the prices that agree with the notes, but not with the quotations. */
function withQuotations(
  own: StatementVerification,
  quoted: readonly StatementFinding[],
): StatementVerification {
  const found = own.findings.filter(({ code }) => code === "price-differs").map(place);
  const more = quoted.filter((finding) => {
    if (finding.code !== "price-differs") return false;
    const known = found.indexOf(place(finding));
    if (known >= 0) found.splice(known, 1);
    return known < 0;
  });
  if (more.length === 0) return own;
  return { ...own, verdict: "differs", findings: [...own.findings, ...more].sort(byPlace) };
}

function place({ document, item, actual }: StatementFinding): string {
  return JSON.stringify([document, item, actual]);
}

// As a verification has them: what concerns the whole statement last.
function byPlace(a: StatementFinding, b: StatementFinding): number {
  return (
    Number(a.document === null) - Number(b.document === null) ||
    compareText(a.document ?? "", b.document ?? "") ||
    compareText(a.item ?? "", b.item ?? "") ||
    compareText(a.code, b.code)
  );
}

/** Lines with one spelling for each customer, the first in the file. */
function withOneSpelling(lines: readonly InvoiceLine[]): InvoiceLine[] {
  const spelling = new Map<string, string>();
  return lines.map((line) => {
    const key = customerKey(line.customer);
    const customer = spelling.get(key) ?? line.customer;
    spelling.set(key, customer);
    return customer === line.customer ? line : { ...line, customer };
  });
}

/** The lines of a statement's customer in its period, with the customer as the statement writes it. */
function linesOf({ customer, period }: Statement, lines: readonly InvoiceLine[]): InvoiceLine[] {
  const key = customerKey(customer);
  return lines
    .filter((line) => customerKey(line.customer) === key && periodContains(period, line.date))
    .map((line) => ({ ...line, customer }));
}

function periodOf(lines: readonly InvoiceLine[]): Period {
  const days = lines.map(({ date }) => date).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new Error("no usable line of the file has a customer");
  return { from, to };
}
