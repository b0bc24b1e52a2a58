import { approvalStatus, nextApprovers, openApproval } from "receivables/approval";
import { describe, expect, test } from "vitest";
import {
  after,
  codes,
  cny,
  DAY,
  day,
  FIRM,
  LATER,
  net30,
  opened,
  policyOf,
  record,
  request,
  roles,
  step,
  told,
  usd,
  vote,
} from "./approval-case.js";

const CALENDAR = { weekend: [6, 7], holidays: [], workingDays: [] };

describe("opening", () => {
  const open = (more: Parameters<typeof request>[1], use = "credit-raise"): ReturnType<typeof openApproval> =>
    openApproval({ request: request(use, more), roster: FIRM, calendar: CALENDAR, asOf: DAY }, net30);

  test.each([
    ["0.00", 1],
    ["9999.99", 1],
    ["10000.00", 1],
    ["10000.01", 2],
    ["50000.00", 2],
    ["50000.01", 3],
  ])("the amount %s chooses a chain of %i steps", (amount, steps) => {
    expect(open({ amount: usd(amount) }).approval?.chain.steps).toHaveLength(steps);
  });

  test.each([
    [{}, ["amount-missing"]],
    [{ amount: usd("-0.01") }, ["amount-negative"]],
    [{ amount: cny("1.00") }, ["amount-in-other-currency"]],
    [{ amount: usd("1.00"), on: day("2026-05-05") }, ["request-in-future"]],
  ])("is refused for %j", (more, expected) => {
    const { decision, approval } = open(more);
    expect(approval).toBeNull();
    expect(codes(decision)).toEqual(expected);
  });

  test.each(["unknown", "constructor"])("a use without a chain is refused: %s", (use) => {
    expect(codes(open({}, use).decision)).toEqual(["use-without-chain"]);
  });

  test("says what it goes through", () => {
    expect(open({ amount: usd("20000.00") }).decision.reasons).toEqual([
      {
        code: "approval-opened",
        citation: "Common practice",
        facts: {
          request: "R1",
          use: "credit-raise",
          subject: "C1",
          by: "wang",
          chain: "finance",
          steps: ["credit-manager", "finance-manager"],
        },
      },
    ]);
  });

  test("a band that names no chain, which the schema refuses, opens nothing", () => {
    const policy = { ...policyOf(step()), chains: {} };
    const { decision } = openApproval({ request: request("ask"), roster: [], asOf: DAY }, policy);
    expect(codes(decision)).toEqual(["use-without-chain"]);
  });

  test("a chain without steps and a missing calendar are misuse", () => {
    expect(() => opened(policyOf(), [])).toThrow(expect.objectContaining({ code: "chain-without-steps" }));
    const business = step({ deadline: { days: 1, counted: "business" } });
    expect(() => opened(policyOf(business), [])).toThrow(
      expect.objectContaining({ code: "calendar-missing" }),
    );
  });
});

describe("separation of duties", () => {
  const chain = policyOf(step({ id: "first" }), step({ id: "second", by: { role: "other" } }));
  const roster = [...roles("role", "wang", "li"), ...roles("other", "li", "sun")];

  test("nobody approves an own request", () => {
    expect(told(opened(chain, roster), vote("wang", "first"))).toEqual(["own-request", "seat-not-given"]);
    const behalf = opened(chain, roster, request("ask", { by: "clerk", onBehalfOf: ["li"] }));
    expect(told(behalf, vote("li", "first"))).toEqual(["own-request", "seat-not-given"]);
    expect(told(behalf, vote("wang", "first"))).toContain("step-approved");
  });

  test("nobody votes in two roles", () => {
    const second = after(opened(chain, roster), vote("li", "first"));
    expect(told(second, vote("li", "second"))).toEqual(["votes-in-two-roles", "seat-not-given"]);
    expect(nextApprovers(second, DAY).map(({ person }) => person)).toEqual(["sun"]);
  });

  test("nobody votes twice in a step", () => {
    const all = policyOf(step({ voting: { mode: "all" } }));
    const open = after(opened(all, roles("role", "li", "sun")), vote("li", "step"));
    expect(told(open, vote("li", "step", { choice: "against" }))).toEqual(["voted-already"]);
  });

  test("the requester puts nobody into a role", () => {
    const open = opened(chain, roster);
    expect(told(open, { kind: "roster", by: "wang", on: DAY, roster: [] })).toEqual(["own-request"]);
  });
});

