import { type PlainDate, plainDate } from "receivables/calendar";
import type { Reason } from "receivables/decision";
import {
  type HandoverPolicy,
  type LeaverCompensation,
  mayRelease,
  type ReleaseDecision,
  type ReleaseFacts,
  type ReleaseRules,
} from "receivables/handover";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { check, cny, codes, DAY, item, listOf, policy, signaturesOf, signed } from "./handover-case.js";

const [a, b] = [item("A"), item("B", { customer: "C2", open: cny("70.00") })];
const NOTICE = plainDate("2026-03-01");
const promised = [
  { customer: "C1", kind: "promise", on: NOTICE },
  { customer: "C2", kind: "guarantee", on: NOTICE },
] as const;

/** A leaver who has done everything. */
const done: ReleaseFacts = {
  leaver: "wang",
  occasion: "leaving",
  items: [a, b],
  handovers: [signed(listOf([a, b]))],
  noticeOn: NOTICE,
  assurances: promised,
  asOf: plainDate("2026-04-30"),
};
const decide = (more: Partial<ReleaseFacts> = {}, by: HandoverPolicy = policy): ReleaseDecision =>
  mayRelease({ ...done, ...more }, by);
const under = (release: Partial<ReleaseRules>): HandoverPolicy => {
  return { ...policy, release: { ...policy.release, ...release } };
};
const facts = (decision: ReleaseDecision, code: string): Reason["facts"] | undefined =>
  decision.reasons.find((reason) => reason.code === code)?.facts;

test("a leaver who has done everything may go", () => {
  expect(decide()).toEqual({
    outcome: "release",
    reasons: [{ code: "nothing-holds-leaver", citation: "Art. 32", facts: { leaver: "wang" } }],
    asOf: "2026-04-30",
    policy: policy.policy,
    pursuits: [],
  });
});

describe("Art. 32: who has not handed over may not leave", () => {
  test("nothing handed over: the items and their sums are named", () => {
    const decision = decide({ handovers: [], items: [b, a, item("U", { open: money("3.00", "USD") })] });
    expect(decision.outcome).toBe("refuse");
    expect(facts(decision, "items-not-handed-over")).toEqual({
      leaver: "wang",
      items: ["A", "B", "U"],
      count: 3,
      amounts: [cny("170.00"), money("3.00", "USD")],
    });
  });

  test("a partial handover leaves what stays", () => {
    const list = listOf([a, b], { shares: [{ taker: "li", customers: ["C1"] }] });
    const decision = decide({ handovers: [signed(list)] });
    expect(facts(decision, "items-not-handed-over")?.["items"]).toEqual(["B"]);
  });

  test("a second handover of the rest completes it", () => {
    const first = signed(listOf([a, b], { shares: [{ taker: "li", customers: ["C1"] }] }));
    const second = signed(listOf([a, b], { shares: [{ taker: "sun" }], handovers: [first] }));
    expect(decide({ handovers: [second, first] }).outcome).toBe("release");
  });

  test("items paid since, and items of others, do not matter", () => {
    const items = [item("P", { open: cny("0") }), item("O", { handler: "chen" })];
    expect(decide({ items, handovers: [] }).outcome).toBe("release");
  });

  test("what the leaver took over from others must be handed on", () => {
    const x = item("X", { handler: "chen", customer: "C2" });
    const taken = signed(listOf([x], { giver: "chen", shares: [{ taker: "wang" }] }));
    const decision = decide({ items: [a, x], handovers: [signed(listOf([a])), taken] });
    expect(facts(decision, "items-not-handed-over")?.["items"]).toEqual(["X"]);
  });
});

