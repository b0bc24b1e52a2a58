import fc from "fast-check";
import { addDecimals, compareDecimals, subtractDecimals } from "receivables";
import {
  compileStatement,
  compileStatements,
  correctStatement,
  mergeStatementTotals,
  NO_STATEMENTS,
  type Note,
  type Statement,
  type StatementLine,
  statementTotals,
  verifyStatement,
  verifyStatements,
} from "receivables/statement";
import { evidenceSchema, statementSchema } from "receivables/statement/schemas";
import { expect, test } from "vitest";
import { evidence, shuffled } from "./evidence-arbitrary.js";
import { MISTAKES, withLines } from "./mutation.js";
import { delivery, found, may, regulation, signers } from "./papers.js";

const compiled = (from: { notes: readonly Note[] }, customer = "C1"): Statement =>
  compileStatement({ customer, currency: "CNY", period: may, evidence: from, ...signers }, regulation)
    .statement;

/** Any statement about the evidence: some lines right, some changed, some from nowhere. */
const anyStatement = (from: { notes: readonly Note[] }): fc.Arbitrary<Statement> => {
  const lines = from.notes.flatMap((note) =>
    note.lines.map(({ item, quantity, unitPrice = "0" }) => ({
      document: note.id,
      item,
      quantity,
      unitPrice,
      amount: "1.00",
    })),
  );
  const change = fc.record(
    {
      item: fc.constantFrom("A", "B"),
      quantity: fc.constantFrom("1", "2"),
      unitPrice: fc.constantFrom("1.00", "2.00"),
    },
    { requiredKeys: [] },
  );
  const some =
    lines.length === 0
      ? fc.constant<StatementLine[]>([])
      : fc.array(fc.constantFrom(...lines), { maxLength: 12 });
  return fc.tuple(some, fc.array(change, { minLength: 12, maxLength: 12 })).map(([picked, changes]) =>
    withLines(
      compiled({ notes: [] }),
      picked.map((line, i) => ({ ...line, ...changes[i] })),
    ),
  );
};

test("a statement compiled from its evidence is verified", () => {
  fc.assert(
    fc.property(evidence, (from) => {
      expect(verifyStatement({ statement: compiled(from), evidence: from }, regulation)).toMatchObject({
        verdict: "verified",
        findings: [],
        totals: { difference: "0.00" },
      });
    }),
  );
});

test("each of many mistakes on distinct lines gives exactly its finding, in any order of rows", () => {
  const goods = fc.record({
    quantity: fc.integer({ min: 1, max: 3 }),
    price: fc.integer({ min: 1, max: 3 }),
  });
  const group = fc.record({
    kind: fc.constantFrom<Note["kind"]>("delivery", "return"),
    document: fc.integer({ min: 0, max: 2 }),
    lines: fc.array(goods, { minLength: 1, maxLength: 4 }),
    mistake: fc.option(fc.constantFrom(...Object.values(MISTAKES)), { nil: undefined }),
  });
  const cases = fc.array(group, { minLength: 1, maxLength: 8 }).chain((groups) => {
    const documents = groups.map(({ kind, document }) => `${kind}-${document}`);
    const notes = groups.map(({ kind, lines }, i): Note => {
      const noted = lines.map(({ quantity, price }) => ({
        item: `item-${i}`,
        quantity: `${quantity}`,
        unitPrice: `${price}.00`,
      }));
      return { ...delivery(documents[i] ?? "", noted), kind };
    });
    const clean = compiled({ notes });
    const expected: string[] = [];
    const lines = groups.flatMap(({ kind, mistake }, i) => {
      const own = clean.lines.filter(({ item }) => item === `item-${i}`);
      const [first, ...others] = own;
      if (mistake === undefined || first === undefined) return own;
      const { lines: made, finding } = mistake(first, others, kind);
      expected.push(finding);
      return [...made];
    });
    return fc.record({
      notes: shuffled(notes),
      lines: shuffled(lines),
      clean: fc.constant(clean),
      expected: fc.constant(expected),
    });
  });
  fc.assert(
    fc.property(cases, ({ notes, lines, clean, expected }) => {
      expect(found(withLines(clean, lines), { notes }).sort()).toEqual(expected.sort());
    }),
    { numRuns: 400 },
  );
});

test("a wrong total is one finding, whatever it is", () => {
  fc.assert(
    fc.property(evidence, fc.integer({ min: 1, max: 10_000 }), (from, off) => {
      const clean = compiled(from);
      const total = addDecimals(clean.total, (off / 100).toFixed(2));
      expect(found({ ...clean, total }, from)).toEqual([`total-differs - -: "${clean.total}" → "${total}"`]);
    }),
  );
});

test("any order of notes, of their lines and of the statement's lines gives the same bytes", () => {
  const cases = evidence.chain((from) =>
    anyStatement(from).chain((statement) =>
      fc.record({
        from: fc.constant(from),
        statement: fc.constant(statement),
        notes: shuffled(from.notes).chain((notes) =>
          fc.tuple(...notes.map((note) => shuffled(note.lines).map((lines) => ({ ...note, lines })))),
        ),
        lines: shuffled(statement.lines),
      }),
    ),
  );
  fc.assert(
    fc.property(cases, ({ from, statement, notes, lines }) => {
      const one = verifyStatement({ statement, evidence: from }, regulation);
      const other = verifyStatement({ statement: { ...statement, lines }, evidence: { notes } }, regulation);
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      expect(JSON.stringify(compiled({ notes }))).toBe(JSON.stringify(compiled(from)));
    }),
  );
});

