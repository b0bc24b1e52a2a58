/** What a {@link MisuseError} carries besides its sentence. */
export interface Misuse {
  /** Stable, kebab-case name of the fault, such as `amount-is-number`. */
  readonly code: string;
  /** The field at fault, as a path from the argument: `amount`, `lines[2].quantity`. */
  readonly field: string;
  /** The value found there. */
  readonly value: unknown;
  /** What is wrong, without the field and the value. */
  readonly problem: string;
  /** What the caller should do instead. */
  readonly remedy: string;
}

/**
 * Thrown when a function is called with something it cannot work on. Outcomes of business, such as a
 * refused order, are never thrown; they are returned as decisions and findings.
 *
 * Test `error.code`, not `instanceof`: two copies of the package have two classes.
 *
 * @example
 * import { money } from "receivables";
 *
 * let caught: unknown;
 * try {
 *   money("12.345", "CNY");
 * } catch (error) {
 *   caught = error;
 * }
 * (caught as { code: string }).code; // => "too-many-decimals"
 */
export class MisuseError extends Error {
  override readonly name = "MisuseError";
  readonly code: string;
  readonly field: string;
  readonly value: unknown;
  readonly problem: string;
  readonly remedy: string;

  constructor({ code, field, value, problem, remedy }: Misuse) {
    super(`${field}: ${problem}: ${shown(value)}. ${remedy}`);
    this.code = code;
    this.field = field;
    this.value = value;
    this.problem = problem;
    this.remedy = remedy;
  }

  /**
   * Does what reads a part of a whole: the field of a misuse found there is named from the whole on.
   *
   * @example
   * import { MisuseError, money } from "receivables";
   *
   * let caught: unknown;
   * try {
   *   MisuseError.within("lines[2]", () => money("1,234", "CNY"));
   * } catch (error) {
   *   caught = error;
   * }
   * (caught as { field: string }).field; // => "lines[2].amount"
   */
  static within<T>(path: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof MisuseError)) throw error;
      const { code, field, value, problem, remedy } = error;
      throw new MisuseError({ code, field: `${path}.${field}`, value, problem, remedy });
    }
  }
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "object" && value !== null) return Object.prototype.toString.call(value).slice(8, -1);
  return String(value);
}
