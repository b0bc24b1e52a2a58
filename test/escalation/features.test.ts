import { addDays, daysBetween, type PlainDate, plainDate } from "receivables/calendar";
import { explainReason } from "receivables/decision/texts";
import {
  customerLetters,
  type EscalationFacts,
  type EscalationPlan,
  type EscalationPolicy,
  type EscalationRecord,
  type EscalationStage,
  letterData,
  planEscalation,
  recordsOf,
} from "receivables/escalation";
import { accrueInterest } from "receivables/interest";
import type { Dispute } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item as invoice, policy as interestPolicy } from "../interest/item.js";
import { AS_OF, bill, chinaPolicy, cny } from "./run-facts.js";

const notice = {
  id: "notice",
  what: "letter",
  role: "handler",
  within: { days: 0, unit: "calendar-day" },
  reportTo: null,
  citation: "Dunning",
} as const;
const stage = (
  id: string,
  fromDays: number,
  toDays: number,
  more: Partial<EscalationStage> = {},
): EscalationStage => ({
  id,
  citation: "Dunning",
  actions: [notice],
  consequences: { stopShipment: null, deduction: null, fee: null, interest: null },
  letter: { tone: "reminder", payWithinDays: 7 },
  fromDays,
  toDays,
  ...more,
});
const THREE = [stage("one", 1, 10), stage("two", 11, 30), stage("three", 31, 90)];
const policyOf = (changes: Partial<EscalationPolicy> = {}): EscalationPolicy =>
  chinaPolicy({ stages: THREE, beyond: null, minimum: { item: [], customer: [] }, ...changes });
const plan = (facts: Partial<EscalationFacts>, policy: EscalationPolicy): EscalationPlan =>
  planEscalation({ asOf: AS_OF, items: [], done: [], ...facts }, policy);
const stagesOf = ({ items }: EscalationPlan) => items.map((row) => [row.aged.item.id, row.stage]);
const standings = ({ items }: EscalationPlan) => items.map((row) => [row.aged.item.id, row.standing]);
const codesOf = ({ items }: EscalationPlan, id: string) =>
  items.find((row) => row.aged.item.id === id)?.reasons.map(({ code }) => code);
const sent = (item: string, level: string, on: PlainDate): EscalationRecord => ({
  kind: "action",
  item,
  stage: level,
  action: "notice",
  state: "done",
  on,
});
const at = (item: string, day: number, due: PlainDate) => bill(item, day, {}, addDays(due, day));
const DUE = plainDate("2026-01-31");

test("F51: levels follow from overdue days: day 10 is the first, day 11 the second, day 31 the third", () => {
  const items = [bill("A", 10), bill("B", 11), bill("C", 30), bill("D", 31)];
  expect(stagesOf(plan({ items }, policyOf()))).toEqual([
    ["A", "one"],
    ["B", "two"],
    ["C", "two"],
    ["D", "three"],
  ]);
});

describe("F52: the level is carried by the item, the account or the customer", () => {
  const items = [
    bill("A", 5, { account: "K-1" }),
    bill("B", 40, { account: "K-1" }),
    bill("C", 15, { account: "K-2" }),
    bill("D", 3),
    bill("E", 12, { customer: "C-2", account: "K-1" }),
  ];
  test.each([
    ["item", ["one", "three", "two", "one", "two"], 5],
    ["account", ["three", "three", "two", "one", "two"], 4],
    ["customer", ["three", "three", "three", "three", "two"], 2],
  ] as const)("F52: by the %s", (carriedBy, stages, tasks) => {
    const found = plan({ items }, policyOf({ carriedBy }));
    expect(stagesOf(found).map(([, level]) => level)).toEqual(stages);
    expect(found.tasks).toHaveLength(tasks);
  });

  test("F52: an item says whose highest level it follows", () => {
    const found = plan({ items }, policyOf({ carriedBy: "account" }));
    const reason = found.items[0]?.reasons[1];
    expect(reason && explainReason(reason)).toBe(
      "A follows the highest stage among the items of C-1 on its account K-1: three",
    );
    const alone = plan({ items: [bill("D", 3), bill("F", 12)] }, policyOf({ carriedBy: "account" }));
    const own = alone.items[0]?.reasons[1];
    expect(own && explainReason(own)).toBe("D follows the highest stage among the items of C-1: two");
  });
});

