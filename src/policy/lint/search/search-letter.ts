import type { StageRule } from "../../../escalation/index.js";
import type { Policy } from "../../policy.js";
import { planOverdue } from "./search-plan.js";
import { type Tried, tryFacts } from "./try-pattern.js";

/** The letter of a stage to the customer of a claim that is overdue by so many days; `undefined` where there is none. */
export function letterOn(days: number, stage: StageRule, policy: Policy): Tried<"letterData"> | undefined {
  const { plan } = planOverdue(days, policy, { stage });
  if (plan === undefined) return undefined;
  const customer = { id: "C-1", name: "Customer" };
  const tried = tryFacts("letterData", { plan, customer, stage: stage.id, language: "en" }, policy);
  return tried.result === undefined ? undefined : tried;
}
