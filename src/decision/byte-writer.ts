import type { Hash } from "./sha256.js";

/** Writes JSON as UTF-8 to a hash, by chunks, so that a large value is never one text. */
export interface ByteWriter {
  /** Bytes as they are. */
  readonly bytes: (bytes: Uint8Array) => void;
  /** ASCII characters as they are. */
  readonly plain: (text: string) => void;
  /** A text as JSON has it, in quotes. */
  readonly quoted: (text: string) => void;
  /** Hands on what is still kept. */
  readonly end: () => void;
}

const CHUNK = 2 ** 15;

/** A writer to a hash. */
export function byteWriter(hash: Hash): ByteWriter {
  const chunk = new Uint8Array(CHUNK);
  const encoder = new TextEncoder();
  let at = 0;

  function end(): void {
    hash.update(chunk.subarray(0, at));
    at = 0;
  }

  function bytes(more: Uint8Array): void {
    if (at + more.length > CHUNK) end();
    if (more.length > CHUNK) hash.update(more);
    else for (let i = 0; i < more.length; i++) chunk[at++] = more[i] as number;
  }

  function plain(text: string): void {
    if (at + text.length > CHUNK) end();
    for (let i = 0; i < text.length; i++) chunk[at++] = text.charCodeAt(i);
  }

  // Most texts are of plain characters, each of which is one byte and stands for itself.
  function quoted(text: string): void {
    if (at + text.length + 2 > CHUNK) end();
    const start = at;
    chunk[at++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < SPACE || unit > TILDE || unit === QUOTE || unit === BACKSLASH || at >= CHUNK - 1) {
        at = start;
        return bytes(encoder.encode(JSON.stringify(text)));
      }
      chunk[at++] = unit;
    }
    chunk[at++] = QUOTE;
  }

  return { bytes, plain, quoted, end };
}

const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;
const TILDE = 126;
