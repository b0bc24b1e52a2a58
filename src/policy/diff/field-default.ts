/** What holds where an optional field is left out. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  "/aging/unit": "days",
  "/escalation/letters": "stage",
  "/escalation/pause/disputesPause": true,
  "/interest/afterPrincipal": "stays",
};

/** The value that a field has where it is left out, `undefined` where it then has none. */
export function defaultOf(pattern: string): unknown {
  return DEFAULTS[pattern];
}
