import { chinaTradeRegulation, type Money, type Policy } from "receivables";
import { rulesIn } from "./rules-in.js";

type Certainty = Policy["provenance"][string]["certainty"];

/** Values of the preset that follow a rule, and how sure they are. */
export interface DefaultValue {
  readonly certainty: Certainty;
  /** Where it stands in the preset, such as `credit.newCustomer`; `*` for every place of a list that has it. */
  readonly place: string;
  /** In short. */
  readonly value: string;
}

export const CERTAINTIES: readonly Certainty[] = ["sure", "assumed", "chosen", "open"];

const { provenance } = chinaTradeRegulation;

/** The default values by the rules that their origin names, the surest first. */
export function defaultValues(): ReadonlyMap<string, readonly DefaultValue[]> {
  const byRule = new Map<string, DefaultValue[]>();
  for (const { pointer, citation, certainty } of origins()) {
    const value = { certainty, place: pointer.slice(1).replaceAll("/", "."), value: inShort(pointer) };
    for (const rule of new Set(rulesIn(citation))) byRule.set(rule, [...(byRule.get(rule) ?? []), value]);
  }
  return new Map(Array.from(byRule, ([rule, values]) => [rule, together(values).sort(bySureness)]));
}

/** Every place of the preset with its origin; of a table whose rows cite rules of their own, each row. */
function origins(): readonly { readonly pointer: string; citation: string; certainty: Certainty }[] {
  return Object.entries(provenance)
    .filter(([pointer]) => !pointer.endsWith("/citation"))
    .flatMap(([pointer, { citation, certainty }]) => {
      const rows = ownEntries(pointer, valueAt(pointer)).map(([key, row]) => ({
        pointer: `${pointer}/${key}`,
        citation: isObject(row) && typeof row["citation"] === "string" ? row["citation"] : "",
        certainty,
      }));
      return rows.length > 1 && rows.every((row) => row.citation !== "")
        ? rows
        : [{ pointer, citation, certainty }];
    });
}

/** How many places of the preset have an origin of each certainty. */
export function certaintyCounts(): readonly (readonly [Certainty, number])[] {
  const all = Object.values(provenance);
  return CERTAINTIES.map((certainty) => [
    certainty,
    all.filter((origin) => origin.certainty === certainty).length,
  ]);
}

/** Values that stand at alike places of a list, as one. */
function together(values: readonly DefaultValue[]): DefaultValue[] {
  const groups = new Map<string, DefaultValue[]>();
  for (const value of values) {
    const key = `${value.certainty} ${value.place.replaceAll(/\.\d+/g, ".*")}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return first ?? { certainty: "open", place: "", value: "" };
    const texts = [...new Set([first, ...rest].map(({ value }) => value))];
    return { ...first, place: first.place.replaceAll(/\.\d+/g, ".*"), value: texts.join(" / ") };
  });
}

function bySureness(a: DefaultValue, b: DefaultValue): number {
  const [left, right] = [a, b].map(({ certainty, place }) => `${CERTAINTIES.indexOf(certainty)} ${place}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

function valueAt(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | null)?.[key],
      chinaTradeRegulation,
    );
}

/** What an object holds that has no origin of its own. */
function ownEntries(pointer: string, value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value)
    ? Object.entries(value).filter(
        ([key]) => key !== "citation" && key !== "id" && provenance[`${pointer}/${key}`] === undefined,
      )
    : [];
}

/** The value at a pointer: of an object what stands right below. */
function inShort(pointer: string): string {
  const value = valueAt(pointer);
  if (!isObject(value) || isMoney(value)) return short(value);
  if (Object.keys(value).join() === "citation") return "yes";
  const entries = ownEntries(pointer, value).map(([key, own]) => [key, short(own)] as const);
  return entries.length > 1 && entries.every(([, text]) => text === "…")
    ? "…"
    : cut(entries.map(([key, text]) => `${key} ${text}`));
}

function short(value: unknown): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "none" : cut(value.map(entryText), " + ");
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  return typeof value === "string" ? value : isObject(value) ? "…" : JSON.stringify(value);
}

function isMoney(value: unknown): value is Money {
  return isObject(value) && typeof value["amount"] === "string" && typeof value["currency"] === "string";
}

/** An entry of a list by its id, else by its values. */
function entryText(entry: unknown): string {
  if (!isObject(entry) || isMoney(entry)) return short(entry);
  const { id } = entry;
  const values = Object.entries(entry).map(([key, own]) => `${key} ${short(own)}`);
  return typeof id === "string" ? id : `(${values.join(", ")})`;
}

/** The first parts, as far as they are short together. */
function cut(parts: readonly string[], between = ", "): string {
  const fits = parts.filter((_, i) => i === 0 || parts.slice(0, i + 1).join(between).length <= 120);
  return (fits.length < parts.length ? [...fits, "…"] : parts).join(between);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
