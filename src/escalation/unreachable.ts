import type { ActionKind, EscalationAction } from "./escalation-action.js";

/** A way in which a customer cannot be reached: there is no address, or what was sent came back. */
export interface Unreachable {
  readonly customer: string;
  readonly by: ActionKind;
}

/** What an action comes to for a customer: its other kind where the first does not reach it. */
export function kindFor(
  { what, otherwise = what }: EscalationAction,
  customer: string,
  unreachable: readonly Unreachable[],
): ActionKind {
  return unreachable.some((one) => one.customer === customer && one.by === what) ? otherwise : what;
}
