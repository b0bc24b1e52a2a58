import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import type { PromiseToPay } from "./promise-to-pay.js";

const name = z.string().min(1);

/** Reads a {@link PromiseToPay}: of more than zero, by a day that is not before the day it was made. */
export const promiseToPaySchema: z.ZodType<PromiseToPay> = z
  .strictObject({
    id: name,
    customer: name,
    items: z.array(name).min(1),
    amount: moneySchema.refine((amount) => signOfMoney(amount) > 0, { error: "not more than zero" }),
    madeOn: plainDateSchema,
    payBy: plainDateSchema,
    by: name,
  })
  .refine(({ madeOn, payBy }) => madeOn <= payBy, { error: "before the day it was made", path: ["payBy"] });
