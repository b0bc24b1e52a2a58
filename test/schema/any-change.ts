import fc from "fast-check";

/** A change of a JSON value at one place in it. */
export type Change = (value: unknown) => unknown;

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  "",
  "x",
  "1.234",
  "2026-02-30",
  "RMB",
  [],
  [null],
  {},
  { amount: "1.234", currency: "CNY" },
  { amount: 1, currency: "JPY" },
];

/** One change: a field more, a field less, another value, an element twice or gone. */
export const anyChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.array(fc.nat(1000), { maxLength: 8 }),
    fc.constantFrom("more", "less", "other", "twice", "none"),
    fc.constantFrom(...STRANGE),
  )
  .map(
    ([steps, kind, strange]) =>
      (value) =>
        changedAt(value, steps, kind, strange),
  );

function changedAt(value: unknown, steps: readonly number[], kind: string, strange: unknown): unknown {
  const [step, ...further] = steps;
  if (step !== undefined && Array.isArray(value) && value.length > 0) {
    const at = step % value.length;
    return value.map((element, i) => (i === at ? changedAt(element, further, kind, strange) : element));
  }
  if (step !== undefined && isObject(value) && Object.keys(value).length > 0) {
    const keys = Object.keys(value);
    const at = keys[step % keys.length] ?? "";
    if (further.length === 0 && kind === "less")
      return Object.fromEntries(Object.entries(value).filter(([key]) => key !== at));
    return { ...value, [at]: changedAt(value[at], further, kind, strange) };
  }
  if (kind === "more" && isObject(value)) return { ...value, unheardOf: strange };
  if (kind === "twice" && Array.isArray(value)) return [...value, ...value];
  if (kind === "none" && Array.isArray(value)) return [];
  return strange;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
