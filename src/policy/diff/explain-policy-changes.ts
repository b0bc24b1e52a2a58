import { type FactValue, grouped, type Language, type Reason } from "../../decision/index.js";
import { explainReason } from "../../decision/texts.js";
import { fieldName } from "../terms/field-name.js";
import type { PolicyChange } from "./policy-change.js";

/** Of so many rows or more of one list that came or went, only the names are said. */
const MANY = 4;

/**
 * What differs between two policies, to be read from beginning to end: the header's changes, then those of each section
 * under its name. Rows of one list that came or went together are one line of names; of rules that are only cited
 * differently the section says how many. The changes themselves have each of them.
 *
 * @throws MisuseError `unknown-reason`, `missing-fact`.
 * @example
 * import { diffPolicies, explainPolicyChanges, net30 } from "receivables";
 *
 * const law = { ...net30.law, expiringWithinDays: 90 };
 * explainPolicyChanges(diffPolicies(net30, { ...net30, law }), "zh-CN");
 * // => "法律提示\n- 诉讼时效届满前的提示天数：90 天，原为180 天"
 */
export function explainPolicyChanges(changes: readonly PolicyChange[], language: Language = "en"): string {
  const sections = grouped(changes, ({ path }) => {
    const section = `/${path.split("/")[1] ?? ""}`;
    return path === section ? "" : section;
  });
  return Array.from(sections, ([section, own]) => {
    const heading = section === "" ? [] : [capitalized(fieldName(section, language) ?? section)];
    const lines = linesOf(own).map((reason) => `- ${capitalized(explainReason(reason, language))}`);
    return [...heading, ...lines].join("\n");
  }).join("\n\n");
}

/** The reasons to say of a section: what is alike together, at the place of the first. */
function linesOf(changes: readonly PolicyChange[]): readonly Reason[] {
  const citations = changes.filter(isCitation);
  const rows = grouped(changes, listOf);
  const many = [...rows.values()].filter((own) => own.length >= MANY);
  const said = changes
    .filter((change) => !isCitation(change))
    .flatMap((change): readonly Reason[] => {
      const own = many.find((group) => group.includes(change));
      if (own === undefined) return [change];
      return own[0] === change ? [together(own, change)] : [];
    });
  const [first] = citations;
  if (first === undefined) return said;
  const facts = { count: citations.length };
  return [...said, { code: "other-rules-cited", citation: first.citation, facts }];
}

function isCitation({ code }: PolicyChange): boolean {
  return code === "cites-another-rule";
}

/** The list that a row came to or went from; `undefined` for other changes. */
function listOf({ code, facts, path }: PolicyChange): string | undefined {
  const isRow = [
    "row-added",
    "row-removed",
    "entry-added",
    "entry-removed",
    "table-row-added",
    "table-row-removed",
  ].includes(code);
  const kind = facts["rowKind"];
  return isRow && typeof kind === "string" ? `${code} ${path.slice(0, path.lastIndexOf("/"))}` : undefined;
}

function together(rows: readonly PolicyChange[], { citation, code, facts }: PolicyChange): Reason {
  const names = rows.map((row): FactValue => row.facts["row"] ?? null);
  return {
    code: code.endsWith("added") ? "rows-added" : "rows-removed",
    citation,
    facts: { ...facts, names, effect: null },
  };
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
