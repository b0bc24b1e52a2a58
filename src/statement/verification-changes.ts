import { type Change, type FactValue, neededChanges, remedyingParts } from "../decision/index.js";
import { correctStatement } from "./correct-statement.js";
import type { Note } from "./note.js";
import type { Paper } from "./paper.js";
import type { Quotation } from "./quotation.js";
import type { StatementAccount } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { StatementFinding } from "./statement-finding.js";
import { type StatementVerdict, verdictOf } from "./statement-verdict.js";
import type { VerificationDifference } from "./verification-trace.js";
import { type VerificationFacts, verifyStatement } from "./verify-statement.js";

/** What would have to differ for the figures of a statement to agree, and for it to be verified; each is tried. */
export function verificationChanges(
  facts: VerificationFacts,
  policy: StatementPolicy,
): readonly Change<VerificationDifference, StatementVerdict>[] {
  const decided = (parts: readonly VerificationDifference[]): Decided => {
    const now = parts.reduce((done, part) => withPart(done, part, policy), facts);
    return { now, findings: verifyStatement(now, policy).findings };
  };
  const tried = [isFigure, () => true].map((wanted) =>
    remedyingParts({
      decided,
      remedies: ({ now, findings }) =>
        findings.filter((finding) => wanted(finding)).flatMap((finding) => remedies(finding, now, policy)),
      about,
    }),
  );
  return neededChanges({ tried, outcomeOf: (parts) => verdictOf(decided(parts).findings) });
}

interface Decided {
  readonly now: VerificationFacts;
  readonly findings: readonly StatementFinding[];
}

function isFigure(finding: StatementFinding): boolean {
  return verdictOf([finding]) === "differs";
}

function about(part: VerificationDifference): string {
  switch (part.kind) {
    case "lines":
      return JSON.stringify([part.kind, part.document, part.item]);
    case "figure":
      return JSON.stringify([part.kind, part.figure]);
    case "movement":
      return JSON.stringify([part.kind, part.document]);
    case "paper":
      return JSON.stringify([part.kind, part.document, part.lacking]);
    case "quotation":
      return JSON.stringify([part.kind, part.quotation.id]);
    case "signer":
      return JSON.stringify([part.kind, part.role]);
    default:
      return part satisfies never;
  }
}

/** What would undo a finding; nothing where nothing on the statement or its papers would. */
function remedies(
  finding: StatementFinding,
  facts: VerificationFacts,
  policy: StatementPolicy,
): readonly VerificationDifference[] {
  const { code, citation, document, item } = finding;
  switch (code) {
    case "total-differs":
    case "closing-differs":
    case "opening-differs":
    case "ledger-opening-differs": {
      const [amount, stated] = [figureOf(finding.expected), figureOf(finding.actual)];
      const figure = FIGURE[code];
      return [
        { kind: "figure", code: "state-figure", citation, facts: { figure, amount, stated }, figure, amount },
      ];
    }
    case "movement-differs":
    case "movement-missing":
    case "movement-not-posted": {
      if (document === null) return [];
      const movements = (facts.account?.movements ?? [])
        .filter((own) => own.document === document)
        .map(({ source, on, amount: { amount } }) => ({ document, source, on, amount }));
      const said = { document, amount: finding.expected };
      const told = finding.expected === null ? "state-no-movement" : "state-movement";
      return [{ kind: "movement", code: told, citation, facts: said, document, movements }];
    }
    case "paper-not-signed":
    case "paper-not-sealed":
    case "paper-form-refused":
    case "quotation-not-copied": {
      if (document === null) return [];
      const lacking = LACKING[code];
      return [
        { kind: "paper", code: "paper-in-order", citation, facts: { document, lacking }, document, lacking },
      ];
    }
    case "preparer-missing":
    case "preparer-department":
      return [anotherSigner("preparer", citation, facts, policy)];
    case "verifier-missing":
    case "verifier-department":
    case "preparer-verifies":
      return [anotherSigner("verifier", citation, facts, policy)];
    case "no-price-basis":
    case "quotation-not-valid":
      return missingQuotation(finding, facts, policy);
    case "price-differs":
    case "quantity-differs":
    case "amount-differs":
    case "unit-differs":
    case "currency-differs":
    case "outside-period":
    case "no-evidence":
    case "not-billed":
    case "return-not-credited":
    case "duplicate-line":
    case "wrong-customer":
    case "wrong-document": {
      const noted = code === "wrong-document" ? [figureOf(finding.expected)] : [];
      const documents = [...(document === null ? [] : [document]), ...noted];
      return item === null ? [] : documents.map((own) => linesOf(own, item, citation, facts, policy));
    }
    default:
      return code satisfies never;
  }
}

function figureOf(value: FactValue): string {
  return typeof value === "string" ? value : "";
}

const FIGURE = {
  "total-differs": "total",
  "closing-differs": "closing",
  "opening-differs": "opening",
  "ledger-opening-differs": "opening",
} as const;

const LACKING = {
  "paper-not-signed": "paper-signed",
  "paper-not-sealed": "paper-sealed",
  "paper-form-refused": "paper-form",
  "quotation-not-copied": "paper-copied",
} as const;

