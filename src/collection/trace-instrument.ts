import { type RuleAsked, tracedRules } from "../decision/index.js";
import { checkInstrument } from "./check-instrument.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { InstrumentCode, InstrumentFaultCode } from "./collection.reason.js";
import { instrumentChanges } from "./instrument-changes.js";
import type { InstrumentFacts } from "./instrument-finding.js";
import { type InstrumentLaw, presentmentOf } from "./instrument-law.js";
import type { InstrumentRule, InstrumentTrace } from "./instrument-trace.js";

const RULE_OF: Readonly<Record<InstrumentFaultCode, InstrumentRule>> = {
  "issue-date-missing": "instrument-dates",
  "issued-in-the-future": "instrument-dates",
  "due-date-missing": "instrument-dates",
  "due-before-issue": "instrument-dates",
  "payee-missing": "instrument-payee",
  "payee-differs": "instrument-payee",
  "figures-missing": "instrument-amount",
  "words-missing": "instrument-amount",
  "words-unreadable": "instrument-amount",
  "words-differ-from-figures": "instrument-amount",
  "amount-differs-from-agreed": "instrument-amount",
  "drawer-signature-missing": "instrument-drawer",
  "name-differs-from-invoice-stamp": "instrument-giver",
  "first-endorser-not-payee": "instrument-endorsements",
  "endorsement-chain-broken": "instrument-endorsements",
  "holder-not-last-endorsee": "instrument-endorsements",
  "endorsement-illegible": "instrument-endorsements",
  "endorsement-not-signed": "instrument-endorsements",
  "endorsed-though-not-transferable": "instrument-endorsements",
  "endorsed-after-bar": "instrument-endorsements",
  "endorsement-partial": "instrument-endorsements",
  "endorsement-to-several": "instrument-endorsements",
  "endorsement-conditional": "instrument-endorsements",
  "signature-on-back-missing": "signature-on-back",
  "not-verified-with-bank": "bank-asked",
  "not-genuine": "bank-asked",
  "tenor-too-long": "draft-tenor",
  "presentment-over": "presentment-time",
  "already-due": "presentment-time",
};

/**
 * How it came about that a cheque or bill of exchange is taken or not (Art. 22): each rule with what it looked at, all
 * that must be put right for each lighter outcome, field by field, and the days on which the outcome changes by itself.
 * Every change was tried by {@link checkInstrument} itself, and no part of it is spare.
 *
 * @example
 * import { chinaInstrumentLaw, chinaTradeRegulation, money, plainDate, traceInstrument } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const instrument = {
 *   id: "CH-1", kind: "cheque", issuedOn: day, dueOn: null, drawer: "Linden", drawerSigned: true, payee: "Our firm",
 *   figures: money("1000.00", "CNY"), words: "壹佰元整", notTransferable: false, endorsements: [], signedOnBack: true,
 *   bank: null,
 * } as const;
 * const facts = { instrument, firm: "Our firm", invoiceName: "Linden", agreed: null, asOf: day };
 * const { changes } = traceInstrument(facts, chinaTradeRegulation.collection, chinaInstrumentLaw);
 * changes.map(({ outcome, parts }) => [outcome, parts[0]?.facts["value"]]); // => [["accept", "壹仟元整"]]
 */
export function traceInstrument(
  facts: InstrumentFacts,
  policy: Pick<CollectionPolicy, "policy" | "instruments">,
  law: InstrumentLaw,
): InstrumentTrace {
  const decision = checkInstrument(facts, policy, law);
  return {
    decision,
    rules: tracedRules(decision.reasons, askedRules(facts, policy.instruments, law), RULE_OF),
    changes: instrumentChanges(facts, policy, law),
  };
}

function askedRules(
  { instrument, firm, invoiceName, agreed, asOf }: InstrumentFacts,
  { signedOnBack, verified }: CollectionPolicy["instruments"],
  law: InstrumentLaw,
): readonly RuleAsked<InstrumentRule, InstrumentCode>[] {
  const { id, kind, issuedOn, dueOn, drawer, drawerSigned, payee, figures, words, endorsements, bank } =
    instrument;
  const presentment = presentmentOf(law, kind, instrument);
  const asked = (
    rule: InstrumentRule,
    facts: NonNullable<RuleAsked["facts"]>,
    notAsked?: "rule-not-set" | "rule-not-applicable" | false,
  ): RuleAsked<InstrumentRule, InstrumentCode> => {
    const own = { rule, citation: "Art. 22", facts: { instrument: id, ...facts } };
    return notAsked === undefined || notAsked === false ? own : { ...own, notAsked };
  };
  return [
    asked("instrument-dates", { issuedOn, dueOn, asOf }),
    asked("instrument-payee", { payee, firm }),
    asked("instrument-amount", { figures, words, agreed }),
    asked("instrument-drawer", { drawer, drawerSigned }),
    asked("instrument-giver", { invoiceName, giver: endorsements.at(-1)?.by ?? drawer }),
    asked(
      "instrument-endorsements",
      { endorsements: endorsements.length },
      endorsements.length === 0 && "rule-not-applicable",
    ),
    asked("signature-on-back", { kind }, !signedOnBack.includes(kind) && "rule-not-set"),
    asked(
      "bank-asked",
      { kind, genuine: bank?.genuine ?? null },
      bank === null && !verified.includes(kind) && "rule-not-set",
    ),
    asked("draft-tenor", { issuedOn, dueOn }, kind !== "term-draft" && "rule-not-applicable"),
    asked(
      "presentment-time",
      { lastOn: presentment?.lastOn ?? null, asOf },
      presentment === null && "rule-not-applicable",
    ),
  ];
}
