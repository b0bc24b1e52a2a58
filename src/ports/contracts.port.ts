import type { PlainDate } from "../calendar/index.js";
import type { InterestRate } from "../interest/index.js";
import type { AgreedRate, LimitationEvent, SupplyContract } from "../law/index.js";
import type { Page, PageRequest } from "./page.js";

/** A contract of sale with what the law asks of it. */
export interface ContractOnRecord {
  readonly contract: SupplyContract;
  readonly customer: string;
  /** The rate that it states for late payment; `null` where it states none. */
  readonly agreedRate: AgreedRate | null;
}

/** Where contracts, and what restarts the limitation of claims, come from. */
export interface ContractsPort {
  /** Every contract in force on the day, sorted by id, each once. Rejects when the store cannot be read. */
  contracts(asOf: PlainDate, page: PageRequest): Promise<Page<ContractOnRecord>>;
  /**
   * Demands, acknowledgements, part payments, confirmed statements and proceedings of the day or earlier that
   * concern open items, sorted by id, each once. Rejects when the store cannot be read.
   */
  limitationEvents(asOf: PlainDate, page: PageRequest): Promise<Page<LimitationEvent>>;
  /** One-year loan prime rates up to the day, in any order. Rejects when the store cannot be read. */
  primeRates(asOf: PlainDate): Promise<readonly InterestRate[]>;
}
