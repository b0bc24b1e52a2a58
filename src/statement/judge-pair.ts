import { periodContains } from "../calendar/index.js";
import type { EvidenceIndex } from "./evidence-index.js";
import type { LinePair } from "./line-pair.js";
import type { StatementScope } from "./noted-goods.js";
import { plainDecimal, within } from "./plain-decimal.js";
import { priceFault } from "./price-fault.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { Found } from "./statement-finding.js";
import { quantityIn } from "./unit-conversion.js";

/** What a pair is judged by. */
export interface Judging {
  readonly scope: StatementScope;
  readonly index: EvidenceIndex;
  readonly policy: StatementPolicy;
}

/**
 * How a line differs from the goods it bills. Figures are compared in the line's own unit; a line in another
 * currency, or in a unit that no conversion leads to, is not compared further.
 */
export function judgePair(pair: LinePair, judging: Judging): Found[] {
  const { period, currency } = judging.scope;
  const { note } = pair.goods.goods;
  if (note.currency !== currency) {
    return [{ ...about(pair), code: "currency-differs", expected: note.currency, actual: currency }];
  }
  const outside: Found[] = periodContains(period, note.date)
    ? []
    : [
        {
          ...about(pair),
          code: "outside-period",
          expected: `${period.from}/${period.to}`,
          actual: note.date,
        },
      ];
  const unit = unitFault(pair, judging);
  return [
    ...outside,
    ...(unit ?? [...quantityFault(pair, judging), ...priceFault(pair, judging.index, judging.policy)]),
  ];
}

function about({ goods, claim }: LinePair): Pick<Found, "document" | "item"> {
  return { document: goods.goods.note.id, item: claim.claim.item };
}

// The same figures in another unit are one slip, of the unit, and not two of figures.
function unitFault(pair: LinePair, { index: { sizes } }: Judging): Found[] | undefined {
  const { claim, goods } = pair;
  if (claim.unit === goods.unit || claim.quantity === goods.quantity) return undefined;
  const item = claim.claim.item;
  const sameFigures =
    plainDecimal(claim.claim.quantity) === plainDecimal(goods.goods.quantity) &&
    plainDecimal(claim.claim.unitPrice) === plainDecimal(goods.goods.price?.unitPrice ?? "");
  const convertible = sizes(item, claim.unit).base === sizes(item, goods.unit).base;
  if (convertible && !sameFigures) return undefined;
  return [{ ...about(pair), code: "unit-differs", expected: goods.unit ?? null, actual: claim.unit ?? null }];
}

function quantityFault(pair: LinePair, { index: { sizes }, policy }: Judging): Found[] {
  const { claim, goods } = pair;
  if (claim.quantity === goods.quantity) return [];
  const { item, quantity: actual } = claim.claim;
  const expected = quantityIn(sizes(item, claim.unit), goods.goods.quantity, sizes(item, goods.unit));
  if (within(actual, expected, policy.tolerance.quantity)) return [];
  return [{ ...about(pair), code: "quantity-differs", expected, actual }];
}
