import { canonicalJson } from "./canonical-json.js";

/**
 * SHA-256 (FIPS 180-4) over the canonical JSON of a value, in lower-case hexadecimal. It is computed here and
 * not by WebCrypto, because that answers only asynchronously.
 *
 * @throws MisuseError `not-json`.
 * @example
 * import { digestOf } from "receivables";
 *
 * digestOf({ b: 2, a: 1 }) === digestOf({ a: 1, b: 2 }); // => true
 */
export function digestOf(value: unknown): string {
  return sha256(new TextEncoder().encode(canonicalJson(value)));
}

function sha256(message: Uint8Array): string {
  const { initial, round } = CONSTANTS;
  const state = initial.slice();
  const words = new Uint32Array(64);
  const blocks = new DataView(padded(message).buffer);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const w15 = word(words, i - 15);
      const w2 = word(words, i - 2);
      const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
      const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
      words[i] = word(words, i - 16) + s0 + word(words, i - 7) + s1;
    }
    compress(state, words, round);
  }
  return Array.from(state, (part) => part.toString(16).padStart(8, "0")).join("");
}

function compress(state: Uint32Array, words: Uint32Array, round: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + word(round, i) + word(words, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + s0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((part, i) => (state[i] = word(state, i) + part));
}

const CONSTANTS: ReturnType<typeof constants> = /* @__PURE__ */ constants();

function padded(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(length - 8, BigInt(message.length) * 8n);
  return bytes;
}

// The standard defines its constants as the first 32 bits of the fractional parts of the square and cube
// roots of the first primes, which doubles hold exactly enough of.
function constants(): { initial: Uint32Array; round: Uint32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const bits = (root: number): number => (root - Math.floor(root)) * 2 ** 32;
  return {
    initial: Uint32Array.from(primes.slice(0, 8), (prime) => bits(Math.sqrt(prime))),
    round: Uint32Array.from(primes, (prime) => bits(Math.cbrt(prime))),
  };
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function word(words: Uint32Array, at: number): number {
  return words[at] as number;
}
