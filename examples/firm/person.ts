import { type PlainDate, plainDateSchema } from "receivables";
import * as z from "zod";

/** Somebody of the firm, with the roles that policies speak of. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly department?: string;
  /** The last day, of someone who leaves. */
  readonly leavesOn?: PlainDate;
}

/** Reads a {@link Person}. */
export const personSchema: z.ZodType<Person> = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(z.string().min(1)),
  department: z.string().exactOptional(),
  leavesOn: plainDateSchema.exactOptional(),
});
