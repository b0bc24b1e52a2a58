import { type Look, compareText } from "../../decision/index.js";
import { signOfMoney } from "../../money/index.js";
import type { CreditCode } from "../credit.reason.js";
import { overdueCustomers } from "../overdue-items.js";
import type { StageReachedUse } from "../order-rule.policy.js";
import { coveredByGuarantee } from "./overdue-looks.js";
import { type OrderRule, someFired } from "./order-rule.js";

/** Collection of nothing that is still open has come as far as a stage that stops sales. */
export const stageReached: OrderRule<StageReachedUse> = {
  fails: (context, use) => {
    const { stages = [] } = context.facts;
    return stages.length > 0 && someFired(stageReached.looksAt(context, use));
  },
  looksAt: (context, { citation, guaranteeLifts, reached }) => {
    const { facts, policy } = context;
    const customers = overdueCustomers(facts, policy);
    const concerned = new Set(customers);
    const settled = new Set(facts.items.filter(({ open }) => signOfMoney(open) === 0).map(({ id }) => id));
    const stages = (facts.stages ?? [])
      .filter(({ customer, item }) => concerned.has(customer) && !settled.has(item))
      .toSorted((a, b) => compareText(a.item, b.item) || compareText(a.stage, b.stage));
    if (stages.length === 0)
      return [
        { code: "nothing-collected", citation, facts: { customers: customers.toSorted() }, fired: false },
      ];
    return stages.map(({ customer, item, stage }): Look<CreditCode> => {
      const found = { item, customer, stage };
      if (!reached.includes(stage))
        return { code: "stage-stops-nothing", citation, facts: found, fired: false };
      return guaranteeLifts && context.isCovered()
        ? coveredByGuarantee(context, [item], citation)
        : { code: "stage-stops-sales", citation, facts: found, fired: true };
    });
  },
};
