import {
  type AccountabilityEntry,
  accountabilityBook,
  bonusScoreEntries,
  enterDecided,
  handoverEntries,
  reverseWhenPaid,
} from "receivables/accountability";
import type { Reason } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import { money } from "receivables/money";
import { expect, test } from "vitest";
import { accountabilityMessages } from "../../src/decision/messages/accountability.js";
import {
  bounced,
  cny,
  day,
  entry,
  givingBack,
  payment,
  plan,
  policy,
  position,
  wage,
} from "./accountability-case.js";

const loss = entry("A", { amount: cny("2000.00") });
const commission = entry("C", {
  account: "commission",
  cause: { kind: "bad-debt-commission", id: "C", customer: "C1", item: "INV-1" },
});
const back = (root: AccountabilityEntry, amount: string, more = {}) =>
  entry(`back ${amount}`, { account: root.account, amount: cny(`-${amount}`), reverses: root.id, ...more });

function everyReason(): readonly Reason[] {
  const part = payment("P1", "2026-04-02", "500.00");
  const rest = payment("P2", "2026-04-03", "500.00");
  const inPart = reverseWhenPaid(
    { entries: [loss], position: position("2026-04-30", [part]) },
    givingBack("in-proportion"),
  );
  const inFull = reverseWhenPaid(
    { entries: [loss], position: position("2026-04-30", [part, rest]) },
    givingBack("when-paid-in-full"),
  );
  const again = reverseWhenPaid(
    {
      entries: [loss, ...inFull.entries],
      position: position("2026-05-31", [part, rest, bounced("P2", "2026-05-04")]),
    },
    givingBack("when-paid-in-full"),
  );
  const odd = reverseWhenPaid(
    {
      entries: [entry("L", { cause: { kind: "lax-visits", id: "L", customer: "C1", item: "INV-7" } })],
      position: position("2026-04-30"),
      recoveries: [{ recovery: "R", item: "INV-1", on: day("2026-04-01"), amount: money("1", "USD") }],
    },
    givingBack("in-proportion"),
  );
  const score = {
    id: "D",
    item: "INV-1",
    customer: "C1",
    person: "wang",
    amount: cny("-1.00"),
    month: "2026-03",
    reversible: true,
    reasons: [],
  };
  const scores = bonusScoreEntries({ asOf: day("2026-03-31"), deductions: [score], entries: [] });
  const difference = {
    id: "F",
    code: "customer-amount-differs",
    citation: "Art. 39",
    facts: {},
    expected: null,
    actual: null,
    item: "INV-1",
    customer: "C1",
    difference: cny("-5.00"),
    foundOn: day("2026-04-10"),
    liability: {
      parties: ["li"],
      reason: { code: "liable-signed-clear", citation: "Art. 32, 39", facts: {} },
    },
  };
  const earlier = handoverEntries(
    {
      asOf: day("2026-04-15"),
      findings: [{ ...difference, difference: money("-4.00", "USD") }],
      entries: [],
    },
    policy,
  );
  const differences = [difference, { ...difference, id: "G", difference: null }];
  const handover = handoverEntries(
    { asOf: day("2026-04-15"), findings: differences, entries: earlier.entries },
    policy,
  );
  const over = enterDecided({ decided: [], entries: [loss], asOf: day("2026-05-31"), kinds: ["lax-visits"] });
  const books = [
    [entry("N", { amount: cny("-1.00") })],
    [back(loss, "1.00")],
    [loss, back(loss, "1.00", { person: "li" })],
    [loss, back(loss, "2000.01")],
    [loss, entry("T", { amount: cny("1.00"), reverses: loss.id })],
  ].map((entries) => accountabilityBook(entries));
  const made = { id: "M", entry: loss.id, month: "2026-03", amount: cny("1600.01") };
  const facts = {
    entries: [loss, commission, back(loss, "1500.00", { month: "2026-04" })],
    to: "2026-05",
    wages: [wage("2026-03")],
    commissions: [{ person: "wang", month: "2026-03", amount: cny("100.00") }],
    made: [made, { ...made, id: "N", entry: "?" }, { ...made, id: "O", month: "2027-01" }],
  };
  const plans = [plan(facts), plan({ ...facts, made: [] }), plan({ ...facts, made: [], rules: [] })];
  const unpaid = plan({ entries: [loss] });
  return [
    ...[inPart, inFull, again, scores, handover, over].flatMap(({ entries }) =>
      entries.flatMap((own) => own.reasons),
    ),
    ...[odd, scores, handover, ...books, ...plans, unpaid].flatMap(({ findings }) => findings),
    ...[...plans, unpaid].flatMap(({ months }) => months.flatMap(({ reasons }) => reasons)),
  ];
}

const FOREIGN = new Set(["customer-amount-differs", "liable-signed-clear", "liable-lax-visits"]);

test("every code comes up, and has the facts that its texts need in both languages", () => {
  const reasons = everyReason().filter(({ code }) => !FOREIGN.has(code));
  for (const reason of reasons) {
    for (const language of ["en", "zh-CN"] as const) {
      expect(explainReason(reason, language)).not.toMatch(/[{}[\]]|undefined/);
    }
  }
  const ours = reasons.map(({ code }) => code).filter((code) => !code.startsWith("wage-deduction"));
  expect(new Set(ours)).toEqual(new Set(Object.keys(accountabilityMessages)));
});

test("a month's deduction reads as sentences in both languages", () => {
  const { months } = plan({ entries: [loss], wages: [wage("2026-03")] });
  const [month] = months;
  expect(month && explain(month)).toBe(
    [
      "- 1,600.00 CNY comes off the wage of wang for 2026-03 (8,000.00 CNY); owed: 2,000.00 CNY; carried forward: 400.00 CNY [Art. 27]",
      "- wang owes 2,000.00 CNY; of the wage of 8,000.00 CNY paid on 2026-03-28 at most 20 % may be taken, 1,600.00 CNY; the rest is carried forward [工资支付暂行规定 Art. 16]",
    ].join("\n"),
  );
  expect(month && explain({ reasons: month.reasons.slice(0, 1) }, "zh-CN")).toBe(
    "- wang 2026-03 的工资 8,000.00 CNY 中扣除 1,600.00 CNY；应赔 2,000.00 CNY；结转 400.00 CNY [第27条]",
  );
});

test("what is given back says why", () => {
  const { entries } = reverseWhenPaid(
    { entries: [loss], position: position("2026-04-30", [payment("P1", "2026-04-02", "500.00")]) },
    givingBack("in-proportion"),
  );
  expect(entries.flatMap(({ reasons }) => reasons.map((reason) => explainReason(reason)))).toEqual([
    "1,000.00 CNY is given back to wang: of 1,000.00 CNY for INV-1, 500.00 CNY is paid, last by P1",
  ]);
});
