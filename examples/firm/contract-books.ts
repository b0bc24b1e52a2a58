import {
  interestRateSchema,
  type InterestRate,
  type LimitationEvent,
  limitationEventSchema,
  supplyContractSchema,
} from "receivables";
import type { ContractOnRecord } from "receivables/ports";
import * as z from "zod";

/** Contracts of sale, and what bears on the time in which claims can be sued for. */
export interface ContractBooks {
  readonly contracts: readonly ContractOnRecord[];
  readonly limitationEvents: readonly LimitationEvent[];
  readonly primeRates: readonly InterestRate[];
}

const contractOnRecord: z.ZodType<ContractOnRecord> = z.strictObject({
  contract: supplyContractSchema,
  customer: z.string().min(1),
  agreedRate: z.strictObject({ rate: z.string(), per: z.enum(["day", "year"]) }).nullable(),
});

/** Reads {@link ContractBooks}. */
export const contractBooksSchema: z.ZodType<ContractBooks> = z.strictObject({
  contracts: z.array(contractOnRecord),
  limitationEvents: z.array(limitationEventSchema),
  primeRates: z.array(interestRateSchema),
});
