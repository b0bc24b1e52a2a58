import type { PlaceChange, PolicyChange } from "../../../src/policy/diff/policy-change.js";

interface Node {
  [key: string]: unknown;
}

/** Where a change is made in the first policy: the object or list, and the key in it. */
interface Spot {
  readonly parent: Node | unknown[];
  readonly key: string;
  readonly change: PlaceChange;
}

/** The first policy with all changes made, by their paths and values alone. */
export function applyChanges(policy: unknown, changes: readonly PolicyChange[]): unknown {
  const root = copyOf(policy) as Node;
  const spots = changes.flatMap((change) => [change, ...change.also]).map((change) => spotIn(root, change));
  for (const { change, key, parent } of spots) {
    if ("before" in change && "after" in change) put(parent, key, change.after);
  }
  const gone = spots.filter(({ change }) => !("after" in change));
  for (const { key, parent } of gone.filter(isField)) Reflect.deleteProperty(parent, key);
  for (const { key, parent } of gone.filter(isRow).sort((a, b) => Number(b.key) - Number(a.key))) {
    parent.splice(Number(key), 1);
  }
  const come = spots.filter(({ change }) => !("before" in change));
  for (const { change, key, parent } of come.filter(isField)) put(parent, key, change.after);
  for (const { change, parent } of come.filter(isRow).sort((a, b) => placeOf(a) - placeOf(b))) {
    parent.splice(placeOf({ change }), 0, copyOf(change.after));
  }
  return root;
}

function isRow(spot: Spot): spot is Spot & { readonly parent: unknown[] } {
  return Array.isArray(spot.parent);
}

function isField(spot: Spot): boolean {
  return !isRow(spot);
}

function placeOf({ change }: Pick<Spot, "change">): number {
  return Number(keysOf(change.path).at(-1));
}

function spotIn(root: Node, change: PlaceChange): Spot {
  const keys = keysOf(change.pathBefore ?? change.path);
  const key = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((at, step) => (at as Node)[step], root) as Node;
  return { parent, key, change };
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A copy in which no two places are one object. */
function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function put(parent: Node | unknown[], key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value: copyOf(value),
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
