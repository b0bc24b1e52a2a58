import { contentId, type Finding } from "../decision/index.js";
import type { Claim } from "./claim.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { FindingCode } from "./escalation.reason.js";
import { isBeyondTable } from "./next-change.js";
import { lastDay, stageOfRank } from "./stage-table.js";

/** A finding for each claim that is beyond the last stage of a policy that does not say what follows. */
export function stageNotStated(
  claims: readonly Claim[],
  policy: EscalationPolicy,
): readonly Finding<FindingCode>[] {
  const code = "stage-not-stated";
  return claims
    .filter((claim) => isBeyondTable(claim, claim.reached.rank))
    .map(({ aged, overdueDays, reached }) => {
      const { citation, id: stage } = stageOfRank(reached.rank, policy);
      const days = { overdueDays, lastDay: lastDay(policy.stages) };
      return {
        id: contentId("finding", code, aged.item.id),
        code,
        citation,
        facts: { item: aged.item.id, customer: aged.item.customer, ...days, stage },
        expected: days.lastDay,
        actual: overdueDays,
      };
    });
}