describe("bad input ends as a refusal with its code, and nothing is lost", () => {
  const own = opened(policyOf(step({ deadline: { days: 3, counted: "calendar" } })), roles("role", "li"));

  test("an approval by somebody without the role", () => {
    const { decision, approval } = record(own, vote("he", "step"));
    expect([decision.outcome, codes(decision), approval]).toEqual(["refuse", ["role-not-held"], own]);
  });

  test("a vote after closing", () => {
    const closed = after(own, vote("li", "step", { choice: "against" }));
    const { decision, approval } = record(closed, vote("li", "step"));
    expect([decision.outcome, codes(decision), approval]).toEqual(["refuse", ["approval-closed"], closed]);
    expect(told(own, vote("li", "step", { on: day("2026-05-08") }))).toEqual(["approval-closed"]);
  });
});

describe("what does not count is refused, and the state stays", () => {
  const chain = policyOf(step({ id: "first" }), step({ id: "second", by: { person: "sun" } }));
  const roster = [
    { role: "role", person: "li", from: DAY, until: day("2026-05-10") },
    ...roles("role", "ma"),
  ];
  const open = opened(chain, roster);

  test.each([
    ["without the role", vote("he", "first"), ["role-not-held"]],
    ["whose role has ended", vote("li", "first", { on: day("2026-05-11") }), ["role-not-held"]],
    [
      "before the request",
      vote("li", "first", { on: day("2026-05-03") }),
      ["event-before-request", "vote-before-step", "role-not-held"],
    ],
    ["after asOf", vote("li", "first", { on: day("2026-05-09") }), ["event-in-future"]],
    ["in a step that there is not", vote("li", "third"), ["step-unknown"]],
    ["in a step to come", vote("sun", "second"), ["step-not-open-yet"]],
    [
      "where nobody may stand in",
      vote("he", "first", { insteadOf: { person: "li", cause: "leave" } }),
      ["substitute-not-allowed"],
    ],
    [
      "withdrawing another's request",
      { kind: "withdraw", by: "li", on: DAY } as const,
      ["not-the-requester"],
    ],
  ])("a person %s", (_, event, expected) => {
    const asOf = expected.includes("event-in-future") ? day("2026-05-08") : LATER;
    const { decision, approval } = record(open, event, asOf);
    expect(decision.outcome).toBe("refuse");
    expect(codes(decision)).toEqual(expected);
    expect(approval).toBe(open);
  });

  test("on the last day of a role and on the day itself it does", () => {
    expect(told(open, vote("li", "first", { on: day("2026-05-10") }))[0]).toBe("vote-recorded");
    expect(told(open, vote("li", "first", { on: day("2026-05-08") }), day("2026-05-08"))[0]).toBe(
      "vote-recorded",
    );
  });

  test("in a step that is over, before the step opened, and by another than the person named", () => {
    const second = after(open, vote("li", "first", { on: day("2026-05-06") }));
    expect(told(second, vote("ma", "first", { on: day("2026-05-07") }))).toEqual(["step-closed"]);
    expect(told(second, vote("sun", "second", { on: day("2026-05-05") }))).toEqual(["vote-before-step"]);
    expect(told(second, vote("ma", "second", { on: day("2026-05-07") }))).toEqual(["role-not-held"]);
    expect(told(second, vote("sun", "second", { on: day("2026-05-06") }))).toContain("approval-granted");
  });

  test("after the end, whatever the end was", () => {
    const ends = [
      after(open, vote("li", "first"), vote("sun", "second")),
      after(open, vote("li", "first", { choice: "against" })),
      after(open, { kind: "withdraw", by: "wang", on: DAY, reason: "settled" }),
    ];
    expect(ends.map(({ outcome }) => outcome)).toEqual(["approved", "rejected", "withdrawn"]);
    for (const end of ends) {
      expect(told(end, vote("ma", "first"))).toEqual(["approval-closed"]);
      expect(told(end, { kind: "withdraw", by: "wang", on: DAY })).toEqual(["approval-closed"]);
      expect(approvalStatus(end, LATER)).toMatchObject({
        outcome: end.outcome,
        closedOn: DAY,
        next: [],
        dueOn: null,
      });
    }
  });

  test("a withdrawal dated before a vote that counts", () => {
    const second = after(open, vote("li", "first", { on: day("2026-05-06") }));
    expect(told(second, { kind: "withdraw", by: "wang", on: day("2026-05-05") })).toEqual([
      "event-out-of-order",
    ]);
    expect(told(second, { kind: "withdraw", by: "wang", on: day("2026-05-06") })).toEqual([
      "withdrawal-recorded",
      "approval-withdrawn",
    ]);
  });

  test("an event of no known kind is misuse", () => {
    const event = { kind: "nod", by: "li", on: DAY } as unknown as Parameters<typeof record>[1];
    expect(() => record(open, event)).toThrow(expect.objectContaining({ code: "unknown-event" }));
  });
});

