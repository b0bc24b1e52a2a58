import { canonicalJson, type Facts, type FactValue } from "../../decision/index.js";
import { contentOf } from "./content-of.js";
import { isObject, type JsonObject, own } from "./json-object.js";
import type { Place } from "./place.js";
import type { PlaceDifference } from "./place-difference.js";
import type { PolicyDiffCode } from "./policy-diff.reason.js";
import { conditionChanged, tableCameOrWent, tableRowCameOrWent } from "./table-sentence.js";
import { valueFact } from "./value-fact.js";

interface Sentence {
  readonly code: PolicyDiffCode;
  readonly facts: Facts;
}

/** What has a sentence of its own, by the pointer that names it. The first that fits is taken, if it says something. */
const SENTENCES: readonly (readonly [RegExp, (difference: PlaceDifference) => Sentence | undefined])[] = [
  [/^\/id$/, words("policy-renamed")],
  [/^\/version$/, words("policy-version-changed")],
  [/^\/effectiveFrom$/, words("policy-effective-from-changed")],
  [/^\/title$/, words("policy-title-changed")],
  [/^\/provenance$/, originsChanged],
  [/^\/tables\/\*$/, tableCameOrWent],
  [/^\/tables\/\*\/rows\/\*$/, tableRowCameOrWent],
  [/^\/tables\/\*\/rows\/\*\/when$/, conditionChanged],
  [/^\/governedBy\/\w+$/, governingDatesChanged],
  [/^\/escalation\/stages\/\*(\/(fromDays|toDays))?$/, stageMoved],
  [/^\/aging\/scheme\/\*(\/(from|to))?$/, bucketMoved],
  [/^\/approval\/chains\/\*$/, chainCameOrWent],
  [/^\/approval\/uses\/\*\/bands\/\*(\/(upTo|chain))?$/, bandChanged],
  [/^\/escalation\/(stages\/\*|beyond)\/consequences\/deduction(\/share)?$/, deductionChanged],
  [
    /^\/escalation\/(stages\/\*|beyond)\/consequences\/stopShipment$/,
    cameOrWent("shipments-stopped", "shipments-no-longer-stopped"),
  ],
  [
    /^\/escalation\/(stages\/\*|beyond)\/consequences\/interest$/,
    cameOrWent("interest-charged-in-stage", "interest-no-longer-charged-in-stage"),
  ],
  [/^\/interest\/rates\/\*$/, rateChanged],
  [/^\/credit\/newCustomer\/share$/, words("new-customer-share-changed")],
  [/^\/credit\/singleSaleShare$/, words("single-sale-share-changed")],
  [/^\/credit\/grades\/rows\/\*\/limit(\/amount)?$/, gradeLimit],
  [/^\/credit\/grades\/rows\/\*\/term$/, words("grade-term-changed")],
  [/^\/credit\/rules\/\*\/outcome$/, terms("rule-outcome-changed")],
  [/^\/credit\/rules\/\*\/stages$/, ruleAsked],
];

/**
 * The sentence of its own that a difference has, if it has one. What a table's row sets is that row's, so that no sentence
 * on the policy's own value tells it.
 */
export function specialSentence(difference: PlaceDifference): Sentence | undefined {
  const { pattern, rows } = difference.place;
  if (rows[0]?.kind === "/tables/*" && !pattern.startsWith("/tables/")) return undefined;
  return SENTENCES.find(([pattern]) => pattern.test(difference.place.pattern))?.[1](difference);
}

/** Both values as they are, where they are plain. */
function words(code: PolicyDiffCode) {
  return ({ after, before }: PlaceDifference): Sentence | undefined => {
    const facts = { before: before as FactValue, after: after as FactValue };
    return [before, after].every((value) => ["string", "number"].includes(typeof value))
      ? { code, facts }
      : undefined;
  };
}

function terms(code: PolicyDiffCode) {
  return ({ after, before, place: { pattern } }: PlaceDifference): Sentence => ({
    code,
    facts: { before: valueFact(before, pattern), after: valueFact(after, pattern) },
  });
}

function cameOrWent(came: PolicyDiffCode, went: PolicyDiffCode) {
  return ({ after, before }: PlaceDifference): Sentence | undefined => {
    if ((before === null) === (after === null)) return undefined;
    return { code: before === null ? came : went, facts: {} };
  };
}

function originsChanged({ after, before }: PlaceDifference): Sentence | undefined {
  if (!isObject(before) || !isObject(after)) return undefined;
  const pointers = Object.keys(after);
  const known = pointers.filter((pointer) => Object.hasOwn(before, pointer));
  const added = pointers.length - known.length;
  const changed = known.filter(
    (pointer) => canonicalJson(before[pointer]) !== canonicalJson(after[pointer]),
  ).length;
  return {
    code: "policy-origins-changed",
    facts: { added, changed, removed: Object.keys(before).length - known.length },
  };
}

/** Of the dates whose version governs, the first that is known counts. */
function governingDatesChanged({ after, before, place: { pattern } }: PlaceDifference): Sentence | undefined {
  if (![before, after].every((dates) => Array.isArray(dates) && dates.length > 0)) return undefined;
  const facts = { field: pattern, before: valueFact(before, pattern), after: valueFact(after, pattern) };
  return { code: "governing-dates-changed", facts };
}

