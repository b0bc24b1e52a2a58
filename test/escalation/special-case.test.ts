import * as fc from "fast-check";
import { type Approval, approvalFromSignatures } from "receivables/approval";
import { addDays, type PlainDate } from "receivables/calendar";
import { explainReason } from "receivables/decision/texts";
import {
  type EscalationAction,
  type EscalationFacts,
  type EscalationPolicy,
  planEscalation,
  recordsOf,
} from "receivables/escalation";
import { escalationFactsSchema, escalationPolicySchema } from "receivables/escalation/schemas";
import { chinaTradeRegulation } from "receivables/policy";
import { describe, expect, test } from "vitest";
import { AS_OF, bill, chinaPolicy, plainPolicy } from "./run-facts.js";

const ROSTER = ["general-manager", "head-in-charge"].map((role) => ({ role, person: "zhou" }));
const ASKED = addDays(AS_OF, -5);

/** A special case that the general manager signed on a day, or on none. */
function special(subject: string, on: PlainDate | null, use = "special-case", id = "S1"): Approval {
  const role = use === "special-case" ? "general-manager" : "head-in-charge";
  const { approval } = approvalFromSignatures(
    {
      request: { id, use, subject, by: "ma", on: ASKED },
      roster: ROSTER,
      signatures: on === null ? [] : [{ role, by: "zhou", on }],
      asOf: addDays(AS_OF, 30),
    },
    chinaTradeRegulation.approval,
  );
  if (approval === null) throw new Error(`${subject} could not be asked for`);
  return approval;
}

const run = (given: Partial<EscalationFacts>, policy: EscalationPolicy = chinaPolicy()) =>
  planEscalation({ asOf: AS_OF, items: [bill("A", 70)], done: [], ...given }, policy);
const legal = (given: Partial<EscalationFacts>, policy?: EscalationPolicy) =>
  run(given, policy).tasks.filter(({ what }) => what === "legal");
const codesOf = (plan: ReturnType<typeof run>) => plan.items[0]?.reasons.map(({ code }) => code);

describe("Art. 19: legal steps are planned once the general manager has approved the special case", () => {
  test.each<[string, readonly Approval[], boolean]>([
    ["nobody asked", [], false],
    ["it waits for him", [special("A", null)], false],
    ["he approved it before", [special("A", addDays(AS_OF, -1))], true],
    ["he approved it on the day", [special("A", AS_OF)], true],
    ["he approved it a day later", [special("A", addDays(AS_OF, 1))], false],
    ["he approved another bill's", [special("B", AS_OF)], false],
    ["something else was approved", [special("A", AS_OF, "contract")], false],
    ["one waits and one is approved", [special("A", null), special("A", AS_OF, "special-case", "S2")], true],
  ])("%s", (_, approvals, planned) => {
    expect(legal({ approvals })).toHaveLength(planned ? 1 : 0);
    expect(codesOf(run({ approvals }))?.includes("action-awaits-approval")).toBe(!planned);
  });

  test("what is left waits, and the item says for what and for whom", () => {
    const first = run({ approvals: [special("A", null)] });
    expect(first.items[0]?.standing).toBe("acts");
    const next = run({ approvals: [special("A", null)], done: recordsOf(first) });
    expect(next.tasks).toEqual([]);
    expect(next.items[0]?.standing).toBe("awaits-approval");
    expect(next.items[0]?.reasons.map((reason) => explainReason(reason))).toEqual([
      "A is 70 days overdue: stage 61-90, which begins on day 61 and ends on day 90",
      "A: legal steps only after approval (special case)",
      "The request S1 is in the step general manager; awaited: zhou",
    ]);
  });

  test("once it is planned nothing is waited for any more", () => {
    const approvals = [special("A", AS_OF)];
    const again = run({ approvals, done: recordsOf(run({ approvals })) });
    expect([again.tasks, again.items[0]?.standing]).toEqual([[], "in-hand"]);
    const lost = run({ done: recordsOf(run({ approvals })) });
    expect(lost.items[0]?.standing).toBe("in-hand");
  });

  test("where the customer carries the stage, the special case is the customer's", () => {
    const policy = chinaPolicy({ carriedBy: "customer" });
    const items = [bill("A", 70), bill("B", 5)];
    expect(legal({ items, approvals: [special("A", AS_OF)] }, policy)).toEqual([]);
    const [task, ...others] = legal({ items, approvals: [special("C-1", AS_OF)] }, policy);
    expect([task?.items.map(({ item }) => item), others]).toEqual([["A", "B"], []]);
  });

  test("a firm that goes step by step does not go on before it is taken", () => {
    const [last] = chinaPolicy().stages.slice(-1);
    if (last === undefined) throw new Error("a stage is needed");
    const { fromDays: _, toDays: __, ...rule } = last;
    const policy = chinaPolicy({
      progress: { by: "steps", minimumGapDays: 0 },
      stages: [last],
      beyond: { ...rule, id: "beyond" },
    });
    const done = ["report", "special-case"].map((action) => {
      return { kind: "action", item: "A", stage: last.id, action, state: "done", on: AS_OF } as const;
    });
    const waits = run({ items: [bill("A", 99)], done }, policy).items[0];
    expect([waits?.stage, waits?.standing]).toEqual(["61-90", "awaits-approval"]);
  });
});

test("a policy without such actions plans as before, whatever was approved", () => {
  const items = [bill("A", 70)];
  const plain = run({ items }, plainPolicy());
  expect(plain.tasks.map(({ what }) => what)).toContain("legal");
  expect(run({ items, approvals: [special("A", AS_OF)] }, plainPolicy())).toEqual(plain);
});

test("an approval adds tasks and takes none away; the order of approvals changes no byte; facts survive JSON", () => {
  const any = fc
    .record({
      subject: fc.constantFrom("A", "B", "C-1"),
      days: fc.option(fc.integer({ min: -5, max: 2 })),
      use: fc.constantFrom("special-case", "contract"),
      id: fc.constantFrom("S1", "S2"),
    })
    .map(({ subject, days, use, id }) =>
      special(subject, days === null ? null : addDays(AS_OF, days), use, id),
    );
  const items = [bill("A", 70), bill("B", 88), bill("C", 5)];
  const without = run({ items }).tasks.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (approvals) => {
      const plan = run({ items, approvals });
      expect(plan.tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(without));
      expect(JSON.stringify(run({ items, approvals: approvals.toReversed() }))).toBe(JSON.stringify(plan));
      const facts: EscalationFacts = { asOf: AS_OF, items, done: [], approvals };
      expect(escalationFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    }),
    { numRuns: 40 },
  );
});

test("the use of an action has a name", () => {
  const policy = chinaPolicy();
  const nameless = (action: EscalationAction): EscalationAction =>
    action.approvalUse === undefined ? action : { ...action, approvalUse: "" };
  const stages = policy.stages.map((stage) => ({ ...stage, actions: stage.actions.map(nameless) }));
  const faults = escalationPolicySchema.safeParse({ ...policy, stages }).error?.issues ?? [];
  expect(faults.map(({ path }) => path.join("."))).toEqual(["stages.2.actions.2.approvalUse"]);
});