describe("F53: a level begins after days, at the end of a month, or after the one before was sent", () => {
  const stages = [stage("one", 10, 29), stage("two", 30, 39, { begins: "end-of-month" })];
  const policy = policyOf({ stages, beyond: stage("three", 40, 40) });

  test.each([
    ["2026-03-30", "one"],
    ["2026-03-31", "two"],
    ["2026-04-01", "two"],
  ])("F53: due on 31 January, 30 days are in March: on %s it is in %s", (on, level) => {
    // Day 40 is 12 March; no later stage begins before an earlier one.
    const asOf = plainDate(on);
    const steps = { ...policy, progress: { by: "steps", minimumGapDays: 0 } } as const;
    const done = [sent("A", "one", plainDate("2026-02-10"))];
    expect(stagesOf(plan({ asOf, items: [at("A", daysBetween(DUE, asOf), DUE)], done }, steps))).toEqual([
      ["A", level],
    ]);
  });

  test("F53: the next change says the end of the month", () => {
    const found = plan({ asOf: addDays(DUE, 12), items: [at("A", 12, DUE)] }, policy);
    expect(found.items[0]?.nextChangeOn).toBe("2026-03-31");
  });

  test.each([
    [19, "two"],
    [20, "three"],
  ])("F53: %i days after level two was sent, with 20 days for level three: %s", (days, level) => {
    const stages = [
      stage("one", 1, 10),
      stage("two", 11, 30),
      stage("three", 31, 90, { minimumGapDays: 20 }),
    ];
    const steps = policyOf({ stages, progress: { by: "steps", minimumGapDays: 3 } });
    const asOf = addDays(DUE, 60);
    const done = [sent("A", "one", DUE), sent("A", "two", addDays(asOf, -days))];
    const found = plan({ asOf, items: [at("A", 60, DUE)], done }, steps);
    expect(stagesOf(found)).toEqual([["A", level]]);
    if (level === "two") expect(found.items[0]?.nextChangeOn).toBe(addDays(asOf, 20 - days));
  });
});

test("F53: each level still to come adds its own gap to the next change of a customer", () => {
  const stages = [
    stage("one", 1, 10),
    stage("two", 11, 40, { minimumGapDays: 5 }),
    stage("three", 41, 90, { minimumGapDays: 20 }),
  ];
  const progress = { by: "steps", minimumGapDays: 3 } as const;
  const policy = policyOf({ stages, carriedBy: "customer", progress });
  const done = [sent("A", "one", addDays(AS_OF, -9))];
  const found = plan({ items: [bill("A", 11), bill("B", 60)], done }, policy);
  // A is 41 days late in 30 days; B, still on level one, may be on level three after 5 and 20 days.
  expect(found.items.map((row) => [row.stage, row.nextChangeOn])).toEqual([
    ["two", addDays(AS_OF, 25)],
    ["two", addDays(AS_OF, 25)],
  ]);
});

describe("F54: a level is skipped or not, as the policy says", () => {
  test.each([
    ["overdue-days", "three"],
    ["steps", "one"],
  ] as const)("F54: 50 days late in its first run, by %s: %s", (by, level) => {
    const progress = by === "steps" ? { by, minimumGapDays: 0 } : { by };
    expect(stagesOf(plan({ items: [bill("A", 50)] }, policyOf({ progress })))).toEqual([["A", level]]);
  });
});

