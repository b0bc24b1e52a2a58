import type { Period, StatementFinding, StatementVerdict, StatementVerification } from "receivables";

/** A difference between a statement and its evidence, as the command names it. */
export type ReportedCode =
  | "price-differs"
  | "quantity-differs"
  | "amount-differs"
  | "no-evidence"
  | "not-billed"
  | "duplicate-line"
  | "total-differs";

/** A finding as `--json` prints it. */
export interface ReportedFinding<Code extends string = string> {
  readonly code: Code;
  readonly customer: string;
  /** `null` where it is about the statement as a whole. */
  readonly document: string | null;
  readonly item: string | null;
  /** What the evidence has, or arithmetic makes, as a decimal string; `null` for nothing. */
  readonly expected: StatementFinding["expected"];
  /** What the statement has, as a decimal string; `null` for nothing. */
  readonly actual: StatementFinding["actual"];
}

/** What `--json` prints. All figures are decimal strings. */
export interface VerificationJson {
  readonly currency: string;
  /** First and last day of the evidence, or the period of the statement given. */
  readonly period: Period;
  /** What the statements come to, added up. */
  readonly total: string;
  readonly statements: readonly {
    readonly customer: string;
    /** What the customer owes by the statement. */
    readonly closing: string;
    readonly verdict: StatementVerdict;
  }[];
  /** Differences between statements and evidence. */
  readonly findings: readonly ReportedFinding<ReportedCode>[];
  /** What else is wrong with the statement given: the people who made and verified it, its closing. */
  readonly further: readonly ReportedFinding[];
  /** Rows of the file by what became of them. */
  readonly rows: RowCounts;
}

/** Rows of the file by what became of them. */
export interface RowCounts {
  /** Evidence of the statements. */
  readonly used: number;
  /** Without a customer. */
  readonly cashSales: number;
  /** Of other customers or days than the statement given. */
  readonly elsewhere: number;
  /** Not usable. */
  readonly skipped: number;
}

/** The code of a finding in the words of the command, where a return that is not credited is not billed. */
export function reportedCode({ code }: StatementFinding): ReportedCode | undefined {
  return code === "return-not-credited" ? "not-billed" : REPORTED.find((reported) => reported === code);
}

const REPORTED: readonly ReportedCode[] = [
  "price-differs",
  "quantity-differs",
  "amount-differs",
  "no-evidence",
  "not-billed",
  "duplicate-line",
  "total-differs",
];

/** Verifications as one JSON document. */
export function verificationJson(
  verifications: readonly StatementVerification[],
  about: Pick<VerificationJson, "currency" | "period" | "total" | "rows">,
): VerificationJson {
  const findings: ReportedFinding<ReportedCode>[] = [];
  const further: ReportedFinding[] = [];
  for (const finding of verifications.flatMap((verification) => verification.findings)) {
    const { code, customer, document, item, expected, actual } = finding;
    const reported = reportedCode(finding);
    if (reported === undefined) further.push({ code, customer, document, item, expected, actual });
    else findings.push({ code: reported, customer, document, item, expected, actual });
  }
  const { currency, period, total, rows } = about;
  const statements = verifications.map(({ customer, closing, verdict }) => ({ customer, closing, verdict }));
  return { currency, period, total, statements, findings, further, rows };
}
