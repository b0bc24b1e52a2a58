/** The middle one of some times; of an even number, the mean of the two in the middle. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error("no times, no median");
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** What so many in a hundred of some times do not exceed. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const at = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (at === undefined) throw new Error("no times, no percentile");
  return at;
}

/** The same members, from another one on, so that no contender is always the first or always behind the same. */
export function rotated<T>(members: readonly T[], by: number): readonly T[] {
  const start = members.length === 0 ? 0 : by % members.length;
  return [...members.slice(start), ...members.slice(0, start)];
}
