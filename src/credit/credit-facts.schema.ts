import * as z from "zod";
import { approvalSchema } from "../approval/schemas.js";
import { plainDateSchema } from "../calendar/schemas.js";
import { signOfMoney } from "../money/index.js";
import { currencySchema, exchangeRateSchema, moneySchema } from "../money/schemas.js";
import { days, isDistinct, name, notNegativeMoney } from "./amounts.schema.js";
import type { CreditFacts } from "./credit-facts.js";
import type { AskedRaise, CreditRaise } from "./credit-raise.js";
import type { CreditSalesSoFar, PastPayment, PastSales } from "./dealings.js";

const sales: z.ZodType<PastSales> = z.strictObject({
  months: z.int().min(1),
  amounts: z.array(moneySchema).refine((amounts) => isDistinct(amounts.map(({ currency }) => currency)), {
    error: "two amounts of one currency",
  }),
});

const payment: z.ZodType<PastPayment> = z.strictObject({
  dueOn: plainDateSchema,
  paidOn: plainDateSchema.nullable(),
  amount: moneySchema.refine((amount) => signOfMoney(amount) > 0, {
    error: "not more than zero",
    path: ["amount"],
  }),
});

const creditSales: z.ZodType<CreditSalesSoFar> = z
  .strictObject({ count: z.int().min(0), settled: z.int().min(0), firstOn: plainDateSchema.nullable() })
  .refine(({ count, settled }) => settled <= count, { error: "more than there were", path: ["settled"] })
  .refine(({ count, firstOn }) => (count === 0) === (firstOn === null), {
    error: "there is a first one exactly where there are any",
    path: ["firstOn"],
  });

const raised = { limit: notNegativeMoney.exactOptional(), term: days.exactOptional() };

/** Reads a {@link CreditRaise}. Whether it counts is not looked at; `assessCredit` says so. */
export const creditRaiseSchema: z.ZodType<CreditRaise> = z.strictObject({
  approval: approvalSchema,
  ...raised,
});

/** Reads an {@link AskedRaise}. */
export const askedRaiseSchema: z.ZodType<AskedRaise> = z.strictObject({
  id: name,
  customer: name,
  by: name,
  onBehalfOf: z.array(name).exactOptional(),
  on: plainDateSchema,
  reason: z.string().exactOptional(),
  ...raised,
});

/** Reads {@link CreditFacts}: what is asked for and raised is in the limit's currency. */
export const creditFactsSchema: z.ZodType<CreditFacts> = z
  .strictObject({
    customer: name,
    currency: currencySchema,
    asOf: plainDateSchema,
    grade: name.exactOptional(),
    netAssets: moneySchema.exactOptional(),
    contingentLiabilities: notNegativeMoney.exactOptional(),
    sales: sales.exactOptional(),
    payments: z.array(payment).exactOptional(),
    creditSales: creditSales.exactOptional(),
    requested: z.strictObject(raised).exactOptional(),
    raises: z.array(creditRaiseSchema).exactOptional(),
    rates: z.array(exchangeRateSchema).exactOptional(),
  })
  .superRefine(({ raises = [], currency, requested }, context) => {
    const limits = [
      { path: ["requested", "limit"], limit: requested?.limit },
      ...raises.map(({ limit }, index) => ({ path: ["raises", index, "limit"], limit })),
    ];
    for (const { limit, path } of limits) {
      if (limit === undefined || limit.currency === currency) continue;
      context.addIssue({
        code: "custom",
        path: [...path, "currency"],
        message: `not the limit's ${currency}`,
      });
    }
  });