/** The lines of a document and item as the evidence has them. */
function linesOf(
  document: string,
  item: string,
  citation: string,
  { statement, evidence }: VerificationFacts,
  policy: StatementPolicy,
): VerificationDifference {
  const lines = correctStatement({ statement, evidence }, policy).lines.filter(
    (line) => line.document === document && line.item === item,
  );
  if (lines.length === 0) {
    const facts = { document, item };
    return { kind: "lines", code: "bill-no-lines", citation, facts, document, item, lines };
  }
  const said = lines.map(({ quantity, unit, unitPrice, amount }) =>
    [quantity, ...(unit === undefined ? [] : [unit]), "×", unitPrice, "=", amount].join(" "),
  );
  const facts = { document, item, lines: said };
  return { kind: "lines", code: "bill-lines-as-noted", citation, facts, document, item, lines };
}

function anotherSigner(
  role: "preparer" | "verifier",
  citation: string,
  { statement }: VerificationFacts,
  { duties }: StatementPolicy,
): VerificationDifference {
  const allowed = role === "preparer" ? duties.preparers : duties.verifiers;
  const signer = role === "preparer" ? statement.preparedBy : statement.verifiedBy;
  const department =
    allowed === null || (signer !== undefined && allowed.includes(signer.department))
      ? (signer?.department ?? null)
      : (allowed[0] ?? null);
  const code = role === "preparer" ? "another-preparer" : "another-verifier";
  return { kind: "signer", code, citation, facts: { department }, role, department };
}

/** A quotation of the day with the price that is billed. */
function missingQuotation(
  { citation, document, item }: StatementFinding,
  { statement, evidence }: VerificationFacts,
  { papers }: StatementPolicy,
): readonly VerificationDifference[] {
  const { customer, currency } = statement;
  const note = evidence.notes.find((own) => own.id === document && own.customer === customer);
  const billed = statement.lines.find((line) => line.document === document && line.item === item);
  const form = papers.forms[0];
  if (note === undefined || billed === undefined || form === undefined) return [];
  const { date: on } = note;
  const { unit, unitPrice: price } = billed;
  const quotation: Quotation = {
    id: `quotation for ${note.id}, ${billed.item}`,
    form,
    signed: true,
    sealed: true,
    copiedToFinance: true,
    customer,
    item: billed.item,
    currency,
    unitPrice: price,
    ...(unit !== undefined && { unit }),
    validFrom: on,
    validTo: on,
  };
  const facts = { item: billed.item, price, currency, on };
  return [{ kind: "quotation", code: "give-quotation", citation, facts, quotation }];
}

function withPart(
  facts: VerificationFacts,
  part: VerificationDifference,
  policy: StatementPolicy,
): VerificationFacts {
  const { statement, evidence } = facts;
  switch (part.kind) {
    case "lines": {
      const others = statement.lines.filter(
        ({ document, item }) => document !== part.document || item !== part.item,
      );
      return { ...facts, statement: { ...statement, lines: [...others, ...part.lines] } };
    }
    case "figure":
      return part.figure === "total"
        ? { ...facts, statement: { ...statement, total: part.amount } }
        : withAccount(facts, (account) => ({ ...account, [part.figure]: part.amount }));
    case "movement":
      return withAccount(facts, (account) => {
        const others = account.movements.filter(({ document }) => document !== part.document);
        return { ...account, movements: [...others, ...part.movements] };
      });
    case "paper": {
      const form = policy.papers.forms[0];
      const inOrder = <P extends Paper>(paper: P): P =>
        paper.id === part.document ? { ...paper, ...put(part.lacking, form) } : paper;
      const notes: readonly Note[] = evidence.notes.map((note) => inOrder(note));
      const quotations = evidence.quotations?.map((quotation) => inOrder(quotation));
      return { ...facts, evidence: { ...evidence, notes, ...(quotations && { quotations }) } };
    }
    case "quotation": {
      const quotations = [...(evidence.quotations ?? []), part.quotation];
      return { ...facts, evidence: { ...evidence, quotations } };
    }
    case "signer": {
      const signer = { id: `another ${part.role}`, department: part.department ?? "" };
      const named = part.role === "preparer" ? { preparedBy: signer } : { verifiedBy: signer };
      return { ...facts, statement: { ...statement, ...named } };
    }
    default:
      return part satisfies never;
  }
}

function put(
  lacking: (typeof LACKING)[keyof typeof LACKING],
  form: Paper["form"] | undefined,
): Partial<Quotation> {
  switch (lacking) {
    case "paper-signed":
      return { signed: true };
    case "paper-sealed":
      return { sealed: true };
    case "paper-form":
      return form === undefined ? {} : { form };
    case "paper-copied":
      return { copiedToFinance: true };
    default:
      return lacking satisfies never;
  }
}

function withAccount(
  facts: VerificationFacts,
  change: (account: StatementAccount) => StatementAccount,
): VerificationFacts {
  const { statement } = facts;
  return statement.account === undefined
    ? facts
    : { ...facts, statement: { ...statement, account: change(statement.account) } };
}
