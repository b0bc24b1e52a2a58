import * as z from "zod";
import { plainDateSchema } from "../calendar/schemas.js";
import type { Finding } from "../decision/index.js";
import { policyRefSchema } from "../decision/schemas.js";
import type { RegisterCode } from "./arrears.reason.js";
import type { DebtRegister, RegisteredDebt } from "./debt-register.js";
import { arrearsDebtSchema, debtFields, debtorUnitSchema } from "./debt.schema.js";
import { findingFields } from "./finding.schema.js";
import type { ScreeningFacts } from "./register-debts.js";

/** Reads {@link ScreeningFacts}. */
export const screeningFactsSchema: z.ZodType<ScreeningFacts> = z.strictObject({
  units: z.array(debtorUnitSchema),
  debts: z.array(arrearsDebtSchema),
  screenedOn: plainDateSchema,
  asOf: plainDateSchema,
});

/** Reads a {@link RegisteredDebt}. */
export const registeredDebtSchema: z.ZodType<RegisteredDebt> = z.strictObject({
  ...debtFields,
  unit: debtorUnitSchema.nullable(),
  origin: z.enum(["screened", "found-late", "new"]),
  alsoAs: z.array(z.string().min(1)),
});

/** Reads a finding of the register. */
export const registerFindingSchema: z.ZodType<Finding<RegisterCode>> = z.strictObject(
  findingFields<RegisterCode>([
    "debt-registered-twice",
    "debt-registered-differently",
    "debt-perhaps-registered-twice",
    "debt-not-yet-in-arrears",
    "unknown-debtor",
    "outside-the-campaign",
    "project-not-named",
  ]),
);

/** Reads a {@link DebtRegister}. */
export const debtRegisterSchema: z.ZodType<DebtRegister> = z.strictObject({
  asOf: plainDateSchema,
  screenedOn: plainDateSchema,
  policy: policyRefSchema,
  debts: z.array(registeredDebtSchema),
  outside: z.array(registeredDebtSchema),
  findings: z.array(registerFindingSchema),
});
