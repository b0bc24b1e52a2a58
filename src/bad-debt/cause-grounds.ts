import { signOfMoney } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { InquiredCause } from "./liability-facts.js";
import type { GroundsFound } from "./ground-found.js";
import type { LiabilityPolicy } from "./liability-rule.js";

/** Whom the inquiry found without responsibility (Art. 31); a loss without an inquiry is a finding. */
export function causeGrounds(
  { id, customer, item, loss, writtenOff }: BadDebtLoss,
  causes: readonly InquiredCause[],
  { lackOfResponsibility }: LiabilityPolicy,
): GroundsFound {
  const people = causes.flatMap(({ cause, person }) =>
    cause === "lack-of-responsibility" && person !== null ? [person] : [],
  );
  const base = lackOfResponsibility.base === "loss" ? loss : writtenOff;
  const facts = { loss: id, customer, item, amount: loss };
  return {
    grounds: [...new Set(people)].map((person) => ({
      ground: "lack-of-responsibility",
      person,
      base,
      facts: {},
    })),
    findings:
      causes.length === 0 && signOfMoney(loss) > 0
        ? [badDebtFinding("loss-cause-not-found", "Art. 31", [id], facts)]
        : [],
  };
}
