import { type Decision, type Facts, type Finding, contentId, inOrderOfId } from "../decision/index.js";
import { checkDraftTenor } from "../law/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionPolicy, InstrumentRules, InstrumentWeight } from "./collection.policy.js";
import type { InstrumentCode } from "./collection.reason.js";
import { endorsementFaults } from "./endorsement-faults.js";
import { faceFaults } from "./face-faults.js";
import type {
  InstrumentFacts,
  InstrumentFault,
  InstrumentFinding,
  InstrumentRemedy,
} from "./instrument-finding.js";
import { type InstrumentLaw, basisOf, formRuleOf, presentmentOf } from "./instrument-law.js";

/** Whether an instrument is taken, and everything that is wrong with it. */
export interface InstrumentDecision extends Decision<
  "accept" | "hold" | "reissue" | "refuse",
  InstrumentCode
> {
  readonly instrument: string;
  /** Every fault, not only the first, by id. */
  readonly findings: readonly InstrumentFinding[];
}

const WEIGHTS: readonly InstrumentWeight[] = ["note", "hold", "reissue", "refuse"];

/**
 * Looks at a cheque or bill of exchange before it is taken (Art. 22): date, payee, amount in figures and in words,
 * signatures, endorsements without a gap from the payee to the firm, marks that bar transfer, tenor, the time for
 * presentment, and what the bank says. Every fault says what must be put right, in which field, with which value.
 * The heaviest fault decides: `refuse`, `reissue`, `hold` until it is completed, or `accept`.
 *
 * Without endorsements the payee must be the firm, and the drawer of a cheque or term draft the customer; otherwise
 * the last endorser must be the customer. The customer's name is that of the invoice stamp 发票印章.
 *
 * @param law - such as {@link chinaInstrumentLaw}; it gives findings their legal basis.
 * @example
 * import { checkInstrument, chinaInstrumentLaw, money, plainDate } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const instrument = {
 *   id: "CH-1", kind: "cheque", issuedOn: day, dueOn: null, drawer: "Linden", drawerSigned: true, payee: "Our firm",
 *   figures: money("1000.00", "CNY"), words: "壹佰元整", notTransferable: false, endorsements: [], signedOnBack: true,
 *   bank: null,
 * } as const;
 * const facts = { instrument, firm: "Our firm", invoiceName: "Linden", agreed: money("1000.00", "CNY"), asOf: day };
 * const instruments = { otherwise: "reissue", weight: {}, signedOnBack: [], verified: [] } as const;
 * const policy = { id: "firm", version: "1" };
 * const { outcome, findings } = checkInstrument(facts, { policy, instruments }, chinaInstrumentLaw);
 * outcome; // => "reissue"
 * findings.map(({ code }) => code); // => ["words-differ-from-figures"]
 * findings.map(({ remedy }) => remedy); // => [{ action: "reissue", field: "words", value: "壹仟元整" }]
 */
export function checkInstrument(
  facts: InstrumentFacts,
  { policy, instruments: rules }: Pick<CollectionPolicy, "policy" | "instruments">,
  law: InstrumentLaw,
): InstrumentDecision {
  const { instrument, asOf } = facts;
  const findings = inOrderOfId([
    ...[...faceFaults(facts), ...endorsementFaults(facts), ...handlingFaults(facts, rules)].map((fault) =>
      weighed(fault, facts, { rules, law }),
    ),
    ...timeFindings(facts, { rules, law }),
  ]);
  const heaviest = Math.max(0, ...findings.map(({ weight }) => WEIGHTS.indexOf(weight)));
  const weight = WEIGHTS[heaviest] ?? "note";
  const outcome = weight === "note" ? "accept" : weight;
  const { id, kind } = instrument;
  const inOrderReason = collectionFinding("instrument-in-order", "Art. 22", [id], { instrument: id, kind });
  const reasons: readonly Finding<InstrumentCode>[] =
    outcome === "accept" ? [inOrderReason, ...findings] : findings;
  return { outcome, reasons, asOf, policy, instrument: id, findings };
}

