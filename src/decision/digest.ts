import { type ByteWriter, byteWriter } from "./byte-writer.js";
import { canonicalJson } from "./canonical-json.js";
import { type CanonicalKey, canonicalKeys } from "./canonical-keys.js";
import { sha256 } from "./sha256.js";

/**
 * SHA-256 (FIPS 180-4) over the canonical JSON of a value, in lower-case hexadecimal. The JSON is not made as one text,
 * so that the value may be of any size.
 *
 * @throws MisuseError `not-json`.
 * @example
 * import { digestOf } from "receivables";
 *
 * digestOf({ b: 2, a: 1 }) === digestOf({ a: 1, b: 2 }); // => true
 */
export function digestOf(value: unknown): string {
  const hash = sha256();
  const writer = byteWriter(hash);
  write(value, { writer, keysOf: canonicalKeys(), whole: value });
  writer.end();
  return hash.hex();
}

interface Output {
  readonly writer: ByteWriter;
  readonly keysOf: (value: object) => readonly CanonicalKey[];
  /** What the digest is over. */
  readonly whole: unknown;
}

/** Writes what {@link canonicalJson} makes of a value. */
function write(value: unknown, output: Output): void {
  const { writer } = output;
  if (typeof value === "string") writer.quoted(value);
  else if (Array.isArray(value)) {
    writer.plain("[");
    for (let i = 0; i < value.length; i++) {
      if (i > 0) writer.plain(",");
      write(value[i], output);
    }
    writer.plain("]");
  } else if (typeof value === "object" && value !== null) writeFields(value as Fields, output);
  else if (value === null || typeof value === "boolean" || Number.isFinite(value)) {
    writer.plain(JSON.stringify(value));
  } else canonicalJson(output.whole); // There is something that is no JSON, and this says where.
}

type Fields = Readonly<Record<string, unknown>>;

function writeFields(fields: Fields, output: Output): void {
  const { writer } = output;
  writer.plain("{");
  let first = true;
  for (const { key, label, after } of output.keysOf(fields)) {
    const field = fields[key];
    if (field === undefined) continue;
    writer.bytes(first ? label : after);
    first = false;
    write(field, output);
  }
  writer.plain("}");
}
