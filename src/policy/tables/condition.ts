/** Facts about a customer that are words, in the order in which a profile lists them. */
export const TEXT_FACTS = ["grade", "area", "kind", "department", "group"] as const;

/** Facts about a customer that are whole numbers of 0 or more. */
export const NUMBER_FACTS = ["dealingMonths"] as const;

/** A fact that is a word: `grade`, `area`, `kind`, `department`, `group`. */
export type TextFact = (typeof TEXT_FACTS)[number];

/** A fact that is a number: `dealingMonths`. */
export type NumberFact = (typeof NUMBER_FACTS)[number];

/**
 * What is asked about a customer. It is data: nothing in it runs, and what it may ask for is listed in
 * {@link TextFact} and {@link NumberFact}.
 *
 * A comparison with a fact that is not known does not hold, whichever it is; `known` asks for that itself. So
 * `{ "not": { "fact": "grade", "is": "A" } }` holds for a customer without a grade.
 */
export type Condition =
  /** Every one of them holds. */
  | { readonly all: readonly Condition[] }
  /** At least one of them holds. */
  | { readonly any: readonly Condition[] }
  /** It does not hold. */
  | { readonly not: Condition }
  /** The fact is known, whatever it is. */
  | { readonly known: TextFact | NumberFact }
  /** The fact is this word, letter by letter. */
  | { readonly fact: TextFact; readonly is: string }
  /** The fact is one of these words. */
  | { readonly fact: TextFact; readonly in: readonly string[] }
  /** The number is this or more. */
  | { readonly fact: NumberFact; readonly atLeast: number }
  /** The number is less than this. */
  | { readonly fact: NumberFact; readonly below: number };
