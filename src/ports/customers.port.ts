import type { CreditGroup } from "../credit/index.js";
import type { Customer } from "../ledger/index.js";
import type { Page, PageRequest } from "./page.js";

/** Where customers and their groups come from. */
export interface CustomersPort {
  /**
   * Every customer that has or had an item, an order or a limit; sorted by id, each once, as of the time of the
   * call. A customer that an item names and this does not is not an error: the item has no group. Rejects when
   * the store cannot be read.
   */
  customers(page: PageRequest): Promise<Page<Customer>>;
  /**
   * Parents and affiliates that share a limit, in any order; a customer is in at most one. Empty where there are
   * none. Rejects when the store cannot be read.
   */
  groups(): Promise<readonly CreditGroup[]>;
}
