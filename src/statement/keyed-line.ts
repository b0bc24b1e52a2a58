import type { DecimalString } from "../money/index.js";
import type { KeyedClaim, KeyedGoods } from "./line-pair.js";
import type { NotedGoods } from "./noted-goods.js";
import { plainDecimal } from "./plain-decimal.js";
import type { StatementLine } from "./statement.js";
import { priceFor, quantityIn, type UnitSize, type UnitSizes } from "./unit-conversion.js";

/** A statement's line with its keys. `unit` is meant where it names none. */
export function keyedClaim(claim: StatementLine, unit: string | undefined, sizes: UnitSizes): KeyedClaim {
  const own = claim.unit ?? unit;
  const size = sizes(claim.item, own);
  return {
    claim,
    unit: own,
    quantity: quantityKey(claim.quantity, size),
    price: priceKey(claim.unitPrice, size),
  };
}

/** Noted goods with their keys. `unit` is meant where the note names none. */
export function keyedGoods(goods: NotedGoods, unit: string | undefined, sizes: UnitSizes): KeyedGoods {
  const { line, quantity, price } = goods;
  const own = line.unit ?? unit;
  const size = sizes(line.item, own);
  const noted = line.unitPrice === undefined ? undefined : priceKey(line.unitPrice, size);
  return {
    goods,
    unit: own,
    quantity: quantityKey(quantity, size),
    governing:
      price === undefined || price.basis === "note"
        ? noted
        : priceKey(price.unitPrice, sizes(line.item, price.unit ?? own)),
    noted,
  };
}

function quantityKey(quantity: DecimalString, { base, factor }: UnitSize): string {
  return `${plainDecimal(quantityIn({ base, factor: "1" }, quantity, { base, factor }))} ${base}`;
}

function priceKey(price: DecimalString, { base, factor }: UnitSize): string {
  return `${plainDecimal(priceFor({ base, factor: "1" }, price, { base, factor }))} ${base}`;
}
