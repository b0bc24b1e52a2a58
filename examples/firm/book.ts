import { decimalSchema, type DecimalString } from "receivables";
import * as z from "zod";

/** A title of the catalogue. */
export interface Book {
  readonly item: string;
  readonly title: string;
  /** The price printed on it 码洋. */
  readonly coverPrice: DecimalString;
}

/** Reads a {@link Book}. */
export const bookSchema: z.ZodType<Book> = z.strictObject({
  item: z.string().min(1),
  title: z.string().min(1),
  coverPrice: decimalSchema,
});
