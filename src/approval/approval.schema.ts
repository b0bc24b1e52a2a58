import * as z from "zod";
import { businessCalendarSchema, plainDateSchema } from "../calendar/schemas.js";
import { policyRefSchema } from "../decision/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { Approval } from "./approval.js";
import type { Signature, SignedPaper } from "./approval-from-signatures.js";
import type { ApprovalEvent } from "./approval-event.js";
import type { ApprovalEntry, ApprovalHistory, HistoryRecording } from "./approval-history.js";
import type { ApprovalRequest } from "./approval-request.js";
import { approvalChainSchema } from "./approval.policy.schema.js";
import type { ApprovalCode } from "./approval.reason.js";
import type { ApprovalNeed } from "./check-approval.js";
import type { HistoryCheck } from "./check-approval-history.js";
import type { ApprovalFacts } from "./open-approval.js";
import type { ApprovalRecording } from "./record-approval.js";
import type { RoleHolder } from "./role-holder.js";

const name = z.string().min(1);
const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits are needed" });
const choice = z.enum(["for", "against", "abstain"]);

/** Reads an {@link ApprovalRequest}. */
export const approvalRequestSchema: z.ZodType<ApprovalRequest> = z.strictObject({
  id: name,
  use: name,
  subject: name,
  by: name,
  onBehalfOf: z.array(name).exactOptional(),
  on: plainDateSchema,
  amount: moneySchema.exactOptional(),
  reason: z.string().exactOptional(),
  content: digest.exactOptional(),
});

/** Reads a {@link RoleHolder}: the last day is not before the first. */
export const roleHolderSchema: z.ZodType<RoleHolder> = z
  .strictObject({
    role: name,
    person: name,
    from: plainDateSchema.exactOptional(),
    until: plainDateSchema.exactOptional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    error: "before the first day",
    path: ["until"],
  });

/** Reads an {@link ApprovalEvent}. Whether it counts is not looked at; `recordApproval` says so. */
export const approvalEventSchema: z.ZodType<ApprovalEvent> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("vote"),
    step: name,
    by: name,
    on: plainDateSchema,
    choice,
    opinion: z.string().exactOptional(),
    insteadOf: z.strictObject({ person: name, cause: z.string().exactOptional() }).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("withdraw"),
    by: name,
    on: plainDateSchema,
    reason: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("roster"),
    by: name,
    on: plainDateSchema,
    roster: z.array(roleHolderSchema),
  }),
]);

/** Reads an {@link Approval}. Whether its votes are right is not looked at; its history shows that. */
export const approvalSchema: z.ZodType<Approval> = z.strictObject({
  request: approvalRequestSchema,
  chain: approvalChainSchema,
  roster: z.array(roleHolderSchema),
  rosterChanges: z
    .array(z.strictObject({ on: plainDateSchema, roster: z.array(roleHolderSchema) }))
    .exactOptional(),
  calendar: businessCalendarSchema.nullable(),
  steps: z.array(
    z.strictObject({
      step: name,
      openedOn: plainDateSchema,
      dueOn: plainDateSchema.nullable(),
      seats: z.array(name),
      votes: z.array(
        z.strictObject({
          seat: name,
          by: name,
          on: plainDateSchema,
          choice,
          cause: name.nullable(),
          opinion: z.string().nullable(),
        }),
      ),
    }),
  ),
  outcome: z.enum(["pending", "approved", "rejected", "withdrawn", "expired"]),
  closedOn: plainDateSchema.nullable(),
  policy: policyRefSchema,
});

// Which codes there are may differ between versions; what an entry came to is told by recording it again.
const code = z.string().min(1) as unknown as z.ZodType<ApprovalCode>;

const entry: z.ZodType<ApprovalEntry> = z.strictObject({
  event: approvalEventSchema,
  recordedOn: plainDateSchema,
  outcome: z.enum(["accept", "refuse"]),
  codes: z.array(code),
  digest,
});

/** Reads an {@link ApprovalHistory}. Whether it was altered is not looked at; `checkApprovalHistory` says so. */
export const approvalHistorySchema: z.ZodType<ApprovalHistory> = z.strictObject({
  opened: approvalSchema,
  entries: z.array(entry),
});

const facts = {
  request: approvalRequestSchema,
  roster: z.array(roleHolderSchema),
  calendar: businessCalendarSchema.exactOptional(),
  asOf: plainDateSchema,
};

/** Reads {@link ApprovalFacts}. */
export const approvalFactsSchema: z.ZodType<ApprovalFacts> = z.strictObject(facts);

/** Reads a {@link Signature}. Whether it counts is not looked at; `approvalFromSignatures` says so. */
export const signatureSchema: z.ZodType<Signature> = z.strictObject({
  role: name,
  by: name,
  on: plainDateSchema,
  opinion: z.string().exactOptional(),
});

/** Reads a {@link SignedPaper}. */
export const signedPaperSchema: z.ZodType<SignedPaper> = z.strictObject({
  ...facts,
  signatures: z.array(signatureSchema),
});

/** Reads an {@link ApprovalNeed}. */
export const approvalNeedSchema: z.ZodType<ApprovalNeed> = z.strictObject({
  approval: approvalSchema,
  use: name,
  subject: name,
  amount: moneySchema.exactOptional(),
  content: digest.exactOptional(),
  asOf: plainDateSchema,
});

/** Reads an {@link ApprovalRecording}. */
export const approvalRecordingSchema: z.ZodType<ApprovalRecording> = z.strictObject({
  approval: approvalSchema,
  event: approvalEventSchema,
  asOf: plainDateSchema,
});

/** Reads a {@link HistoryRecording}. */
export const historyRecordingSchema: z.ZodType<HistoryRecording> = z.strictObject({
  history: approvalHistorySchema,
  event: approvalEventSchema,
  asOf: plainDateSchema,
});

/** Reads a {@link HistoryCheck}. */
export const historyCheckSchema: z.ZodType<HistoryCheck> = z.strictObject({
  history: approvalHistorySchema,
  digest: digest.exactOptional(),
  asOf: plainDateSchema,
});