test("the corrected statement of any statement is verified", () => {
  const cases = evidence.chain((from) => anyStatement(from).map((statement) => ({ from, statement })));
  fc.assert(
    fc.property(cases, ({ from, statement }) => {
      const corrected = correctStatement({ statement, evidence: from, ...signers }, regulation);
      expect(found(corrected, from)).toEqual([]);
    }),
  );
});

test("no line and no goods are lost: lines less goods are the lines without goods less the goods without lines", () => {
  const cases = evidence.chain((from) => anyStatement(from).map((statement) => ({ from, statement })));
  fc.assert(
    fc.property(cases, ({ from, statement }) => {
      const { findings } = verifyStatement({ statement, evidence: from }, regulation);
      const count = (...codes: string[]): number =>
        findings.filter(({ code }) => codes.includes(code)).length;
      const goods = compiled(from).lines.length;
      const lineless = count("not-billed", "return-not-credited");
      const goodsless = count(
        "no-evidence",
        "duplicate-line",
        "wrong-customer",
        "outside-period",
        "currency-differs",
      );
      expect(statement.lines.length - goods).toBe(goodsless - lineless);
    }),
  );
});

test("the difference of totals is stated less evidenced", () => {
  const cases = evidence.chain((from) => anyStatement(from).map((statement) => ({ from, statement })));
  fc.assert(
    fc.property(cases, ({ from, statement }) => {
      const { stated, evidenced, difference } = verifyStatement(
        { statement, evidence: from },
        regulation,
      ).totals;
      expect(compareDecimals(subtractDecimals(stated, evidenced), difference)).toBe(0);
      expect(evidenced).toBe(compiled(from).total);
    }),
  );
});

test("a larger tolerance never finds more", () => {
  const cases = evidence.chain((from) => anyStatement(from).map((statement) => ({ from, statement })));
  const size = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(cases, size, size, ({ from, statement }, small, more) => {
      const counted = (by: number): number => {
        const all = { price: String(by), quantity: String(by), amount: String(by) };
        return found(statement, from, { ...regulation, tolerance: all }).length;
      };
      expect(counted(small + more)).toBeLessThanOrEqual(counted(small));
    }),
  );
});

test("totals of parts merge to the totals of the whole, in any order and with nothing", () => {
  const one = evidence.chain((from) =>
    anyStatement(from).map((statement) => verifyStatement({ statement, evidence: from }, regulation)),
  );
  const many = fc.array(one, { maxLength: 6 });
  fc.assert(
    fc.property(many, fc.nat(6), fc.nat(6), (all, i, j) => {
      const [low, high] = [Math.min(i, j), Math.max(i, j)];
      const [a, b, c] = [all.slice(0, low), all.slice(low, high), all.slice(high)].map(statementTotals);
      if (a === undefined || b === undefined || c === undefined) throw new Error("three parts");
      const whole = statementTotals(all);
      expect(mergeStatementTotals(mergeStatementTotals(a, b), c)).toEqual(whole);
      expect(mergeStatementTotals(a, mergeStatementTotals(b, c))).toEqual(whole);
      expect(mergeStatementTotals(b, a)).toEqual(mergeStatementTotals(a, b));
      expect(mergeStatementTotals(NO_STATEMENTS, a)).toEqual(a);
    }),
    { numRuns: 50 },
  );
});

test("every note of the period is on exactly one of the statements compiled together", () => {
  fc.assert(
    fc.property(evidence, (from) => {
      const statements = compileStatements({ evidence: from, period: may, ...signers }, regulation).map(
        ({ statement }) => statement,
      );
      const inPeriod = from.notes.filter(({ date }) => may.from <= date && date <= may.to);
      const lines = inPeriod.flatMap((note) => note.lines);
      expect(statements.reduce((sum, statement) => sum + statement.lines.length, 0)).toBe(lines.length);
      const claims = statements.map((statement) => ({ statement }));
      expect(verifyStatements({ claims, evidence: from }, regulation).map(({ verdict }) => verdict)).toEqual(
        statements.map(() => "verified"),
      );
      for (const statement of statements) {
        const { customer, currency } = statement;
        const alone = compileStatement(
          { customer, currency, period: may, evidence: from, ...signers },
          regulation,
        );
        expect(alone.statement).toEqual(statement);
      }
    }),
  );
});

test("evidence, statements and results survive JSON; what goes in is not changed", () => {
  const cases = evidence.chain((from) => anyStatement(from).map((statement) => ({ from, statement })));
  fc.assert(
    fc.property(cases, ({ from, statement }) => {
      const before = JSON.stringify([from, statement]);
      const result = verifyStatement(
        { statement: deepFrozen(statement), evidence: deepFrozen(from) },
        regulation,
      );
      expect(JSON.stringify([from, statement])).toBe(before);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(statementSchema.parse(JSON.parse(JSON.stringify(statement)))).toEqual(statement);
      expect(evidenceSchema.parse(JSON.parse(JSON.stringify(from)))).toEqual(from);
    }),
    { numRuns: 50 },
  );
});

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