describe("F55: a minimum interval between notices", () => {
  const policy = policyOf({ carriedBy: "customer", noticeInterval: { days: 7, what: ["letter"] } });

  test.each([
    [6, "waiting", 0],
    [7, "acts", 1],
    [8, "acts", 1],
  ])("F55: another item of the customer was written about %i days ago: %s", (days, standing, tasks) => {
    const done = [sent("A", "two", addDays(AS_OF, -days))];
    const found = plan({ items: [bill("A", 20), bill("B", 2)], done }, policy);
    expect(standings(found)).toContainEqual(["B", standing]);
    expect(found.tasks).toHaveLength(tasks);
  });

  test("F55: it says until when, and the next change is that day", () => {
    const done = [sent("A", "one", addDays(AS_OF, -2))];
    const found = plan({ items: [bill("A", 11)], done }, policy);
    expect(found.items[0]).toMatchObject({ standing: "waiting", nextChangeOn: addDays(AS_OF, 5) });
    const reason = found.items[0]?.reasons.find(({ code }) => code === "notice-too-soon");
    expect(reason && explainReason(reason)).toBe(
      "The next notice to C-1 waits until 2026-07-05: the last one was on 2026-06-28",
    );
  });

  test("F55: what was written about an item that is paid counts; calls, and other customers, do not", () => {
    const settledItems = [bill("PAID", 9, { open: cny("0") }).item];
    const done = [sent("PAID", "one", addDays(AS_OF, -1))];
    expect(standings(plan({ items: [bill("A", 3)], settledItems, done }, policy))).toEqual([
      ["A", "waiting"],
    ]);
    expect(
      standings(plan({ items: [bill("A", 3, { customer: "C-2" })], settledItems, done }, policy)),
    ).toEqual([["A", "acts"]]);
    const calls = { ...policy, noticeInterval: { days: 7, what: ["telephone"] } } as const;
    expect(standings(plan({ items: [bill("A", 3)], settledItems, done }, calls))).toEqual([["A", "acts"]]);
  });
});

describe("F56: grace days", () => {
  test.each([
    [3, "before-first-stage"],
    [4, "acts"],
  ])("F56: a first level from day 4 leaves three days: %i days are %s", (days, standing) => {
    const policy = policyOf({ stages: [stage("one", 4, 30)] });
    expect(standings(plan({ items: [bill("A", days)] }, policy))).toEqual([["A", standing]]);
  });

  test.each([
    [6, "below-minimum"],
    [7, "acts"],
  ])("F56: nothing of a customer before its oldest is 7 days late: %i days are %s", (days, standing) => {
    const policy = policyOf({ minimum: { item: [], customer: [], oldestDays: 7 } });
    const found = plan({ items: [bill("A", days), bill("B", 1)] }, policy);
    expect(standings(found)).toEqual([
      ["A", standing],
      ["B", standing],
    ]);
    if (days === 6)
      expect(found.items.map((row) => row.nextChangeOn)).toEqual([addDays(AS_OF, 1), addDays(AS_OF, 1)]);
  });
});

describe("F57: a level has a minimum amount and a minimum share; below them its claims fall to the level before", () => {
  const withMinimum = (amount: string, share: string | null) =>
    policyOf({
      stages: [
        stage("one", 1, 10),
        stage("two", 11, 30),
        stage("three", 31, 90, { minimum: { amounts: [cny(amount)], share } }),
      ],
    });
  const items = [
    bill("A", 40, { open: cny("60") }),
    bill("B", 35, { open: cny("40") }),
    bill("C", -5, { open: cny("900") }),
    bill("CREDIT", 3, { open: cny("-500") }),
  ];

  test.each([
    ["100.00", null, "three"],
    ["100.01", null, "two"],
    ["0", "0.10", "three"],
    ["0", "0.1001", "two"],
    ["100.01", "0.10", "two"],
  ])("F57: 100 of 1,000 with a minimum of %s and a share of %s: %s", (amount, share, level) => {
    expect(stagesOf(plan({ items }, withMinimum(amount, share))).slice(0, 2)).toEqual([
      ["A", level],
      ["B", level],
    ]);
  });

  test("F57: the reason has the figures", () => {
    const [reason] = plan({ items }, withMinimum("10", "0.11")).items[0]?.reasons ?? [];
    expect(reason && explainReason(reason)).toBe(
      "A: the 100.00 CNY that has come to stage three is too little for it; its minimum is 10.00 CNY; it takes 11 % of all 1,000.00 CNY open; the stage before goes on",
    );
  });

  test("F57: it may fall more than one level, and below the first nothing is done", () => {
    const minimum = { amounts: [cny("150")], share: null };
    const falling = policyOf({ stages: THREE.map((one) => ({ ...one, minimum })) });
    const found = plan({ items: [bill("A", 40)] }, falling);
    expect(found.items[0]).toMatchObject({ standing: "below-minimum", stage: "one", escalated: cny("0") });
    expect(codesOf(found, "A")).toEqual(["below-stage-minimum"]);
    // Together with another claim of the first level they are enough for it.
    const two = plan({ items: [bill("A", 40), bill("B", 5)] }, falling);
    expect(stagesOf(two)).toEqual([
      ["A", "one"],
      ["B", "one"],
    ]);
    expect(codesOf(two, "A")?.slice(0, 2)).toEqual(["fell-to-stage-before", "fell-to-stage-before"]);
  });

  test("F57: what is paused does not count, and another claim's coming to the level is the next change", () => {
    const found = plan(
      { items: [bill("A", 40), bill("B", 29), bill("C", 35, { disputed: cny("100") })] },
      withMinimum("101", null),
    );
    expect(stagesOf(found)[0]).toEqual(["A", "two"]);
    expect(found.items[0]?.nextChangeOn).toBe(addDays(AS_OF, 2));
  });
});