function stageMoved({ after, before, place, what }: PlaceDifference): Sentence | undefined {
  if (what === "start" || what === "end") {
    return { code: `stage-${what}-moved`, facts: { before: before as number, after: after as number } };
  }
  const stage = after ?? before;
  if (what !== "row" || !isObject(stage)) return undefined;
  const facts = { from: fact(stage, "fromDays"), to: fact(stage, "toDays") };
  const content = contentOf(stage, place.pattern, ["fromDays", "toDays"]);
  return { code: after === undefined ? "stage-removed" : "stage-added", facts: { ...facts, content } };
}

function bucketMoved({ after, before, what }: PlaceDifference): Sentence | undefined {
  if (what === "start" || what === "end") {
    const edge = what === "start" ? "from" : "to";
    const fact = (value: unknown): FactValue => [
      value === null ? `/aging/scheme/*/${edge}=null` : (value as number),
      "term",
    ];
    return { code: `bucket-${what}-moved`, facts: { before: fact(before), after: fact(after) } };
  }
  if (what !== "row") return undefined;
  return { code: after === undefined ? "bucket-removed" : "bucket-added", facts: {} };
}

function chainCameOrWent({ after, before }: PlaceDifference): Sentence | undefined {
  const chain = after ?? before;
  if (!isObject(chain) || (before !== undefined && after !== undefined)) return undefined;
  const steps = valueFact(own(chain, "steps"), "/approval/chains/*/steps");
  return { code: after === undefined ? "chain-removed" : "chain-added", facts: { steps } };
}

const CHAIN = "/approval/uses/*/bands/*/chain";

function bandChanged({ after, before, inside = {}, place, what }: PlaceDifference): Sentence | undefined {
  const use = place.rows[0]?.name ?? null;
  if (what === "row") {
    const row = (after ?? before) as JsonObject;
    const facts = { use, ...upToFacts(place), chain: valueFact(own(row, "chain"), CHAIN) };
    return { code: after === undefined ? "band-removed" : "band-added", facts };
  }
  const facts = { use, before: valueFact(before, place.pattern), after: valueFact(after, place.pattern) };
  if (place.pattern.endsWith("/chain"))
    return { code: "band-chain-changed", facts: { ...facts, ...upToFacts(place) } };
  return { code: "band-limit-moved", facts: { ...facts, chain: valueFact(own(inside, "chain"), CHAIN) } };
}

/** The largest amount of a band, or the word for any amount. */
function upToFacts({ rows }: Place): Facts {
  const name = rows.at(-1)?.name ?? null;
  return typeof name === "string" ? { upTo: null, any: name } : { upTo: name, any: null };
}

function deductionChanged({ after, before, place }: PlaceDifference): Sentence | undefined {
  if (place.pattern.endsWith("/share")) {
    return words("deduction-share-changed")({ after, before, place, what: "value", also: [] });
  }
  const stated = [before, after].find(isObject);
  const share = stated === undefined ? null : fact(stated, "share");
  return { code: before === null ? "deduction-introduced" : "deduction-dropped", facts: { share } };
}

function rateChanged({ after, before }: PlaceDifference): Sentence | undefined {
  const [was, is] = [before, after].map((rate) => (isObject(rate) ? rate : undefined));
  const per = (rate: JsonObject): FactValue => valueFact(own(rate, "per"), "/interest/rates/*/per");
  if (was !== undefined && is !== undefined) {
    const facts = {
      before: fact(was, "rate"),
      beforePer: per(was),
      after: fact(is, "rate"),
      afterPer: per(is),
    };
    return { code: "interest-rate-changed", facts };
  }
  const rate = is ?? was;
  if (rate === undefined) return undefined;
  const code = is === undefined ? "interest-rate-removed" : "interest-rate-added";
  return { code, facts: { rate: fact(rate, "rate"), per: per(rate) } };
}

function gradeLimit({ after, before }: PlaceDifference): Sentence {
  const facts = { before: limitFact(before), after: limitFact(after) };
  return { code: "grade-limit-changed", facts };
}

/** A limit's amount, or its word. */
function limitFact(limit: unknown): FactValue {
  if (!isObject(limit)) return null;
  if (Object.hasOwn(limit, "currency")) return limit as unknown as FactValue;
  const amount = own(limit, "amount");
  return isObject(amount) ? (amount as unknown as FactValue) : "/credit/grades/rows/*/limit/kind=unlimited";
}

function ruleAsked({ after, before, place: { pattern } }: PlaceDifference): Sentence | undefined {
  const [was, is] = [before, after].map((stages) => (Array.isArray(stages) ? stages.length : 0));
  if (was === 0 && is !== 0) return { code: "rule-asked", facts: { stages: valueFact(after, pattern) } };
  if (is === 0 && was !== 0) return { code: "rule-not-asked", facts: { stages: valueFact(before, pattern) } };
  return undefined;
}

function fact(object: JsonObject, key: string): FactValue {
  return (own(object, key) ?? null) as FactValue;
}
