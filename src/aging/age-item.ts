import { daysBetween, overdueDays } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingHeader } from "./aging-report.js";
import { CREDITS_COLUMN, bucketOf } from "./bucket-scheme.js";

/** An item's age and the column it stands in. */
export function ageItem(item: OpenItem, { asOf, baseDate, credits, scheme }: AgingHeader): AgedItem {
  const overdue = overdueDays(item.dueOn, asOf);
  const age = baseDate === "due" ? overdue : daysBetween(item.issuedOn, asOf);
  const standsApart = credits === "apart" && signOfMoney(item.open) < 0;
  return {
    item,
    asOf,
    agedFrom: baseDate === "due" ? item.dueOn : item.issuedOn,
    overdueDays: overdue,
    bucket: standsApart ? CREDITS_COLUMN : bucketOf(age, scheme).id,
  };
}
