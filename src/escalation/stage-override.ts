import { type PlainDate, addDays } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { Hold } from "./hold.js";
import { earliestOf } from "./earliest-of.js";

/**
 * Somebody's decision that an item, or all items of a customer, are in another stage than their days ask for. The
 * caller keeps it, and it holds in every run between its days.
 */
export interface StageOverride {
  readonly id: string;
  readonly scope: Hold["scope"];
  /** The id of one of the policy's stages, an earlier or a later one than that of the days. */
  readonly stage: string;
  /** First day. */
  readonly from: PlainDate;
  /** Last day, itself included; `null` for until somebody lifts it. */
  readonly to: PlainDate | null;
  readonly by: string;
  readonly because: string;
}

/** The override that holds on a day: the one that began last, and of those one of the item before the customer's. */
export function overrideOn(asOf: PlainDate, overrides: readonly StageOverride[]): StageOverride | undefined {
  return overrides
    .filter(({ from, to }) => from <= asOf && (to === null || asOf <= to))
    .toSorted(
      (a, b) =>
        compareText(a.from, b.from) ||
        Number("item" in a.scope) - Number("item" in b.scope) ||
        compareText(a.id, b.id),
    )
    .at(-1);
}

/** The first day after `asOf` on which an override begins or has ended; `null` for never. */
export function overrideChange(asOf: PlainDate, overrides: readonly StageOverride[]): PlainDate | null {
  const days = overrides.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]);
  return earliestOf(days.filter((day) => day > asOf));
}
