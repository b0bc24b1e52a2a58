import fc from "fast-check";
import { addDecimals, explainTrace, money, plainDate } from "receivables";
import {
  type Note,
  traceVerification,
  type VerificationDifference,
  type VerificationFacts,
  verifyStatement,
} from "receivables/statement";
import { describe, expect, test } from "vitest";
import { evidence } from "./evidence-arbitrary.js";
import { delivery, inOrder, line, quotation, regulation, signers, statementOf } from "./papers.js";

const clean = { total: "0.00", ...signers };
const paper = fc.record({
  form: fc.constantFrom("original", "copy"),
  signed: fc.boolean(),
  sealed: fc.boolean(),
});
const signer = fc.constantFrom(
  undefined,
  { id: "lin", department: "marketing" },
  { id: "zhao", department: "finance" },
);

/** Any statement about papers that may lack something, with lines that may be wrong, moved, doubled or left out. */
const facts: fc.Arbitrary<VerificationFacts> = fc
  .tuple(evidence, fc.array(paper, { minLength: 7, maxLength: 7 }))
  .chain(([{ notes }, papers]) => {
    const own = notes.map((note, i): Note => ({ ...note, ...(i % 3 === 0 && papers[i]) }));
    const lines = own.flatMap((note) =>
      note.lines.map(({ item, quantity, unitPrice = "0" }) =>
        line(
          `${note.id} ${item} ${note.kind === "return" && quantity !== "0" ? "-" : ""}${quantity} ${unitPrice}`,
        ),
      ),
    );
    const change = fc.record(
      {
        document: fc.constantFrom("N-0", "N-none"),
        quantity: fc.constantFrom("1", "2"),
        unitPrice: fc.constantFrom("1.00", "2.00"),
        amount: fc.constantFrom("3.00"),
      },
      { requiredKeys: [] },
    );
    return fc.record({
      statement: fc
        .tuple(
          lines.length === 0 ? fc.constant([]) : fc.subarray(lines),
          fc.array(fc.option(change, { nil: {}, freq: 1 }), { minLength: 40, maxLength: 40 }),
          fc.constantFrom("0", "0", "0.01", "7"),
          signer,
          signer,
        )
        .map(([some, changes, off, preparedBy, verifiedBy]) => {
          const changed = some.map((one, i) => ({ ...one, ...changes[i] }));
          const { preparedBy: _, verifiedBy: __, ...made } = statementOf([], clean);
          return {
            ...made,
            lines: changed,
            total: changed.reduce((sum: string, { amount }) => addDecimals(sum, amount), off),
            ...(preparedBy && { preparedBy }),
            ...(verifiedBy && { verifiedBy }),
          };
        }),
      evidence: fc.constant({ notes: own }),
    });
  });

/** What a part asks for, done by hand. */
function doneTo(own: VerificationFacts, part: VerificationDifference): VerificationFacts {
  const { statement, evidence: papers } = own;
  const { account } = statement;
  switch (part.kind) {
    case "lines": {
      const elsewhere = statement.lines.filter(
        (one) => !(one.document === part.document && one.item === part.item),
      );
      return { ...own, statement: { ...statement, lines: [...part.lines, ...elsewhere] } };
    }
    case "figure":
      if (part.figure === "total") return { ...own, statement: { ...statement, total: part.amount } };
      if (account === undefined) throw new Error("no account");
      return { ...own, statement: { ...statement, account: { ...account, [part.figure]: part.amount } } };
    case "movement": {
      if (account === undefined) throw new Error("no account");
      const others = account.movements.filter(({ document }) => document !== part.document);
      const movements = [...part.movements, ...others];
      return { ...own, statement: { ...statement, account: { ...account, movements } } };
    }
    case "paper": {
      const has = {
        "paper-signed": { signed: true },
        "paper-sealed": { sealed: true },
        "paper-form": { form: "fax" },
        "paper-copied": { copiedToFinance: true },
      }[part.lacking];
      const put = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
        all.map((one) => (one.id === part.document ? { ...one, ...has } : one));
      const quotations = put(papers.quotations ?? []);
      return { ...own, evidence: { ...papers, notes: put(papers.notes), quotations } };
    }
    case "quotation":
      return {
        ...own,
        evidence: { ...papers, quotations: [...(papers.quotations ?? []), part.quotation] },
      };
    case "signer": {
      const other = { id: `new ${part.role}`, department: part.department ?? "any" };
      const role = part.role === "preparer" ? "preparedBy" : "verifiedBy";
      return { ...own, statement: { ...statement, [role]: other } };
    }
    default:
      return part satisfies never;
  }
}