describe("Art. 39: without all signatures the handover is not complete", () => {
  const list = listOf([a, b]);
  const partly = { list, signatures: signaturesOf(list).slice(0, 2) };

  test("who is missing is named", () => {
    const decision = decide({ handovers: [partly] });
    expect(codes(decision.reasons)).toEqual([
      "items-not-handed-over",
      "dossiers-not-handed-over",
      "handover-not-complete",
      "refusal-legally-doubtful",
    ]);
    expect(facts(decision, "handover-not-complete")).toEqual({
      handover: list.id,
      status: "partly-signed",
      missing: ["zhao"],
    });
  });

  test("also when nothing of it is open any more", () => {
    expect(codes(decide({ handovers: [partly], items: [] }).reasons)).toContain("handover-not-complete");
  });

  test("a signature of after the day that is asked for does not count yet", () => {
    const late = [signed(list, "2026-05-01")];
    expect(decide({ handovers: late }).outcome).toBe("refuse");
    expect(decide({ handovers: late, asOf: plainDate("2026-05-01") }).outcome).toBe("release");
  });

  test("a list that was given up for another one no longer matters", () => {
    const given = { list: listOf([a], { shares: [{ taker: "sun" }] }), signatures: [] };
    expect(decide({ handovers: [given, signed(list)] }).outcome).toBe("release");
    const more = { list: listOf([a, b, item("C")], { shares: [{ taker: "sun" }] }), signatures: [] };
    expect(codes(decide({ handovers: [more, signed(list)] }).reasons)).toContain("handover-not-complete");
  });

  test("several incomplete lists stand in the order of their ids", () => {
    const other = { list: listOf([a], { shares: [{ taker: "sun" }] }), signatures: [] };
    const reasons = [other, partly].map(
      (_, i, all) => decide({ handovers: i === 0 ? all : all.toReversed() }).reasons,
    );
    expect(reasons[0]).toEqual(reasons[1]);
  });

  test("who leaves cannot oversee the own handover", () => {
    const own = signed(listOf([a, b], { supervisor: { id: "wang", role: "business-supervisor" } }));
    const decision = decide({ handovers: [own] });
    expect(decision.outcome).toBe("refuse");
    expect(codes(decision.reasons)).toContain("leaver-supervises");
  });
});

describe("Art. 6: without the dossiers no leaving formalities", () => {
  const dossiers = [{ customer: "C1", state: "handed-over" }] as const;
  const without = [signed(listOf([a, b], { dossiers }))];

  test("the customers are named", () => {
    const decision = decide({ handovers: without });
    expect(decision.outcome).toBe("refuse");
    expect(facts(decision, "dossiers-not-handed-over")).toEqual({ customers: ["C2"] });
  });

  test("a dossier handed over since then is handed over, and one that is not needed is not missed", () => {
    expect(decide({ handovers: without, dossiers: [{ customer: "C2", state: "handed-over" }] }).outcome).toBe(
      "release",
    );
    expect(decide({ handovers: without, dossiers: [{ customer: "C2", state: "none" }] }).outcome).toBe(
      "release",
    );
  });

  test("a dossier of a customer that owes nothing is missed too", () => {
    const decision = decide({ dossiers: [{ customer: "C9", state: "not-handed-over" }] });
    expect(facts(decision, "dossiers-not-handed-over")).toEqual({ customers: ["C9"] });
  });

  test("where the policy does not ask, nobody is held up", () => {
    expect(decide({ handovers: without }, under({ dossiers: false })).outcome).toBe("release");
  });
});

describe("Art. 32: notice of 30 days", () => {
  test.each([
    ["2026-04-01", "hold"],
    ["2026-03-31", "release"],
    ["2026-03-30", "release"],
  ])("given on %s, leaving on 30 April: %s", (noticeOn, outcome) => {
    expect(decide({ noticeOn: plainDate(noticeOn) }).outcome).toBe(outcome);
  });

  test("the first day is named", () => {
    expect(facts(decide({ noticeOn: plainDate("2026-04-01") }), "notice-too-short")).toEqual({
      given: "2026-04-01",
      days: 29,
      asked: 30,
      earliest: "2026-05-01",
    });
  });

  test.each([
    ["none was given", undefined],
    ["it is given later", plainDate("2026-05-01")],
  ])("%s", (_, noticeOn) => {
    const { noticeOn: __, ...rest } = done;
    const decision = mayRelease({ ...rest, ...(noticeOn !== undefined && { noticeOn }) }, policy);
    expect(decision.outcome).toBe("refuse");
    expect(codes(decision.reasons)).toContain("notice-not-given");
  });

  test("a change of post needs none, nor does a policy that asks for none", () => {
    const late: Partial<ReleaseFacts> = { noticeOn: plainDate("2026-04-29") };
    expect(decide({ ...late, occasion: "change-of-post", assurances: [] }).outcome).toBe("release");
    expect(decide(late, under({ noticeDays: null })).outcome).toBe("release");
  });
});

