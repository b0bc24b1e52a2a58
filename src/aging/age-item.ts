import { overdueDays } from "../calendar/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import { ageIn } from "./age-unit.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingHeader } from "./aging-report.js";
import { agedFrom } from "./base-date.js";
import { CREDITS_COLUMN, bucketOf } from "./bucket-scheme.js";

/** An item's age and the column it stands in. */
export function ageItem(
  item: OpenItem,
  { asOf, baseDate, unit = "days", credits, scheme }: AgingHeader,
): AgedItem {
  const from = agedFrom(item, baseDate);
  const age = from === null ? null : ageIn(unit, from, asOf);
  const standsApart = credits === "apart" && signOfMoney(item.open) < 0;
  return {
    item,
    asOf,
    agedFrom: from,
    overdueDays: overdueDays(item.dueOn, asOf),
    bucket: standsApart ? CREDITS_COLUMN : bucketOf(age, scheme).id,
  };
}
