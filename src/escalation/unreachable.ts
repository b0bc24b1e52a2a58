import type { ActionKind, EscalationAction } from "./escalation-action.js";

/** A way in which a customer cannot be reached: there is no address, or what was sent came back. */
export interface Unreachable {
  readonly customer: string;
  readonly by: ActionKind;
}

/** What an action comes to for a customer who cannot be reached in some ways: the first of its kinds that reaches it, the last where none does. */
export function kindFor(
  { what, otherwise = [] }: EscalationAction,
  unreachable: readonly Unreachable[],
): ActionKind {
  const closed = new Set(unreachable.map(({ by }) => by));
  return [what, ...otherwise].find((kind) => !closed.has(kind)) ?? otherwise.at(-1) ?? what;
}
