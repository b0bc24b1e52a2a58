import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import { type Money, signOfMoney } from "../money/index.js";
import { moneySchema } from "../money/schemas.js";
import type {
  ArrearsDebt,
  CreditorKind,
  DebtCause,
  DebtRepayment,
  DebtorKind,
  DebtorUnit,
  RepaymentMeans,
} from "./debt.js";

const name = z.string().min(1);

/** Reads an amount above zero. */
export const positiveMoneySchema: z.ZodType<Money> = moneySchema.refine((amount) => signOfMoney(amount) > 0, {
  error: "an amount above zero is needed",
});

/** Reads a {@link DebtorKind}. */
export const debtorKindSchema: z.ZodType<DebtorKind> = z.enum([
  "government",
  "public-institution",
  "public-company",
  "other-debtor",
]);

/** Reads a {@link CreditorKind}. */
export const creditorKindSchema: z.ZodType<CreditorKind> = z.enum([
  "private-enterprise",
  "private-listed-enterprise",
  "small-or-medium-enterprise",
  "other-creditor",
]);

/** Reads a {@link DebtCause}. */
export const debtCauseSchema: z.ZodType<DebtCause> = z.enum([
  "works",
  "goods",
  "services",
  "deposit",
  "other-cause",
]);

/** Reads a {@link RepaymentMeans}. */
export const repaymentMeansSchema: z.ZodType<RepaymentMeans> = z.enum([
  "transfer",
  "cash",
  "bill",
  "set-off",
  "iou",
]);

/** Reads a {@link DebtorUnit}. */
export const debtorUnitSchema: z.ZodType<DebtorUnit> = z.strictObject({
  id: name,
  kind: debtorKindSchema,
  place: name,
  level: name,
  supervisor: name.nullable(),
});

/** The fields of an {@link ArrearsDebt}. */
export const debtFields: { readonly [Field in keyof ArrearsDebt]: z.ZodType<ArrearsDebt[Field]> } = {
  id: name,
  debtor: name,
  creditor: name,
  creditorKind: creditorKindSchema,
  cause: debtCauseSchema,
  project: name.nullable(),
  document: name.nullable(),
  amount: positiveMoneySchema,
  since: plainDateSchema,
  registeredOn: plainDateSchema,
  confirmedOn: plainDateSchema.nullable(),
};

/** Reads an {@link ArrearsDebt}. */
export const arrearsDebtSchema: z.ZodType<ArrearsDebt> = z.strictObject(debtFields);

/** Reads a {@link DebtRepayment}. */
export const debtRepaymentSchema: z.ZodType<DebtRepayment> = z.strictObject({
  id: name,
  debt: name,
  on: plainDateSchema,
  amount: positiveMoneySchema,
  means: repaymentMeansSchema,
  evidence: name.nullable(),
});
