import { type PlainDate, addDays, daysBetween, plainDate } from "receivables/calendar";
import {
  type EscalationPolicy,
  type EscalationRecord,
  type EscalationStage,
  planEscalation,
  recordsOf,
  type StageRule,
} from "receivables/escalation";
import { accrueInterest, closeCharges, interestToClaim } from "receivables/interest";
import { divideDecimals, money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { bill, chinaPolicy } from "../escalation/run-facts.js";
import { item as invoice, policy as interestPolicy } from "../interest/item.js";

// Situations and figures that other systems publish of their dunning, as data of our own. Tryton's (Y-1 to Y-9), SAP's
// days in arrears (S-1, S-2) and the rest of ERPNext's (N-1 to N-8) stand in test/escalation and test/interest.

const rule = (id: string, what: "message" | "letter", more: Partial<StageRule> = {}): StageRule => ({
  id,
  citation: "Dunning",
  actions: [
    {
      id: "notice",
      what,
      role: "handler",
      within: { days: 0, unit: "calendar-day" },
      reportTo: null,
      citation: "Dunning",
    },
  ],
  consequences: { stopShipment: null, deduction: null, fee: null, interest: null },
  letter: { tone: "reminder", payWithinDays: 7 },
  ...more,
});
const stage = (
  id: string,
  fromDays: number,
  toDays: number,
  more: Partial<EscalationStage> = {},
): EscalationStage => ({ ...rule(id, "message"), fromDays, toDays, ...more });

/** OCA account_credit_control, scenarios 00 to 11: a level is entered from the one below once that was sent. */
describe("OCA's stepwise credit control", () => {
  const tolerance = { item: [money("0.1", "EUR")], customer: [] };
  const byStep = (changes: Pick<EscalationPolicy, "stages" | "beyond">): EscalationPolicy =>
    chinaPolicy({
      progress: { by: "steps", minimumGapDays: 0 },
      minimum: tolerance,
      kinds: ["trade"],
      ...changes,
    });
  // "Previous notice + 10 days" after a level of 30 days is day 40 at the earliest, and the gap says the rest.
  const THREE = byStep({
    stages: [stage("L1", 10, 29), stage("L2", 30, 39, { begins: "end-of-month" })],
    beyond: rule("L3", "letter", { minimumGapDays: 10 }),
  });
  const TWO = byStep({
    stages: [stage("L1", 30, 89, { begins: "end-of-month" })],
    beyond: rule("L2", "letter", { minimumGapDays: 60 }),
  });
  const day = (text: string): PlainDate => plainDate(`2013-${text}`);
  interface Line {
    readonly id: string;
    readonly policy: EscalationPolicy;
    readonly dated: string;
    readonly due: string;
    readonly amount: string;
    readonly currency?: string;
    readonly kind?: "other";
    /** Paid on a day: what is left from then on. */
    readonly left?: readonly [on: string, amount: string];
  }
  const LINES: readonly Line[] = [
    { id: "SI_4", policy: TWO, dated: "01-18", due: "02-28", amount: "1000" },
    { id: "SI_5", policy: TWO, dated: "02-15", due: "03-31", amount: "1200" },
    { id: "SI_6", policy: TWO, dated: "03-15", due: "04-30", amount: "1500" },
    { id: "SI_7", policy: TWO, dated: "01-18", due: "02-17", amount: "1000" },
    { id: "SI_8", policy: TWO, dated: "02-15", due: "03-17", amount: "1200" },
    { id: "SI_9", policy: TWO, dated: "03-15", due: "04-14", amount: "1500" },
    { id: "SI_10/300", policy: THREE, dated: "01-18", due: "01-18", amount: "300" },
    { id: "SI_10/700", policy: THREE, dated: "01-18", due: "02-28", amount: "700" },
    { id: "SI_11/360", policy: THREE, dated: "02-15", due: "02-15", amount: "360" },
    { id: "SI_11/840", policy: THREE, dated: "02-15", due: "03-31", amount: "840" },
    { id: "SI_12/449.99", policy: THREE, dated: "03-15", due: "03-15", amount: "449.99" },
    { id: "SI_12/1050.01", policy: THREE, dated: "03-15", due: "04-30", amount: "1050.01" },
    { id: "SI_13", policy: THREE, dated: "01-18", due: "02-17", amount: "1000", currency: "USD" },
    { id: "SI_14", policy: THREE, dated: "02-15", due: "03-17", amount: "1200", currency: "USD" },
    { id: "SI_15", policy: THREE, dated: "03-15", due: "04-14", amount: "1500", currency: "USD" },
    { id: "SI_16", policy: THREE, dated: "03-15", due: "04-14", amount: "1500", left: ["05-15", "0"] },
    { id: "SI_17", policy: THREE, dated: "03-15", due: "04-14", amount: "1500", left: ["05-15", "500"] },
    { id: "SI_18/450", policy: THREE, dated: "03-15", due: "03-15", amount: "450", left: ["05-15", "0"] },
    { id: "SI_18/1050", policy: THREE, dated: "03-15", due: "04-30", amount: "1050" },
    { id: "SI_19/450", policy: THREE, dated: "03-15", due: "03-15", amount: "450", left: ["03-20", "150"] },
    { id: "SI_19/1050", policy: THREE, dated: "03-15", due: "04-30", amount: "1050" },
    { id: "SI_20", policy: THREE, dated: "03-23", due: "03-23", amount: "0.09" },
    { id: "SI_21", policy: THREE, dated: "03-23", due: "03-23", amount: "6666", kind: "other" },
    { id: "partner_1", policy: THREE, dated: "01-15", due: "01-15", amount: "2000" },
  ];
  // A customer without follow-up is on hold until somebody lifts it.
  const holds = [
    { id: "H", scope: { item: "partner_1" }, from: day("01-01"), to: null, because: "no follow-up" },
  ];

  /** The lines of a run, and what is on record after all of them were sent. */
  function run(on: string, done: readonly EscalationRecord[], lines = LINES) {
    const asOf = day(on);
    const plans = [TWO, THREE].map((policy) => {
      const items = lines
        .filter((line) => line.policy === policy && day(line.dated) <= asOf)
        .map(({ id, due, amount, currency = "EUR", kind, left = ["12-31", amount] }) => {
          const open = money(day(left[0]) <= asOf ? left[1] : amount, currency);
          return bill(
            id,
            daysBetween(day(due), asOf),
            { kind: kind ?? "trade", open, dueOn: day(due) },
            asOf,
          );
        });
      return planEscalation({ asOf, items, done, holds }, policy);
    });
    const notices = plans.flatMap(({ tasks }) =>
      tasks.flatMap(({ items, stage: level, what }) =>
        items.map(({ item, amount }) => ({ item, level, what, amount: amount.amount })),
      ),
    );
    const sent = notices.map(({ item, level }): EscalationRecord => ({
      kind: "action",
      item,
      stage: level,
      action: "notice",
      state: "done",
      on: asOf,
    }));
    return { notices, lines: notices.map(({ item, level }) => `${item} ${level}`).sort(), sent };
  }
  const RUNS = [
    ["G-1", "01-31", "SI_10/300 L1"],
    ["G-2", "02-28", "SI_11/360 L1, SI_13 L1, SI_10/300 L2"],
    [
      "G-3",
      "03-31",
      "SI_4 L1, SI_7 L1, SI_10/700 L1, SI_12/449.99 L1, SI_14 L1, SI_11/360 L2, SI_13 L2, SI_10/300 L3, SI_18/450 L1, SI_19/450 L1",
    ],
    [
      "G-4",
      "04-30",
      "SI_11/360 L3, SI_13 L3, SI_5 L1, SI_8 L1, SI_10/700 L2, SI_11/840 L1, SI_12/449.99 L2, SI_15 L1, SI_14 L2, SI_16 L1, SI_17 L1, SI_18/450 L2, SI_19/450 L2",
    ],
    [
      "G-5",
      "05-31",
      "SI_6 L1, SI_4 L2, SI_7 L2, SI_9 L1, SI_11/840 L2, SI_15 L2, SI_10/700 L3, SI_12/449.99 L3, SI_12/1050.01 L1, SI_14 L3, SI_17 L2, SI_18/1050 L1, SI_19/450 L3, SI_19/1050 L1",
    ],
    [
      "G-6",
      "06-30",
      "SI_5 L2, SI_8 L2, SI_12/1050.01 L2, SI_11/840 L3, SI_15 L3, SI_17 L3, SI_18/1050 L2, SI_19/1050 L2",
    ],
    ["G-7", "07-31", "SI_6 L2, SI_9 L2, SI_12/1050.01 L3, SI_18/1050 L3, SI_19/1050 L3"],
  ] as const;
  const history: { readonly id: string; readonly found: ReturnType<typeof run>; readonly want: string[] }[] =
    [];
  for (const [id, on, lines] of RUNS) {
    const done = history.flatMap(({ found }) => found.sent);
    history.push({ id, found: run(on, done), want: lines.split(", ").sort() });
  }
  const sentBy = (id: string): EscalationRecord[] =>
    history.slice(0, history.findIndex((row) => row.id === id) + 1).flatMap(({ found }) => found.sent);

  test.each(history)("$id: the lines of the run, each of them once", ({ found, want }) => {
    expect(found.lines).toEqual(want);
  });

  test("G-1 to G-7: 54 lines in all; the last level of each policy is a letter, the others go by e-mail", () => {
    const all = history.flatMap(({ found }) => found.notices);
    // Their April table prints the first line of SI_15 twice; the other one is the third of SI_13.
    expect(all).toHaveLength(54);
    const last = (id: string): string => (LINES.find((line) => line.id === id)?.policy === TWO ? "L2" : "L3");
    expect(all.every(({ item, level, what }) => (what === "letter") === (level === last(item)))).toBe(true);
  });

  test("G-3, G-5: what is left of a part-paid line is asked for", () => {
    const amounts = (id: string, item: string) =>
      history
        .find((row) => row.id === id)
        ?.found.notices.filter((line) => line.item === item)
        .map(({ amount }) => amount);
    expect([amounts("G-3", "SI_19/450"), amounts("G-5", "SI_17")]).toEqual([["150.00"], ["500.00"]]);
  });

  test("G-8: a line that was set aside, and is not recorded, is made again by the next run", () => {
    const done = sentBy("G-7").filter(({ item, stage: level }) => item !== "SI_19/1050" || level !== "L3");
    expect(run("08-30", done).lines).toEqual(["SI_19/1050 L3"]);
    expect(run("08-30", sentBy("G-7")).lines).toEqual([]);
  });

  test("G-9: an invoice moved to another policy by hand begins there at the first level, and goes on from it", () => {
    const moved = LINES.filter(({ id }) => id === "SI_4").map((line) => ({
      ...line,
      id: "SI_4",
      policy: { ...THREE, stages: THREE.stages.map((one) => ({ ...one, id: `3-${one.id}` })) },
    }));
    const [line] = moved;
    if (line === undefined) throw new Error("SI_4 is among the lines");
    const planOn = (on: string, done: readonly EscalationRecord[]) => {
      const asOf = day(on);
      const items = [bill("SI_4", daysBetween(day(line.due), asOf), { open: money("1000", "EUR") }, asOf)];
      return planEscalation({ asOf, items, done }, line.policy);
    };
    const before = sentBy("G-7").filter(({ item }) => item === "SI_4");
    const first = planOn("09-15", before);
    expect(first.tasks.map(({ stage: level }) => level)).toEqual(["3-L1"]);
    const sent = recordsOf(first).map((record) => ({ ...record, state: "done" }) as EscalationRecord);
    expect(planOn("09-30", [...before, ...sent]).tasks.map(({ stage: level }) => level)).toEqual(["3-L2"]);
  });

  test("C1, newer test: a year late, runs six months ago, two months ago and today make one line each", () => {
    const levels: string[] = [];
    const done: EscalationRecord[] = [];
    for (const on of ["2012-12-01", "2013-04-01", "2013-06-01"].map((one) => plainDate(one))) {
      const items = [bill("OLD", daysBetween(plainDate("2012-06-01"), on), {}, on)];
      const { tasks } = planEscalation({ asOf: on, items, done }, THREE);
      levels.push(...tasks.map(({ stage: level }) => level));
      const line = { kind: "action", item: "OLD", action: "notice", state: "done", on } as const;
      done.push(...tasks.map(({ stage: level }) => ({ ...line, stage: level })));
    }
    expect(levels).toEqual(["L1", "L2", "L3"]);
    const asOf = plainDate("2013-05-31");
    expect(planEscalation({ asOf, items: [], done }, THREE).outcome).toBe("refused");
  });

  test("C6: a level's fee of 5 EUR is 7.65 USD at 0.654, stated as an amount of its own; of nothing there is none", () => {
    const usd = money(divideDecimals("5", "0.654", 2, "half-up"), "USD");
    expect(usd).toEqual(money("7.65", "USD"));
    const feeOn = (currency: string, amounts: readonly ReturnType<typeof money>[]) => {
      const asOf = day("01-31");
      const fee = { kind: "fixed", amounts, citation: "Dunning" } as const;
      const charging = stage("L1", 1, 30);
      const policy = chinaPolicy({
        stages: [{ ...charging, consequences: { ...charging.consequences, fee } }],
        minimum: { item: [], customer: [] },
      });
      const items = [bill("A", 5, { open: money("100", currency) }, asOf)];
      return planEscalation({ asOf, items, done: [] }, policy).charges.map(({ amount }) => amount);
    };
    expect(feeOn("USD", [money("5", "EUR"), usd])).toEqual([usd]);
    expect(feeOn("USD", [money("0", "USD")])).toEqual([]);
  });
});

/** SAP's documentation of the dunning run: minimum days of an account, minimum amount and percentage of a level. */
describe("SAP's minimums", () => {
  const asOf = plainDate("1997-03-13");
  const eur = (amount: string) => money(amount, "EUR");

  test.each([
    [6, "below-minimum"],
    [7, "acts"],
  ])("S-3: an account whose highest arrears are %i days, with a minimum of 7: %s", (days, standing) => {
    const policy = chinaPolicy({
      carriedBy: "account",
      stages: [stage("L1", 1, 30)],
      minimum: { item: [], customer: [], oldestDays: 7 },
    });
    const items = [
      bill("A", days, { account: "K" }, asOf),
      bill("B", 2, { account: "K" }, asOf),
      bill("C", 30, { account: "OTHER" }, asOf),
    ];
    const plan = planEscalation({ asOf, items, done: [] }, policy);
    expect(plan.items.map((row) => row.standing)).toEqual([standing, standing, "acts"]);
  });

  const minimum = { amounts: [eur("10")], share: "0.10" };
  const levels = chinaPolicy({
    carriedBy: "account",
    stages: [stage("L1", 1, 14), stage("L2", 15, 60, { minimum })],
    minimum: { item: [], customer: [] },
  });
  const account = (dunnable: string, notDue: string) => [
    bill("DUE", 20, { account: "K", open: eur(dunnable) }, asOf),
    bill("LATER", -20, { account: "K", open: eur(notDue) }, asOf),
  ];
  const levelOf = (items: ReturnType<typeof account>) =>
    planEscalation({ asOf, items, done: [] }, levels).items[0]?.stage;

  test("S-4: of an account of 1000 the 100 that are dunnable are 10 % and not less than 10: the level is reached", () => {
    expect(levelOf(account("100", "900"))).toBe("L2");
  });

  test("S-5: in the next run 100 of 1100 are 9.09 %: the next lower level", () => {
    expect(levelOf(account("100", "1000"))).toBe("L1");
  });

  test("S-4, S-5: the amount counts as the percentage does", () => {
    expect([levelOf(account("9.99", "0")), levelOf(account("10", "0"))]).toEqual(["L1", "L2"]);
  });
});

/** ERPNext's dunning of 100, 15 days late at 10 % a year, with a fee of 10, of which only the principal is paid. */
describe("ERPNext's N-4, read in both ways", () => {
  const asOf = plainDate("2026-06-30");
  const paid = invoice("100", "2026-06-15", [["2026-06-30", "100"]], { open: money("0", "USD") });
  const fee = invoice("10", "2026-07-10", [], {
    id: "FEE",
    charge: { kind: "fee", item: paid.id },
  });
  const interest = invoice("0.41", "2026-07-10", [], {
    id: "INTEREST",
    charge: { kind: "interest", item: paid.id },
  });
  const facts = { items: [fee, interest], settled: [paid], asOf };
  const claimed = money("0", "USD");

  test("N-4, since 2026: the 10.41 stay", () => {
    const policy = interestPolicy({ afterPrincipal: "stays" });
    const accrual = accrueInterest({ item: paid, asOf }, policy);
    expect(interestToClaim({ accrual, alreadyClaimed: claimed }, policy).amount.amount).toBe("0.41");
    expect(closeCharges(facts, policy)).toEqual([]);
  });

  test("N-4, before: they close with the principal, on paper", () => {
    const policy = interestPolicy({ afterPrincipal: "closes" });
    const accrual = accrueInterest({ item: paid, asOf }, policy);
    expect(interestToClaim({ accrual, alreadyClaimed: claimed }, policy).outcome).toBe("nothing-to-claim");
    expect(closeCharges(facts, policy).map(({ document }) => document.settles[0]?.amount.amount)).toEqual([
      "10.00",
      "0.41",
    ]);
    const dayBefore = addDays(asOf, -1);
    expect(accrueInterest({ item: paid, asOf: dayBefore }, policy).interest.amount).toBe("0.38");
  });
});

// Where the days late begin, and whether a pause takes days off them: systems differ.
describe("Kill Bill and Fineract: the days late", () => {
  const asOf = plainDate("2026-06-30");
  const none = { item: [], customer: [] };
  const levels = chinaPolicy({
    stages: [stage("L1", 1, 10), stage("L2", 11, 40)],
    beyond: null,
    minimum: none,
  });
  const stagesOf = (items: readonly ReturnType<typeof bill>[], policy = levels) =>
    planEscalation({ asOf, items, done: [] }, policy).items.map((row) => row.stage);

  test("F53: not offered: days from the day of the invoice; of two of one day only that is late whose term is over", () => {
    const issuedOn = addDays(asOf, -60);
    expect(
      stagesOf([bill("TERM-50", 10, { issuedOn }, asOf), bill("TERM-60", 0, { issuedOn }, asOf)]),
    ).toEqual(["L1", null]);
  });

  test.each([
    [3, null],
    [4, "L1"],
    [13, "L1"],
    [14, "L2"],
  ])(
    "F56: days that count from the end of a grace of 3 move every level by 3: %i days are %s",
    (days, level) => {
      const grace = { ...levels, stages: [stage("L1", 4, 13), stage("L2", 14, 43)] };
      expect(stagesOf([bill("A", days, {}, asOf)], grace)).toEqual([level]);
    },
  );

  test("F64: not offered: a pause that takes its days off the days late; what is 20 days late says 20 after it", () => {
    const items = [bill("A", 20, {}, asOf)];
    const pause = { id: "H", scope: { item: "A" }, from: addDays(asOf, -15), to: addDays(asOf, -1) };
    const plan = planEscalation({ asOf, items, done: [], holds: [{ ...pause, because: "flood" }] }, levels);
    expect(plan.items).toMatchObject([{ stage: "L2", standing: "acts", aged: { overdueDays: 20 } }]);
  });
});
