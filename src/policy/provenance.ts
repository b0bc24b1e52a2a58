import type { Citation } from "../decision/index.js";

/**
 * Where a value of a policy comes from, and how sure that is. `sure`: the source shows it. `assumed`: it
 * completes a damaged place of the source, from a kindred text or from memory. `chosen`: the source is silent
 * and the preset takes a customary value. `open`: the source leaves a blank that the firm must fill; the
 * preset holds none.
 */
export interface Origin {
  readonly citation: Citation;
  readonly certainty: "sure" | "assumed" | "chosen" | "open";
  readonly note?: string;
}

/**
 * Origins by JSON pointer into the policy document, such as `/credit/newCustomer/share`. A pointer speaks for
 * all that is below it unless a longer one does.
 */
export type Provenance = Readonly<Record<string, Origin>>;
