import * as fc from "fast-check";
import {
  type Approval,
  type ApprovalNeed,
  type StepProgress,
  checkApproval,
  recordInHistory,
  replayApproval,
} from "receivables/approval";
import { addDays } from "receivables/calendar";
import { digestOf } from "receivables/decision";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { after, cny, codes, DAY, opened, policyOf, request, roles, step, vote } from "./approval-case.js";

const content = digestOf({ figure: 1 });
const asked = request("ask", { amount: cny("100.00"), content });
const POLICY = policyOf(step(), step({ id: "second", by: { role: "head" } }));
const open = opened(POLICY, [...roles("role", "a"), ...roles("head", "h")], asked);
const first = vote("a", open.chain.steps[0]?.id ?? "");
const granted = after(open, first, vote("h", "second"));
const need = (more: Partial<ApprovalNeed> = {}): ApprovalNeed => ({
  approval: granted,
  use: "ask",
  subject: asked.subject,
  asOf: DAY,
  ...more,
});

describe("whether an approval counts", () => {
  test.each<[string, Partial<ApprovalNeed>, string, string[]]>([
    ["what it was granted for", { amount: cny("100.00"), content }, "accept", ["approval-granted"]],
    ["something else", { use: "other", content }, "refuse", ["approval-of-other-use"]],
    ["somebody else", { subject: "C9", content }, "refuse", ["approval-of-other-subject"]],
    ["less", { amount: cny("99.99"), content }, "accept", ["approval-granted"]],
    ["more", { amount: cny("100.01"), content }, "refuse", ["approval-below-amount"]],
    ["another currency", { amount: money("1.00", "USD"), content }, "refuse", ["approval-below-amount"]],
    ["a changed paper", { content: digestOf(2) }, "refuse", ["approval-of-other-content"]],
    ["a paper that is not shown", {}, "refuse", ["approval-content-not-shown"]],
    ["the day before", { asOf: addDays(DAY, -1), content }, "pending", ["approval-granted-later"]],
    [
      "something else on the day before",
      { asOf: addDays(DAY, -1), use: "other", content },
      "refuse",
      ["approval-of-other-use", "approval-granted-later"],
    ],
  ])("for %s", (_, more, outcome, found) => {
    const check = checkApproval(need(more));
    expect([check.outcome, codes(check)]).toEqual([outcome, found]);
  });

  test("not while votes are missing, and who is next is told", () => {
    const check = checkApproval(need({ approval: after(open, first), content }));
    expect([check.outcome, codes(check)]).toEqual(["pending", ["approval-awaited"]]);
    expect(check.status.next.map(({ person }) => person)).toEqual(["h"]);
  });

  test("not one of another use, whatever its votes; where it stands is told too", () => {
    const check = checkApproval(need({ approval: open, use: "other", content }));
    expect([check.outcome, codes(check)]).toEqual(["refuse", ["approval-of-other-use", "approval-awaited"]]);
  });

  test("not a rejected or a withdrawn one", () => {
    const rejected = after(open, { ...first, choice: "against" });
    const withdrawn = after(open, { kind: "withdraw", by: asked.by, on: DAY });
    expect(checkApproval(need({ approval: rejected })).outcome).toBe("refuse");
    expect(codes(checkApproval(need({ approval: withdrawn, content })))).toEqual(["approval-withdrawn"]);
  });

  test("one without an amount or a digest counts for none", () => {
    const bare = after(
      opened(POLICY, [...roles("role", "a"), ...roles("head", "h")]),
      first,
      vote("h", "second"),
    );
    const { subject } = bare.request;
    expect(codes(checkApproval(need({ approval: bare, subject, amount: cny("0.00"), content })))).toEqual([
      "approval-below-amount",
      "approval-of-other-content",
    ]);
  });
});

