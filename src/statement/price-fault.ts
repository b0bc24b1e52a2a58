import type { DecimalString } from "../money/index.js";
import type { EvidenceIndex } from "./evidence-index.js";
import type { LinePair } from "./line-pair.js";
import { type NotedGoods, pricedGoods } from "./noted-goods.js";
import { within } from "./plain-decimal.js";
import { type PriceBook, quotationOutOfTime } from "./price-book.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { Found } from "./statement-finding.js";
import { priceFor } from "./unit-conversion.js";

/** How a line's price differs from the one that governs its goods, in the line's own unit. */
export function priceFault(
  { claim, goods }: LinePair,
  { sizes, book }: EvidenceIndex,
  policy: StatementPolicy,
): Found[] {
  const { item, unitPrice: actual } = claim.claim;
  const { price, note } = goods.goods;
  if (price === undefined) return policy.priceBasisRequired ? [missingBasis(goods.goods, actual, book)] : [];
  if (claim.price === goods.governing) return [];
  const [size, priced] = [sizes(item, claim.unit), sizes(item, price.unit ?? goods.unit)];
  if (size.base !== priced.base) {
    const units = { expected: price.unit ?? null, actual: claim.unit ?? null };
    return [{ code: "unit-differs", document: note.id, item, ...units }];
  }
  const expected = priceFor(size, price.unitPrice, priced);
  if (within(actual, expected, policy.tolerance.price)) return [];
  const facts = { basis: price.basis, source: price.source };
  return [{ code: "price-differs", document: note.id, item, expected, actual, facts }];
}

/** That no paper has a price for goods, or only a quotation of other days. `actual` is the price found, if any. */
export function missingBasis(
  { note, line }: NotedGoods,
  actual: DecimalString | null,
  book: PriceBook,
): Found {
  const about = { document: note.id, item: line.item };
  const late = quotationOutOfTime(pricedGoods(note, line), book);
  if (late === undefined) return { ...about, code: "no-price-basis", expected: null, actual };
  const valid = `${late.validFrom ?? ".."}/${late.validTo ?? ".."}`;
  return {
    ...about,
    code: "quotation-not-valid",
    expected: valid,
    actual: note.date,
    facts: { quotation: late.id },
  };
}
