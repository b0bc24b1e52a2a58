/** Chance that falls the same way each time: every label has a sequence of its own. */
export interface Dice {
  /** A whole number between the two, both included. */
  readonly int: (from: number, to: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
}

/**
 * Dice for one purpose, so that a change in one part of the data leaves the others as they are. The generator
 * is mulberry32, which is public domain.
 */
export function dice(label: string): Dice {
  let state = seedOf(label);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (from) => from[int(0, from.length - 1)] ?? from[0],
    chance: (percent) => next() * 100 < percent,
  };
}

function seedOf(label: string): number {
  let hash = 0x811c9dc5;
  for (const letter of label) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
