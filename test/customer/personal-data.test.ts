import { type CustomerFacts, checkDossier, eraseCustomer, exportCustomer } from "receivables/customer";
import { customerFactsSchema } from "receivables/customer/schemas";
import { describe, expect, test } from "vitest";
import { FILED, NOTHING, change, charge, codes, day, deal, dossier, policy, visit } from "./customer-case.js";

const asOf = day("2026-06-30");
const full = dossier();
const facts: CustomerFacts = {
  dossiers: [
    dossier("C2"),
    dossier("C1", {
      entries: [
        ...full.entries.filter(({ field }) => field !== "owners"),
        { field: "owners", value: "Lin Mei", by: "wang", on: FILED },
        { field: "owners", value: "Lin Mei and Lin Bo", by: "li", on: day("2026-02-01") },
        { field: "hobbies", value: "chess", by: "wang", on: FILED },
        { field: "shoe-size", value: "forty-four", by: "wang", on: FILED },
      ],
    }),
  ],
  deals: [deal("D1", "2026-01-10", "500.00"), deal("D2", "2026-01-10", "700.00", { customer: "C2" })],
  visits: [
    visit("v1", "2026-02-01", { metWith: "Lin Mei", remark: "her son is ill" }),
    visit("v2", "2026-02-01", { customer: "C2", metWith: "Gu Wei" }),
  ],
  gradeChanges: [change("g1", "2026-02-01", "A", { remark: "Lin Mei keeps her word" })],
  charges: [charge(), charge({ customer: "C2" })],
  parents: [
    { customer: "C2", parent: "C1" },
    { customer: "C4", parent: "C3" },
  ],
};
const exported = (of: CustomerFacts = facts) => exportCustomer({ facts: of, customer: "C1", asOf }, policy);
const erased = (of: CustomerFacts = facts, on = asOf) =>
  eraseCustomer({ facts: of, customer: "C1", asOf: on }, policy);

describe("no more is kept about persons than is needed", () => {
  test("personal data without a purpose in the policy is found; its value is not repeated", () => {
    const own = facts.dossiers[1] ?? full;
    const check = checkDossier({ dossier: own, asOf: FILED }, policy);
    expect(check.findings.find(({ code }) => code === "personal-data-without-purpose")).toMatchObject({
      citation: "个人信息保护法 Art. 6",
      facts: { field: "hobbies" },
    });
    expect(JSON.stringify(check)).not.toMatch(/chess|Lin Mei/);
  });

  test("with a purpose of the firm's own it is kept", () => {
    const fields = policy.dossier.fields.map((field) =>
      field.id === "hobbies" ? { ...field, purpose: "to choose a gift" } : field,
    );
    const ours = { ...policy, dossier: { ...policy.dossier, fields } };
    const entries = [...full.entries, { field: "hobbies", value: "chess", by: "wang", on: FILED }];
    expect(codes(checkDossier({ dossier: dossier("C1", { entries }), asOf: FILED }, ours).findings)).toEqual([
      "dossier-update-interval-open",
    ]);
  });
});

describe("everything held on one customer, as one document", () => {
  test("each field with what it is for, the latest value first; nothing of others", () => {
    const document = exported();
    const fields = document.dossiers.rows[0]?.fields ?? [];
    expect(fields.find(({ field }) => field === "owners")).toEqual({
      field: "owners",
      group: "A",
      personal: true,
      purpose: "to know who binds the customer and who decides",
      values: [
        { value: "Lin Mei and Lin Bo", by: "li", on: "2026-02-01" },
        { value: "Lin Mei", by: "wang", on: "2026-01-05" },
      ],
    });
    expect(fields.at(-1)).toMatchObject({ field: "shoe-size", group: null, personal: null, purpose: null });
    expect(document.citation).toBe("个人信息保护法 Art. 45");
    expect(document.visits).toMatchObject({
      purpose: "to show that the customer was visited",
      rows: [{ id: "v1", metWith: "Lin Mei" }],
    });
    expect([document.deals, document.gradeChanges, document.charges].map(({ rows }) => rows.length)).toEqual([
      1, 1, 1,
    ]);
    expect(document.parents.rows).toEqual([{ customer: "C2", parent: "C1" }]);
    expect(JSON.stringify(document)).not.toMatch(/Gu Wei|D2|owners of C2/);
  });

  test("it is JSON, and that of a customer nobody knows is empty", () => {
    expect(JSON.parse(JSON.stringify(exported()))).toEqual(exported());
    expect(exported(NOTHING).dossiers.rows).toEqual([]);
  });
});

describe("erasing one customer's personal data", () => {
  const PERSONAL = /Lin|son is ill|chess|forty-four|keeps her word|legal-representative of C1|managers of C1/;

  test("no personal value is left anywhere, in the facts, the report or a new export", () => {
    expect(JSON.stringify(facts)).toMatch(PERSONAL);
    const result = erased();
    expect(JSON.stringify(result)).not.toMatch(PERSONAL);
    expect(JSON.stringify(exported(result.facts))).not.toMatch(PERSONAL);
    expect(customerFactsSchema.parse(result.facts)).toEqual(result.facts);
  });

  test("the business facts stay, and the report says why", () => {
    const { facts: left, report } = erased();
    expect(left.visits[0]).toEqual(visit("v1", "2026-02-01"));
    expect(left.deals).toEqual(facts.deals);
    expect(left.dossiers[1]?.entries.some(({ field }) => field === "reputation")).toBe(true);
    expect(report.kept.map(({ citation, facts: told }) => [told["record"], told["rows"], citation])).toEqual([
      ["charge", 1, "Art. 26"],
      ["deal", 1, "会计法 Art. 23"],
      ["dossier", 1, "Art. 6"],
      ["grade-change", 1, "Art. 15, 16"],
      ["parent", 1, "Art. 9"],
      ["visit", 1, "Art. 26, 27"],
    ]);
    expect(report.erased.map(({ facts: told }) => [told["record"], told["row"], told["fields"]])).toEqual([
      ["dossier", FILED, ["hobbies", "legal-representative", "managers", "owners", "shoe-size"]],
      ["grade-change", "g1", ["remark"]],
      ["visit", "v1", ["metWith", "remark"]],
    ]);
  });

  test("rows of others are the very same, in the same places", () => {
    const { facts: left } = erased();
    expect(left.dossiers[0]).toBe(facts.dossiers[0]);
    expect(left.visits[1]).toBe(facts.visits[1]);
    expect(left.charges).toBe(facts.charges);
  });

  test("erasing twice is erasing once", () => {
    const once = erased();
    const twice = erased(once.facts, day("2026-12-31"));
    expect(twice.facts).toEqual(once.facts);
    expect(twice.report.erased).toEqual([]);
    expect(twice.report.kept).toEqual(once.report.kept);
  });

  test("what was erased is not asked for again; what is recorded again is found", () => {
    const [, left] = erased().facts.dossiers;
    if (left === undefined) throw new Error("no dossier");
    const missing = checkDossier({ dossier: left, asOf }, policy).groups.flatMap((row) => row.missing);
    expect(missing).toEqual([]);
    const again = (on: string) =>
      codes(
        checkDossier(
          {
            dossier: {
              ...left,
              entries: [...left.entries, { field: "owners", value: "Lin", by: "li", on: day(on) }],
            },
            asOf: day("2026-07-02"),
          },
          policy,
        ).findings,
      );
    expect(again("2026-06-30")).not.toContain("recorded-after-erasure");
    expect(again("2026-07-01")).toContain("recorded-after-erasure");
    expect(again("2026-07-03")).not.toContain("recorded-after-erasure");
  });
});
