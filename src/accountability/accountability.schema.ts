import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { FactValue, Facts, Finding, Reason } from "../decision/index.js";
import { lawRulesSchema } from "../law/schemas.js";
import { openItemSchema } from "../ledger/schemas.js";
import { type Money, signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import type { AccountabilityBook, AccountabilityRow } from "./accountability-book.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import type { AccountabilityFinding } from "./accountability-finding.js";
import { isMonth } from "./accountability-month.js";
import type { ScoreDeductionFacts } from "./bonus-score-entries.js";
import type { DecidedFacts } from "./enter-decided.js";
import type { LiableDifference, LiableDifferenceFacts } from "./handover-entries.js";
import type { MadeDeduction, MonthCommission, MonthWage, PayFacts } from "./pay-facts.js";
import type { Recovery } from "./recovery.js";
import type { ReversalFacts } from "./reverse-when-paid.js";
import type { ScoreDeduction } from "./score-given-back.js";

const name = z.string().min(1);
const month: z.ZodType<string> = z.string().refine(isMonth, { error: "not a calendar month; write YYYY-MM" });
const factValue: z.ZodType<FactValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), moneySchema, z.array(factValue)]),
);
const facts: z.ZodType<Facts> = z.record(z.string(), factValue);
// A finding is a reason too; what it says besides is kept, so that an entry that was stored is the same.
const reason: z.ZodType<Reason> = z.looseObject({ code: name, citation: z.string(), facts });
const finding: z.ZodType<Finding> = z.object({
  id: name,
  code: name,
  citation: z.string(),
  facts,
  expected: factValue,
  actual: factValue,
});
// The codes are types, not values; a book of an earlier version may have others.
const ownFinding = finding as z.ZodType<AccountabilityFinding>;
const account = z.enum(["bonus-score", "commission", "compensation"]);
const notZero: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) !== 0, {
  error: "is 0",
});
const positive: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) > 0, {
  error: "not above 0",
});
const notNegative: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) >= 0, {
  error: "less than 0",
});

/** Reads an {@link AccountabilityEntry}. */
export const accountabilityEntrySchema: z.ZodType<AccountabilityEntry> = z
  .strictObject({
    id: name,
    account,
    person: name.nullable(),
    month,
    on: plainDateSchema,
    amount: notZero,
    cause: z.strictObject({ kind: name, id: name, customer: name.nullable(), item: name.nullable() }),
    reversible: z.boolean(),
    reverses: name.nullable(),
    reasons: z.array(reason),
    jointly: z.array(name).min(2).exactOptional(),
  })
  .refine(({ jointly, person }) => jointly === undefined || (person !== null && jointly.includes(person)), {
    error: "the person is not among them",
    path: ["jointly"],
  });

const entries = z.array(accountabilityEntrySchema);
const sum = { taken: notNegative, givenBack: notNegative, net: moneySchema };
const row: z.ZodType<AccountabilityRow> = z.strictObject({
  person: name.nullable(),
  month,
  account,
  currency: name,
  ...sum,
  entries,
});

/** Reads {@link DecidedFacts}. */
export const decidedFactsSchema: z.ZodType<DecidedFacts> = z.strictObject({
  decided: entries,
  entries,
  asOf: plainDateSchema,
  kinds: z.array(name).exactOptional(),
});

/** Reads an {@link AccountabilityBook}. */
export const accountabilityBookSchema: z.ZodType<AccountabilityBook> = z.strictObject({
  rows: z.array(row),
  ofNobody: z.array(row),
  totals: z.array(z.strictObject({ account, currency: name, ...sum })),
  findings: z.array(ownFinding),
});

/** Reads a {@link ScoreDeduction} from a deduction of an escalation plan, of which it keeps what counts here. */
export const scoreDeductionSchema: z.ZodType<ScoreDeduction> = z.object({
  id: name,
  item: name,
  customer: name,
  person: name.nullable(),
  amount: notZero,
  month,
  reversible: z.boolean(),
  reasons: z.array(reason),
});

/** Reads {@link ScoreDeductionFacts}. A whole escalation plan may be passed, with the entries added. */
export const scoreDeductionFactsSchema: z.ZodType<ScoreDeductionFacts> = z.object({
  asOf: plainDateSchema,
  deductions: z.array(scoreDeductionSchema),
  entries,
});

/** Reads a {@link LiableDifference} from a finding of a handover's check, of which it keeps what counts here. */
export const liableDifferenceSchema: z.ZodType<LiableDifference> = z.object({
  id: name,
  code: name,
  citation: z.string(),
  facts,
  expected: factValue,
  actual: factValue,
  item: name,
  customer: name,
  difference: moneySchema.nullable(),
  foundOn: plainDateSchema,
  liability: z.object({ parties: z.array(name), reason }),
});

/** Reads {@link LiableDifferenceFacts}. A whole reconciliation may be passed, with the entries added. */
export const liableDifferenceFactsSchema: z.ZodType<LiableDifferenceFacts> = z.object({
  asOf: plainDateSchema,
  findings: z.array(liableDifferenceSchema),
  entries,
  complete: z.boolean().exactOptional(),
});

/** Reads a {@link Recovery}. Fields of its own that tell two of them apart are kept. */
export const recoverySchema: z.ZodType<Recovery> = z.looseObject({
  recovery: name,
  item: name,
  on: plainDateSchema,
  amount: positive,
});

/** Reads {@link ReversalFacts}. A whole position may be passed. */
export const reversalFactsSchema: z.ZodType<ReversalFacts> = z.strictObject({
  entries,
  position: z.object({
    asOf: plainDateSchema,
    items: z.array(openItemSchema),
    settled: z.array(openItemSchema),
  }),
  recoveries: z.array(recoverySchema).exactOptional(),
});

/** Reads a {@link MonthWage}. */
export const monthWageSchema: z.ZodType<MonthWage> = z
  .strictObject({
    person: name,
    month,
    paidOn: plainDateSchema,
    wage: notNegative,
    minimumWage: notNegative,
    agreedInContract: z.boolean(),
  })
  .refine(({ wage, minimumWage }) => wage.currency === minimumWage.currency, {
    error: "in another currency than the wage",
    path: ["minimumWage"],
  });

/** Reads a {@link MonthCommission}. */
export const monthCommissionSchema: z.ZodType<MonthCommission> = z.strictObject({
  person: name,
  month,
  amount: notNegative,
});

/** Reads a {@link MadeDeduction}. */
export const madeDeductionSchema: z.ZodType<MadeDeduction> = z.strictObject({
  id: name,
  entry: name,
  month,
  amount: notZero,
});

/** Reads {@link PayFacts}. */
export const payFactsSchema: z.ZodType<PayFacts> = z
  .strictObject({
    entries,
    from: month,
    to: month,
    wages: z.array(monthWageSchema),
    commissions: z.array(monthCommissionSchema),
    made: z.array(madeDeductionSchema).exactOptional(),
    rules: lawRulesSchema,
  })
  .refine(({ from, to }) => from <= to, { error: "before the first month", path: ["to"] });
