import fc from "fast-check";
import type { Approval, ApprovalEvent, ChainStep, RoleHolder, VoteEvent } from "receivables/approval";
import { addDays, type PlainDate } from "receivables/calendar";
import { DAY, opened, policyOf } from "./approval-case.js";

export const PEOPLE: readonly string[] = ["wang", "li", "sun", "chen", "zhou"];
const ROLES = ["r1", "r2", "r3"];
export const person: fc.Arbitrary<string> = fc.constantFrom(...PEOPLE);
export const role: fc.Arbitrary<string> = fc.constantFrom(...ROLES);
export const on: fc.Arbitrary<PlainDate> = fc
  .integer({ min: -1, max: 9 })
  .map((days): PlainDate => addDays(DAY, days));
const quorum = fc.oneof(
  fc.record({ votes: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ share: fc.constantFrom("0.5", "0.67", "1") }),
);
export const voting: fc.Arbitrary<ChainStep["voting"]> = fc.oneof(
  fc.record({ mode: fc.constant("one" as const) }),
  fc.record({ mode: fc.constant("all" as const) }),
  fc.record({ mode: fc.constant("majority" as const), quorum }),
  fc.record({ mode: fc.constant("unanimous" as const), quorum }),
);
const rule = fc.record({
  by: fc.oneof(
    { weight: 4, arbitrary: fc.record({ role }) },
    { weight: 1, arbitrary: fc.record({ person }) },
  ),
  without: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(["r3"]) }),
  voting,
  opinionNeeded: fc.boolean(),
  deadline: fc.option(
    fc.record({ days: fc.integer({ min: 0, max: 4 }), counted: fc.constant("calendar" as const) }),
  ),
  substitutes: fc.option(fc.constant({ roles: ["r2", "r3"], causes: ["leave"] })),
});
export const steps: fc.Arbitrary<ChainStep[]> = fc
  .array(rule, { minLength: 1, maxLength: 3 })
  .map((rules) => rules.map((own, at): ChainStep => ({ ...own, id: `s${at + 1}` })));
export const roster: fc.Arbitrary<RoleHolder[]> = fc.array(fc.record({ role, person }), { maxLength: 8 });
export const choice: fc.Arbitrary<VoteEvent["choice"]> = fc.constantFrom<VoteEvent["choice"][]>(
  "for",
  "for",
  "for",
  "against",
  "abstain",
);
export const ballot: fc.Arbitrary<VoteEvent> = fc
  .record({
    step: fc.constantFrom("s1", "s2", "s3"),
    by: person,
    on,
    choice,
    opinion: fc.constantFrom("seen", ""),
    standsInFor: fc.option(person),
    cause: fc.constantFrom("leave", "", "whim"),
  })
  .map(({ standsInFor, cause, ...own }) => ({
    ...own,
    kind: "vote" as const,
    ...(standsInFor !== null && { insteadOf: { person: standsInFor, cause } }),
  }));
export const event: fc.Arbitrary<ApprovalEvent> = fc.oneof(
  { weight: 12, arbitrary: ballot },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), by: person, on }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("roster" as const), by: person, on, roster }) },
);
/** An approval as it was opened, of up to three steps. */
export const approval: fc.Arbitrary<Approval> = fc
  .tuple(steps, roster)
  .map(([chain, people]) => opened(policyOf(...chain), people));
/** What is offered to it, most of it votes. */
export const events: fc.Arbitrary<ApprovalEvent[]> = fc.array(event, { maxLength: 16 });
