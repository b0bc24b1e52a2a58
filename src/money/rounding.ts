import { MisuseError } from "../misuse/index.js";
import type { Decimal } from "./decimal.js";

/**
 * How a value between two steps is rounded.
 * `half-up` and `half-down` send the exact half away from zero and towards zero, `half-even` to the even
 * neighbour; `up` and `down` go away from and towards zero, `ceiling` and `floor` to plus and minus infinity.
 */
export type RoundingMode = "half-up" | "half-down" | "half-even" | "up" | "down" | "ceiling" | "floor";

/** Every rounding mode, for schemas and choice lists. */
export const ROUNDING_MODES: readonly RoundingMode[] = [
  "half-up",
  "half-down",
  "half-even",
  "up",
  "down",
  "ceiling",
  "floor",
];

const DECIMAL_MODE = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  "half-up": 4,
  "half-down": 5,
  "half-even": 6,
} as const satisfies Record<RoundingMode, number>;

/** Whether a name is one of a rounding mode. */
export function isRoundingMode(mode: string): mode is RoundingMode {
  return Object.hasOwn(DECIMAL_MODE, mode);
}

/** Rounds to a number of decimal places. */
export function roundDecimal(value: Decimal, places: number, mode: RoundingMode): Decimal {
  // Without a mode decimal.js would round in its own way, silently.
  if (!isRoundingMode(mode)) {
    throw new MisuseError({
      code: "unknown-rounding-mode",
      field: "mode",
      value: mode,
      problem: "not a rounding mode",
      remedy: `Use one of ${ROUNDING_MODES.join(", ")}.`,
    });
  }
  return value.toDecimalPlaces(places, DECIMAL_MODE[mode]);
}