const verdict = (own: VerificationFacts, parts: readonly VerificationDifference[]) =>
  verifyStatement(parts.reduce(doneTo, own), regulation).verdict;

function holds(own: VerificationFacts): number {
  const trace = traceVerification(own, regulation);
  expect(JSON.stringify(trace.verification)).toBe(JSON.stringify(verifyStatement(own, regulation)));
  expect(trace.decision.outcome).toBe(trace.verification.verdict);
  const fired = trace.rules.flatMap(({ looks }) =>
    looks.filter((look) => look.fired).map(({ code, facts: said }) => JSON.stringify([code, said])),
  );
  const given = trace.verification.findings.map(({ code, facts: said }) => JSON.stringify([code, said]));
  expect(fired.toSorted()).toEqual(given.toSorted());
  for (const { outcome, parts } of trace.changes) {
    expect(verdict(own, parts)).toBe(outcome);
    for (const spare of parts) {
      expect(
        verdict(
          own,
          parts.filter((part) => part !== spare),
        ),
      ).not.toBe(outcome);
    }
  }
  for (const language of ["en", "zh-CN"] as const) {
    expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
  }
  return trace.changes.length;
}

describe("the trace of a verification", () => {
  test("R1.3.1: with all that is stated the verdict is the stated one, and without any one of it it is not", () => {
    let tried = 0;
    let stuck = 0;
    fc.assert(
      fc.property(facts, (own) => {
        tried += holds(own);
        const { changes, verification } = traceVerification(own, regulation);
        if (verification.verdict !== "verified" && changes.at(-1)?.outcome !== "verified") stuck += 1;
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(40);
    expect(stuck).toBe(0);
  });

  test("R1.2.4: papers and people alone make it incomplete; the figures come first", () => {
    const note = delivery("DN-1", [{ item: "A", quantity: "10", unitPrice: "2.50" }], { sealed: false });
    const own = { statement: statementOf(["DN-1 A 12 2.50"]), evidence: { notes: [note] } };
    const { changes } = traceVerification(own, regulation);
    expect(changes.map(({ outcome, parts }) => [outcome, parts.map(({ kind }) => kind)])).toEqual([
      ["incomplete", ["lines", "figure"]],
      ["verified", ["lines", "paper", "figure"]],
    ]);
    holds(own);
  });

  test("R1.2.2: a price without any paper is remedied by a quotation of the day", () => {
    const note = delivery("DN-1", [{ item: "A", quantity: "10" }]);
    const own = { statement: statementOf(["DN-1 A 10 2.50"]), evidence: { notes: [note] } };
    expect(traceVerification(own, regulation).changes).toMatchObject([
      { outcome: "verified", parts: [{ kind: "quotation", quotation: { unitPrice: "2.50", item: "A" } }] },
    ]);
    holds(own);
    const late = quotation("Q-1", "A", "2.50", { validTo: note.date });
    const other = { ...late, copiedToFinance: false, ...inOrder };
    const second = { ...own, evidence: { notes: [note], quotations: [other] } };
    expect(traceVerification(second, regulation).changes[0]?.parts).toMatchObject([
      { kind: "paper", lacking: "paper-copied" },
    ]);
    holds(second);
  });

  test("R1.3.1: the account: the opening, what documents moved it and the closing that follows from them", () => {
    const moved = { document: "P-1", source: "payment", on: plainDate("2026-05-08") } as const;
    const account = { opening: "80.00", movements: [{ ...moved, amount: "-30.00" }], closing: "50.00" };
    const ledger = {
      opening: money("90.00", "CNY"),
      movements: [{ ...moved, amount: money("-20.00", "CNY") }],
    } as unknown as NonNullable<VerificationFacts["account"]>;
    const own = { statement: statementOf([], { account }), evidence: { notes: [] }, account: ledger };
    const [change] = traceVerification(own, regulation).changes;
    expect(change?.parts.map(({ facts: said }) => said["amount"])).toEqual(
      expect.arrayContaining(["90.00", "-20.00", "70.00"]),
    );
    holds(own);
    const none = { ...own, account: { ...ledger, movements: [] } };
    expect(traceVerification(none, regulation).changes[0]?.parts).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "state-no-movement" })]),
    );
    holds(none);
  });
});
