import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { compareMoney } from "../money/index.js";
import { days, name, notNegativeMoney, share } from "./amounts.schema.js";
import type { SalesOrder } from "./sales-order.js";

const amount = notNegativeMoney.exactOptional();

/** Reads a {@link SalesOrder}: its amounts are of one currency, and no more comes back than was delivered. */
export const salesOrderSchema: z.ZodType<SalesOrder> = z
  .strictObject({
    id: name,
    customer: name,
    account: name.exactOptional(),
    kind: z.enum(["sale", "return", "refund"]),
    status: z.enum(["draft", "open", "closed", "cancelled"]),
    ordered: notNegativeMoney,
    cancelled: amount,
    delivered: amount,
    returned: amount,
    billed: amount,
    term: days.exactOptional(),
    discount: share.exactOptional(),
    reopened: z.int().min(0).exactOptional(),
    planned: z.array(z.strictObject({ on: plainDateSchema, amount: notNegativeMoney })).exactOptional(),
  })
  .superRefine(({ billed, cancelled, delivered, ordered, planned = [], returned }, context) => {
    const amounts = [
      ...Object.entries({ billed, cancelled, delivered, returned }).map(([field, given]) => ({
        path: [field],
        given,
      })),
      ...planned.map(({ amount: given }, index) => ({ path: ["planned", index, "amount"], given })),
    ];
    for (const { given, path } of amounts) {
      if (given === undefined || given.currency === ordered.currency) continue;
      context.addIssue({
        code: "custom",
        path: [...path, "currency"],
        message: `not the order's ${ordered.currency}`,
      });
    }
    if (returned === undefined || returned.currency !== (delivered ?? returned).currency) return;
    if (delivered === undefined || compareMoney(returned, delivered) > 0) {
      context.addIssue({ code: "custom", path: ["returned"], message: "more than was delivered" });
    }
  });
