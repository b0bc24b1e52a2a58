import {
  citationText,
  explainReason,
  type Language,
  type Money,
  type StatementFinding,
  statementTotals,
  type StatementVerification,
  termText,
} from "receivables";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { reportedCode, type VerificationJson } from "./verification-report.js";

/** As many as leave room for the rest of the screen. */
const SHOWN = 10;

/** Prints on one screen what was verified, what was found and the first statements. */
export function printVerification(
  verifications: readonly StatementVerification[],
  { currency, period, total, rows }: Pick<VerificationJson, "currency" | "period" | "total" | "rows">,
  lang: Language,
): void {
  const text = TEXTS[lang];
  const { statements } = statementTotals(verifications);
  console.log(heading(text.title(period.from, period.to)));
  console.log(text.rows(rows.used, rows.cashSales, rows.elsewhere, rows.skipped));
  console.log(
    text.total(verifications.length, digits({ amount: total as Money["amount"], currency }), currency),
  );
  for (const verdict of ["verified", "incomplete", "differs"] as const) {
    if (statements[verdict] > 0) console.log(`- ${termText(verdict, lang)}: ${statements[verdict]}`);
  }
  printFindings(
    verifications.flatMap(({ findings }) => findings),
    lang,
  );
  const shown = verifications.toSorted(byFindings).slice(0, SHOWN);
  const head = [text.customer, text.closing(currency), text.findings, text.verdict];
  const body = shown.map(({ customer, closing, findings, verdict }) => [
    customer,
    digits({ amount: closing as Money["amount"], currency }),
    String(findings.length),
    termText(verdict, lang),
  ]);
  console.log(`\n${table([head, ...body], ["left", "right", "right", "left"])}`);
  if (verifications.length > SHOWN) console.log(text.moreStatements(verifications.length - SHOWN));
}

function printFindings(findings: readonly StatementFinding[], lang: Language): void {
  const text = TEXTS[lang];
  console.log(`\n${heading(`${text.findings}: ${findings.length}`)}`);
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const code = reportedCode(finding) ?? finding.code;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (counts.size > 0)
    console.log(
      Array.from(counts, ([code, count]) => `${code} ${count}`)
        .sort()
        .join(", "),
    );
  for (const finding of findings.slice(0, SHOWN)) {
    console.log(
      `- ${finding.customer}: ${explainReason(finding, lang)} [${citationText(finding.citation, lang)}]`,
    );
  }
  if (findings.length > SHOWN) console.log(text.moreFindings(findings.length - SHOWN));
}

function byFindings(a: StatementVerification, b: StatementVerification): number {
  return b.findings.length - a.findings.length || (a.customer < b.customer ? -1 : 1);
}

const TEXTS = {
  en: {
    title: (from: string, to: string) => `Statements of account, ${from} to ${to}`,
    rows: (used: number, cash: number, elsewhere: number, skipped: number) =>
      `${used} ${used === 1 ? "line" : "lines"} of evidence; left out: ${cash} cash sales (no customer), ${elsewhere} of other customers or days, ${skipped} bad rows`,
    total: (count: number, total: string, currency: string) =>
      `${count} ${count === 1 ? "statement" : "statements"}, ${total} ${currency} net of returns`,
    findings: "Findings",
    customer: "Customer",
    closing: (currency: string) => `Closing ${currency}`,
    verdict: "Verdict",
    moreFindings: (count: number) => `and ${count} more; --json lists them all`,
    moreStatements: (count: number) => `and ${count} more statements; --json lists them all`,
  },
  "zh-CN": {
    title: (from: string, to: string) => `对账单核实，${from} 至 ${to}`,
    rows: (used: number, cash: number, elsewhere: number, skipped: number) =>
      `依据 ${used} 行；未计入：现金销售（无客户）${cash} 行，其他客户或期间 ${elsewhere} 行，不可用 ${skipped} 行`,
    total: (count: number, total: string, currency: string) =>
      `对账单 ${count} 份，扣除退货后共 ${total} ${currency}`,
    findings: "差异",
    customer: "客户",
    closing: (currency: string) => `期末余额 ${currency}`,
    verdict: "结论",
    moreFindings: (count: number) => `另有 ${count} 项，见 --json`,
    moreStatements: (count: number) => `另有 ${count} 份对账单，见 --json`,
  },
} as const;
