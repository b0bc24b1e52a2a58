/** A list of texts that are looked at by row. */
export interface Texts {
  readonly count: number;
  readonly at: (row: number) => string;
}

/** Rows by their text: two whole numbers for each slot, and no text of its own. */
export interface TextTable {
  /** The row of a text, the first where it stands several times. */
  readonly find: (text: string) => number | undefined;
  /** The first row whose text stands in an earlier row already. */
  readonly repeat: number | undefined;
}

/** Whether a text stands twice. Texts that ascend, which may be known, are compared with the one before only. */
export function hasRepeat(texts: Texts, doAscend: boolean = ascends(texts)): boolean {
  return !doAscend && textTable(texts).repeat !== undefined;
}

/** Whether each text comes after the one before, by UTF-16 code units. */
export function ascends({ count, at }: Texts): boolean {
  let last = count === 0 ? "" : at(0);
  for (let row = 1; row < count; row++) {
    const text = at(row);
    if (!(last < text)) return false;
    last = text;
  }
  return true;
}

/** Hashes every text once; texts are compared only where their hashes agree. */
export function textTable({ count, at }: Texts): TextTable {
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 1)) - 1;
  // A slot is a pair: its row and one, so that 0 is free, and the hash.
  const slots = new Int32Array(2 * (mask + 1));
  let repeat: number | undefined;

  function slotOf(text: string, hash: number): number {
    let slot = hash & mask;
    for (let taken = slots[2 * slot]!; taken !== 0; taken = slots[2 * slot]!) {
      if (slots[2 * slot + 1] === hash && at(taken - 1) === text) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  for (let row = 0; row < count; row++) {
    const text = at(row);
    const hash = hashOf(text);
    const slot = slotOf(text, hash);
    if (slots[2 * slot] !== 0) repeat ??= row;
    else {
      slots[2 * slot] = row + 1;
      slots[2 * slot + 1] = hash;
    }
  }
  return {
    repeat,
    find(text) {
      const row = slots[2 * slotOf(text, hashOf(text))]! - 1;
      return row < 0 ? undefined : row;
    },
  };
}

// FNV-1a over the code units, its bits mixed once more: ids that differ in their last digit only are spread.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
