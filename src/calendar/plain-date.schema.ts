import * as z from "zod";
import { type PlainDate, isPlainDate } from "./plain-date.js";

const error = "not a calendar day; write YYYY-MM-DD";

/** Reads a {@link PlainDate} from a `YYYY-MM-DD` string. */
export const plainDateSchema: z.ZodType<PlainDate> = z
  .string({ error })
  .refine((text): text is PlainDate => isPlainDate(text), { error })
  .meta({ format: "date", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" });
