import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { moneySchema } from "../money/schemas.js";
import type { EscalationRecord } from "./escalation-record.js";

const name = z.string().min(1);
const header = { item: name, stage: name, on: plainDateSchema };

/** Reads an {@link EscalationRecord}. */
export const escalationRecordSchema: z.ZodType<EscalationRecord> = z.discriminatedUnion("kind", [
  z.strictObject({ ...header, kind: z.literal("action"), action: name, state: z.enum(["planned", "done"]) }),
  z.strictObject({ ...header, kind: z.literal("deduction"), amount: moneySchema }),
  z.strictObject({ ...header, kind: z.enum(["fee", "interest"]), amount: moneySchema }),
]);
