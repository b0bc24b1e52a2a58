import type { Facts, FactValue } from "../../decision/index.js";
import { contentOf } from "./content-of.js";
import { defaultOf } from "./field-default.js";
import { isObject } from "./json-object.js";
import { LIST_KINDS } from "./list-kind.js";
import { OWN_NAMES, type Place, type RowName } from "./place.js";
import type { PlaceDifference } from "./place-difference.js";
import type { PolicyDiffCode } from "./policy-diff.reason.js";
import { isMoney, meaningOf } from "./same-value.js";
import { specialSentence } from "./special-sentence.js";
import { measured, valueFact } from "./value-fact.js";

/** What a difference says, and the facts that its sentence needs. */
export interface Said {
  readonly code: PolicyDiffCode;
  readonly facts: Facts;
}

const CITATION = /\/(citation|keptUnder|legalCaution)$|\/citations\/\w+$/;
const STAGES = "/escalation/stages/*";
const BEYOND = "/escalation/beyond";

/** A difference in words: its own sentence where it has one, else what the field is called and both values. */
export function describeDifference(difference: PlaceDifference): Said {
  const { code, facts } = specialSentence(difference) ?? generalSentence(difference);
  return { code, facts: { ...rowFacts(difference.place), ...facts } };
}

function generalSentence(difference: PlaceDifference): Said {
  const { after, before, place, what } = difference;
  const { pattern } = place;
  const field = nameOf(pattern);
  const [was, is] = [before, after].map((value) => (value === undefined ? defaultOf(pattern) : value));
  if (what === "row") {
    if (!isObject(is ?? was)) {
      const value = measured(is ?? was, pattern);
      return { code: is === undefined ? "entry-removed" : "entry-added", facts: { value } };
    }
    const content = contentOf(is ?? was, pattern);
    return { code: is === undefined ? "row-removed" : "row-added", facts: { content } };
  }
  if (what === "order") {
    return {
      code: "rows-reordered",
      facts: { field, before: valueFact(was, pattern), after: valueFact(is, pattern) },
    };
  }
  if (CITATION.test(pattern) && typeof was === "string" && typeof is === "string") {
    return { code: "cites-another-rule", facts: { field, before: was, after: is } };
  }
  if (typeof was === "boolean" && typeof is === "boolean") {
    return { code: is ? "switched-on" : "switched-off", facts: { field } };
  }
  return (
    listSentence(was, is, pattern, field) ??
    partSentence(was, is, pattern, field) ?? {
      code: "field-changed",
      facts: { field, before: measured(was, pattern), after: measured(is, pattern) },
    }
  );
}

/** Of a list without order: what came and what went. */
function listSentence(was: unknown, is: unknown, pattern: string, field: string): Said | undefined {
  const kind = LIST_KINDS[pattern]?.as;
  if (!Array.isArray(was) || !Array.isArray(is) || was.length === 0 || is.length === 0) return undefined;
  if (kind !== "set") return undefined;
  const lacks = (rows: readonly unknown[], row: unknown): boolean =>
    !rows.some((other) => meaningOf(other, `${pattern}/*`) === meaningOf(row, `${pattern}/*`));
  const added = valueFact(
    is.filter((row) => lacks(was, row)),
    pattern,
  );
  const removed = valueFact(
    was.filter((row) => lacks(is, row)),
    pattern,
  );
  const none = [added, removed].map((fact) => !Array.isArray(fact));
  if (none[1]) return { code: "list-extended", facts: { field, added } };
  if (none[0]) return { code: "list-shortened", facts: { field, removed } };
  return { code: "list-changed", facts: { field, added, removed } };
}

/** Of something that has parts of its own, which came, went or is of another kind. */
function partSentence(was: unknown, is: unknown, pattern: string, field: string): Said | undefined {
  const [old, now] = [was, is].map((value) => hasParts(value, pattern));
  if (!old && !now) return undefined;
  if (old && now) {
    return {
      code: "part-replaced",
      facts: { field, before: contentOf(was, pattern), after: contentOf(is, pattern) },
    };
  }
  const content = contentOf(now ? is : was, pattern);
  const none = ownWord(valueFact(now ? was : is, pattern));
  return { code: now ? "part-introduced" : "part-dropped", facts: { field, content, none } };
}

function hasParts(value: unknown, pattern: string): boolean {
  return isObject(value) && !isMoney(value) && measured(value, pattern)[0] === null;
}

function ownWord(fact: FactValue): FactValue {
  return typeof fact === "string" ? fact : null;
}

/** The pointer that names a field; what stands under a name that the firm gives is called as the whole of them. */
function nameOf(pattern: string): string {
  return pattern.endsWith("/*") ? pattern.slice(0, -2) : pattern;
}

/** The rows that a place is in, as every sentence begins: the stage by its number, others by their names. */
function rowFacts({ pattern, rows }: Place): Facts {
  const stage = rows.find(({ kind }) => kind === STAGES);
  const named = rows.find(({ kind }) => OWN_NAMES.includes(kind));
  const [outer, row] = twoOf(rows.filter((one) => one !== stage && one !== named));
  return {
    stage: stage?.rank ?? null,
    place: pattern.startsWith(`${BEYOND}/`) ? BEYOND : null,
    ownKind: named?.kind ?? null,
    own: named?.name ?? null,
    outerKind: outer?.kind ?? null,
    outer: outer?.name ?? null,
    rowKind: row?.kind ?? null,
    row: row?.name ?? null,
    effect: null,
  };
}

function twoOf(rows: readonly RowName[]): readonly [RowName | undefined, RowName | undefined] {
  return [rows.at(-2), rows.at(-1)];
}
