import { canonicalJson } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { AgingHeader } from "./aging-report.js";

/** Throws MisuseError `aging-differs` for reports that do not agree in one of the fields. */
export function refuseDifferences(
  fields: readonly (keyof AgingHeader)[],
  a: AgingHeader,
  b: AgingHeader,
): void {
  for (const field of fields) {
    const [ours, theirs] = [canonicalJson(a[field] ?? null), canonicalJson(b[field] ?? null)];
    if (ours === theirs) continue;
    throw new MisuseError({
      code: "aging-differs",
      field,
      value: theirs,
      problem: `expected ${ours}`,
      remedy: `Use reports of one and the same ${field}.`,
    });
  }
}
