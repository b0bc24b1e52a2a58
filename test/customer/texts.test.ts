import {
  checkDossier,
  checkGrades,
  checkLimitTable,
  checkVisits,
  customerGroups,
  dossierDuties,
  eraseCustomer,
  traceDossierDuty,
} from "receivables/customer";
import type { Reason } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import { money } from "receivables/money";
import { expect, test } from "vitest";
import { customerMessages } from "../../src/decision/messages/customer.js";
import { terms } from "../../src/decision/messages/terms.js";
import {
  FILED,
  NOTHING,
  change,
  charge,
  day,
  deal,
  dossier,
  graded,
  policy,
  visit,
} from "./customer-case.js";
import { approved } from "./grade-approval.js";

const asOf = day("2026-06-30");
const LATER = day("2026-07-01");
const yearly = { ...policy, dossier: { ...policy.dossier, updateEveryMonths: 1 } };

function dossierReasons(): readonly Reason[] {
  const own = dossier();
  const entry = own.entries[0] ?? { field: "name", value: "x", by: "wang", on: FILED };
  const odd = dossier("C1", {
    filedOn: LATER,
    entries: [
      { ...entry, on: LATER },
      { ...entry, field: "shoe-size" },
      { ...entry, field: "hobbies", on: day("2026-03-01") },
    ],
    reviews: [
      ...own.reviews,
      { by: "li", role: "handler", on: FILED },
      { by: "zhao", role: "business-manager", on: LATER },
    ],
    responsible: { person: "wang", role: "handler" },
    copies: [
      { id: "1", keeper: "business", holder: null, on: FILED },
      { id: "2", keeper: "business", holder: "wang", on: FILED },
      { id: "3", keeper: "general-manager-office", holder: "chen", on: LATER },
    ],
    transfers: [
      { copy: "9", from: "wang", to: "li", on: FILED, receivedOn: null },
      { copy: "2", from: "wang", to: "li", on: FILED, receivedOn: null },
      { copy: "2", from: "li", to: "wang", on: FILED, receivedOn: FILED },
      { copy: "2", from: "wang", to: "li", on: LATER, receivedOn: null },
    ],
    erased: [{ field: "hobbies", on: FILED }],
  });
  const bare = dossier("C2", { reviews: [], responsible: null });
  return [
    ...checkDossier({ dossier: odd, asOf }, yearly).findings,
    ...checkDossier({ dossier: own, asOf }, policy).findings,
    ...checkDossier({ dossier: bare, asOf }, policy).findings,
    ...checkLimitTable(
      {
        table: { id: "T", fixedOn: LATER, customers: [], copies: [], transfers: [] },
        customers: ["C1"],
        asOf,
      },
      policy,
    ).findings,
  ];
}

function dutyReasons(): readonly Reason[] {
  const { handler: _, ...nobody } = deal("N2", "2026-02-01", "20000.00", { customer: "C3" });
  const deals = [
    deal("D1", "2026-01-10", "20000.00"),
    deal("D1", "2026-01-10", "20000.00"),
    deal("D2", "2026-01-10", "20000.00"),
    deal("D3", "2026-01-11", "0.00"),
    { ...deal("D4", "2026-01-11", "1.00"), amount: money("1.00", "USD") },
    deal("R1", "2026-01-12", "-1.00"),
    { ...deal("R2", "2026-01-12", "-1.00", { returns: "D4" }) },
    deal("R3", "2026-01-12", "-30000.00", { returns: "D5" }),
    deal("R4", "2026-01-09", "-1.00", { returns: "D1" }),
    deal("D5", "2026-01-12", "20000.00"),
    deal("L1", "2026-07-01", "1.00", { customer: "C2" }),
    deal("N1", "2026-02-01", "20000.00", { customer: "C3" }),
    nobody,
    deal("M1", "2026-06-01", "20000.00", { customer: "C4" }),
    deal("M2", "2026-06-01", "20000.00", { customer: "C4" }),
    deal("K1", "2026-01-01", "20000.00", { customer: "C5" }),
    deal("K2", "2026-01-01", "20000.00", { customer: "C5" }),
  ];
  const dossiers = [
    { customer: "C5", filedOn: day("2026-03-01") },
    { customer: "C6", filedOn: FILED },
    { customer: "C6", filedOn: asOf },
  ];
  const { duties, findings } = dossierDuties({ deals, dossiers, asOf }, policy);
  const one = [deal("D1", "2026-01-10", "10000.00")];
  const traced = [one, [...one, deal("D2", "2026-01-10", "10000.00")]].flatMap(
    (own) =>
      traceDossierDuty({ deals: own, dossiers: [], asOf: day("2026-01-10"), customer: "C1" }, policy).changes,
  );
  const parts = traced.flatMap((change) => change.parts);
  return [...duties.flatMap(({ reasons }) => reasons), ...findings, ...parts];
}

