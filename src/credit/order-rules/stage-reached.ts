import { compareText } from "../../decision/index.js";
import { signOfMoney } from "../../money/index.js";
import { overdueCustomers } from "../overdue-items.js";
import type { StageReachedUse } from "../order-rule.policy.js";
import type { OrderRule } from "./order-rule.js";

/** Collection of nothing that is still open has come as far as a stage that stops sales. */
export const stageReached: OrderRule<StageReachedUse> = (context, { citation, guaranteeLifts, reached }) => {
  const { facts, guarantee, policy } = context;
  if (guaranteeLifts && guarantee.covers) return [];
  const customers = overdueCustomers(facts, policy);
  const settled = new Set(facts.items.filter(({ open }) => signOfMoney(open) === 0).map(({ id }) => id));
  return (facts.stages ?? [])
    .filter(
      ({ customer, item, stage }) =>
        customers.includes(customer) && reached.includes(stage) && !settled.has(item),
    )
    .toSorted((a, b) => compareText(a.item, b.item) || compareText(a.stage, b.stage))
    .map(({ customer, item, stage }) => {
      return { code: "stage-stops-sales", citation, facts: { item, customer, stage } };
    });
};
