import fc from "fast-check";
import {
  type StatementClaim,
  statementColumns,
  type StatementPolicy,
  verifyColumns,
  verifyStatement,
  verifyStatements,
} from "receivables/statement";
import { expect, test } from "vitest";
import type { Evidence } from "receivables/statement";
import { indexEvidence } from "../../src/statement/evidence-index.js";
import { wholeRemainder } from "../../src/statement/remainder.js";
import { verifyRemainder } from "../../src/statement/verify-remainder.js";
import { anyFacts, anyPolicy } from "./claims-arbitrary.js";
import { delivery, regulation, returned, statementOf } from "./papers.js";

interface Facts {
  readonly claims: readonly StatementClaim[];
  readonly evidence: Evidence;
}

/** Every line paired and judged, none set aside by its columns. */
function lineByLine({ claims, evidence }: Facts, policy: StatementPolicy): unknown {
  const index = indexEvidence(evidence);
  return claims.map((claim) =>
    verifyRemainder(claim, wholeRemainder(claim.statement, index, policy), index, policy),
  );
}

/** The bytes of a result, or what is refused. */
function outcome(verify: () => unknown): string {
  try {
    return JSON.stringify(verify());
  } catch (error) {
    const { code, field, value } = error as { code: unknown; field: unknown; value: unknown };
    return JSON.stringify({ code, field, value });
  }
}

test("what columns tell is what every line gone through tells: the same bytes, or the same refusal", () => {
  fc.assert(
    fc.property(anyFacts, anyPolicy, (facts, policy) => {
      const expected = outcome(() => lineByLine(facts, policy));
      expect(outcome(() => verifyStatements(facts, policy))).toBe(expected);
    }),
    { numRuns: 800 },
  );
});

test("columns are made once for any number of policies, and are not changed by any", () => {
  fc.assert(
    fc.property(anyFacts, fc.array(anyPolicy, { minLength: 2, maxLength: 3 }), (facts, policies) => {
      const columns = statementColumns(facts);
      for (const policy of [...policies, ...policies]) {
        expect(outcome(() => verifyColumns(columns, policy))).toBe(
          outcome(() => verifyStatements(facts, policy)),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("one statement is verified as it is among many", () => {
  fc.assert(
    fc.property(anyFacts, anyPolicy, ({ claims, evidence }, policy) => {
      const alone = claims.map((claim) => outcome(() => verifyStatement({ ...claim, evidence }, policy)));
      if (alone.some((text) => text.startsWith('{"code"'))) return;
      expect(`[${alone.join(",")}]`).toBe(outcome(() => verifyStatements({ claims, evidence }, policy)));
    }),
    { numRuns: 200 },
  );
});

const price = { unitPrice: "2.50" };

test("lines that agree in other writings are nothing to find, however often they stand", () => {
  const notes = [
    delivery("DN-1", [
      ...Array.from({ length: 20 }, () => ({ item: "A", quantity: "10.0", ...price })),
      ...Array.from({ length: 20 }, (_, i) => ({ item: "A", quantity: String(20 - i), ...price })),
    ]),
    returned("RN-1", [{ item: "A", quantity: "02", ...price }]),
  ];
  const lines = [
    ...Array.from({ length: 20 }, () => "DN-1 A 10 2.5"),
    ...Array.from({ length: 20 }, (_, i) => `DN-1 A ${i + 1} 2.500`),
    "RN-1 A -2 2.50",
  ];
  const [verification] = verifyStatements(
    { claims: [{ statement: statementOf(lines) }], evidence: { notes } },
    regulation,
  );
  expect(verification).toMatchObject({ verdict: "verified", totals: { difference: "0.00" } });
});

test("amounts of more than whole numbers hold are added up as decimals", () => {
  const items = Array.from({ length: 13 }, (_, i) => `I${i}`);
  const unitPrice = "2500000000000.01";
  const notes = [
    delivery(
      "DN-1",
      items.map((item) => ({ item, quantity: "3", unitPrice })),
    ),
  ];
  const lines = items.map((item) => `DN-1 ${item} 3 ${unitPrice}`);
  const total = "97500000000000.39";
  const facts = { claims: [{ statement: statementOf(lines, { total }) }], evidence: { notes } };
  const [verification] = verifyStatements(facts, regulation);
  expect(verification).toMatchObject({ verdict: "verified", totals: { evidenced: total } });
  expect(outcome(() => verifyStatements(facts, regulation))).toBe(
    outcome(() => lineByLine(facts, regulation)),
  );
});
