import type { ActionKind, EscalationAction } from "./escalation-action.js";

/** A way in which a customer cannot be reached: there is no address, or what was sent came back. */
export interface Unreachable {
  readonly customer: string;
  readonly by: ActionKind;
}

/** What an action comes to for a customer: the first of its kinds that reaches it, the last where none does. */
export function kindFor(
  { what, otherwise = [] }: EscalationAction,
  customer: string,
  unreachable: readonly Unreachable[],
): ActionKind {
  const closed = new Set(unreachable.filter((one) => one.customer === customer).map(({ by }) => by));
  return [what, ...otherwise].find((kind) => !closed.has(kind)) ?? otherwise.at(-1) ?? what;
}
