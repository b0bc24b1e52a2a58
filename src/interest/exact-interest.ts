import {
  type DecimalString,
  type Money,
  addDecimals,
  compareDecimals,
  multiplyDecimals,
} from "../money/index.js";
import { type InterestSegment, dividendOf } from "./interest-segment.js";
import type { InterestCap } from "./interest.policy.js";

/** A number as a fraction, because decimals alone cannot write down every sum of interest exactly. */
export interface Fraction {
  readonly dividend: DecimalString;
  /** 1 or more. */
  readonly divisor: DecimalString;
}

/** The exact sum of segments. */
export function exactInterest(segments: readonly InterestSegment[]): Fraction {
  const divisor = [...new Set(segments.map((segment) => segment.divisor))].reduce(
    (product, next) => product * next,
    1,
  );
  const dividend = segments
    .map((segment) => multiplyDecimals(dividendOf(segment), String(divisor / segment.divisor)))
    .reduce(addDecimals, "0");
  return { dividend, divisor: String(divisor) };
}

/** The cap as an amount, when the interest on a principal exceeds it. */
export function exceededCap(
  exact: Fraction,
  principal: Money,
  cap: InterestCap | null,
): DecimalString | null {
  const most = cap === null ? undefined : mostOf(principal, cap);
  return most !== undefined && compareDecimals(exact.dividend, multiplyDecimals(most, exact.divisor)) > 0
    ? most
    : null;
}

function mostOf(principal: Money, cap: InterestCap): DecimalString | undefined {
  if (cap.kind === "share-of-principal") return multiplyDecimals(principal.amount, cap.share);
  return cap.amounts.find(({ currency }) => currency === principal.currency)?.amount;
}
