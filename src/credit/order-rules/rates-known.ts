import type { OrderRule } from "./order-rule.js";

/** What is owed in another currency is held against a limit only at a rate that is known. */
export const ratesKnown: OrderRule = ({ lines }, { citation }) =>
  lines
    .filter(({ exposure, line }) => line.limit.kind === "amount" && exposure.unconverted.length > 0)
    .map(({ exposure, line }) => {
      const { total, unconverted } = exposure;
      return {
        code: "rate-missing",
        citation,
        facts: { holder: line.holder, amounts: unconverted, currency: total.currency },
      };
    });
