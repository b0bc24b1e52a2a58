import { plainDate } from "receivables";
import {
  evidenceSchema,
  noteSchema,
  quotationSchema,
  statementPolicySchema,
  statementResponseSchema,
  statementSchema,
} from "receivables/statement/schemas";
import { describe, expect, test } from "vitest";
import { delivery, inOrder, net30, quotation, regulation, statementOf } from "./papers.js";

const paths = (result: {
  error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
}): string[] => (result.error?.issues ?? []).map(({ path }) => path.join("."));

const note = delivery("DN-1", [{ item: "A", quantity: "1", unit: "pcs", unitPrice: "2.50" }]);

describe("a statement from outside", () => {
  test("is read as it is, with or without account, units and signers", () => {
    const statement = statementOf(["DN-1 A 1 2.50 = pcs"], {
      account: {
        opening: "0.00",
        movements: [{ document: "INV-1", source: "invoice", on: plainDate("2026-05-08"), amount: "2.50" }],
        closing: "2.50",
      },
    });
    expect(statementSchema.parse(JSON.parse(JSON.stringify(statement)))).toEqual(statement);
    const { preparedBy: _, verifiedBy: __, ...bare } = statementOf([]);
    expect(statementSchema.parse(bare)).toEqual(bare);
  });

  test("has every fault reported with its path", () => {
    const broken = {
      ...statementOf(["DN-1 A 1 2.50"]),
      currency: "RMB",
      period: { from: "2026-05-31", to: "2026-05-01" },
      lines: [{ document: "", item: "A", quantity: 1, unitPrice: "1,00", amount: "2.50", extra: true }],
      total: "1e3",
      preparedBy: { id: "lin" },
    };
    expect(paths(statementSchema.safeParse(broken)).sort()).toEqual([
      "currency",
      "lines.0",
      "lines.0.document",
      "lines.0.quantity",
      "lines.0.unitPrice",
      "period.to",
      "preparedBy.department",
      "total",
    ]);
  });
});

describe("evidence from outside", () => {
  test("is read as it is", () => {
    const evidence = {
      notes: [note],
      quotations: [
        quotation("Q-1", "A", "2.50", {
          customer: "C1",
          unit: "pcs",
          validTo: plainDate("2026-12-31"),
          breaks: [{ from: "10", unitPrice: "2.00" }],
        }),
      ],
      priceLists: [
        {
          id: "L-1",
          currency: "CNY",
          validFrom: plainDate("2026-01-01"),
          prices: [{ item: "A", unitPrice: "2.50" }],
        },
      ],
      conversions: [{ item: "A", from: "carton", to: "pcs", factor: "12" }],
    };
    expect(evidenceSchema.parse(JSON.parse(JSON.stringify(evidence)))).toEqual(evidence);
  });

  test.each([
    [
      "a note with a negative quantity",
      noteSchema.safeParse({ ...note, lines: [{ item: "A", quantity: "-1" }] }),
      "lines.0.quantity",
    ],
    ["a note of another kind", noteSchema.safeParse({ ...note, kind: "sample" }), "kind"],
    ["a paper of another form", noteSchema.safeParse({ ...note, form: "e-mail" }), "form"],
    [
      "a break from nothing",
      quotationSchema.safeParse(quotation("Q-1", "A", "1", { breaks: [{ from: "0", unitPrice: "1" }] })),
      "breaks.0.from",
    ],
    [
      "a conversion by zero",
      evidenceSchema.safeParse({ notes: [], conversions: [{ from: "a", to: "b", factor: "0" }] }),
      "conversions.0.factor",
    ],
  ])("%s is refused", (_, result, path) => {
    expect(paths(result)).toEqual([path]);
  });
});

describe("a customer's answer from outside", () => {
  const given = { ...inOrder, id: "CF-1", on: "2026-06-05" };

  test("is a confirmation or an objection to something", () => {
    expect(statementResponseSchema.parse({ ...given, kind: "confirmed" })).toMatchObject({
      kind: "confirmed",
    });
    const parts = [{ document: "DN-1", item: "A", because: "short", amount: "1.00" }];
    expect(statementResponseSchema.parse({ ...given, kind: "objected", parts })).toMatchObject({ parts });
    expect(paths(statementResponseSchema.safeParse({ ...given, kind: "objected", parts: [] }))).toEqual([
      "parts",
    ]);
    const nothing = [{ because: "short", amount: "0" }];
    expect(paths(statementResponseSchema.safeParse({ ...given, kind: "objected", parts: nothing }))).toEqual([
      "parts.0.amount",
    ]);
  });
});

describe("the policy's section", () => {
  test.each([regulation, net30])("of $policy.id is read as it is", (policy) => {
    expect(statementPolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });

  test.each([
    ["a negative tolerance", { tolerance: { price: "-1", quantity: "0", amount: "0" } }, "tolerance.price"],
    ["a kind of paper named twice", { priceBasis: ["note", "note"] }, "priceBasis"],
    ["no kind of paper", { priceBasis: [] }, "priceBasis"],
    ["nobody who may see prices", { priceDepartments: [] }, "priceDepartments"],
    ["a field of no meaning", { cycle: "month" }, ""],
  ])("%s is refused", (_, change, path) => {
    expect(paths(statementPolicySchema.safeParse({ ...regulation, ...change }))).toEqual([path]);
  });
});
