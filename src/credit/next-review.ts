import { type PlainDate, addMonths } from "../calendar/index.js";
import type { CreditPolicy } from "./credit.policy.js";

/** The last day by which what is fixed on a day is to be reviewed. */
export function nextReview(fixedOn: PlainDate, { review }: Pick<CreditPolicy, "review">): PlainDate {
  return addMonths(fixedOn, review.every === "quarter" ? 3 : 12);
}
