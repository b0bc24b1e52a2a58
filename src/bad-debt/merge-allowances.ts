import { canonicalJson } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { allowanceOf } from "./allowance-of.js";
import type { LossAllowance } from "./loss-allowance.js";

/**
 * The allowance on the items of two allowances, as if they had been provided for together; the order of merging changes
 * nothing. The allowance on an empty aging report is what merging begins with.
 *
 * @throws MisuseError `allowance-differs` for allowances of two days, policies, methods or bucket schemes;
 *   `duplicate-id` for an item that is in both.
 * @example
 * import { emptyAging, mergeAllowances, net30, plainDate, provideForLosses } from "receivables";
 *
 * const provision = {
 *   method: "expected-loss", kinds: ["trade"], segmentBy: null, rounding: "half-up", rates: null,
 *   presumptions: { significantAfterDays: 30, defaultAfterDays: 90 },
 * } as const;
 * const policy = { policy: { id: "firm", version: "1" }, provision };
 * const report = emptyAging(plainDate("2026-05-31"), net30.aging);
 * const none = provideForLosses({ report, rates: null, rebuttals: [] }, policy);
 * mergeAllowances(none, none).currencies; // => []
 */
export function mergeAllowances(a: LossAllowance, b: LossAllowance): LossAllowance {
  for (const field of ["asOf", "policy", "method", "scheme"] as const) {
    const [ours, theirs] = [canonicalJson(a[field]), canonicalJson(b[field])];
    if (ours === theirs) continue;
    throw new MisuseError({
      code: "allowance-differs",
      field,
      value: theirs,
      problem: `expected ${ours}`,
      remedy: "Provide for all parts as of one day by one policy before merging them.",
    });
  }
  return allowanceOf(a, [...a.items, ...b.items], [...a.findings, ...b.findings]);
}
