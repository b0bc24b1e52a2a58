import { originOf } from "../origin-of.js";
import { POLICY_SECTIONS, type Policy } from "../policy.js";
import type { Origin } from "../provenance.js";
import { effectOf } from "./change-effect.js";
import { compareFields } from "./compare-values.js";
import { describeDifference } from "./describe-difference.js";
import { isObject, type JsonObject } from "./json-object.js";
import { placeChange, type PlaceDifference } from "./place-difference.js";
import type { PolicyChange } from "./policy-change.js";

/**
 * What differs from one policy to another, in the order of the document, each change with both values. Rows are matched by
 * what they are, a stage by its name or its place, a grade by its grade: a stage that is put in between is one change, and
 * so is the edge of two stages. What means the same is no change: an order without meaning, zeros at the end of a share.
 *
 * @param before - the policy that the texts call the one before.
 * @example
 * import { chinaTradeRegulation, diffPolicies, explainReason } from "receivables";
 *
 * const credit = { ...chinaTradeRegulation.credit, singleSaleShare: "0.5" };
 * const [change] = diffPolicies(chinaTradeRegulation, { ...chinaTradeRegulation, credit });
 * change?.path; // => "/credit/singleSaleShare"
 * change && explainReason(change); // => "One sale may put 50 % of the limit on credit instead of 100 % (stricter for the customer)"
 */
export function diffPolicies(before: Policy, after: Policy): readonly PolicyChange[] {
  const root = { pattern: "", before: "", after: "", rows: [] };
  const [was, is] = [before, after].map(withoutStamps) as [JsonObject, JsonObject];
  return compareFields(was, is, root).map((difference) => changeOf(difference, before, after));
}

/** A section's stamp only repeats the header. */
function withoutStamps(policy: Policy): JsonObject {
  const rooms: readonly string[] = POLICY_SECTIONS;
  return Object.fromEntries(
    Object.entries(policy).map(([key, value]: [string, unknown]) => {
      if (!rooms.includes(key) || !isObject(value)) return [key, value];
      return [key, Object.fromEntries(Object.entries(value).filter(([field]) => field !== "policy"))];
    }),
  );
}

function changeOf(difference: PlaceDifference, before: Policy, after: Policy): PolicyChange {
  const { code, facts } = describeDifference(difference);
  const change = placeChange(difference);
  const effect = effectOf(difference);
  const origins = {
    before: "before" in change ? originAt(before, change.pathBefore ?? change.path) : null,
    after: "after" in change ? originAt(after, change.path) : null,
  };
  const citation = (origins.after ?? origins.before)?.citation ?? `${after.id} ${after.version}`;
  const word = effect === null ? null : `=${effect.is}-${effect.on}`;
  return {
    code,
    citation,
    facts: { ...facts, effect: word },
    ...change,
    also: difference.also,
    effect,
    origins,
  };
}

function originAt(policy: Policy, pointer: string): Origin | null {
  return isObject(policy.provenance) ? (originOf(policy, pointer) ?? null) : null;
}