describe("Art. 33: what is open is collected, promised or guaranteed within a month of notice", () => {
  test("what is not is named, with the last day", () => {
    const decision = decide({ assurances: [] });
    expect(decision.outcome).toBe("refuse");
    expect(facts(decision, "not-collected-or-promised")).toEqual({
      items: ["A", "B"],
      count: 2,
      by: "2026-04-01",
    });
  });

  test.each([
    ["for the customer", { customer: "C1" }, ["B"]],
    ["for the item", { customer: "C2", item: "B" }, ["A"]],
    ["for another item", { customer: "C1", item: "Z" }, ["A", "B"]],
  ])("a promise %s", (_, of, items) => {
    const decision = decide({ assurances: [{ ...of, kind: "promise", on: NOTICE }] });
    expect(facts(decision, "not-collected-or-promised")?.["items"]).toEqual(items);
  });

  test("a promise of after the day that is asked for does not count yet", () => {
    const assurances = promised.map((own) => ({ ...own, on: plainDate("2026-05-01") }));
    expect(decide({ assurances }).outcome).toBe("refuse");
    expect(decide({ assurances, asOf: plainDate("2026-05-01") }).outcome).toBe("release");
  });

  test("a bill is a promise, a credit is nothing to collect, and what was collected is not open", () => {
    const items = [item("W", { kind: "bill" }), item("CN", { open: cny("-5.00") })];
    expect(decide({ items, handovers: [signed(listOf(items))], assurances: [] }).outcome).toBe("release");
  });

  test("where the policy does not ask, the handover is enough", () => {
    expect(decide({ assurances: [] }, under({ collectWithinMonths: null })).outcome).toBe("release");
  });
});

describe("Art. 34: a compensation that the customer confirmed in writing does not hold up leaving", () => {
  const matter = (more: Partial<LeaverCompensation> = {}): LeaverCompensation => {
    return {
      id: "K1",
      customer: "C1",
      item: "A",
      amount: cny("25.00"),
      confirmedOn: null,
      settledOn: null,
      ...more,
    };
  };

  test("without it, it does", () => {
    const decision = decide({ compensations: [matter()] });
    expect(decision.outcome).toBe("refuse");
    expect(facts(decision, "compensation-not-confirmed")).toEqual({
      compensation: "K1",
      customer: "C1",
      amount: cny("25.00"),
    });
  });

  test.each<[PlainDate, string]>([
    [plainDate("2026-04-30"), "release"],
    [plainDate("2026-05-01"), "refuse"],
  ])("confirmed on %s, as of 30 April: %s", (confirmedOn, outcome) => {
    expect(decide({ compensations: [matter({ confirmedOn })] }).outcome).toBe(outcome);
  });

  test("the pursuit passes to the successor, and the compensation stays owed by the leaver", () => {
    const decision = decide({
      compensations: [
        matter({ confirmedOn: DAY }),
        matter({ id: "J", confirmedOn: DAY, amount: cny("1.00") }),
      ],
    });
    expect(decision.outcome).toBe("release");
    expect(decision.pursuits).toEqual([
      { compensation: "J", customer: "C1", amount: cny("1.00"), to: "li", owedBy: "wang" },
      { compensation: "K1", customer: "C1", amount: cny("25.00"), to: "li", owedBy: "wang" },
    ]);
    expect(codes(decision.reasons)).toEqual([
      "nothing-holds-leaver",
      "pursuit-passes-on",
      "pursuit-passes-on",
    ]);
  });

  test("the successor is the one who took the item, else the one who took the customer", () => {
    const list = listOf([a, b], { shares: [{ taker: "li" }, { taker: "sun", items: ["A"] }] });
    const to = (of: Partial<LeaverCompensation>): string | undefined =>
      decide({ handovers: [signed(list)], compensations: [matter({ confirmedOn: DAY, ...of })] }).pursuits[0]
        ?.to;
    expect(to({ item: "A" })).toBe("sun");
    expect(to({ item: "written-off" })).toBe("li");
  });

  test("with nobody to go on with the pursuit, the leaver may not go", () => {
    const decision = decide({ compensations: [matter({ customer: "C9", item: "Z", confirmedOn: DAY })] });
    expect(decision.outcome).toBe("refuse");
    expect(codes(decision.reasons)).toContain("pursuit-without-successor");
  });

  test("what was paid is done with", () => {
    expect(decide({ compensations: [matter({ settledOn: DAY })] })).toMatchObject({
      outcome: "release",
      pursuits: [],
    });
  });

  test("a difference that the leaver answers for is such a matter", () => {
    const notes = [{ item: "A", clarity: "unclear", remark: "?" }] as const;
    const confirmations = [
      { item: "A", customer: "C1", on: plainDate("2026-04-10"), how: "mail", by: "li", amount: cny("60.00") },
      { item: "B", customer: "C2", on: plainDate("2026-04-10"), how: "mail", by: "li", amount: null },
    ] as const;
    const reconciliations = [check([a, b], { list: { notes }, confirmations })];
    const handovers = [signed(listOf([a, b], { notes }))];
    const decision = decide({ handovers, reconciliations });
    expect(decision.outcome).toBe("refuse");
    expect(facts(decision, "difference-not-settled")).toMatchObject({
      leaver: "wang",
      item: "A",
      difference: cny("-40.00"),
    });
    expect(decide({ handovers, reconciliations, compensations: [matter({ settledOn: DAY })] }).outcome).toBe(
      "release",
    );
    expect(
      decide({ handovers, reconciliations, compensations: [matter({ confirmedOn: DAY })] }).outcome,
    ).toBe("release");
    expect(decide({ handovers, reconciliations }, under({ compensationConfirmed: false })).outcome).toBe(
      "release",
    );
  });

  test("a difference that the taker answers for does not hold up the leaver", () => {
    const confirmations = [
      { item: "A", customer: "C1", on: plainDate("2026-04-10"), how: "mail", by: "li", amount: cny("60.00") },
    ] as const;
    expect(decide({ reconciliations: [check([a, b], { confirmations })] }).outcome).toBe("release");
  });

  test("where the policy asks for no confirmation, the pursuit passes on all the same", () => {
    const decision = decide({ compensations: [matter()] }, under({ compensationConfirmed: false }));
    expect(decision).toMatchObject({ outcome: "release", pursuits: [{ to: "li" }] });
  });
});

