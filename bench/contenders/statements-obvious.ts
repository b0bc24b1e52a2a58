import { Decimal } from "decimal.js";
import type { StatementLine } from "receivables/statement";
import type { StatementFacts } from "../data/statements.js";

/** A difference: its code, the document and the item, and both values; `null` for nothing, or for the whole statement. */
export type Differing = readonly [
  code: string,
  customer: string,
  document: string | null,
  item: string | null,
  expected: string | null,
  actual: string | null,
];

interface Goods {
  readonly customer: string;
  readonly document: string;
  readonly item: string;
  readonly quantity: Decimal;
  readonly price: Decimal;
}

/**
 * The check as one writes it first: the goods of each document and item in a `Map`, figures as `Decimal`. A line takes the
 * first goods that are equal; what is left of both is compared once more, by quantity or price.
 */
export function obviousDifferences({ claims, evidence }: StatementFacts): readonly Differing[] {
  const goods = new Map<string, Goods[]>();
  const paired = new Map<string, number>();
  for (const { customer, id: document, kind, lines } of evidence.notes) {
    for (const { item, quantity: noted, unitPrice = "0" } of lines) {
      const [quantity, price] = [new Decimal(noted), new Decimal(unitPrice)];
      const entry = {
        customer,
        document,
        item,
        quantity: kind === "return" ? quantity.negated() : quantity,
        price,
      };
      const key = `${document}|${item}`;
      const own = goods.get(key);
      if (own === undefined) goods.set(key, [entry]);
      else own.push(entry);
    }
  }
  const found: Differing[] = [];
  for (const { statement } of claims) {
    const { customer } = statement;
    const left: StatementLine[] = [];
    let sum = new Decimal(0);
    for (const line of statement.lines) {
      const { document, item, amount } = line;
      const [quantity, price, stated] = [
        new Decimal(line.quantity),
        new Decimal(line.unitPrice),
        new Decimal(amount),
      ];
      const own = goods.get(`${document}|${item}`) ?? [];
      const equal = own.findIndex((entry) => entry.quantity.equals(quantity) && entry.price.equals(price));
      if (equal < 0) left.push(line);
      else {
        own.splice(equal, 1);
        const key = `${document}|${item}|${quantity.toString()}|${price.toString()}`;
        paired.set(key, (paired.get(key) ?? 0) + 1);
      }
      const expected = quantity.times(price).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      if (!expected.equals(stated)) {
        found.push(["amount-differs", customer, document, item, expected.toFixed(2), stated.toFixed(2)]);
      }
      sum = sum.plus(stated);
    }
    for (const line of left) found.push(leftOver(line, customer, goods, paired));
    const total = new Decimal(statement.total);
    if (!sum.equals(total))
      found.push(["total-differs", customer, null, null, sum.toFixed(2), total.toFixed(2)]);
  }
  for (const left of goods.values()) {
    for (const { customer, document, item, quantity } of left) {
      const code = quantity.isNegative() ? "return-not-credited" : "not-billed";
      found.push([code, customer, document, item, quantity.toString(), null]);
    }
  }
  return found;
}

function leftOver(
  { document, item, quantity, unitPrice }: StatementLine,
  customer: string,
  goods: ReadonlyMap<string, Goods[]>,
  paired: ReadonlyMap<string, number>,
): Differing {
  const [stated, price] = [new Decimal(quantity), new Decimal(unitPrice)];
  const times = paired.get(`${document}|${item}|${stated.toString()}|${price.toString()}`);
  if (times !== undefined) {
    return ["duplicate-line", customer, document, item, `${times}`, `${times + 1}`];
  }
  const own = goods.get(`${document}|${item}`)?.shift();
  if (own === undefined) return ["no-evidence", customer, document, item, null, stated.toString()];
  if (own.quantity.equals(stated)) {
    return ["price-differs", customer, document, item, own.price.toString(), price.toString()];
  }
  return ["quantity-differs", customer, document, item, own.quantity.toString(), stated.toString()];
}
