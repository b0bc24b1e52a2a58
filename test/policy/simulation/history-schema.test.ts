import * as fc from "fast-check";
import {
  imagineHistory,
  net30,
  plainDate,
  simulatedPolicySchema,
  simulate,
  simulationFactsSchema,
  simulationHistorySchema,
  simulationNewsSchema,
} from "receivables";
import { expect, test } from "vitest";
import { historyOf, limited, sale } from "./build-history.js";
import { anyHeld, anyHistory, policiesWith } from "./random-history.js";

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test("histories are read from JSON as they are, whole and in their two parts", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { documents, orders, to, ...facts } = history;
      expect(simulationHistorySchema.parse(json(history))).toEqual(history);
      expect(simulationFactsSchema.parse(json(facts))).toEqual(facts);
      expect(simulationNewsSchema.parse(json({ documents, orders, to }))).toEqual({ documents, orders, to });
    }),
    { numRuns: 30 },
  );
});

test("an imagined history is read as it is", () => {
  const firm = { seed: 3, customers: 4, currency: "JPY", term: 30 };
  const history = imagineHistory({ ...firm, from: plainDate("2026-01-01"), to: plainDate("2026-04-30") });
  expect(simulationHistorySchema.parse(json(history))).toEqual(history);
});

test("policies are read as they are, and simulate the same", () => {
  const history = historyOf([sale("1", "2026-01-05", "80"), sale("2", "2026-01-20", "90")], "2026-03-31");
  fc.assert(
    fc.property(anyHeld, (held) => {
      const policies = policiesWith(held);
      const read = policies.map((policy) => simulatedPolicySchema.parse(json(policy)));
      expect(read).toEqual(policies);
      expect(simulate(simulationHistorySchema.parse(json(history)), read)).toEqual(
        simulate(history, policies),
      );
    }),
    { numRuns: 4 },
  );
});

test("a policy is written without the id and version in its sections here too", () => {
  const { policy: _policy, ...credit } = net30.credit;
  const written = json({ ...limited("1"), policy: { ...net30, credit } });
  expect(simulatedPolicySchema.parse(written)).toEqual(limited("1"));
});

const { order } = sale("1", "2026-01-05", "80");
const other = { ...order, order: { ...order.order, id: "O-2" } };

test.each<[string, object, string]>([
  ["an order twice", { orders: [order, order] }, "orders.1.order.id"],
  ["an invoice of two orders", { orders: [order, other] }, "orders.1.invoices.0"],
  ["no day", { from: "2026-02-30" }, "from"],
  ["a field that there is not", { until: "2026-02-28" }, ""],
  ["no documents", { documents: undefined }, "documents"],
  ["an order placed on no day", { orders: [{ ...order, placedOn: null }] }, "orders.0.placedOn"],
  [
    "a discount of more than all",
    { orders: [{ ...order, papers: { grantedDiscount: "1.01" } }] },
    "orders.0.papers.grantedDiscount",
  ],
  ["papers that are not asked for", { orders: [{ ...order, papers: { stages: [] } }] }, "orders.0.papers"],
  [
    "liabilities below zero",
    { standings: [{ customer: "C1", contingentLiabilities: { amount: "-1.00", currency: "USD" } }] },
    "standings.0.contingentLiabilities.amount",
  ],
])("refused: %s", (_, wrong, path) => {
  const history = { ...historyOf([], "2026-03-31"), ...wrong };
  const { error } = simulationHistorySchema.safeParse(history);
  expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
});

test("an order may name an invoice twice, as the replay takes it", () => {
  const twice = historyOf([], "2026-03-31", { orders: [{ ...order, invoices: ["1", "1"] }] });
  expect(simulationHistorySchema.safeParse(twice).success).toBe(true);
  expect(() => simulate(twice, [limited("1")])).not.toThrow();
});

const assume = { held: { kind: "lost" }, referred: "held", badAfterDays: 30 };

test.each<[string, object]>([
  ["without a name", { id: "" }],
  ["without a policy", { policy: undefined }],
  ["of an older format", { policy: { ...net30, format: 1 } }],
  ["with a section that is not one", { policy: { ...net30, credit: {} } }],
  ["assessed otherwise", { assess: "as-wished" }],
  ["that assumes nothing", { assume: undefined }],
  ["with a wait that does not say how long", { assume: { ...assume, held: { kind: "delayed" } } }],
  [
    "with a wait of less than no day",
    { assume: { ...assume, held: { kind: "delayed", lostAfterDays: -1 } } },
  ],
  ["with a wait for what is lost", { assume: { ...assume, held: { kind: "lost", lostAfterDays: 3 } } }],
  ["with half a day", { assume: { ...assume, badAfterDays: 0.5 } }],
  ["with a field that there is not", { limits: [] }],
])("refused: a policy %s", (_, wrong) => {
  expect(simulatedPolicySchema.safeParse({ ...limited("1"), ...wrong }).success).toBe(false);
});