describe("Art. 39: the signatures complete the handover, and the check comes after", () => {
  const says = (id: string, customer: string, amount: string) =>
    ({
      item: id,
      customer,
      on: plainDate("2026-04-10"),
      how: "mail",
      by: "li",
      amount: cny(amount),
    }) as const;
  const wait = under({ waitForCheck: true });

  test("a policy may let leaving wait for the check", () => {
    const decision = decide({}, wait);
    expect(decision.outcome).toBe("hold");
    expect(facts(decision, "check-not-finished")).toEqual({
      handover: listOf([a, b]).id,
      items: ["A", "B"],
      count: 2,
      by: "2026-04-30",
    });
  });

  test("a spot check is not the whole check; several may be", () => {
    const confirmations = [says("A", "C1", "100.00"), says("B", "C2", "70.00")];
    const spot = (customer: string) => check([a, b], { confirmations, customers: [customer] });
    expect(facts(decide({ reconciliations: [spot("C1")] }, wait), "check-not-finished")?.["items"]).toEqual([
      "B",
    ]);
    expect(decide({ reconciliations: [spot("C1"), spot("C2")] }, wait).outcome).toBe("release");
  });

  test("an incomplete handover is refused, not waited for", () => {
    const list = listOf([a, b]);
    expect(codes(decide({ handovers: [{ list, signatures: [] }] }, wait).reasons)).not.toContain(
      "check-not-finished",
    );
  });
});

test("everything that is missing is said at once", () => {
  const { noticeOn: _, assurances: __, ...rest } = done;
  const list = listOf([a, b], { dossiers: [], supervisor: { id: "wang", role: "business-supervisor" } });
  const decision = mayRelease({ ...rest, handovers: [{ list, signatures: [] }] }, policy);
  expect(codes(decision.reasons)).toEqual([
    "items-not-handed-over",
    "dossiers-not-handed-over",
    "handover-not-complete",
    "leaver-supervises",
    "notice-not-given",
    "refusal-legally-doubtful",
  ]);
});

test("a refusal carries the caution that the law may not bear it out, where the policy has one", () => {
  const caution = decide({ handovers: [] }).reasons.at(-1);
  expect(caution).toEqual({
    code: "refusal-legally-doubtful",
    citation: "Labour Contract Law Art. 37, 50",
    facts: {},
  });
  expect(codes(decide({ handovers: [] }, under({ legalCaution: null })).reasons)).not.toContain(
    "refusal-legally-doubtful",
  );
});
