import type { CreditLine } from "../credit-line.js";
import type { OrderRule } from "./order-rule.js";

/** What is owed in another currency is held against a limit, or one of a class, only at a rate that is known. */
export const ratesKnown: OrderRule = ({ lines }, { citation }) =>
  lines
    .filter(({ exposure, line }) => hasAmount(line) && exposure.unconverted.length > 0)
    .map(({ exposure, line }) => {
      const { total, unconverted } = exposure;
      return {
        code: "rate-missing",
        citation,
        facts: { holder: line.holder, amounts: unconverted, currency: total.currency },
      };
    });

function hasAmount({ classLimits = {}, limit }: CreditLine): boolean {
  return limit.kind === "amount" || Object.keys(classLimits).length > 0;
}
