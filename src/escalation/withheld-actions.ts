import type { Reason } from "../decision/index.js";
import type { Claim } from "./claim.js";
import type { EscalationAction } from "./escalation-action.js";
import type { EscalationCode } from "./escalation.reason.js";
import { actionKey } from "./history.js";

/** The actions of a stage that are not planned yet, by id, and why not. */
export type WithheldActions = ReadonlyMap<string, readonly Reason<EscalationCode>[]>;

/** Actions that are withheld for one reason or another. */
export function withheldActions(...kinds: readonly WithheldActions[]): WithheldActions {
  const withheld = new Map<string, readonly Reason<EscalationCode>[]>();
  for (const [action, reasons] of kinds.flatMap((kind) => [...kind])) {
    withheld.set(action, [...(withheld.get(action) ?? []), ...reasons]);
  }
  return withheld;
}

/** Whether an action was neither planned nor done for a claim. */
export function isLeft({ history }: Claim, stage: string, { id }: EscalationAction): boolean {
  return !history.recorded.has(actionKey(stage, id));
}
