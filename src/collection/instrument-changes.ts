import { type PlainDate, addDays } from "../calendar/index.js";
import {
  type Change,
  type FactValue,
  type Finding,
  neededChanges,
  remedyingParts,
  turningDays,
} from "../decision/index.js";
import { type InstrumentDecision, checkInstrument } from "./check-instrument.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { Endorsement, Instrument } from "./instrument.js";
import type { InstrumentFacts, InstrumentFinding } from "./instrument-finding.js";
import { type InstrumentLaw, presentmentOf } from "./instrument-law.js";
import type { InstrumentDifference } from "./instrument-trace.js";
import { sameName } from "./same-name.js";

type Outcome = InstrumentDecision["outcome"];
const OUTCOMES = ["accept", "hold", "reissue", "refuse"] as const satisfies readonly Outcome[];

/** A field of one endorsement. */
const ENDORSED = /^endorsements\[(\d+)\]\.(\w+)$/;

/** What gives another outcome; each is tried by looking at the instrument as it would be. */
export function instrumentChanges(
  facts: InstrumentFacts,
  policy: Pick<CollectionPolicy, "policy" | "instruments">,
  law: InstrumentLaw,
): readonly Change<InstrumentDifference, Outcome>[] {
  const decided = (parts: readonly InstrumentDifference[]): InstrumentDecision =>
    checkInstrument(parts.reduce(withPart, facts), policy, law);
  const outcomeOf = (parts: readonly InstrumentDifference[]): Outcome => decided(parts).outcome;
  const now = OUTCOMES.indexOf(outcomeOf([]));
  const mended = OUTCOMES.slice(0, now).map((_, most) =>
    remedyingParts({
      decided: (parts: readonly InstrumentDifference[]) => ({ parts, findings: decided(parts).findings }),
      remedies: ({ parts, findings }) =>
        findings
          .filter(({ weight }) => OUTCOMES.indexOf(weight === "note" ? "accept" : weight) > most)
          // Whose name it must be decides before what stands next to it.
          .toSorted((a, b) => Number(isGiver(a)) - Number(isGiver(b)))
          .flatMap((finding) => remedy(finding, parts.reduce(withPart, facts))),
      about: (part) => (part.kind === "field" ? part.field : part.kind),
    }),
  );
  return neededChanges({ tried: [...mended, ...dates(facts, law, outcomeOf)], outcomeOf });
}

function isGiver({ code }: InstrumentFinding): boolean {
  return code === "name-differs-from-invoice-stamp";
}

function dates(
  { instrument, asOf }: InstrumentFacts,
  law: InstrumentLaw,
  outcomeOf: (parts: readonly InstrumentDifference[]) => Outcome,
): readonly (readonly InstrumentDifference[])[] {
  const { kind, issuedOn, dueOn, bank } = instrument;
  const lastOn = presentmentOf(law, kind, instrument)?.lastOn ?? null;
  const days = [issuedOn, dueOn, bank?.on ?? null, lastOn === null ? null : addDays(lastOn, 1)];
  const part = (on: PlainDate): InstrumentDifference => {
    return { kind: "date", code: "instrument-given-on", citation: "Art. 22", facts: { on }, on };
  };
  const known = days.filter((day) => day !== null);
  return turningDays(known, asOf, (day) => outcomeOf([part(day)])).map((day) => [part(day)]);
}

/** What puts a fault right; nothing where no value is known that would. */
function remedy(finding: Finding, facts: InstrumentFacts): readonly InstrumentDifference[] {
  const { code, citation, expected, facts: said } = finding;
  const { instrument, asOf } = facts;
  const { id, issuedOn } = instrument;
  const field = said["field"] as string;
  const set = (path: string, value: FactValue): InstrumentDifference => {
    const [, at, name] = ENDORSED.exec(path) ?? [];
    const place = name === undefined ? path : `endorsement-${name}`;
    const number = at === undefined ? null : Number(at) + 1;
    const own = { instrument: id, place, number, value };
    const filled = value === null ? "instrument-field-empty" : "instrument-field-filled";
    return { kind: "field", code: filled, citation, facts: own, field: path, value };
  };
  const tomorrow = addDays(asOf, 1);
  switch (code) {
    case "not-genuine":
      return [];
    case "not-verified-with-bank": {
      const own = { instrument: id, on: asOf };
      return [{ kind: "bank", code: "bank-confirms", citation, facts: own, on: asOf }];
    }
    case "due-date-missing":
    case "already-due":
      return [set("dueOn", tomorrow)];
    case "due-before-issue":
      return [set("dueOn", issuedOn !== null && issuedOn > tomorrow ? issuedOn : tomorrow)];
    case "presentment-over":
      return field === "dueOn" ? [set("issuedOn", asOf), set("dueOn", tomorrow)] : [set("issuedOn", asOf)];
    case "endorsement-partial":
    case "endorsement-conditional":
      return [set(field, null)];
    case "endorsed-though-not-transferable":
      return [set("notTransferable", false)];
    case "endorsed-after-bar":
    case "endorsement-to-several":
    case "holder-not-last-endorsee":
    case "endorsement-chain-broken":
    case "first-endorser-not-payee":
      return linked(finding, facts).map(([path, value]) => set(path, value));
    default:
      return expected === null ? [] : [set(field, expected)];
  }
}

/** What joins an endorsement to those next to it, and the last one to the firm. */
function linked(
  { code, facts: { field, number } }: Finding,
  { instrument: { endorsements, payee }, firm, invoiceName }: InstrumentFacts,
): readonly (readonly [path: string, value: FactValue])[] {
  const at = Number(number) - 1;
  const path = field as string;
  const last = at === endorsements.length - 1;
  switch (code) {
    case "endorsed-after-bar":
      return [[`endorsements[${at - 1}].notTransferable`, false]];
    case "endorsement-to-several":
    case "holder-not-last-endorsee": {
      const to = last ? firm : (endorsements[at + 1]?.by ?? null);
      return to === null ? [] : [[path, [to]]];
    }
    default: {
      const by = endorsements[at]?.by ?? null;
      const before = at === 0 ? payee : (endorsements[at - 1]?.to[0] ?? null);
      // The one who gives it is the customer; then what stands before must lead to the customer.
      if (before === null || (last && sameName(by, invoiceName))) {
        if (by === null) return [];
        return [at === 0 ? ["payee", by] : [`endorsements[${at - 1}].to`, [by]]];
      }
      return [[path, before]];
    }
  }
}

function withPart(facts: InstrumentFacts, part: InstrumentDifference): InstrumentFacts {
  const { instrument } = facts;
  switch (part.kind) {
    case "date":
      return { ...facts, asOf: part.on };
    case "bank":
      return { ...facts, instrument: { ...instrument, bank: { on: part.on, genuine: true } } };
    case "field":
      return { ...facts, instrument: withField(instrument, part.field, part.value) };
    default:
      return part satisfies never;
  }
}

function withField(instrument: Instrument, field: string, value: FactValue): Instrument {
  const [, at, own] = ENDORSED.exec(field) ?? [];
  if (at === undefined || own === undefined) return { ...instrument, [field]: value };
  const endorsements = instrument.endorsements.map((endorsement, i): Endorsement =>
    i === Number(at) ? { ...endorsement, [own]: value } : endorsement,
  );
  return { ...instrument, endorsements };
}
