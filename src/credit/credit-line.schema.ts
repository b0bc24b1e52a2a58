import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { days, isDistinct, name, notNegativeMoney } from "./amounts.schema.js";
import { creditLimitSchema } from "./credit-limit.schema.js";
import type { CreditGroup, CreditLine, TemporaryLimit } from "./credit-line.js";
import type { LimitSource } from "./lines-in-force.js";

const temporaryLimit: z.ZodType<TemporaryLimit> = z
  .strictObject({ more: notNegativeMoney, from: plainDateSchema, until: plainDateSchema })
  .refine(({ from, until }) => from <= until, { error: "ends before it begins", path: ["until"] });

const classLimit = notNegativeMoney.exactOptional();

/** Reads a {@link CreditLine}: all its amounts are of one currency. */
export const creditLineSchema: z.ZodType<CreditLine> = z
  .strictObject({
    scope: z.enum(["customer", "account", "group", "class"]),
    holder: name,
    company: name.exactOptional(),
    limit: creditLimitSchema,
    temporary: z.array(temporaryLimit).exactOptional(),
    classLimits: z
      .strictObject({
        orders: classLimit,
        delivered: classLimit,
        drafts: classLimit,
        notDue: classLimit,
        overdue: classLimit,
        other: classLimit,
        bills: classLimit,
      })
      .exactOptional(),
    term: days.nullable(),
    fixedOn: plainDateSchema,
    reviewDueOn: plainDateSchema,
    validUntil: plainDateSchema.exactOptional(),
  })
  .refine((line) => currenciesOf(line).size <= 1, { error: "amounts of several currencies" });

function currenciesOf({ classLimits = {}, limit, temporary = [] }: CreditLine): ReadonlySet<string> {
  const amounts = [
    ...(limit.kind === "amount" ? [limit.amount] : []),
    ...temporary.map(({ more }) => more),
    ...Object.values(classLimits),
  ];
  return new Set(amounts.map(({ currency }) => currency));
}

/** Reads a {@link CreditGroup}. */
export const creditGroupSchema: z.ZodType<CreditGroup> = z.strictObject({
  id: name,
  members: z.array(name).min(1).refine(isDistinct, { error: "a member twice" }),
});

/** Reads a {@link LimitSource}. */
export const limitSourceSchema: z.ZodType<LimitSource> = z.strictObject({
  scope: z.enum(["class", "customer"]),
  holder: name,
});
