import { compareText } from "./compare-text.js";

/** A key of an object, with how it is written before its value: as the first one, and after another. */
export interface CanonicalKey {
  readonly key: string;
  readonly label: Uint8Array;
  readonly after: Uint8Array;
}

interface Shape {
  readonly keys: readonly string[];
  readonly sorted: readonly CanonicalKey[];
}

/** Objects of one list mostly have the same keys, and those of a value few different ones. */
const MOST_SHAPES = 16;

/** What gives the keys of objects sorted and written. Keys in the order of an object before are not sorted again. */
export function canonicalKeys(): (value: object) => readonly CanonicalKey[] {
  const shapes: Shape[] = [];
  return (value) => {
    const keys = Object.keys(value);
    for (const shape of shapes) if (same(shape.keys, keys)) return shape.sorted;
    const shape = { keys, sorted: keys.toSorted(compareText).map(written) };
    if (shapes.length < MOST_SHAPES) shapes.push(shape);
    return shape.sorted;
  };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function written(key: string): CanonicalKey {
  const encoder = new TextEncoder();
  const label = `${JSON.stringify(key)}:`;
  return { key, label: encoder.encode(label), after: encoder.encode(`,${label}`) };
}
