import * as z from "zod";
import { policyRefSchema } from "../decision/schemas.js";
import { compareDecimals, compareMoney } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type {
  ApprovalBand,
  ApprovalChain,
  ApprovalPolicy,
  ApprovalUse,
  ChainStep,
  Quorum,
  StepVoters,
  VotingRule,
} from "./approval.policy.js";

const name = z.string().min(1);

const voters: z.ZodType<StepVoters> = z.union([
  z.strictObject({ role: name }),
  z.strictObject({ person: name }),
]);

const share = decimalSchema.refine(
  (value) => compareDecimals(value, "0") > 0 && compareDecimals(value, "1") <= 0,
  { error: "a share above 0 and up to 1 is needed" },
);

const quorum: z.ZodType<Quorum> = z.union([
  z.strictObject({ votes: z.int().min(1) }),
  z.strictObject({ share }),
]);

const voting: z.ZodType<VotingRule> = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.literal("one") }),
  z.strictObject({ mode: z.literal("all") }),
  z.strictObject({ mode: z.literal("majority"), quorum }),
  z.strictObject({ mode: z.literal("unanimous"), quorum }),
]);

const step: z.ZodType<ChainStep> = z.strictObject({
  id: name,
  by: voters,
  without: z.array(name),
  voting,
  opinionNeeded: z.boolean(),
  deadline: z.strictObject({ days: z.int().min(0), counted: z.enum(["calendar", "business"]) }).nullable(),
  substitutes: z.strictObject({ roles: z.array(name).min(1), causes: z.array(name).min(1) }).nullable(),
});

/** Reads an {@link ApprovalChain}: at least one step, and no id twice. */
export const approvalChainSchema: z.ZodType<ApprovalChain> = z.strictObject({
  citation: name,
  steps: z
    .array(step)
    .min(1)
    .refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, {
      error: "two steps have the same id",
    }),
});

const bands: z.ZodType<readonly ApprovalBand[]> = z
  .array(z.strictObject({ upTo: moneySchema.nullable(), chain: name }))
  .min(1)
  .superRefine((given, context) => {
    for (const [index, { upTo }] of given.entries()) {
      const fault = bandFault(upTo, given[index - 1]?.upTo ?? null, index === given.length - 1);
      if (fault !== null) context.addIssue({ code: "custom", path: [index, "upTo"], message: fault });
    }
  });

function bandFault(upTo: ApprovalBand["upTo"], before: ApprovalBand["upTo"], last: boolean): string | null {
  if (last) return upTo === null ? null : "the last band has no upper end: write null";
  if (upTo === null) return "only the last band has no upper end";
  if (before === null) return null;
  if (before.currency !== upTo.currency) return "the bands of a use are in one currency";
  return compareMoney(before, upTo) < 0 ? null : "not above the band before it";
}

const use: z.ZodType<ApprovalUse> = z.strictObject({ citation: name, reasonNeeded: z.boolean(), bands });

/** Reads an {@link ApprovalPolicy}: every band names a chain that there is. */
export const approvalPolicySchema: z.ZodType<ApprovalPolicy> = z
  .strictObject({
    policy: policyRefSchema,
    citation: name,
    chains: z.record(name, approvalChainSchema),
    uses: z.record(name, use),
  })
  .superRefine(({ chains, uses }, context) => {
    for (const [key, { bands: given }] of Object.entries(uses)) {
      for (const [index, { chain }] of given.entries()) {
        if (Object.hasOwn(chains, chain)) continue;
        context.addIssue({
          code: "custom",
          path: ["uses", key, "bands", index, "chain"],
          message: "no chain of this name",
        });
      }
    }
  });
