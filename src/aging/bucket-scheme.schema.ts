import * as z from "zod";
import type { AgeUnit } from "./age-unit.js";
import type { BaseDate } from "./base-date.js";
import { type Bucket, type BucketScheme, CREDITS_COLUMN } from "./bucket-scheme.js";

/** Reads a {@link BaseDate}. */
export const baseDateSchema: z.ZodType<BaseDate> = z.enum(["due", "invoice", "posting", "delivery"]);

/** Reads an {@link AgeUnit}. */
export const ageUnitSchema: z.ZodType<AgeUnit> = z.enum(["days", "months", "calendar-months"]);

const bucket: z.ZodType<Bucket> = z.strictObject({
  id: z
    .string()
    .min(1)
    .refine((id) => id !== CREDITS_COLUMN, { error: "the name of the credits' own column" }),
  from: z.int().nullable(),
  to: z.int().nullable(),
});

/** Reads a {@link BucketScheme}: no gap, no overlap, open at both ends, and no id twice. */
export const bucketSchemeSchema: z.ZodType<BucketScheme> = z
  .array(bucket)
  .min(1)
  .superRefine((scheme, context) => {
    const refuse = (index: number, field: keyof Bucket, message: string): void =>
      context.addIssue({ code: "custom", path: [index, field], message });
    scheme.forEach(({ id, from, to }, i) => {
      const before = scheme[i - 1];
      const isLast = i === scheme.length - 1;
      if (before === undefined && from !== null)
        refuse(i, "from", "the first bucket begins with null, all before");
      if (before !== undefined && from !== (before.to ?? 0) + 1) {
        refuse(i, "from", "a gap or an overlap: it begins on the day after the bucket before ends");
      }
      if (isLast && to !== null) refuse(i, "to", "the last bucket ends with null, all after");
      if (!isLast && (to === null || (from !== null && to < from))) {
        refuse(i, "to", "it ends on its first day or later, and only the last is open");
      }
      if (scheme.findIndex((other) => other.id === id) < i) refuse(i, "id", "the id of another bucket");
    });
  });
