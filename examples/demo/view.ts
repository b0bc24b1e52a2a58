import type { Language } from "receivables";
import { word } from "./words.js";

/** How a month end is shown: the language, names instead of ids, and whether long lists are cut. */
export interface View {
  readonly language: Language;
  /** Name of a person or customer, by id. */
  readonly nameOf: (id: string) => string;
  /** Every line of every list, instead of the first ones so that a part fits a screen. */
  readonly all: boolean;
}

/** The first lines of a list, and how many there are beside them. */
export function firstOf(lines: readonly string[], most: number, { all, language }: View): readonly string[] {
  const rest = lines.length - most;
  return rest > 0 && !all ? [...lines.slice(0, most), `   … ${rest} ${word("more", language)}`] : lines;
}