describe("substitutes", () => {
  const rule = step({
    voting: { mode: "all" },
    substitutes: { roles: ["deputy"], causes: ["leave", "own-request"] },
  });
  const roster = [...roles("role", "li", "sun"), ...roles("deputy", "he", "ma", "sun")];
  const open = opened(policyOf(rule), roster);
  const standIn = (by: string, person: string, cause?: string): ReturnType<typeof vote> =>
    vote(by, "step", { insteadOf: { person, ...(cause !== undefined && { cause }) } });

  test.each([
    ["without a cause", standIn("he", "li"), ["substitute-without-cause"]],
    ["with a blank cause", standIn("he", "li", " "), ["substitute-without-cause"]],
    ["with a cause that the step does not know", standIn("he", "li", "whim"), ["substitute-cause-unknown"]],
    ["without the substitute's role", standIn("zhou", "li", "leave"), ["substitute-not-entitled"]],
    ["for somebody without a seat", standIn("he", "zhou", "leave"), ["seat-not-given"]],
    ["with a seat of one's own", standIn("sun", "li", "leave"), ["seat-of-ones-own"]],
    ["who asks for it", standIn("wang", "li", "leave"), ["own-request", "substitute-not-entitled"]],
  ])("a substitute %s is refused", (_, event, expected) => {
    expect(told(open, event)).toEqual(expected);
  });

  test("who is left out of a step does not come in as a substitute", () => {
    const committee = step({
      id: "committee",
      without: ["head"],
      voting: { mode: "all" },
      substitutes: { roles: ["deputy"], causes: ["leave"] },
    });
    const people = [...roles("role", "li"), ...roles("head", "he"), ...roles("deputy", "he", "ma")];
    const own = opened(policyOf(committee, step({ id: "head", by: { role: "head" } })), people);
    const inTheSeatOf = (by: string) =>
      vote(by, "committee", { insteadOf: { person: "li", cause: "leave" } });
    expect(told(own, inTheSeatOf("he"))).toEqual(["left-out-of-step"]);
    expect(nextApprovers(own, DAY).map(({ substitutes }) => substitutes)).toEqual([["ma"]]);
    expect(after(own, inTheSeatOf("ma"), vote("he", "head")).outcome).toBe("approved");
  });

  test("a vote in another's seat is that seat's vote, with its cause", () => {
    const voted = after(open, standIn("he", "li", "leave"));
    expect(voted.steps[0]?.votes).toEqual([
      { seat: "li", by: "he", on: DAY, choice: "for", cause: "leave", opinion: "seen" },
    ]);
    expect(told(voted, vote("li", "step"))).toEqual(["seat-taken"]);
    expect(told(voted, standIn("ma", "li", "leave"))).toEqual(["seat-taken"]);
    expect(told(voted, standIn("he", "sun", "leave"))).toEqual(["voted-already"]);
    expect(after(voted, vote("sun", "step")).outcome).toBe("approved");
  });

  test("in an own request only a substitute can act, and where there is none nobody", () => {
    const one = step({ substitutes: { roles: ["deputy"], causes: ["own-request"] } });
    const own = opened(policyOf(one), [...roles("role", "wang"), ...roles("deputy", "he", "wang")]);
    const status = approvalStatus(own, DAY);
    expect(codes(status)).toEqual(["only-substitutes-can-act"]);
    expect(status.next).toEqual([
      { step: "step", role: "role", person: "wang", mayVote: false, substitutes: ["he"], dueOn: null },
    ]);
    expect(after(own, standIn("he", "wang", "own-request")).outcome).toBe("approved");
    expect(codes(approvalStatus(opened(policyOf(step()), roles("role", "wang")), DAY))).toEqual([
      "nobody-can-act",
    ]);
    expect(codes(approvalStatus(opened(policyOf(step()), []), DAY))).toEqual(["nobody-can-act"]);
  });
});

