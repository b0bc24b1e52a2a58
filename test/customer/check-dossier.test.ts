import {
  type CustomerDossier,
  type CustomerPolicy,
  checkDossier,
  checkLimitTable,
  dossierHandovers,
} from "receivables/customer";
import { describe, expect, test } from "vitest";
import { FILED, codes, day, dossier, policy } from "./customer-case.js";

const yearly: CustomerPolicy = { ...policy, dossier: { ...policy.dossier, updateEveryMonths: 12 } };
const check = (over: Partial<CustomerDossier> = {}, asOf = FILED, by = yearly) =>
  checkDossier({ dossier: dossier("C1", over), asOf }, by);
const own = dossier();

describe("a customer information file", () => {
  test("Art. 4: a complete one, reviewed, signed and kept in two copies, is in order", () => {
    const { inOrder, groups, held, findings } = check();
    expect(findings).toEqual([]);
    expect(inOrder).toBe(true);
    expect(groups.map(({ group, required, filled }) => [group, required, filled])).toEqual([
      ["A", 8, 8],
      ["B", 7, 7],
      ["C", 5, 5],
      ["D", 8, 8],
    ]);
    expect(held.map(({ keeper, holder }) => [keeper, holder])).toEqual([
      ["general-manager-office", "chen"],
      ["business", "wang"],
    ]);
  });

  test("Art. 4: missing fields are told by part", () => {
    const { groups, findings } = check({
      entries: own.entries.filter(({ field }) => !["phone", "address", "reputation"].includes(field)),
    });
    expect(groups.map(({ missing }) => missing)).toEqual([["address", "phone"], [], [], ["reputation"]]);
    expect(findings.map(({ code, facts }) => [code, facts["group"], facts["fields"]])).toEqual([
      ["dossier-fields-missing", "A", ["address", "phone"]],
      ["dossier-fields-missing", "D", ["reputation"]],
    ]);
  });

  test("a value of a day to come does not count and is found; a blank one says nothing", () => {
    const later = own.entries.map((entry) =>
      entry.field === "name" ? { ...entry, on: day("2026-01-06") } : entry,
    );
    expect(codes(check({ entries: later }).findings)).toEqual([
      "dossier-entry-in-the-future",
      "dossier-fields-missing",
    ]);
    expect(codes(check({ entries: later }, day("2026-01-06")).findings)).toEqual([
      "dossier-entries-not-reviewed",
    ]);
    const blank = own.entries.map((entry) => (entry.field === "name" ? { ...entry, value: " " } : entry));
    expect(check({ entries: blank }).groups[0]?.missing).toEqual(["name"]);
  });

  test("a dossier that is filed in the future is found", () => {
    expect(codes(check({ filedOn: day("2026-01-06") }).findings)).toEqual(["dossier-filed-in-the-future"]);
  });

  test("an unknown field is found and stays", () => {
    const entries = [...own.entries, { field: "shoe-size", value: "44", by: "wang", on: FILED }];
    const { findings } = check({ entries });
    expect(findings.map(({ code, facts }) => [code, facts["field"]])).toEqual([
      ["dossier-field-unknown", "shoe-size"],
    ]);
  });

  test("Art. 4: without review and signature, or with one of another role or of a day to come", () => {
    const reviewed = (role: string, on = FILED) =>
      codes(check({ reviews: [{ by: "zhao", role, on }] }).findings);
    expect(codes(check({ reviews: [] }).findings)).toEqual(["dossier-not-reviewed"]);
    expect(reviewed("handler")).toEqual(["dossier-not-reviewed", "dossier-reviewed-in-other-role"]);
    expect(reviewed("business-manager", day("2026-01-06"))).toEqual([
      "dossier-not-reviewed",
      "dossier-review-in-the-future",
    ]);
    const anyone = { ...yearly, dossier: { ...yearly.dossier, reviewerRoles: [] } };
    expect(check({ reviews: [{ by: "li", role: "handler", on: FILED }] }, FILED, anyone).inOrder).toBe(true);
  });

  test("Art. 4: the business manager is finally responsible", () => {
    expect(codes(check({ responsible: null }).findings)).toEqual(["nobody-responsible-for-dossier"]);
    expect(codes(check({ responsible: { person: "wang", role: "handler" } }).findings)).toEqual([
      "dossier-responsible-in-other-role",
    ]);
    const any = { ...yearly, dossier: { ...yearly.dossier, responsibleRole: null } };
    expect(check({ responsible: { person: "wang", role: "handler" } }, FILED, any).inOrder).toBe(true);
  });

  test("Art. 7: news since the last review await the next one", () => {
    const news = { field: "reputation", value: "late payer", by: "li", on: day("2026-02-01") };
    const { findings } = check({ entries: [...own.entries, news] }, day("2026-02-01"));
    expect(findings.map(({ code, facts }) => [code, facts["fields"]])).toEqual([
      ["dossier-entries-not-reviewed", ["reputation"]],
    ]);
    const reviews = [...own.reviews, { by: "zhao", role: "business-manager", on: day("2026-02-01") }];
    expect(check({ entries: [...own.entries, news], reviews }, day("2026-02-01")).inOrder).toBe(true);
  });

  test("Art. 7: an update is due within the months of the policy, the last day included", () => {
    expect(check({}, day("2027-01-05"))).toMatchObject({ inOrder: true, updateDueOn: "2027-01-05" });
    expect(codes(check({}, day("2027-01-06")).findings)).toEqual(["dossier-update-overdue"]);
  });

  test("Art. 7: where the policy states no interval, the check says so and invents none", () => {
    const { findings, updateDueOn } = check({}, day("2036-01-05"), policy);
    expect([updateDueOn, codes(findings)]).toEqual([null, ["dossier-update-interval-open"]]);
  });
});

