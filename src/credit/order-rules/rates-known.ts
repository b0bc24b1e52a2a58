import type { Look } from "../../decision/index.js";
import type { CreditLine } from "../credit-line.js";
import type { CreditCode } from "../credit.reason.js";
import { noLimitLookedAt } from "./no-limit-looked-at.js";
import type { OrderRule } from "./order-rule.js";

/** What is owed in another currency is held against a limit, or one of a class, only at a rate that is known. */
export const ratesKnown: OrderRule = {
  fails: ({ lines }) => lines.some(({ lacksRate, line }) => lacksRate && hasAmount(line)),
  looksAt: (context, { citation }) => {
    const { lines } = context;
    if (lines.length === 0) return [noLimitLookedAt(context, citation)];
    return lines.map(({ exposure, line }): Look<CreditCode> => {
      const { holder } = line;
      if (!hasAmount(line)) return { code: "no-rate-needed", citation, facts: { holder }, fired: false };
      const { total, unconverted: amounts } = exposure();
      const { currency } = total;
      return amounts.length === 0
        ? { code: "rates-known", citation, facts: { holder, currency }, fired: false }
        : { code: "rate-missing", citation, facts: { holder, amounts, currency }, fired: true };
    });
  },
};

function hasAmount({ classLimits = {}, limit }: CreditLine): boolean {
  return limit.kind === "amount" || Object.keys(classLimits).length > 0;
}