describe("modes and quorum", () => {
  const five = roles("role", "a", "b", "c", "d", "e");
  const outcome = (voting: ReturnType<typeof step>["voting"], ballot: string): string =>
    after(
      opened(policyOf(step({ voting })), five),
      ...Array.from(ballot, (mark, at) =>
        vote("abcde"[at] ?? "", "step", {
          choice: mark === "+" ? "for" : mark === "-" ? "against" : "abstain",
        }),
      ),
    ).outcome;
  const majority = { mode: "majority", quorum: { votes: 4 } } as const;
  const unanimous = { mode: "unanimous", quorum: { share: "0.6" } } as const;

  test.each([
    [{ mode: "one" } as const, "", "pending"],
    [{ mode: "one" } as const, "+", "approved"],
    [{ mode: "one" } as const, "0-", "rejected"],
    [{ mode: "one" } as const, "0000", "pending"],
    [{ mode: "one" } as const, "00000", "rejected"],
    [{ mode: "all" } as const, "++++", "pending"],
    [{ mode: "all" } as const, "+++++", "approved"],
    [{ mode: "all" } as const, "+-", "rejected"],
    [{ mode: "all" } as const, "+0", "rejected"],
    [majority, "+++", "pending"],
    [majority, "+++-", "approved"],
    [majority, "++--", "pending"],
    [majority, "++--0", "rejected"],
    [majority, "++-00", "approved"],
    [majority, "---+", "rejected"],
    [unanimous, "++++", "pending"],
    [unanimous, "+++++", "approved"],
    [unanimous, "++000", "approved"],
    [unanimous, "00000", "rejected"],
    [unanimous, "++-", "rejected"],
  ])("%j with the votes %s: %s", (voting, ballot, expected) => {
    expect(outcome(voting, ballot)).toBe(expected);
  });

  test("a quorum above the seats is never reached, and at the deadline the request expires", () => {
    const rule = step({
      voting: { mode: "majority", quorum: { votes: 2 } },
      deadline: { days: 1, counted: "calendar" },
    });
    const voted = after(opened(policyOf(rule), roles("role", "a")), vote("a", "step"));
    expect(approvalStatus(voted, DAY).outcome).toBe("pending");
    expect(approvalStatus(voted, day("2026-05-06")).outcome).toBe("expired");
  });
});

