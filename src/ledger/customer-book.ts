import { MisuseError } from "../misuse/index.js";
import type { Customer } from "./customer.js";

/** Customers by id. */
export type CustomerBook = ReadonlyMap<string, Customer>;

/** Reads the list of customers; throws MisuseError `duplicate-id`. */
export function customerBook(customers: readonly Customer[]): CustomerBook {
  const book = new Map<string, Customer>();
  customers.forEach((customer, i) => {
    if (book.has(customer.id)) {
      throw new MisuseError({
        code: "duplicate-id",
        field: `customers[${i}].id`,
        value: customer.id,
        problem: "another customer has this id",
        remedy: "List each customer once.",
      });
    }
    book.set(customer.id, customer);
  });
  return book;
}

/**
 * Whose debts a customer may pay: those of its group. A parent is commonly the group itself, so that a
 * customer without a group stands for the group of its own id.
 */
export function groupOf(book: CustomerBook, customer: string): string {
  return book.get(customer)?.group ?? customer;
}
