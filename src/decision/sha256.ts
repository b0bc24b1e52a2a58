/** Takes bytes in parts, and says the digest over all of them. */
export interface Hash {
  /** Takes up the bytes, which are free for other use afterwards. */
  readonly update: (bytes: Uint8Array) => void;
  /** The digest in lower-case hexadecimal; nothing may be taken up after it. */
  readonly hex: () => string;
}

const BLOCK = 64;

/** SHA-256 (FIPS 180-4). It is computed here and not by WebCrypto, because that answers only asynchronously. */
export function sha256(): Hash {
  const { initial, round } = constants();
  const state = initial.slice();
  const working = { state, round, words: new Int32Array(64) };
  const rest = new Uint8Array(2 * BLOCK);
  let kept = 0;
  let length = 0;

  function update(bytes: Uint8Array): void {
    length += bytes.length;
    let at = 0;
    if (kept > 0) {
      at = Math.min(BLOCK - kept, bytes.length);
      rest.set(bytes.subarray(0, at), kept);
      kept += at;
      if (kept < BLOCK) return;
      compress(rest, 0, working);
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) compress(bytes, at, working);
    rest.set(bytes.subarray(at));
    kept = bytes.length - at;
  }

  function hex(): string {
    rest.fill(0, kept);
    rest[kept] = 0x80;
    const end = kept + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
    new DataView(rest.buffer).setBigUint64(end - 8, BigInt(length) * 8n);
    for (let at = 0; at < end; at += BLOCK) compress(rest, at, working);
    return Array.from(state, (part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  }

  return { update, hex };
}

interface Working {
  readonly state: Int32Array;
  readonly words: Int32Array;
  readonly round: Int32Array;
}

// Each sum of two is cut to 32 bits at once: engines then add whole numbers, which is half of the time.
function compress(bytes: Uint8Array, at: number, { state, words, round }: Working): void {
  for (let i = 0; i < 16; i++) {
    const b = at + 4 * i;
    words[i] =
      (byte(bytes, b) << 24) | (byte(bytes, b + 1) << 16) | (byte(bytes, b + 2) << 8) | byte(bytes, b + 3);
  }
  for (let i = 16; i < 64; i++) {
    const w15 = word(words, i - 15);
    const w2 = word(words, i - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words[i] = (((word(words, i - 16) + s0) | 0) + ((word(words, i - 7) + s1) | 0)) | 0;
  }
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = g ^ (e & (f ^ g));
    const added = (word(round, i) + word(words, i)) | 0;
    const t1 = (((((h + s1) | 0) + choice) | 0) + added) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) | (c & (a | b));
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + ((s0 + majority) | 0)) | 0;
  }
  state[0] = word(state, 0) + a;
  state[1] = word(state, 1) + b;
  state[2] = word(state, 2) + c;
  state[3] = word(state, 3) + d;
  state[4] = word(state, 4) + e;
  state[5] = word(state, 5) + f;
  state[6] = word(state, 6) + g;
  state[7] = word(state, 7) + h;
}

interface Constants {
  readonly initial: Int32Array;
  readonly round: Int32Array;
}

let made: Constants | undefined;

// The standard defines its constants as the first 32 bits of the fractional parts of the square and cube
// roots of the first primes, which doubles hold exactly enough of.
function constants(): Constants {
  if (made !== undefined) return made;
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const bits = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
  made = {
    initial: Int32Array.from(primes.slice(0, 8), (prime) => bits(Math.sqrt(prime))),
    round: Int32Array.from(primes, (prime) => bits(Math.cbrt(prime))),
  };
  return made;
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function word(words: Int32Array, at: number): number {
  return words[at] as number;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}
