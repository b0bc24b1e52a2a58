import { datesAheadFactsSchema } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { readMonthEndFacts } from "receivables/ports";
import { expect, test } from "vitest";
import { loadFirm } from "../../../examples/firm/load-firm.js";
import { day } from "./build-facts.js";

test("the facts of the bundled firm are read from JSON as they are", async () => {
  const asOf = day("2026-10-31");
  const firm = loadFirm("examples/data", asOf).firm.data;
  const facts = await readMonthEndFacts(memoryAdapter(firm), asOf);
  const names = [
    "items",
    "settled",
    "calendar",
    "appointments",
    "remarks",
    "records",
    "promises",
    "holds",
    "overrides",
    "unreachable",
    "disputes",
    "lines",
    "groups",
    "events",
    "collateral",
    "standings",
    "rates",
    "deals",
    "dossiers",
    "charges",
    "visits",
    "handovers",
    "leavers",
    "limitationEvents",
  ] as const;
  const { instruments } = facts.collection;
  const { problems, reports } = facts.badDebts;
  const given = {
    ...Object.fromEntries(names.map((name) => [name, facts[name]])),
    approvals: facts.approvals.map(({ history }) => ({ history })),
    collection: { instruments: instruments.map(({ change: _, ...offered }) => offered) },
    badDebts: { problems, reports },
  };
  const json: unknown = JSON.parse(JSON.stringify(given));
  expect(datesAheadFactsSchema.parse(json)).toEqual(json);
});

test("a wrong row is named by its path", () => {
  const { error } = datesAheadFactsSchema.safeParse({ promises: [{ id: "P1" }], unknown: [] });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["promises.0.customer", "promises.0.payBy"]),
  );
  expect(error?.issues.some(({ code }) => code === "unrecognized_keys")).toBe(true);
  expect(datesAheadFactsSchema.parse({})).toEqual({});
});