describe("F58: a fee for each level", () => {
  const charging = (fee: EscalationStage["consequences"]["fee"]) =>
    policyOf({
      stages: [stage("one", 1, 90, { consequences: { ...stage("", 1, 1).consequences, fee } })],
    });
  test.each([
    [{ kind: "fixed", amounts: [cny("10")], citation: "Terms" }, "10.00"],
    [{ kind: "share", share: "0.15", rounding: "half-up", citation: "Terms" }, "15.00"],
  ] as const)("F58: %o of 100", (fee, amount) => {
    const charges = plan({ items: [bill("A", 5)] }, charging(fee)).charges;
    expect(charges.map((charge) => charge.amount.amount)).toEqual([amount]);
  });
});

test("F58: a fee is never converted at a day's rate: the policy states its amount in each currency, and in others there is none", () => {
  const fee = { kind: "fixed", amounts: [cny("10")], citation: "Terms" } as const;
  const policy = policyOf({
    stages: [stage("one", 1, 90, { consequences: { ...stage("", 1, 1).consequences, fee } })],
  });
  const items = [bill("A", 5, { open: money("100", "USD") })];
  expect(plan({ items }, policy).charges).toEqual([]);
});

test("F59: simple interest: 100 for 15 days at 10 % a year over 365 days is 0.41", () => {
  const facts = { item: invoice("100", "2026-06-15"), asOf: plainDate("2026-06-30") };
  expect(accrueInterest(facts, interestPolicy()).interest.amount).toBe("0.41");
});

test("F60: interest follows partial payments: 3,650 for ten days, then 1,825 for ten", () => {
  const item = invoice("3650", "2026-01-31", [["2026-02-10", "1825"]]);
  const { segments, interest } = accrueInterest({ item, asOf: plainDate("2026-02-20") }, interestPolicy());
  expect(segments.map(({ days, principal }) => [days, principal.amount])).toEqual([
    [10, "3650.00"],
    [10, "1825.00"],
  ]);
  expect(interest.amount).toBe("15.00");
});

describe("F61: a block holds an item or a customer, with an end or until it is lifted", () => {
  const hold = (to: PlainDate | null) => ({
    id: "H",
    scope: { customer: "C-1" },
    from: addDays(AS_OF, -1),
    to,
    because: "litigation",
  });
  test.each([
    [null, "paused"],
    [AS_OF, "paused"],
    [addDays(AS_OF, -1), "acts"],
  ])("F61: to %s: %s", (to, standing) => {
    const found = plan({ items: [bill("A", 5)], holds: [hold(to)] }, policyOf());
    expect(standings(found)).toEqual([["A", standing]]);
  });

  test("F61: of a block without an end the text says none, whatever other holds there are", () => {
    const other = { ...hold(AS_OF), id: "H-2", because: "waiting" };
    for (const holds of [
      [hold(null), other],
      [other, { ...hold(null), from: addDays(AS_OF, 1) }, hold(AS_OF)],
    ]) {
      const found = plan({ items: [bill("A", 5)], holds }, policyOf());
      expect(found.paused).toMatchObject([{ until: null }]);
      const reason = found.paused[0]?.reason;
      expect(reason && explainReason(reason)).toBe("A with 100.00 CNY is on hold (litigation, waiting)");
    }
  });
});

