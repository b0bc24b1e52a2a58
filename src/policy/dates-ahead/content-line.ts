/**
 * A content line of iCalendar, folded: no line of it is longer than 75 octets in UTF-8, no character is cut in two,
 * and it ends with the line break that the format asks for (RFC 5545, 3.1).
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      lines.push(line);
      line = " ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}

const LONGEST_LINE = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A text as the value of a property (RFC 5545, 3.3.11): backslash, semicolon and comma are escaped, line breaks of any
 * kind are written `\n`, so that nothing in a name can begin a property of its own. Other control characters have no
 * place in the format and become spaces, halves of characters the replacement character.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}