describe("deadlines", () => {
  const rule = step({ id: "first", deadline: { days: 3, counted: "calendar" } });
  const roster = roles("role", "a", "b", "c");
  const open = opened(policyOf(rule, step({ id: "second", by: { role: "other" } })), roster);

  test.each([
    ["2026-05-06", "pending"],
    ["2026-05-07", "pending"],
    ["2026-05-08", "expired"],
  ])("on %s a step of three days is %s", (on, expected) => {
    expect(approvalStatus(open, day(on)).outcome).toBe(expected);
  });

  test("a vote of the last day counts, even if recorded later; one of the day after does not", () => {
    expect(told(open, vote("a", "first", { on: day("2026-05-07") }))[0]).toBe("vote-recorded");
    expect(told(open, vote("a", "first", { on: day("2026-05-08") }))).toEqual(["approval-closed"]);
    expect(approvalStatus(open, LATER)).toMatchObject({
      outcome: "expired",
      closedOn: "2026-05-07",
      reasons: [{ code: "approval-expired", facts: { step: "first", votes: 0, seats: 3 } }],
    });
  });

  test("at the deadline the votes that make a quorum decide, and the next step opens on it", () => {
    const quorum = { votes: 2 };
    const voting = { mode: "unanimous", quorum } as const;
    const policy = policyOf(
      { ...rule, voting },
      step({ id: "second", by: { role: "other" }, deadline: { days: 2, counted: "calendar" } }),
    );
    const own = opened(policy, [...roster, ...roles("other", "x")]);
    const one = after(own, vote("a", "first"));
    const two = after(one, vote("b", "first"));
    expect(approvalStatus(one, day("2026-05-08")).outcome).toBe("expired");
    expect(approvalStatus(two, day("2026-05-07"))).toMatchObject({ step: "first", dueOn: "2026-05-07" });
    expect(approvalStatus(two, day("2026-05-08"))).toMatchObject({ step: "second", dueOn: "2026-05-09" });
    expect(approvalStatus(two, day("2026-05-10")).outcome).toBe("expired");
    const done = after(two, vote("x", "second", { on: day("2026-05-09") }));
    expect(done).toMatchObject({ outcome: "approved", closedOn: "2026-05-09" });
    const tie = after(
      opened(policyOf({ ...rule, voting: { mode: "majority", quorum } }), roster),
      vote("a", "first"),
      vote("b", "first", { choice: "against" }),
    );
    expect(approvalStatus(tie, day("2026-05-08"))).toMatchObject({
      outcome: "rejected",
      closedOn: "2026-05-07",
    });
  });

  test("business days are counted by the firm's calendar, which only such a chain carries", () => {
    const facts = {
      request: request("ask", { on: day("2026-05-08") }),
      roster,
      calendar: CALENDAR,
      asOf: LATER,
    };
    const business = step({ deadline: { days: 1, counted: "business" } });
    const friday = openApproval(facts, policyOf(business)).approval;
    expect(friday?.steps[0]?.dueOn).toBe("2026-05-11");
    expect(friday?.calendar).toEqual(CALENDAR);
    expect(openApproval(facts, policyOf(rule)).approval?.calendar).toBeNull();
  });
});