describe("F62: a dispute with its reason and its part pauses that part, or nothing", () => {
  const dispute: Dispute = {
    kind: "dispute",
    id: "D",
    customer: "C-1",
    item: "A",
    postedOn: addDays(AS_OF, -3),
    amount: cny("30"),
    because: "price",
  };
  const facts = { items: [bill("A", 5, { disputed: cny("30") })], disputes: [dispute] };
  const { pause } = policyOf();

  test("F62: 30 of 100 are left out", () => {
    const found = plan(facts, policyOf());
    expect(found.items[0]).toMatchObject({ paused: cny("30"), escalated: cny("70") });
    expect(found.paused).toMatchObject([{ because: ["price"] }]);
  });

  test("F62: or asked for like the rest, with a word about it", () => {
    const found = plan(facts, policyOf({ pause: { ...pause, disputesPause: false } }));
    expect(found.items[0]).toMatchObject({ paused: cny("0"), escalated: cny("100") });
    expect(found).toMatchObject({ paused: [], findings: [] });
    const reason = found.items[0]?.reasons.find(({ code }) => code === "dispute-pauses-nothing");
    expect(reason && explainReason(reason)).toBe("30.00 CNY of A is disputed, which pauses nothing");
  });
});

describe("F63: a promise to pay is running, kept, partly kept or broken", () => {
  const promise = {
    id: "P",
    customer: "C-1",
    items: ["A"],
    amount: cny("60"),
    madeOn: addDays(AS_OF, -10),
    payBy: addDays(AS_OF, -1),
    by: "Ms Chen",
  };
  const paid = (amount: string) =>
    bill("A", 20, {
      original: cny("100"),
      open: money((100 - Number(amount)).toFixed(2), "CNY"),
      settlements: amount === "0" ? [] : [{ by: "PAY", on: addDays(AS_OF, -1), amount: cny(amount) }],
    });
  test.each([
    ["0", AS_OF, "running"],
    ["60", addDays(AS_OF, -1), "kept"],
    ["59.99", addDays(AS_OF, -1), "partly-kept"],
    ["0", addDays(AS_OF, -1), "broken"],
  ])("F63: %s of 60 received, to be paid by %s: %s", (amount, payBy, state) => {
    const found = plan({ items: [paid(amount)], promises: [{ ...promise, payBy }] }, policyOf());
    expect(found.promises.map((standing) => standing.state)).toEqual([state]);
  });
});

test.each([
  ["2026-07-09", "acts"],
  ["2026-07-10", "paused"],
  ["2026-07-20", "paused"],
  ["2026-07-21", "acts"],
])("F64: a pause from 10 to 20 July: on %s the item %s", (on, standing) => {
  const asOf = plainDate(on);
  const pause = {
    id: "H",
    scope: { item: "A" },
    from: plainDate("2026-07-10"),
    to: plainDate("2026-07-20"),
    because: "flood",
  };
  const found = plan({ asOf, items: [bill("A", 5, {}, asOf)], holds: [pause] }, policyOf());
  expect(standings(found)).toEqual([["A", standing]]);
});

