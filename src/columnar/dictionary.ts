/** Texts by small whole numbers: a column keeps the number of each row's text, and each text once. */
export interface Dictionary {
  /** The text of each code. */
  readonly texts: readonly string[];
  /** The code of a text, a new one where it has none. */
  readonly codeOf: (text: string) => number;
  /** The code of a text; `undefined` where it has none. */
  readonly find: (text: string) => number | undefined;
}

/** A dictionary without texts. Codes are given from 0 in the order in which texts first come. */
export function dictionary(): Dictionary {
  const texts: string[] = [];
  const codes = new Map<string, number>();
  let lastText: string | undefined;
  let lastCode = 0;
  return {
    texts,
    codeOf(text) {
      if (text === lastText) return lastCode;
      let code = codes.get(text);
      if (code === undefined) {
        code = texts.length;
        codes.set(text, code);
        texts.push(text);
      }
      lastText = text;
      lastCode = code;
      return code;
    },
    find: (text) => codes.get(text),
  };
}

/**
 * The place of each code when the texts are sorted by UTF-16 code units, and the sorted texts: rows sorted by place
 * are sorted by text, and no text is compared again.
 */
export function sortedTexts({ texts, find }: Dictionary): {
  readonly places: Uint32Array;
  readonly sorted: readonly string[];
} {
  const sorted = texts.toSorted();
  const places = new Uint32Array(texts.length);
  sorted.forEach((text, place) => (places[find(text)!] = place));
  return { places, sorted };
}
