import { addMonths, type PlainDate } from "../../calendar/index.js";
import { type CustomerPolicy, gradeAsOf, type GradeFacts } from "../../customer/index.js";
import type { Customer } from "../../ledger/index.js";
import type { CustomerProfile } from "./customer-profile.js";

/** Where a customer's profile is read from. */
export interface ProfileFacts extends GradeFacts {
  readonly customer: Pick<Customer, "id" | "area" | "kind" | "department" | "group" | "dealingSince">;
  /** Days of dealings with the customer that are on file, in any order; those after the day do not count. */
  readonly dealings: readonly PlainDate[];
}

/**
 * What decision tables may ask about a customer, as of a day: its grade as the changes of grade have it, and whole
 * months since the first dealing, the one that the customer's master data names or else the first on file.
 *
 * @throws MisuseError `id-of-two` where one id stands for two changes of grade.
 * @example
 * import { customerProfileAsOf, net30, plainDate } from "receivables";
 *
 * const day = plainDate;
 * const customer = { id: "C1", area: "north" };
 * const facts = { customer, changes: [], dealings: [day("2025-06-30")], asOf: day("2026-06-29") };
 * customerProfileAsOf(facts, net30.customer); // => { area: "north", dealingMonths: 11 }
 */
export function customerProfileAsOf(
  facts: ProfileFacts,
  policy: Pick<CustomerPolicy, "grades">,
): CustomerProfile {
  const { asOf, customer, dealings } = facts;
  const { area, department, group, id, kind } = customer;
  const grade = gradeAsOf(facts, id, policy);
  const [first] = (customer.dealingSince === undefined ? dealings : [customer.dealingSince])
    .filter((on) => on <= asOf)
    .toSorted();
  return {
    ...(grade !== null && { grade }),
    ...(area !== undefined && { area }),
    ...(kind !== undefined && { kind }),
    ...(department !== undefined && { department }),
    ...(group !== undefined && { group }),
    ...(first !== undefined && { dealingMonths: wholeMonths(first, asOf) }),
  };
}

/** The months that are over by a day, each counted from the same first day. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  const begun = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, begun) <= to ? begun : begun - 1;
}
