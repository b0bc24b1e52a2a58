import { MisuseError } from "../../misuse/index.js";
import { type AnyDocument, MIGRATION_STEPS, type MigrationStep } from "./migration-steps.js";

/** A policy document in the newest format, and the way it came there. */
export interface MigratedPolicy {
  /** For `policySchema` to read: a migration moves what is there and does not look for faults in it. */
  readonly document: unknown;
  /** The steps taken, in their order; none for a document that was in the newest format. */
  readonly steps: readonly Pick<MigrationStep, "from" | "to">[];
}

/**
 * Brings a policy document of an older format to the newest, step by step, and changes no decision by it. What is in
 * the newest format comes back as it was given.
 *
 * @param json - the document, as `JSON.parse` gives it.
 * @throws MisuseError `not-a-policy-document` for what is no object or has no format, `unknown-policy-format` for a
 *   format that no version of the package up to this one has.
 * @example
 * import { migratePolicy, net30, policySchema } from "receivables";
 *
 * const { governedBy, tables, ...older } = net30;
 * const { document, steps } = migratePolicy({ ...older, format: 1 });
 * steps; // => [{ from: 1, to: 2 }]
 * policySchema.parse(document).tables; // => []
 */
export function migratePolicy(json: unknown): MigratedPolicy {
  let document = documentOf(json);
  const steps: Pick<MigrationStep, "from" | "to">[] = [];
  for (const { from, migrate, to } of MIGRATION_STEPS) {
    if (document["format"] !== from) continue;
    document = migrate(document);
    steps.push({ from, to });
  }
  return { document: steps.length === 0 ? json : document, steps };
}

function documentOf(json: unknown): AnyDocument {
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const format = isObject && Object.hasOwn(json, "format") ? (json as AnyDocument)["format"] : undefined;
  if (format === undefined) {
    throw new MisuseError({
      code: "not-a-policy-document",
      field: "json",
      value: json,
      problem: "not an object with a format",
      remedy: "Pass a policy document as JSON.parse gives it.",
    });
  }
  const newest = MIGRATION_STEPS.at(-1)?.to ?? 1;
  if (format === newest || MIGRATION_STEPS.some(({ from }) => from === format)) return json as AnyDocument;
  const newer = typeof format === "number" && format > newest;
  throw new MisuseError({
    code: "unknown-policy-format",
    field: "json.format",
    value: format,
    problem: newer ? "newer than this version of the package knows" : "no format of a policy",
    remedy: newer ? "Update the package." : `Pass a document of format 1 to ${newest}.`,
  });
}
