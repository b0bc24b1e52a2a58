import { expect } from "vitest";

/** How often a field of an object, or an entry of a list, a map or a column in it, is read. */
export function readsOf<T extends object>(facts: T, use: (facts: T) => unknown): number {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const counting = <V>(value: V): V => {
    if (typeof value !== "object" || value === null) return value;
    const known = seen.get(value) ?? new Proxy(value, { get: (target, key) => read(target, key) });
    seen.set(value, known);
    return known as V;
  };
  const read = (target: object, key: string | symbol): unknown => {
    reads += 1;
    const value: unknown = Reflect.get(target, key);
    // The methods of maps and columns want these themselves.
    const isOwn = Array.isArray(target) || typeof value !== "function";
    return isOwn ? counting(value) : (value as (...args: unknown[]) => unknown).bind(target);
  };
  use(counting(facts));
  return reads;
}

/** Four times as many reads for four times as much, and what sorting takes. */
export function expectLinear<T extends object>(
  factsOf: (n: number) => T,
  use: (facts: T) => unknown,
  size = 200,
): void {
  const [small, large] = [size, 4 * size].map((n) => readsOf(factsOf(n), use)) as [number, number];
  expect(small).toBeGreaterThan(size);
  expect(large / small).toBeLessThan(5.5);
}
