import type { Money } from "../../money/index.js";
import { coveredThrough } from "../guarantee-cover.js";
import type { CollateralRule } from "../order-check.policy.js";
import type { GuaranteeDifference } from "../order-trace.js";
import { leastAmount } from "./least-amount.js";
import { type Way, askedAgain } from "./way.js";

/** As little of a kind of guarantee or collateral as works, valid no longer than it must be. */
export function giveGuarantee({ kind }: CollateralRule): Way {
  return (attempt, works) => {
    const { facts, sections } = attempt;
    const { currency } = askedAgain(attempt, []).context.book;
    const { customer, id } = facts.order;
    const { citation } = sections.credit.rules.previousSaleSettled;
    const days = [...new Set([facts.asOf, coveredThrough(facts, sections.credit)])];
    for (const validUntil of days) {
      const by = (amount: Money): GuaranteeDifference => ({
        kind: "guarantee",
        code: "guarantee-to-give",
        citation,
        facts: { kind, amount, customer, until: validUntil },
        collateral: { id: `guarantee for ${id}`, customer, kind, amount, validUntil },
      });
      const amount = leastAmount(currency, (given) => works([by(given)]));
      if (amount !== null) return [by(amount)];
    }
    return undefined;
  };
}
