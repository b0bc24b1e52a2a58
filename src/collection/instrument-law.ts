import { type PlainDate, addDays, addMonths, plainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { type LawRow, type LawRule, type LegalBasis, chinaLaw } from "../law/index.js";
import type { InstrumentFaultCode } from "./collection.reason.js";
import type { InstrumentKind } from "./instrument.js";

/** The law that instruments are held against: data, like the table of the room `law`. */
export interface InstrumentLaw {
  readonly presentment: readonly PresentmentRule[];
  readonly form: readonly InstrumentFormRule[];
  /** Of which the rules on how long a draft may run are used. */
  readonly rules: readonly LawRule[];
}

/** Until when an instrument is presented for payment. By its day of issue. */
export interface PresentmentRule extends LawRow {
  readonly instruments: readonly InstrumentKind[];
  /** From which day it runs; that day itself is not counted. */
  readonly counted: "issue" | "due";
  /** The last day is included; a month ends on the same day of the month. */
  readonly period: { readonly days: number } | { readonly months: number };
}

/** What the law says of a fault. */
export interface InstrumentFormRule extends LawRow {
  readonly faults: readonly InstrumentFaultCode[];
  /**
   * The instrument or the endorsement is `void`; the holder's right is `unproved`; the mark or condition has
   * `no-effect` on the instrument; an endorser is `not-liable` to later holders; the payer `may-refuse`.
   */
  readonly consequence: "void" | "unproved" | "no-effect" | "not-liable" | "may-refuse";
}

const ACT = {
  from: /* @__PURE__ */ plainDate("1996-01-01"),
  source: "Negotiable Instruments Law 票据法 (1995, amended 2004)",
  certainty: "assumed",
} as const satisfies Partial<LawRow>;

/**
 * The Chinese law of negotiable instruments as this package uses it. Articles 31 and 32 are confirmed by the sources
 * of the regulation, the others stand from memory: have a lawyer check.
 */
export const chinaInstrumentLaw: InstrumentLaw = {
  presentment: [
    {
      id: "presentment-cheque",
      ...ACT,
      citation: "票据法 Art. 91",
      instruments: ["cheque"],
      counted: "issue",
      period: { days: 10 },
    },
    {
      id: "presentment-sight-draft",
      ...ACT,
      citation: "票据法 Art. 53",
      instruments: ["sight-draft"],
      counted: "issue",
      period: { months: 1 },
    },
    {
      id: "presentment-term-draft",
      ...ACT,
      citation: "票据法 Art. 53",
      instruments: ["term-draft"],
      counted: "due",
      period: { days: 10 },
    },
  ],
  form: [
    {
      id: "amounts-agree",
      ...ACT,
      citation: "票据法 Art. 8",
      faults: ["words-differ-from-figures"],
      consequence: "void",
    },
    {
      id: "particulars",
      ...ACT,
      citation: "票据法 Art. 22, 84",
      faults: [
        "issue-date-missing",
        "payee-missing",
        "figures-missing",
        "words-missing",
        "words-unreadable",
        "drawer-signature-missing",
      ],
      consequence: "void",
      note: "On a cheque the payee may be filled in later (Art. 86).",
    },
    {
      id: "forged",
      ...ACT,
      citation: "票据法 Art. 14",
      faults: ["not-genuine"],
      consequence: "may-refuse",
    },
    {
      id: "bar-of-the-drawer",
      ...ACT,
      citation: "票据法 Art. 27",
      faults: ["endorsed-though-not-transferable"],
      consequence: "void",
    },
    {
      id: "endorsement-signed",
      ...ACT,
      citation: "票据法 Art. 27, 29",
      faults: ["endorsement-not-signed"],
      consequence: "void",
    },
    {
      id: "continuity",
      ...ACT,
      certainty: "sure",
      citation: "票据法 Art. 31",
      faults: [
        "first-endorser-not-payee",
        "endorsement-chain-broken",
        "holder-not-last-endorsee",
        "endorsement-illegible",
      ],
      consequence: "unproved",
    },
    {
      id: "whole-and-to-one",
      ...ACT,
      citation: "票据法 Art. 33",
      faults: ["endorsement-partial", "endorsement-to-several"],
      consequence: "void",
    },
    {
      id: "condition",
      ...ACT,
      citation: "票据法 Art. 33",
      faults: ["endorsement-conditional"],
      consequence: "no-effect",
    },
    {
      id: "bar-of-an-endorser",
      ...ACT,
      citation: "票据法 Art. 34",
      faults: ["endorsed-after-bar"],
      consequence: "not-liable",
    },
  ],
  rules: chinaLaw,
};

/** The last day for presenting an instrument, and the rule; `null` where the table or the instrument does not say it. */
export function presentmentOf(
  { presentment }: InstrumentLaw,
  kind: InstrumentKind,
  { issuedOn, dueOn }: { readonly issuedOn: PlainDate | null; readonly dueOn: PlainDate | null },
): { readonly rule: PresentmentRule; readonly lastOn: PlainDate } | null {
  const rule = inForce(
    presentment.filter(({ instruments }) => instruments.includes(kind)),
    issuedOn,
  );
  const start = rule?.counted === "due" ? dueOn : issuedOn;
  if (rule === undefined || start === null) return null;
  const { period } = rule;
  return { rule, lastOn: "days" in period ? addDays(start, period.days) : addMonths(start, period.months) };
}

/** What the law says of a fault on an instrument of a day. */
export function formRuleOf(
  { form }: InstrumentLaw,
  fault: InstrumentFaultCode,
  issuedOn: PlainDate | null,
): InstrumentFormRule | undefined {
  return inForce(
    form.filter(({ faults }) => faults.includes(fault)),
    issuedOn,
  );
}

/** A rule as findings name it. */
export function basisOf({ id, source, from, certainty }: LawRow): LegalBasis {
  return { rule: id, source, inForceFrom: from, certainty };
}

/** The latest rule that was in force on the day of issue; without a day, the latest. */
function inForce<Row extends LawRow>(rows: readonly Row[], on: PlainDate | null): Row | undefined {
  return rows
    .filter(({ from }) => on === null || from <= on)
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id))
    .at(-1);
}
