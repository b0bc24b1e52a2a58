import type { Language } from "./messages/message.js";
import type { FactValue } from "./reason.js";
import { termText } from "./term-text.js";

/**
 * A condition as a fact: its kind and what follows, as `["is", "grade", "A"]`, `["all", […], […]]`, `["not", […]]`; under
 * `same` one that compares the fact that was named just before.
 */
type Node = readonly FactValue[];

/**
 * A condition on a customer, given as a fact, as a phrase; what has parts of its own stands in brackets within another.
 *
 * @example
 * import { conditionText } from "receivables/decision/texts";
 *
 * conditionText(["in", "grade", "A", "B"], "en"); // => "grade A or B"
 * conditionText(["not", ["is", "grade", "A"]], "zh-CN"); // => "客户等级不为 A（含不详）"
 */
export function conditionText(value: FactValue, language: Language): string {
  const node = plain(value);
  if (node === undefined) return language === "zh-CN" ? "无" : "none";
  return language === "zh-CN" ? chinese(node) : english(node);
}

function english(node: Node): string {
  const [kind, ...parts] = node;
  const [name, ...words] = parts;
  const inner = (part: FactValue): string => bracketed(part, english, "(", ")");
  switch (plainText(kind)) {
    case "always":
      return "every customer";
    case "never":
      return "no customer";
    case "all":
      return parts.map(inner).join(" and ");
    case "any":
      return parts.map(inner).join(" or ");
    case "known":
      return `${termOf(name, "en")} known`;
    case "atLeast":
      return `at least ${counted(name, words)}`;
    case "below":
      return `fewer than ${counted(name, words)}`;
    case "not":
      return englishNot(plain(name ?? null) ?? ["never"]);
    case "same":
      return english(plain(name ?? null) ?? ["never"]);
    default:
      return `${termOf(name, "en")} ${listed(words, ", ", " or ")}`;
  }
}

function englishNot(node: Node): string {
  const [kind, name, ...words] = node;
  const unknown = "(or not known)";
  switch (plainText(kind)) {
    case "known":
      return `${termOf(name, "en")} not known`;
    case "is":
    case "in":
      return `${termOf(name, "en")} other than ${listed(words, ", ", " or ")} ${unknown}`;
    case "atLeast":
      return `${english(["below", name ?? null, ...words])} ${unknown}`;
    case "below":
      return `${english(["atLeast", name ?? null, ...words])} ${unknown}`;
    default:
      return `not (${english(node)})`;
  }
}

function chinese(node: Node): string {
  const [kind, ...parts] = node;
  const [name, ...words] = parts;
  const inner = (part: FactValue): string => bracketed(part, chinese, "（", "）");
  switch (plainText(kind)) {
    case "always":
      return "所有客户";
    case "never":
      return "无客户适用";
    case "all":
      return parts.map(inner).reduce((all, part) => spaced(all, "且", part));
    case "any":
      return parts.map(inner).reduce((all, part) => spaced(all, "或", part));
    case "known":
      return `${termOf(name, "zh-CN")}已知`;
    case "atLeast":
      return `${termOf(name, "zh-CN")}不少于 ${plainText(words[0])}`;
    case "below":
      return `${termOf(name, "zh-CN")}少于 ${plainText(words[0])}`;
    case "not":
      return chineseNot(plain(name ?? null) ?? ["never"]);
    case "same": {
      const [, , ...same] = plain(name ?? null) ?? [];
      return spaced("为", chineseList(same)).slice(1);
    }
    default:
      return spaced(termOf(name, "zh-CN"), "为", chineseList(words));
  }
}

function chineseNot(node: Node): string {
  const [kind, name, ...words] = node;
  const unknown = "（含不详）";
  switch (plainText(kind)) {
    case "known":
      return `${termOf(name, "zh-CN")}不详`;
    case "is":
    case "in":
      return spaced(termOf(name, "zh-CN"), "不为", chineseList(words)) + unknown;
    case "atLeast":
      return chinese(["below", name ?? null, ...words]) + unknown;
    case "below":
      return chinese(["atLeast", name ?? null, ...words]) + unknown;
    default:
      return `不符合（${chinese(node)}）`;
  }
}

/** A condition without the parts that say nothing: one part of `all` is that part, and what is denied twice holds. */
function plain(value: FactValue): Node | undefined {
  if (!Array.isArray(value)) return undefined;
  const [kind, ...parts] = value as Node;
  if (kind === "in" && parts.length < 2) return ["never"];
  if (kind === "all" || kind === "any") {
    const nodes = parts.flatMap((part) => [plain(part) ?? []]).filter((node) => node.length > 0);
    if (nodes.length === 0) return [kind === "all" ? "always" : "never"];
    return nodes.length === 1 ? nodes[0] : [kind, ...nodes];
  }
  if (kind !== "not") return value as Node;
  const denied = plain(parts[0] ?? null) ?? ["never"];
  if (denied[0] === "always") return ["never"];
  if (denied[0] === "never") return ["always"];
  return denied[0] === "not" ? plain(denied[1] ?? null) : ["not", denied];
}

function bracketed(part: FactValue, write: (node: Node) => string, open: string, close: string): string {
  const node = plain(part) ?? ["never"];
  const [kind] = node;
  const several = kind === "all" || kind === "any" || (kind === "in" && node.length > 3);
  return several ? open + write(node) + close : write(node);
}

function termOf(name: FactValue | undefined, language: Language): string {
  if (typeof name !== "string") return "";
  const term = `/tables/*/rows/*/when/fact=${name}`;
  const word = termText(term, language);
  return word === term ? wordText(name) : word;
}

/** A number with what it counts. */
function counted(name: FactValue | undefined, [number = null]: Node): string {
  return `${plainText(number)} ${termOf(number === 1 ? `${plainText(name)}=1` : name, "en")}`;
}

function listed(words: Node, comma: string, or: string): string {
  const all = words.map((word) => wordText(plainText(word)));
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(comma)}${or}${all.at(-1) ?? ""}`;
}

function chineseList(words: Node): string {
  const all = words.map((word) => wordText(plainText(word)));
  const head = all.slice(0, -1).join("、");
  return head === "" ? (all[0] ?? "") : spaced(head, "或", all.at(-1) ?? "");
}

function plainText(value: FactValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A word that the firm gives: as it is where it can be taken for nothing else, in quotation marks otherwise. */
function wordText(word: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.+-]*$/u.test(word) && !/^(and|or|not|known|other)$/i.test(word))
    return word;
  const shown = word
    .replaceAll(/[\\“”]/g, (sign) => `\\${sign}`)
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return `“${shown}”`;
}

/** Parts of a Chinese phrase, with a space between Chinese and Latin letters or digits. */
function spaced(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const [han, latin] = [/\p{Script=Han}/u, /[A-Za-z0-9.+_-]/];
    const [end, start] = [text.at(-1) ?? "", part.at(0) ?? ""];
    const apart = (han.test(end) && latin.test(start)) || (latin.test(end) && han.test(start));
    return text + (apart ? " " : "") + part;
  });
}
