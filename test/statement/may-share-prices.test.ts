import { explain, plainDate } from "receivables";
import { maySharePrices, type SharingFacts, withholdPrices } from "receivables/statement";
import { describe, expect, test } from "vitest";
import { net30, regulation, statementOf } from "./papers.js";

const facts = (
  department: string,
  recipient: SharingFacts["recipient"],
  customer?: string,
): SharingFacts => ({
  person: { id: "x", department },
  ...(customer !== undefined && { customer }),
  recipient,
  asOf: plainDate("2026-05-31"),
});

describe("R1.4.1: only finance and marketing share selling prices, with each other and with the customer", () => {
  test.each<[SharingFacts, string, string[]]>([
    [facts("marketing", { customer: "C1" }, "C1"), "share", ["price-department", "prices-to-their-customer"]],
    [facts("finance", { customer: "C1" }, "C1"), "share", ["price-department", "prices-to-their-customer"]],
    [facts("marketing", { customer: "C1" }), "share", ["price-department", "prices-to-their-customer"]],
    [
      facts("marketing", { customer: "C2" }, "C1"),
      "refuse",
      ["price-department", "prices-to-other-customer"],
    ],
    [facts("marketing", { department: "finance" }, "C1"), "share", ["price-department", "price-department"]],
    [
      facts("marketing", { department: "warehouse" }, "C1"),
      "refuse",
      ["price-department", "prices-to-other-department"],
    ],
    [
      facts("warehouse", { customer: "C1" }, "C1"),
      "refuse",
      ["price-department-refused", "prices-to-their-customer"],
    ],
    [
      facts("warehouse", { department: "warehouse" }, "C1"),
      "refuse",
      ["price-department-refused", "prices-to-other-department"],
    ],
  ])("%j: %s", (given, outcome, codes) => {
    const decision = maySharePrices(given, regulation);
    expect(decision).toMatchObject({ outcome, asOf: "2026-05-31", policy: regulation.policy });
    expect(decision.reasons.map(({ code }) => code)).toEqual(codes);
    expect(explain(decision, "zh-CN")).toContain("R1.4.1");
    expect(explain(decision, "en")).toMatch(outcome === "share" ? /^May be shared/ : /^Refused/);
  });
});

test("a policy may leave it to every department; another customer's prices stay confidential", () => {
  expect(maySharePrices(facts("warehouse", { department: "transport" }, "C1"), net30).outcome).toBe("share");
  expect(maySharePrices(facts("warehouse", { customer: "C2" }, "C1"), net30).outcome).toBe("refuse");
});

test("R1.4.1: a statement for other departments tells no price", () => {
  const account = { opening: "9.99", movements: [], closing: "9.99" };
  const bare = withholdPrices(statementOf(["DN-1 A 2 2.50 = carton", "DN-1 B 1 3.33"], { account }));
  expect(bare.lines).toEqual([
    { document: "DN-1", item: "A", quantity: "2", unit: "carton" },
    { document: "DN-1", item: "B", quantity: "1" },
  ]);
  expect(JSON.stringify(bare)).not.toMatch(/2\.50|5\.00|3\.33|9\.99|8\.33/);
});
