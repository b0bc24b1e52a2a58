import { contentId, type Finding } from "../decision/index.js";
import type { EscalationFacts } from "./escalation-facts.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { FindingCode } from "./escalation.reason.js";
import { rowsByScope } from "./rows-naming.js";
import { rankOfStage } from "./stage-table.js";

/** A finding for each item of which an override names a stage that the policy does not have; it changes nothing. */
export function overridesWithoutStage(
  { items, overrides = [] }: EscalationFacts,
  policy: EscalationPolicy,
): readonly Finding<FindingCode>[] {
  const code = "override-without-stage";
  const unknown = rowsByScope(overrides.filter(({ stage }) => rankOfStage(stage, policy) === undefined));
  return items.flatMap(({ item }) =>
    unknown(item).map(({ id, stage, by }) => ({
      id: contentId("finding", code, id, item.id),
      code,
      citation: policy.citation,
      facts: { override: id, item: item.id, customer: item.customer, stage, by },
      expected: policy.stages.map((one) => one.id),
      actual: stage,
    })),
  );
}
