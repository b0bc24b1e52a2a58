import type { FactValue } from "../../decision/index.js";

/**
 * A condition as a fact of a reason, which a message writes with `{name:condition}`; `null` for what is no condition.
 * It reads only what the condition itself has.
 */
export function conditionFact(condition: unknown): FactValue {
  if (typeof condition !== "object" || condition === null) return null;
  const own = (key: string): unknown =>
    Object.hasOwn(condition, key) ? (condition as Readonly<Record<string, unknown>>)[key] : undefined;
  for (const kind of ["all", "any"]) {
    const parts = own(kind);
    if (Array.isArray(parts)) return [kind, ...parts.map(conditionFact)];
  }
  if (own("not") !== undefined) return ["not", conditionFact(own("not"))];
  if (typeof own("known") === "string") return ["known", own("known") as string];
  const fact = own("fact");
  if (typeof fact !== "string") return null;
  const words = own("in");
  if (Array.isArray(words)) return ["in", fact, ...words.map(String)];
  const kind = ["is", "atLeast", "below"].find((one) => ["string", "number"].includes(typeof own(one)));
  return kind === undefined ? null : [kind, fact, own(kind) as string | number];
}
