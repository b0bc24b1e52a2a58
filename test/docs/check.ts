import { expect } from "vitest";

/** How the examples of the documentation state what an expression gives. */
export function check(actual: unknown, expected: unknown, place: string): void {
  expect(actual, place).toEqual(expected);
}