describe("F65: reminders before the due date", () => {
  const stages = [
    stage("soon", -3, 0, { letter: { tone: "advance", payWithinDays: 0 } }),
    stage("late", 1, 30, { actions: [{ ...notice, what: "message" }] }),
  ];
  const policy = policyOf({ stages });

  test.each([
    [-4, null],
    [-3, "soon"],
    [0, "soon"],
    [1, "late"],
  ])("F65: %i days overdue is the stage %s", (days, level) => {
    expect(stagesOf(plan({ items: [bill("A", days)] }, policy))).toEqual([["A", level]]);
  });

  test("F65: task and letter say that it falls due, and nothing of overdue", () => {
    const found = plan({ items: [bill("A", -3)] }, policy);
    const texts = [...(found.tasks[0]?.reasons ?? [])].map((reason) => explainReason(reason));
    expect(texts).toEqual([
      "Remind C-1 by 2026-06-30 of A (100.00 CNY), due from 2026-07-03 on",
      "A falls due on 2026-07-03: stage soon",
    ]);
    const customer = { id: "C-1", name: "Harbour" };
    const letter = letterData({ plan: found, customer, stage: "soon", language: "en" }, policy);
    expect([letter.subject, letter.opening]).toEqual([
      "Payment due soon: 100.00 CNY",
      "Dear Harbour, the following falls due shortly: 100.00 CNY.",
    ]);
  });

  test("F65: beside what is overdue the task counts the overdue days of that alone", () => {
    const found = plan({ items: [bill("A", -2), bill("B", 4)] }, { ...policy, carriedBy: "customer" });
    const [instruction] = found.tasks[0]?.reasons ?? [];
    expect(instruction && explainReason(instruction)).toBe(
      "Send C-1 a message by 2026-06-30 about A, B (200.00 CNY), 4 days overdue",
    );
  });
});

test("F66: the channels rise with the level: message, letter, telephone, visit, counsel", () => {
  const kinds = ["message", "letter", "telephone", "visit", "legal"] as const;
  const stages = kinds.map((what, i) =>
    stage(`${i}`, i * 10 + 1, i * 10 + 10, { actions: [{ ...notice, what }] }),
  );
  const days = kinds.map((_, i) => i * 10 + 5);
  const tasksOn = days.map((day) => plan({ items: [bill("A", day)] }, policyOf({ stages })).tasks);
  expect(tasksOn.map(([task]) => task?.what)).toEqual(kinds);
});

describe("F66: where a channel does not reach the customer, another one takes its place", () => {
  const message = { ...notice, what: "message" } as const;
  const stages = [
    stage("one", 1, 90, { actions: [{ ...message, otherwise: ["letter", "telephone", "visit"] }] }),
  ];
  const policy = policyOf({ stages });
  const items = [bill("A", 5)];
  test.each([
    ["C-1", "message", "letter"],
    ["C-1", "telephone", "message"],
    ["C-2", "message", "message"],
  ] as const)("F66: %s is not reached by %s: %s", (customer, by, what) => {
    const { tasks } = plan({ items, unreachable: [{ customer, by }] }, policy);
    const code = what === "letter" ? "write-letter" : "message-customer";
    expect(tasks.map((task) => [task.what, task.reasons[0]?.code])).toEqual([[what, code]]);
  });

  test("F66: the channels are tried one after the other, and the last is kept where none reaches", () => {
    const ladder = ["message", "letter", "telephone", "visit"] as const;
    const reached = [1, 2, 3, 4].map((closed) => {
      const unreachable = ladder.slice(0, closed).map((by) => ({ customer: "C-1", by }));
      return plan({ items, unreachable }, policy).tasks.map(({ what }) => what);
    });
    expect(reached).toEqual([["letter"], ["telephone"], ["visit"], ["visit"]]);
  });

  test("F66: an action without another kind stays as it is, and what took its place is a notice", () => {
    const unreachable = [{ customer: "C-1", by: "message" }] as const;
    const only = policyOf({ stages: [stage("one", 1, 90, { actions: [message] })] });
    expect(plan({ items, unreachable }, only).tasks.map(({ what }) => what)).toEqual(["message"]);
    const interval = { ...policy, noticeInterval: { days: 7, what: ["letter"] } } as const;
    const done = [sent("B", "one", addDays(AS_OF, -1))];
    const two = [...items, bill("B", 9)];
    const found = plan({ items: two, done, unreachable }, { ...interval, carriedBy: "customer" });
    expect(standings(found)).toEqual([
      ["A", "waiting"],
      ["B", "in-hand"],
    ]);
  });
});

