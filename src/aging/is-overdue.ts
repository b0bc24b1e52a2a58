import { signOfMoney } from "../money/index.js";
import type { AgedItem } from "./aged-item.js";

/** Whether the due date of an item has passed. */
export function isOverdue({ overdueDays: days }: AgedItem): boolean {
  return days !== null && days > 0;
}

/** Whether it is a claim, not a credit, whose due date has passed. */
export function isOverdueClaim(aged: AgedItem): boolean {
  return isOverdue(aged) && signOfMoney(aged.item.open) > 0;
}