describe("copies and their keepers", () => {
  const [gm, business] = own.copies as readonly [
    CustomerDossier["copies"][number],
    CustomerDossier["copies"][number],
  ];
  const pass = (over = {}) => ({
    copy: "2",
    from: "wang",
    to: "li",
    on: day("2026-02-01"),
    receivedOn: day("2026-02-02"),
    ...over,
  });
  const after = (transfers: CustomerDossier["transfers"], asOf = day("2026-03-01")) => {
    const { held, findings } = check({ transfers }, asOf);
    return [held[1]?.holder, codes(findings)];
  };

  test("Art. 4: one copy in the general manager's office, one in the business department", () => {
    expect(codes(check({ copies: [gm] }).findings)).toEqual(["copy-missing"]);
    expect(codes(check({ copies: [gm, { ...business, holder: null }] }).findings)).toEqual([
      "copy-held-by-nobody",
    ]);
    expect(codes(check({ copies: [gm, { ...business, on: day("2026-01-06") }] }).findings)).toEqual([
      "copy-in-the-future",
      "copy-missing",
    ]);
  });

  test("a copy more than the policy provides for is found, with the same keeper or another", () => {
    expect(codes(check({ copies: [gm, business, { ...business, id: "3" }] }).findings)).toEqual([
      "copy-too-many",
    ]);
    expect(codes(check({ copies: [gm, business, { ...gm, id: "3", keeper: "finance" }] }).findings)).toEqual([
      "copy-too-many",
    ]);
    expect(() => check({ copies: [gm, gm] })).toThrowError(expect.objectContaining({ code: "copy-twice" }));
  });

  test("Art. 6: who holds a copy follows the transfers that the taker confirmed", () => {
    expect(after([pass()])).toEqual(["li", []]);
    expect(after([pass()], day("2026-02-02"))).toEqual(["li", []]);
    expect(after([pass()], day("2026-02-01"))).toEqual(["wang", ["transfer-in-the-future"]]);
    expect(after([pass({ receivedOn: null })])).toEqual(["wang", ["transfer-not-received"]]);
    const back = pass({ from: "li", to: "wang" });
    expect(after([back, pass()])).toEqual(["wang", []]);
    expect(after([pass(), pass()])).toEqual(["li", []]);
    expect(after([pass(), back, pass()])).toEqual(["wang", []]);
  });

  test("Art. 6: a transfer of a copy that is not there, or by one who does not hold it, passes nothing on", () => {
    expect(after([pass({ copy: "9" })])).toEqual(["wang", ["transfer-of-unknown-copy"]]);
    expect(after([pass({ from: "li", to: "chen" })])).toEqual(["wang", ["transfer-by-non-holder"]]);
  });

  test("Art. 6: what a leaver has still to hand over", () => {
    const dossiers = [
      dossier("C2"),
      dossier("C1", { transfers: [pass()] }),
      dossier("C3", { transfers: [pass({ receivedOn: null })] }),
      dossier("C4", { copies: [gm], transfers: [pass()] }),
    ];
    const states = (person: string) =>
      dossierHandovers({ dossiers, asOf: day("2026-03-01") }, person).map(({ customer, state }) => [
        customer,
        state,
      ]);
    expect(states("wang")).toEqual([
      ["C1", "handed-over"],
      ["C2", "not-handed-over"],
      ["C3", "not-handed-over"],
    ]);
    expect(states("li")).toEqual([["C1", "not-handed-over"]]);
    expect(states("nobody")).toEqual([]);
  });
});

describe("the table of credit limits and terms", () => {
  const table = {
    id: "2026-Q1",
    fixedOn: FILED,
    customers: ["C1", "C2"],
    copies: [
      { id: "1", keeper: "business", holder: "zhao", on: FILED },
      { id: "2", keeper: "finance", holder: "sun", on: FILED },
    ],
    transfers: [],
  };

  test("Art. 9: it covers each customer, with one copy each in business and finance", () => {
    const found = (over: Partial<typeof table>, asOf = FILED) =>
      checkLimitTable({ table: { ...table, ...over }, customers: ["C2", "C1"], asOf }, policy);
    expect(found({}).findings).toEqual([]);
    expect(found({}).held.map(({ holder }) => holder)).toEqual(["zhao", "sun"]);
    expect(codes(found({ customers: ["C2"] }).findings)).toEqual(["customer-not-in-limit-table"]);
    expect(codes(found({ copies: table.copies.slice(0, 1) }).findings)).toEqual(["copy-missing"]);
    expect(codes(found({}, day("2026-01-04")).findings)).toEqual([
      "copy-in-the-future",
      "copy-in-the-future",
      "copy-missing",
      "copy-missing",
      "limit-table-in-the-future",
    ]);
  });
});