test("F67: so do the people: the handler, the head of the department, the firm", () => {
  const roles = ["handler", "department-head", "general-manager"];
  const stages = roles.map((role, i) =>
    stage(role, i * 10 + 1, i * 10 + 10, { actions: [{ ...notice, role }] }),
  );
  const people = [
    { role: "department-head", person: "wu", department: "north" },
    { role: "department-head", person: "qian", department: "south" },
    { role: "general-manager", person: "zhao" },
  ];
  const items = [5, 15, 25].map((days, i) => bill(`I-${i}`, days, { department: "north" }));
  const { tasks } = plan({ items, people }, policyOf({ stages }));
  expect(tasks.map((task) => [task.items[0]?.item, task.person])).toEqual([
    ["I-0", "li"],
    ["I-1", "wu"],
    ["I-2", "zhao"],
  ]);
});

test("F68: the preview is the plan itself: it changes no fact, and thrown away it was never made", () => {
  const facts = { asOf: AS_OF, items: [bill("A", 5), bill("B", 40)], done: [] };
  const before = structuredClone(facts);
  const preview = planEscalation(facts, policyOf());
  expect(facts).toEqual(before);
  expect(planEscalation(facts, policyOf())).toEqual(preview);
  expect(planEscalation({ ...facts, done: recordsOf(preview) }, policyOf()).tasks).toEqual([]);
});

test("F69: the next change is a date, and on it the level is another one", () => {
  for (const days of [-5, 1, 10, 11, 29]) {
    const [row] = plan({ items: [bill("A", days)] }, policyOf()).items;
    const on = row?.nextChangeOn ?? AS_OF;
    const stageOn = (asOf: PlainDate) =>
      plan({ asOf, items: [bill("A", days + daysBetween(AS_OF, asOf), {}, asOf)] }, policyOf()).items[0]
        ?.stage;
    expect(stageOn(addDays(on, -1))).toBe(row?.stage);
    expect(stageOn(on)).not.toBe(row?.stage);
  }
});

describe("F70: a manual override is kept as such, and survives the next run", () => {
  const override = {
    id: "O",
    scope: { item: "A" },
    stage: "one",
    from: AS_OF,
    to: addDays(AS_OF, 9),
    by: "wang",
    because: "settlement talks",
  };

  test("F70: it holds in every run from its first to its last day, and then the days count again", () => {
    const runs = [-1, 0, 9, 10].map((days) => {
      const asOf = addDays(AS_OF, days);
      const facts = { asOf, items: [bill("A", 40 + days, {}, asOf)], overrides: [override] };
      const [row] = plan(facts, policyOf()).items;
      return [row?.stage, row?.nextChangeOn];
    });
    expect(runs).toEqual([
      ["three", AS_OF],
      ["one", addDays(AS_OF, 10)],
      ["one", addDays(AS_OF, 10)],
      ["three", addDays(AS_OF, 51)],
    ]);
  });

  test("F70: it says who and why", () => {
    const [reason] =
      plan({ items: [bill("A", 40)], overrides: [override] }, policyOf()).items[0]?.reasons ?? [];
    expect(reason && explainReason(reason)).toBe(
      "A is in stage one by a decision of wang (settlement talks), through 2026-07-09",
    );
  });

  test("F70: it may raise too, even what is not late yet, and may be without an end", () => {
    const raised = { ...override, stage: "three", to: null };
    const found = plan({ items: [bill("A", -20), bill("B", 5)], overrides: [raised] }, policyOf());
    expect(found.items).toMatchObject([
      { stage: "three", standing: "acts", nextChangeOn: null },
      { stage: "one" },
    ]);
    const [later] = plan(
      { items: [bill("A", -20)], overrides: [{ ...raised, from: addDays(AS_OF, 2) }] },
      policyOf(),
    ).items;
    expect(later).toMatchObject({ standing: "before-first-stage", nextChangeOn: addDays(AS_OF, 2) });
  });

  test("F70: the item's before the customer's, the later before the earlier, and no minimum lowers it", () => {
    const minimum = { amounts: [cny("1000")], share: null };
    const policy = policyOf({ stages: THREE.map((one) => (one.id === "three" ? { ...one, minimum } : one)) });
    const customers = { ...override, id: "C", scope: { customer: "C-1" }, stage: "two" };
    const own = { ...override, stage: "three" };
    const items = [bill("A", 5), bill("B", 5)];
    expect(stagesOf(plan({ items, overrides: [own, customers] }, policy))).toEqual([
      ["A", "three"],
      ["B", "two"],
    ]);
    const newer = { ...own, id: "N", stage: "one", from: addDays(AS_OF, -1) };
    expect(stagesOf(plan({ items, overrides: [newer, own] }, policy))[0]).toEqual(["A", "three"]);
  });

  test("F70: of two that begin on one day the one with the later id holds, in any order", () => {
    const other = { ...override, id: "P", stage: "two" };
    for (const overrides of [
      [override, other],
      [other, override],
    ]) {
      expect(stagesOf(plan({ items: [bill("A", 50)], overrides }, policyOf()))).toEqual([["A", "two"]]);
    }
  });

  test("F70: one that names no stage of the policy changes nothing and is a finding", () => {
    const found = plan({ items: [bill("A", 5)], overrides: [{ ...override, stage: "gone" }] }, policyOf());
    expect(stagesOf(found)).toEqual([["A", "one"]]);
    expect(found.findings.map((finding) => explainReason(finding))).toEqual([
      "wang put A into the stage gone (decision O), which the policy does not have: it changes nothing",
    ]);
    const ofCustomer = { ...override, scope: { customer: "C-1" }, stage: "gone" };
    const both = plan({ items: [bill("A", 5), bill("B", 5)], overrides: [ofCustomer] }, policyOf());
    expect(both.findings.map(({ facts }) => facts["item"])).toEqual(["A", "B"]);
  });
});

