import type { CreditGroup } from "../credit/index.js";
import type { Customer } from "../ledger/index.js";
import type { Page, PageRequest } from "./page.js";

/** Where customers and their groups come from. */
export interface CustomersPort {
  /** Every customer that has or had an item, an order or a limit; sorted by id, each once. */
  customers(page: PageRequest): Promise<Page<Customer>>;
  /** Parents and affiliates that share a limit; a customer is in at most one. */
  groups(): Promise<readonly CreditGroup[]>;
}