describe("people who come and go", () => {
  test("the roster is kept in one order", () => {
    const held = (from?: string, until?: string): (typeof FIRM)[number] => ({
      role: "role",
      person: "a",
      ...(from !== undefined && { from: day(from) }),
      ...(until !== undefined && { until: day(until) }),
    });
    const sorted = [
      held(),
      held(undefined, "2026-01-01"),
      held("2026-02-01"),
      held("2026-02-01", "2026-03-01"),
    ];
    expect(opened(policyOf(step()), sorted.toReversed()).roster).toEqual(sorted);
  });

  const all = policyOf(step({ voting: { mode: "all" } }));
  const open = after(opened(all, roles("role", "a", "b")), vote("a", "step", { on: day("2026-05-05") }));
  const roster = (by: string, on: string, ...persons: string[]): Parameters<typeof record>[1] => ({
    kind: "roster",
    by,
    on: day(on),
    roster: roles("role", ...persons),
  });

  test("the seats that have not voted go to who holds the role now", () => {
    const next = after(open, roster("hr", "2026-05-06", "c"));
    expect(next.steps[0]?.seats).toEqual(["a", "c"]);
    expect(told(next, vote("b", "step", { on: day("2026-05-07") }))).toEqual(["role-not-held"]);
    expect(after(next, vote("c", "step", { on: day("2026-05-07") })).outcome).toBe("approved");
  });

  test("where nobody is left to wait for, the votes decide", () => {
    expect(told(open, roster("hr", "2026-05-06", "a"))).toEqual([
      "roster-recorded",
      "step-approved",
      "approval-granted",
    ]);
  });

  test("not before a vote that counts", () => {
    expect(told(open, roster("hr", "2026-05-04", "c"))).toEqual(["event-out-of-order"]);
  });

  test("who takes a role after the step opened has no seat until the roster says so", () => {
    const late = [...roles("role", "a"), { role: "role", person: "b", from: day("2026-05-06") }];
    const own = opened(policyOf(step()), late);
    expect(told(own, vote("b", "step", { on: day("2026-05-06") }))).toEqual(["seat-not-given"]);
  });

  test("a change of people that decides a step does so on its own day", () => {
    const deadline = { days: 3, counted: "calendar" } as const;
    const second = step({ id: "second", by: { person: "z" }, deadline });
    const own = opened(policyOf(step({ voting: { mode: "all" } }), second), roles("role", "a", "b"));
    const votedOn = vote("a", "step", { on: day("2026-05-05") });
    const left = roster("hr", "2026-05-20", "a");
    const moved = after(own, votedOn, left);
    expect(moved.steps[1]).toMatchObject({ openedOn: "2026-05-20", dueOn: "2026-05-23" });
    expect(approvalStatus(moved, day("2026-05-23")).outcome).toBe("pending");
    expect(after(moved, vote("z", "second", { on: day("2026-05-23") })).outcome).toBe("approved");
    expect(after(own, left, votedOn)).toEqual(moved);
  });

  test("a vote counts by the roster of its day, whenever it is recorded", () => {
    const own = opened(all, roles("role", "a", "b"));
    const change = roster("hr", "2026-05-10", "a", "c");
    const changed = after(own, change);
    expect(told(changed, vote("c", "step", { on: day("2026-05-09") }))).toEqual(["role-not-held"]);
    expect(told(changed, vote("c", "step", { on: day("2026-05-10") }))[0]).toBe("vote-recorded");
    expect(told(changed, vote("b", "step", { on: day("2026-05-10") }))).toEqual(["role-not-held"]);
    const early = vote("b", "step", { on: day("2026-05-09") });
    expect(told(changed, early)[0]).toBe("vote-recorded");
    expect(after(changed, early)).toEqual(after(own, early, change));
    expect(after(changed, early).steps[0]?.seats).toEqual(["a", "b", "c"]);
    const decided = after(changed, early, vote("a", "step", { on: day("2026-05-08") }));
    expect(decided).toMatchObject({ outcome: "approved", closedOn: "2026-05-09" });
    expect(decided.steps[0]?.seats).toEqual(["a", "b"]);
  });

  test("who may vote on a day is told by the roster of that day", () => {
    const changed = after(opened(all, roles("role", "a", "b")), roster("hr", "2026-05-10", "c"));
    const next = (on: string) => nextApprovers(changed, day(on)).map(({ person }) => person);
    expect(next("2026-05-09")).toEqual(["a", "b"]);
    expect(next("2026-05-10")).toEqual(["c"]);
  });

  test("a later step is seated by the roster of its day", () => {
    const two = policyOf(step({ voting: { mode: "all" } }), step({ id: "second", by: { role: "other" } }));
    const own = opened(two, [...roles("role", "a"), ...roles("other", "x")]);
    const change = { kind: "roster", by: "hr", on: day("2026-05-10"), roster: roles("other", "y") } as const;
    const first = vote("a", "step", { on: day("2026-05-06") });
    const late = after(own, change, first);
    expect(late).toEqual(after(own, first, change));
    expect(late.steps[1]).toMatchObject({ openedOn: "2026-05-06", seats: ["y"] });
    expect(told(late, vote("x", "second", { on: day("2026-05-09") }))).toContain("approval-granted");
    expect(told(late, vote("y", "second", { on: day("2026-05-09") }))).toEqual(["role-not-held"]);
  });

  test("an older roster does not override a newer one; one of the same day corrects it", () => {
    const own = after(opened(all, roles("role", "a", "b")), roster("hr", "2026-05-20", "a", "c"));
    const older = roster("hr", "2026-05-10", "a", "d");
    expect(told(own, older)).toEqual(["event-out-of-order"]);
    expect(after(own, roster("hr", "2026-05-20", "e")).steps[0]?.seats).toEqual(["e"]);
    expect(told(own, { kind: "withdraw", by: "wang", on: day("2026-05-10") })[0]).toBe("withdrawal-recorded");
  });
});