/** What the firm does with it: the customer's signature on the back, and the question to the bank. */
function handlingFaults(
  { instrument, asOf }: InstrumentFacts,
  rules: InstrumentRules,
): readonly InstrumentFault[] {
  const { kind, signedOnBack, bank } = instrument;
  const asked = bank !== null && bank.on <= asOf ? bank : null;
  const faults: readonly (InstrumentFault | false)[] = [
    rules.signedOnBack.includes(kind) &&
      !signedOnBack && {
        code: "signature-on-back-missing",
        field: "signedOnBack",
        right: true,
        found: false,
      },
    rules.verified.includes(kind) &&
      asked === null && { code: "not-verified-with-bank", field: "bank", right: true, found: null },
    asked !== null &&
      !asked.genuine && { code: "not-genuine", field: "bank.genuine", right: true, found: false },
  ];
  return faults.filter((fault) => fault !== false);
}

interface Rules {
  readonly rules: InstrumentRules;
  readonly law: InstrumentLaw;
}

function weighed(
  { code, field, right, found }: InstrumentFault,
  { instrument }: InstrumentFacts,
  { rules, law }: Rules,
): InstrumentFinding {
  const { id, kind } = instrument;
  const rule = formRuleOf(law, code, instrument.issuedOn);
  const weight = rules.weight[code] ?? rules.otherwise;
  const [, at] = /^endorsements\[(\d+)\]/.exec(field) ?? [];
  const number = at === undefined ? null : Number(at) + 1;
  const facts: Facts = { instrument: id, kind, field, number, right, found, law: rule?.citation ?? null };
  return {
    ...collectionFinding(code, "Art. 22", [id, field], facts, [right, found]),
    weight,
    remedy: remedyOf({ code, field, right, found }, weight),
    basis: rule === undefined ? null : basisOf(rule),
  };
}

function remedyOf(
  { code, field, right }: InstrumentFault,
  weight: InstrumentWeight,
): InstrumentRemedy | null {
  if (weight === "note") return null;
  if (weight === "refuse") return { action: "give-back", field, value: right };
  if (code === "not-verified-with-bank") return { action: "ask-bank", field, value: right };
  return { action: weight === "hold" ? "complete" : "reissue", field, value: right };
}

/** Tenor, due date and presentment. */
function timeFindings(facts: InstrumentFacts, { rules, law }: Rules): readonly InstrumentFinding[] {
  const { instrument, asOf } = facts;
  const { id, kind, issuedOn, dueOn } = instrument;
  const found: InstrumentFinding[] = [];
  if (kind === "term-draft" && issuedOn !== null && dueOn !== null && dueOn >= issuedOn) {
    const { outcome, reasons } = checkDraftTenor({ id, issuedOn, dueOn }, law.rules);
    const [reason] = reasons;
    if (outcome === "warned" && reason !== undefined) {
      const fault = { code: "tenor-too-long", field: "dueOn", right: reason.expected, found: dueOn } as const;
      const own = weighed(fault, facts, { rules, law });
      found.push({ ...own, facts: { ...own.facts, law: reason.citation }, basis: reason.basis });
    }
  }
  const presentment = presentmentOf(law, kind, instrument);
  if (presentment === null) return found;
  const { rule, lastOn } = presentment;
  const over = asOf > lastOn;
  if (over || (dueOn !== null && kind === "term-draft" && asOf >= dueOn)) {
    const code = over ? "presentment-over" : "already-due";
    const fault = {
      code,
      field: kind === "term-draft" ? "dueOn" : "issuedOn",
      right: lastOn,
      found: asOf,
    } as const;
    const own = weighed(fault, facts, { rules, law });
    const remedy = own.remedy === null ? null : { ...own.remedy, value: null };
    const said = { ...own.facts, law: rule.citation, lastOn, asOf };
    found.push({ ...own, id: contentId("collection", code, id), facts: said, remedy, basis: basisOf(rule) });
  }
  return found;
}
