/** A language that texts can be rendered in. */
export type Language = "en" | "zh-CN";

/**
 * The text of a code in every language. `{name}` stands for the fact of that name, by its type: money with
 * separators, lists joined. `{name:days}` writes a number of days, `{name:percent}` a share such as `"0.5"`
 * as `50 %`, `{name:term}` looks up a word of the vocabulary, such as a role. `{name:measured}` writes a value that brings
 * its form, as `[7, "days"]` or `[2, "months"]`, `{name:fields}` names with such values,
 * `{name:citation}` a rule as the language cites it. A clause in square brackets is left
 * out when a fact in it is `null` or an empty list.
 */
export interface Message {
  readonly en: string;
  readonly "zh-CN": string;
}

/** Texts by code. */
export type Messages = Readonly<Record<string, Message>>;
