import type { CollectionPolicy } from "./collection.policy.js";
import { lastDay } from "./last-day.js";
import type { MisconductFacts } from "./misconduct-report.js";
import type { GoodsFound } from "./misconduct.js";
import { type Suspicion, isProof } from "./suspicion.js";
import { positiveOnce } from "./positive-once.js";

/** What papers say of goods taken back, sold on, or made by others. */
export function goodsSuspicions(
  facts: MisconductFacts,
  rules: Pick<CollectionPolicy, "conduct">,
): readonly Suspicion[] {
  const { goods, asOf } = facts;
  const found = positiveOnce(goods, "goods").rows.filter(({ on }) => on <= asOf);
  return [...returnSuspicions(facts, rules), ...found.flatMap(foundSuspicions)];
}

function returnSuspicions(
  { returns, calendar, asOf }: MisconductFacts,
  { conduct }: Pick<CollectionPolicy, "conduct">,
): readonly Suspicion[] {
  return positiveOnce(returns, "returns")
    .rows.filter(({ on }) => on <= asOf)
    .flatMap(({ id, strength, customer, salesman, on, amount, reportedOn }): readonly Suspicion[] => {
      const by = conduct.reportReturns === null ? null : lastDay(conduct.reportReturns, on, calendar);
      const reported = reportedOn !== null && reportedOn <= asOf ? reportedOn : null;
      const late = reported === null ? asOf > (by ?? on) : by !== null && reported > by;
      if (!late) return [];
      return [
        {
          code: reported === null ? "returns-not-reported" : "returns-reported-late",
          conduct: "returns-unreported",
          about: id,
          salesman,
          customer,
          shown: isProof(strength) && by !== null,
          amount,
          evidence: [id],
          on,
          by,
        },
      ];
    });
}

function foundSuspicions({
  id,
  strength,
  deliveredTo,
  delivery,
  foundWith,
  soldBy,
  on,
  amount,
}: GoodsFound): readonly Suspicion[] {
  const own = { about: id, salesman: soldBy, customer: foundWith, amount, on, by: null };
  const shown = isProof(strength) && soldBy !== null;
  if (deliveredTo === null) {
    // Other makers' goods in a customer's store say nothing of anybody.
    if (soldBy === null) return [];
    return [
      { ...own, code: "other-makers-goods-sold", conduct: "other-makers-goods", shown, evidence: [id] },
    ];
  }
  if (deliveredTo === foundWith) return [];
  return [
    {
      ...own,
      code: "goods-resold",
      conduct: "resale",
      shown: shown && delivery !== null,
      evidence: delivery === null ? [id] : [id, delivery],
    },
  ];
}
