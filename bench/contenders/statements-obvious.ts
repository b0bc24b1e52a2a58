import { Decimal } from "decimal.js";
import type { StatementFacts } from "../data/statements.js";

/** Documents with an item of theirs. */
export type Places = readonly (readonly [document: string, item: string])[];

interface Goods {
  readonly quantity: Decimal;
  readonly price: Decimal;
}

/**
 * The check as one writes it first: the goods of each document and item in a `Map`, figures as `Decimal`. A line takes the
 * first goods that are equal; where there are none, or its amount is wrong, its document and item differ, and so do those
 * of goods that no line took.
 */
export function obviousDifferences({ claims, evidence }: StatementFacts): Places {
  const goods = new Map<string, Goods[]>();
  for (const { id, kind, lines } of evidence.notes) {
    for (const { item, quantity, unitPrice = "0" } of lines) {
      const key = JSON.stringify([id, item]);
      const noted = new Decimal(quantity);
      const entry = { quantity: kind === "return" ? noted.negated() : noted, price: new Decimal(unitPrice) };
      const own = goods.get(key);
      if (own === undefined) goods.set(key, [entry]);
      else own.push(entry);
    }
  }
  const differing = new Set<string>();
  for (const { statement } of claims) {
    for (const { document, item, quantity, unitPrice, amount } of statement.lines) {
      const key = JSON.stringify([document, item]);
      const [stated, price] = [new Decimal(quantity), new Decimal(unitPrice)];
      const own = goods.get(key) ?? [];
      const found = own.findIndex((entry) => entry.quantity.equals(stated) && entry.price.equals(price));
      if (found < 0) differing.add(key);
      else own.splice(found, 1);
      const expected = stated.times(price).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      if (!expected.equals(new Decimal(amount))) differing.add(key);
    }
  }
  for (const [key, left] of goods) if (left.length > 0) differing.add(key);
  return Array.from(differing, (key) => JSON.parse(key) as [string, string]);
}
