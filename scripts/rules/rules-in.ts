const NUMBERS = /(?<!(?:\p{Lu}\p{L}*|\d|\p{Script=Han}) )\bArt\. (\d+(?:(?:, | and |–)\d+)*)/gu;
const TEMPLATES = /\bR[14](?:\.\d+)+(?:–R[14](?:\.\d+)+)?/g;

/**
 * Every rule of the regulation that a text names: `Art. 10, 11` and `Art. 9 and 10` name two, `Art. 32–34` and
 * `R4.8–R4.10` three. Articles of laws, which follow the law's name as in `Order 802 Art. 9`, are not among them.
 */
export function rulesIn(text: string): readonly string[] {
  const line = text.replaceAll(/\s+/g, " ");
  const articles = Array.from(line.matchAll(NUMBERS)).flatMap(([, numbers = ""]) =>
    numbers.split(/, | and /).flatMap((span) => range(span.split("–"), "Art. ")),
  );
  const templates = Array.from(line.matchAll(TEMPLATES)).flatMap(([span]) => templateRange(span.split("–")));
  return [...articles, ...templates];
}

function templateRange([from = "", to = from]: readonly string[]): readonly string[] {
  const prefix = from.slice(0, from.lastIndexOf(".") + 1);
  return range([from.slice(prefix.length), to.slice(to.lastIndexOf(".") + 1)], prefix);
}

function range([from = "", to = from]: readonly string[], prefix: string): readonly string[] {
  const first = Number(from);
  return Array.from({ length: Number(to) - first + 1 }, (_, i) => `${prefix}${first + i}`);
}
