/** How a column stands: words to the left, figures to the right. */
export type Align = "left" | "right";

/** Rows as text in aligned columns; the first row is the head. Chinese characters take two places. */
export function table(rows: readonly (readonly string[])[], align: readonly Align[]): string {
  const widths = align.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const line = (row: readonly string[]): string =>
    widths
      .map((most, column) => padded(row[column] ?? "", most, align[column] ?? "left"))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((most) => "-".repeat(most)).join("  "), ...body.map(line)].join("\n");
}

/** A heading with a rule below it. */
export function heading(text: string): string {
  return `${text}\n${"=".repeat(width(text))}`;
}

/** A text cut to a number of places, with an ellipsis where it is longer. */
export function clipped(text: string, most: number): string {
  if (width(text) <= most) return text;
  let cut = "";
  for (const character of text) {
    if (width(cut) + width(character) >= most) break;
    cut += character;
  }
  return `${cut}…`;
}

function padded(text: string, most: number, align: Align): string {
  const space = " ".repeat(most - width(text));
  return align === "left" ? text + space : space + text;
}

function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