describe("an approval that its own votes do not bear out counts for nothing", () => {
  const [one, two] = granted.steps as [StepProgress, StepProgress];
  const voteOf = ({ votes: [cast] }: StepProgress) => cast as StepProgress["votes"][number];
  const against = { ...voteOf(two), choice: "against" } as const;
  const alone = { ...two, votes: [{ ...voteOf(two), by: voteOf(one).by }] };

  test.each<[string, Partial<Approval>]>([
    ["without steps", { steps: [] }],
    ["with a step to come", { steps: [one] }],
    ["without a vote", { steps: [one, { ...two, votes: [] }] }],
    ["with a vote against it", { steps: [one, { ...two, votes: [against] }] }],
    ["with a vote in no seat", { steps: [one, { ...two, seats: ["x"] }] }],
    ["with another step than the chain's", { steps: [one, { ...two, step: "third" }] }],
    ["with more steps than the chain", { steps: [one, two, two] }],
    ["with one person's votes in two steps", { steps: [one, alone] }],
    ["with a vote in another's seat", { steps: [one, { ...two, votes: [{ ...voteOf(two), by: "x" }] }] }],
    ["with a vote of the one who asks", { request: { ...asked, by: "h" } }],
    ["ended before its last vote", { closedOn: addDays(DAY, -1) }],
    ["that does not say when", { closedOn: null }],
  ])("%s", (_, more) => {
    const check = checkApproval(need({ approval: { ...granted, ...more }, content }));
    expect([check.outcome, codes(check)]).toEqual(["refuse", ["approval-not-borne-out"]]);
  });

  test("one with a vote in another's seat needs its cause, one with a written opinion the opinion", () => {
    const rule = step({ opinionNeeded: true, substitutes: { roles: ["deputy"], causes: ["leave"] } });
    const people = [...roles("role", "a"), ...roles("deputy", "d")];
    const insteadOf = { person: "a", cause: "leave" };
    const real = after(opened(policyOf(rule), people), vote("d", "step", { insteadOf }));
    const outcome = (more: Partial<StepProgress["votes"][number]>) => {
      const steps = real.steps.map((own) => ({
        ...own,
        votes: own.votes.map((cast) => ({ ...cast, ...more })),
      }));
      return checkApproval(need({ approval: { ...real, steps }, subject: real.request.subject })).outcome;
    };
    expect(outcome({})).toBe("accept");
    for (const more of [{ cause: null }, { cause: "whim" }, { opinion: null }, { opinion: " " }]) {
      expect(outcome(more)).toBe("refuse");
    }
  });

  test("its deadline may have decided it", () => {
    const deadline = { days: 2, counted: "calendar" } as const;
    const voting = { mode: "majority", quorum: { votes: 1 } } as const;
    const due = after(
      opened(policyOf(step({ voting, deadline })), roles("role", "a", "b", "c")),
      vote("a", "step"),
    );
    const { subject } = due.request;
    expect(checkApproval(need({ approval: due, subject, asOf: addDays(DAY, 2) })).outcome).toBe("pending");
    expect(checkApproval(need({ approval: due, subject, asOf: addDays(DAY, 3) })).outcome).toBe("accept");
  });
});

test("it is accepted exactly when it was granted by the day, and its replayed history says the same", () => {
  const anyVote = fc
    .record({
      by: fc.constantFrom("a", "h", "x"),
      at: fc.constantFrom(first.step, "second"),
      days: fc.integer({ min: 0, max: 3 }),
      choice: fc.constantFrom("for", "for", "against"),
    })
    .map(({ by, at, days, choice }) => vote(by, at, { on: addDays(DAY, days), choice }));
  fc.assert(
    fc.property(fc.array(anyVote, { maxLength: 4 }), fc.integer({ min: 0, max: 3 }), (votes, days) => {
      const asOf = addDays(DAY, days);
      const approval = after(open, ...votes);
      const check = checkApproval(need({ approval, content, asOf }));
      const isGranted = approval.outcome === "approved" && (approval.closedOn ?? "") <= asOf;
      expect(check.outcome === "accept").toBe(isGranted);
      const history = votes.reduce(
        (before, event) => recordInHistory({ history: before, event, asOf: addDays(DAY, 3) }).history,
        { opened: open, entries: [] } as Parameters<typeof replayApproval>[0],
      );
      expect(checkApproval(need({ approval: replayApproval(history), content, asOf }))).toEqual(check);
    }),
  );
});