function visitReasons(): readonly Reason[] {
  const visits = [
    visit("a", "2026-01-10"),
    visit("a", "2026-01-10"),
    visit("b", "2026-07-10"),
    visit("c", "2026-01-10", { kind: "letter" }),
    visit("d", "2026-01-10", { by: "li" }),
    visit("e", "2026-01-10", { customer: "C9" }),
  ];
  const charges = [charge(), charge({ customer: "C2", person: null })];
  return checkVisits({ visits, charges, from: day("2026-01-01"), asOf }, policy).findings;
}

function gradeReasons(): readonly Reason[] {
  const approval = { ...graded, grades: { ...graded.grades, approvalUse: "grade-change" } };
  const changes = [
    change("g1", "2026-01-01", "A"),
    change("g1", "2026-01-01", "A"),
    change("g2", "2026-01-01", "B"),
    change("g3", "2026-01-01", "?"),
    change("g4", "2026-07-01", "C"),
  ];
  const assessment = { grade: "C", by: "wang", on: day("2026-03-01") };
  const visits = [
    visit("v", "2026-03-01", { assessment }),
    visit("w", "2026-03-02", { assessment }),
    visit("x", "2026-02-01", { assessment }),
  ];
  const facts = { customers: ["C1", "C2"], changes, visits, asOf };
  const twice = [
    change("h1", "2026-02-01", "A", { approval: "R" }),
    change("h2", "2026-03-01", "B", { approval: "R" }),
  ];
  return [
    ...checkGrades(facts, graded).findings,
    ...checkGrades(facts, policy).findings,
    ...checkGrades(facts, approval).findings,
    ...checkGrades({ ...facts, changes: twice, approvals: [approved("R")] }, approval).findings,
  ];
}

function otherReasons(): readonly Reason[] {
  const parents = [
    { customer: "C1", parent: "C2" },
    { customer: "C2", parent: "C1" },
    { customer: "C3", parent: "C1" },
    { customer: "C3", parent: "?" },
    { customer: "!", parent: "C1" },
  ];
  const facts = { ...NOTHING, dossiers: [dossier()], visits: [visit("v", "2026-01-10", { remark: "x" })] };
  const { report } = eraseCustomer({ facts, customer: "C1", asOf }, policy);
  return [
    ...customerGroups({ customers: ["C1", "C2", "C3"], parents }).findings,
    ...report.erased,
    ...report.kept,
  ];
}

test("every code comes up, and has the facts that its texts need in both languages", () => {
  const reasons = [
    ...dossierReasons(),
    ...dutyReasons(),
    ...visitReasons(),
    ...gradeReasons(),
    ...otherReasons(),
  ];
  for (const reason of reasons) {
    for (const language of ["en", "zh-CN"] as const) {
      expect(explainReason(reason, language)).not.toMatch(/[{}[\]]|undefined|\bnone\b|无$/);
    }
  }
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(Object.keys(customerMessages)));
});

test("every field of the regulation's dossier has its word in both languages", () => {
  const ids = policy.dossier.fields.map(({ id }) => id);
  expect(ids.filter((id) => terms[id] === undefined)).toEqual([]);
});

test("Art. 4: a finding reads as a sentence", () => {
  const own = dossier();
  const entries = own.entries.filter(({ field }) => field !== "legal-representative");
  const { findings } = checkDossier({ dossier: { ...own, entries }, asOf: FILED }, yearly);
  expect(explain({ reasons: findings })).toBe(
    "- The dossier of C1 lacks 1 of 8 required fields in part A: legal representative [Art. 4]",
  );
  expect(explain({ reasons: findings }, "zh-CN")).toBe(
    "- C1 的客户信息档案 A 部分应填 8 项，缺 1 项：法人代表 [第4条]",
  );
});

test("Art. 26: missing visits read as a sentence", () => {
  const facts = { visits: [], charges: [charge()], from: day("2026-01-01"), asOf: day("2026-04-01") };
  const { findings } = checkVisits(facts, policy);
  expect(explain({ reasons: findings })).toBe(
    "- C1 was visited 0 of 2 times from 2026-01-01 to 2026-03-31 by wang; missing on 2026-03-31: 2 [Art. 26]",
  );
});

test.each([
  ["each", "each of that amount"],
  ["any", "one of them of that amount"],
  ["following", "counted from the first of that amount"],
] as const)(
  "Art. 5: what a customer still lacks for a dossier is said by the reading %s",
  (reading, said) => {
    const rules = { ...policy, filing: { ...policy.filing, reading } };
    const deals = [deal("D1", "2026-01-10", "9999.99")];
    const [duty] = dossierDuties({ deals, dossiers: [], asOf }, rules).duties;
    expect(duty && explain(duty)).toBe(
      `No dossier needed\n- C1 needs no dossier yet: deals that count: 1, of these of 10,000.00 CNY or more: 0; needed: 2, ${said} [Art. 5]`,
    );
  },
);
