import fc from "fast-check";
import {
  type ApprovalEvent,
  type ApprovalHistory,
  approvalHistoryDigest,
  approvalStatus,
  checkApproval,
  checkApprovalHistory,
  nextApprovers,
  openApproval,
  recordApproval,
  recordInHistory,
  replayApproval,
  type RoleHolder,
  type VoteEvent,
} from "receivables/approval";
import { approvalHistorySchema } from "receivables/approval/schemas";
import { addDays } from "receivables/calendar";
import { describe, expect, test } from "vitest";
import {
  PEOPLE,
  approval,
  choice,
  event,
  events,
  on,
  person,
  roster,
  steps,
  voting,
} from "./approval-arbitraries.js";
import { after, DAY, LATER, net30, opened, policyOf, request, step, usd, vote } from "./approval-case.js";

const days = addDays(DAY, 5);

const written = (opening: ReturnType<typeof opened>, offered: readonly ApprovalEvent[]): ApprovalHistory =>
  offered.reduce<ApprovalHistory>(
    (history, own) => recordInHistory({ history, event: own, asOf: days }).history,
    { opened: opening, entries: [] },
  );

describe("approval laws", () => {
  test("a replayed history gives the same state, also after JSON, and is intact", () => {
    fc.assert(
      fc.property(approval, events, (opening, offered) => {
        const state = offered.reduce(
          (so, own) => recordApproval({ approval: so, event: own, asOf: days }).approval,
          opening,
        );
        const history = written(opening, offered);
        const read = approvalHistorySchema.parse(JSON.parse(JSON.stringify(history)));
        expect(replayApproval(history)).toEqual(state);
        expect(replayApproval(read)).toEqual(state);
        expect(read.entries).toHaveLength(offered.length);
        expect(
          checkApprovalHistory({ history: read, digest: approvalHistoryDigest(history), asOf: days }).outcome,
        ).toBe("intact");
      }),
      { numRuns: 60 },
    );
  });

  test("an entry that is taken out or changed anywhere shows", () => {
    fc.assert(
      fc.property(
        approval,
        fc.array(event, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.boolean(),
        (opening, offered, n, drop) => {
          const history = written(opening, offered);
          const at = n % offered.length;
          const entries = drop
            ? history.entries.filter((_, i) => i !== at)
            : history.entries.map((entry, i) =>
                i === at ? { ...entry, event: { ...entry.event, by: `${entry.event.by}?` } } : entry,
              );
          const check = {
            history: { opened: opening, entries },
            digest: approvalHistoryDigest(history),
            asOf: days,
          };
          expect(checkApprovalHistory(check).outcome).toBe("altered");
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a refused event leaves the state as it was, and inputs are never changed", () => {
    fc.assert(
      fc.property(approval, events, event, (opening, offered, own) => {
        const state = after(opening, ...offered);
        const before = JSON.stringify([state, own]);
        const { decision, approval: next } = recordApproval({ approval: state, event: own, asOf: days });
        if (decision.outcome === "refuse") expect(next).toBe(state);
        else if (own.kind !== "roster") expect(next).not.toEqual(state);
        expect(JSON.stringify([state, own])).toBe(before);
      }),
    );
  });

  test("nobody approves an own request, nobody votes twice, and every vote is in a seat of the step", () => {
    fc.assert(
      fc.property(approval, events, (opening, offered) => {
        const { steps: taken } = after(opening, ...offered);
        const voters = taken.flatMap(({ votes }) => votes.map(({ by }) => by));
        expect(voters).not.toContain("wang");
        expect(new Set(voters).size).toBe(voters.length);
        for (const { votes, seats, openedOn, dueOn } of taken) {
          const seated = votes.map(({ seat }) => seat);
          expect(new Set(seated).size).toBe(seated.length);
          expect(seats).toEqual(expect.arrayContaining(seated));
          for (const { on: votedOn } of votes) {
            expect(votedOn >= openedOn && (dueOn === null || votedOn <= dueOn)).toBe(true);
          }
        }
      }),
    );
  });

  test("exactly who is next may vote, in an own seat and in another's", () => {
    fc.assert(
      fc.property(approval, fc.array(event, { maxLength: 6 }), on, (opening, offered, today) => {
        const state = after(opening, ...offered);
        const next = nextApprovers(state, today);
        const at = approvalStatus(state, today).step ?? "none";
        const openedOn = state.steps.at(-1)?.openedOn ?? DAY;
        fc.pre(today >= openedOn);
        const accepts = (own: VoteEvent): boolean =>
          recordApproval({ approval: state, event: own, asOf: today }).decision.outcome === "accept";
        for (const by of PEOPLE) {
          const seat = next.find((own) => own.person === by);
          expect(accepts(vote(by, at, { on: today }))).toBe(seat?.mayVote ?? false);
          for (const other of PEOPLE) {
            const insteadOf = { person: other, cause: "leave" };
            const listed = next.find((own) => own.person === other)?.substitutes.includes(by) ?? false;
            expect(accepts(vote(by, at, { on: today, insteadOf }))).toBe(listed);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the roster makes no difference, to the bytes", () => {
    const orders = roster.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
    );
    fc.assert(
      fc.property(steps, orders, events, (chain, [own, shuffled], offered) => {
        const state = (people: readonly RoleHolder[]): string =>
          JSON.stringify(after(opened(policyOf(...chain), people), ...offered));
        expect(state(shuffled)).toBe(state(own));
      }),
    );
  });

  test("whatever was approved by its events counts by its votes", () => {
    fc.assert(
      fc.property(approval, events, (opening, offered) => {
        const state = after(opening, ...offered);
        const { use, subject } = state.request;
        const check = checkApproval({ approval: state, use, subject, asOf: addDays(DAY, 400) });
        expect(check.outcome === "accept").toBe(check.status.outcome === "approved");
      }),
      { numRuns: 400 },
    );
  });

  test("once it has ended it stays as it ended", () => {
    fc.assert(
      fc.property(approval, events, events, (opening, first, second) => {
        const state = after(opening, ...first);
        fc.pre(state.outcome !== "pending");
        expect(after(state, ...second)).toBe(state);
        expect(approvalStatus(state, addDays(DAY, 400)).outcome).toBe(state.outcome);
      }),
    );
  });

  test("where everybody is heard the order of the votes makes no difference", () => {
    const orders = fc
      .array(choice, { minLength: 1, maxLength: 5 })
      .chain((choices) =>
        fc.tuple(
          fc.constant(choices),
          fc.shuffledSubarray([...choices.keys()], { minLength: choices.length }),
        ),
      );
    fc.assert(
      fc.property(voting, orders, (own, [choices, order]) => {
        fc.pre(own.mode !== "one");
        const people = choices.map((_, at) => ({ role: "role", person: `p${at}` }));
        const opening = opened(policyOf(step({ voting: own })), people);
        const ballots = choices.map((voted, at) => vote(`p${at}`, "step", { choice: voted }));
        const shuffled = order.flatMap((at) => ballots[at] ?? []);
        expect(after(opening, ...shuffled).outcome).toBe(after(opening, ...ballots).outcome);
      }),
    );
  });

  test("where every event counts, a roster and late votes come to the same in whatever order they are recorded", () => {
    const dated = fc.record({ by: person, on, choice });
    const change = fc.record({ on, persons: fc.uniqueArray(person, { minLength: 1 }) });
    const held = (persons: readonly string[]): RoleHolder[] =>
      persons.map((own) => ({ role: "role", person: own }));
    fc.assert(
      fc.property(voting, fc.array(dated, { maxLength: 4 }), change, fc.nat(), (own, dates, roster, at) => {
        const votes = dates.filter((own) => own.on !== roster.on);
        const opening = opened(policyOf(step({ voting: own }), step({ id: "next" })), held(PEOPLE));
        const ballots = votes.map(({ by, ...more }) => vote(by, "step", more));
        const event = { kind: "roster", by: "hr", on: roster.on, roster: held(roster.persons) } as const;
        const run = (events: readonly ApprovalEvent[]): string | null => {
          let state = opening;
          for (const offered of events) {
            const { decision, approval: next } = recordApproval({
              approval: state,
              event: offered,
              asOf: LATER,
            });
            if (decision.outcome === "refuse") return null;
            state = next;
          }
          return JSON.stringify(state);
        };
        const place = at % (ballots.length + 1);
        const states = [
          run([...ballots, event]),
          run([event, ...ballots]),
          run([...ballots.slice(0, place), event, ...ballots.slice(place)]),
        ].filter((state) => state !== null);
        expect(new Set(states).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test("a vote turned for it never makes an approval a rejection", () => {
    fc.assert(
      fc.property(voting, fc.array(choice, { minLength: 1, maxLength: 5 }), fc.nat(), (own, choices, n) => {
        const people = choices.map((_, at) => ({ role: "role", person: `p${at}` }));
        const opening = opened(policyOf(step({ voting: own })), people);
        const outcome = (votes: readonly VoteEvent["choice"][]): string =>
          after(opening, ...votes.map((voted, at) => vote(`p${at}`, "step", { choice: voted }))).outcome;
        const turned = choices.map((voted, at) => (at === n % choices.length ? "for" : voted));
        if (outcome(choices) === "approved") expect(outcome(turned)).toBe("approved");
      }),
    );
  });

  test("a larger amount never has fewer steps", () => {
    const cents = fc.integer({ min: 0, max: 9_000_000 });
    const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };
    const length = (amount: number): number => {
      const own = request("credit-raise", { amount: usd((amount / 100).toFixed(2)) });
      return (
        openApproval({ request: own, roster: [], calendar, asOf: DAY }, net30).approval?.chain.steps.length ??
        0
      );
    };
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(length(Math.max(a, b))).toBeGreaterThanOrEqual(length(Math.min(a, b)));
      }),
    );
  });
});
