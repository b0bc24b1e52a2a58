import * as z from "zod";
import { accountabilityPolicySchema } from "../accountability/schemas.js";
import { agingPolicySchema } from "../aging/schemas.js";
import { approvalPolicySchema } from "../approval/schemas.js";
import { arrearsPolicySchema } from "../arrears/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { badDebtPolicySchema } from "../bad-debt/schemas.js";
import { collectionPolicySchema } from "../collection/schemas.js";
import { creditPolicySchema } from "../credit/schemas.js";
import { customerPolicySchema } from "../customer/schemas.js";
import { escalationPolicySchema } from "../escalation/schemas.js";
import { handoverPolicySchema } from "../handover/schemas.js";
import { interestPolicySchema } from "../interest/schemas.js";
import { lawPolicySchema } from "../law/schemas.js";
import { statementPolicySchema } from "../statement/schemas.js";
import { unknownUses } from "./approval-uses.js";
import { POLICY_SECTIONS, type Policy } from "./policy.js";
import type { Origin, Provenance } from "./provenance.js";
import { decisionTableSchema } from "./tables/decision-table.schema.js";
import { placeFaults } from "./tables/place-faults.js";
import { readTables } from "./tables/row-faults.schema.js";
import { governedBySchema } from "./versions/governed-by.schema.js";

const originSchema: z.ZodType<Origin> = z.strictObject({
  citation: z.string().min(1),
  certainty: z.enum(["sure", "assumed", "chosen", "open"]),
  note: z.string().exactOptional(),
});

/** How many tables a policy may have. */
const TABLES = 50;

const provenanceSchema: z.ZodType<Provenance> = z.record(z.string().startsWith("/"), originSchema);

/**
 * Reads a whole policy from JSON, reports every fault with its path, and stamps the policy's id and version on the
 * sections. Every use that a section has something approved by must stand in the section `approval`. A document of an
 * older format is refused with a word of `migratePolicy`. The values of decision tables are read as those of the places
 * that they set.
 *
 * @example
 * import { net30, policySchema } from "receivables";
 *
 * const stored = JSON.stringify(net30);
 * policySchema.parse(JSON.parse(stored)).credit.policy.id; // => "net-30"
 */
export const policySchema: z.ZodType<Policy> = z.preprocess(
  stamped,
  z
    .strictObject({
      $schema: z.string().exactOptional(),
      format: z.literal(2),
      id: z.string().min(1),
      version: z.string().min(1),
      effectiveFrom: plainDateSchema,
      title: z.string(),
      tables: z.array(decisionTableSchema).max(TABLES),
      governedBy: governedBySchema,
      provenance: provenanceSchema,
      accountability: accountabilityPolicySchema,
      aging: agingPolicySchema,
      approval: approvalPolicySchema,
      arrears: arrearsPolicySchema,
      badDebt: badDebtPolicySchema,
      collection: collectionPolicySchema,
      credit: creditPolicySchema,
      customer: customerPolicySchema,
      escalation: escalationPolicySchema,
      handover: handoverPolicySchema,
      interest: interestPolicySchema,
      law: lawPolicySchema,
      statement: statementPolicySchema,
    })
    .superRefine((policy, context) => {
      for (const { path, use } of unknownUses(policy)) {
        context.addIssue({
          code: "custom",
          path: [...path],
          message: `no use "${use}" in the section approval`,
        });
      }
      for (const { path, message } of placeFaults(policy.tables, policy)) {
        context.addIssue({ code: "custom", path: [...path], message });
      }
    })
    .transform((policy, context): Policy => {
      const { faults, tables } = readTables(policy);
      for (const { path, message } of faults) {
        context.addIssue({ code: "custom", path: [...path], message });
      }
      return { ...policy, tables };
    }),
);

function stamped(given: unknown, context: z.RefinementCtx): unknown {
  if (!isRecord(given)) return given;
  if (given["format"] === 1) {
    const message = "an older format: pass the document through migratePolicy first";
    context.addIssue({ code: "custom", path: ["format"], message });
    return z.NEVER;
  }
  const policy = { id: stampOf(given["id"]), version: stampOf(given["version"]) };
  const sections = POLICY_SECTIONS.filter((room) => isRecord(given[room])).map((room) => [
    room,
    { ...(given[room] as object), policy },
  ]);
  return { ...given, ...Object.fromEntries(sections) };
}

/** A fault of the header is reported there and not in every section too. */
function stampOf(value: unknown): unknown {
  return typeof value === "string" && value !== "" ? value : "?";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
