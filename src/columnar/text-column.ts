/** A text for every row, as bytes behind each other: an id of eight letters takes twelve. */
export interface TextColumn {
  readonly add: (text: string) => void;
  readonly at: (row: number) => string;
  /** Gives back what was reserved and is not needed. */
  readonly trim: () => void;
}

/** A column without rows. */
export function textColumn(): TextColumn {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  let bytes = new Uint8Array(1024);
  let ends = new Uint32Array(128);
  let count = 0;
  let used = 0;
  return {
    add(text) {
      // A code unit of a text is at most three bytes.
      if (used + 3 * text.length > bytes.length) bytes = resized(bytes, 2 * bytes.length + 3 * text.length);
      if (count === ends.length) {
        const more = new Uint32Array(2 * count);
        more.set(ends);
        ends = more;
      }
      used += encoder.encodeInto(text, bytes.subarray(used)).written;
      ends[count++] = used;
    },
    at: (row) => decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row])),
    trim() {
      bytes = resized(bytes, used);
      ends = ends.slice(0, count);
    },
  };
}

function resized(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const other = new Uint8Array(length);
  other.set(bytes.subarray(0, Math.min(bytes.length, length)));
  return other;
}