describe("letters are grouped per customer", () => {
  const items = [bill("A", 5), bill("B", 40), bill("C", 12, { customer: "C-2" })];
  const customers = [
    { id: "C-1", name: "Harbour", language: "en" },
    { id: "C-2", name: "海湾", language: "zh-CN" },
  ] as const;
  test.each([
    [
      "stage",
      [
        ["C-1", "one", ["A"]],
        ["C-1", "three", ["B"]],
        ["C-2", "two", ["C"]],
      ],
    ],
    [
      "customer",
      [
        ["C-1", "three", ["B", "A"]],
        ["C-2", "two", ["C"]],
      ],
    ],
  ] as const)("one for each %s", (letters, expected) => {
    const policy = policyOf({ letters });
    const found = customerLetters({ plan: plan({ items }, policy), customers }, policy);
    expect(
      found.map((letter) => [letter.addressee.id, letter.stage, letter.lines.map(({ item }) => item)]),
    ).toEqual(expected);
    expect(found.at(-1)?.language).toBe("zh-CN");
  });

  test("left out, one for each stage; a customer that is written to must be known", () => {
    const facts = { plan: plan({ items }, policyOf()), customers: customers.slice(0, 1) };
    expect(() => customerLetters(facts, policyOf())).toThrow(
      expect.objectContaining({ code: "unknown-addressee" }),
    );
    const own = { plan: plan({ items: items.slice(0, 2) }, policyOf()), customers };
    expect(customerLetters(own, policyOf())).toHaveLength(2);
  });
});

test("F69: the next change of a customer's claims is also when an override brings in another one that is not due", () => {
  const override = { id: "O", scope: { item: "B" }, stage: "three", to: null, by: "wang", because: "talks" };
  const overrides = [{ ...override, from: addDays(AS_OF, 1) }];
  const policy = policyOf({ carriedBy: "customer", progress: { by: "steps", minimumGapDays: 4 } });
  const on = (day: number) => {
    const asOf = addDays(AS_OF, day);
    const items = [bill("A", 8 + day, {}, asOf), bill("B", -10 + day, {}, asOf)];
    return plan({ asOf, items, overrides }, policy).items[0];
  };
  expect(on(0)).toMatchObject({ stage: "one", nextChangeOn: addDays(AS_OF, 1) });
  expect(on(1)).toMatchObject({ stage: "three" });
});
