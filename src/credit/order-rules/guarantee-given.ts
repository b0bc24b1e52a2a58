import { marksOf } from "../marks-of.js";
import type { OrderRule } from "./order-rule.js";

/** Nothing more is shipped without a guarantee to a customer that needs one (Art. 29). */
export const guaranteeGiven: OrderRule = ({ facts, guarantee }, { citation }) =>
  guarantee.covers
    ? []
    : marksOf(facts, "guarantee-needed").map(({ from, holder, reason }) => {
        const { needed, worth } = guarantee;
        return {
          code: "guarantee-missing",
          citation,
          facts: { holder, from, reason, guarantee: worth, needed },
        };
      });
