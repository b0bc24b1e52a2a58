import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { CustomerCharge } from "./customer-visit.js";

/** The charges of each customer in the order of time. */
export type ChargeBook = ReadonlyMap<string, readonly CustomerCharge[]>;

/**
 * The charges of each customer.
 *
 * @throws MisuseError `two-in-charge` where two overlap, `charge-ends-before-it-begins`.
 */
export function chargeBook(charges: readonly CustomerCharge[]): ChargeBook {
  const unique = [...new Map(charges.map((charge) => [JSON.stringify(keyOf(charge)), charge])).values()];
  for (const { customer, from, until } of unique) {
    if (until !== undefined && until < from) throw endsBefore(customer, until);
  }
  const book = new Map(
    [...grouped(unique, ({ customer }) => customer)].map(([customer, own]) => [
      customer,
      own.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.person ?? "", b.person ?? "")),
    ]),
  );
  for (const own of book.values()) {
    own.forEach((charge, i) => {
      const before = own[i - 1];
      if (before !== undefined && (before.until === undefined || before.until >= charge.from)) {
        throw twoInCharge(charge);
      }
    });
  }
  return book;
}

/** The charge of a customer on a day; `undefined` where there is none. */
export function chargeOn(book: ChargeBook, customer: string, on: PlainDate): CustomerCharge | undefined {
  return book.get(customer)?.find(({ from, until = on }) => from <= on && on <= until);
}

function keyOf({ customer, person, from, until }: CustomerCharge): readonly unknown[] {
  return [customer, person, from, until];
}

function endsBefore(customer: string, until: PlainDate): MisuseError {
  return new MisuseError({
    code: "charge-ends-before-it-begins",
    field: "charges.until",
    value: until,
    problem: `the charge of ${customer} ends before it begins`,
    remedy: "Give the last day of the charge, on or after its first.",
  });
}

function twoInCharge({ customer, from }: CustomerCharge): MisuseError {
  return new MisuseError({
    code: "two-in-charge",
    field: "charges.from",
    value: from,
    problem: `two charges of ${customer} overlap on this day`,
    remedy: "End the charge of the one on the day before that of the other begins.",
  });
}
