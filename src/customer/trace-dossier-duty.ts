import { type PlainDate, addDays } from "../calendar/index.js";
import { type Change, neededChanges, smallestAmount, tracedRules, turningDays } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import type { CustomerPolicy } from "./customer.policy.js";
import type { FilingCode } from "./customer.reason.js";
import type { Deal } from "./deal.js";
import { type DossierDuty, type FilingFacts, dossierDuties } from "./dossier-duties.js";
import type { DossierDutyTrace, FilingDifference, FilingRule } from "./dossier-duty-trace.js";

type Facts = FilingFacts & { readonly customer: string };
type Policy = Pick<CustomerPolicy, "policy" | "filing">;

const RULE_OF: Readonly<Record<FilingCode, FilingRule>> = {
  "dossier-not-required": "filing-reached",
  "dossier-to-be-filed": "filing-reached",
  "dossier-not-filed-in-time": "filing-reached",
  "dossier-collector-unknown": "filing-reached",
  "dossier-filed": "filing-done",
  "dossier-filed-late": "filing-done",
  "several-dossiers": "filing-done",
};

/**
 * How it came about that a customer must have a dossier or not (Art. 5): its dealings and its dossiers, and what would
 * change it: filing it, the fewest and smallest deals that make it due, and the days on which the outcome changes by
 * itself. Every change was tried by {@link dossierDuties} itself.
 *
 * @throws MisuseError `unknown-customer`; those of {@link dossierDuties}.
 * @example
 * import { chinaTradeRegulation, explainReason, money, plainDate, traceDossierDuty } from "receivables";
 *
 * const on = plainDate("2026-01-10");
 * const deal = { id: "D1", customer: "C1", on, amount: money("10000.00", "CNY"), handler: "wang" };
 * const facts = { deals: [deal], dossiers: [], asOf: on, customer: "C1" };
 * const { changes } = traceDossierDuty(facts, chinaTradeRegulation.customer);
 * changes.map(({ outcome, parts }) => [outcome, ...parts.map((part) => explainReason(part))]);
 * // => [["dossier-kept", "The dossier is filed on 2026-01-10"], ["dossier-due", "Further deals on 2026-01-10: 1, each of 10,000.00 CNY"]]
 */
export function traceDossierDuty(
  facts: FilingFacts & { readonly customer: string },
  policy: Pick<CustomerPolicy, "policy" | "filing">,
): DossierDutyTrace {
  const decision = dutyOf(facts, policy);
  if (decision === undefined) {
    throw new MisuseError({
      code: "unknown-customer",
      field: "customer",
      value: facts.customer,
      problem: "no customer of the dealings and dossiers",
      remedy: "Pass the id of one of them.",
    });
  }
  const { customer, decidedBy, filedOn, reachedOn } = decision;
  return {
    decision,
    rules: tracedRules(
      decision.reasons,
      [
        { rule: "filing-reached", citation: "Art. 5", facts: { customer, decidedBy, reachedOn } },
        {
          rule: "filing-done",
          citation: "Art. 5",
          facts: { customer, filedOn },
          ...(filedOn === null && { notAsked: "rule-not-applicable" }),
        },
      ],
      RULE_OF,
    ),
    changes: changesOf(facts, decision, policy),
  };
}

function dutyOf(facts: Facts, policy: Policy): DossierDuty | undefined {
  return dossierDuties(facts, policy).duties.find(({ customer }) => customer === facts.customer);
}

function changesOf(
  facts: Facts,
  decision: DossierDuty,
  policy: Policy,
): readonly Change<FilingDifference, DossierDuty["outcome"]>[] {
  const { customer, asOf, deals, dossiers } = facts;
  const outcomeOf = (parts: readonly FilingDifference[]): DossierDuty["outcome"] =>
    (dutyOf(parts.reduce(withPart, facts), policy) ?? decision).outcome;
  const citation = "Art. 5";
  const dated = (on: PlainDate): FilingDifference => {
    return { kind: "date", code: "filing-day-comes", citation, facts: { on }, on };
  };
  const filing: FilingDifference = {
    kind: "filing",
    code: "dossier-is-filed",
    citation,
    facts: { on: asOf },
    on: asOf,
  };
  const own = [...deals, ...dossiers].filter((row) => row.customer === customer);
  const days = own.map((row) => ("on" in row ? row.on : row.filedOn));
  // The last day depends on the deal that decides, which may still be one to come.
  const ends = [asOf, ...days]
    .map((on) => dutyOf({ ...facts, asOf: on }, policy)?.dueOn ?? null)
    .flatMap((on) => (on === null ? [] : [addDays(on, 1)]));
  const turns = turningDays([...days, ...ends], asOf, (on) => outcomeOf([dated(on)]));
  const tried = [[filing], further(facts, policy, outcomeOf), ...turns.map((on) => [dated(on)])];
  return neededChanges({ tried, outcomeOf });
}

/** The fewest deals, and of these the smallest, that make a dossier due. */
function further(
  { asOf: on }: Facts,
  { filing }: Policy,
  outcomeOf: (parts: readonly FilingDifference[]) => DossierDuty["outcome"],
): readonly FilingDifference[] {
  if (outcomeOf([]) !== "dossier-not-required") return [];
  const part = (count: number, amount: Deal["amount"]): FilingDifference => {
    const own = { count, amount, on };
    return { kind: "deals", code: "deals-are-made", citation: "Art. 5", facts: own, ...own };
  };
  for (let count = 1; count <= filing.deals; count += 1) {
    const amount = smallestAmount(
      filing.amount,
      (some) => outcomeOf([part(count, some)]) !== "dossier-not-required",
    );
    if (amount !== null) return [part(count, amount)];
  }
  return [];
}

function withPart(facts: Facts, part: FilingDifference): Facts {
  const { customer, deals, dossiers } = facts;
  switch (part.kind) {
    case "date":
      return { ...facts, asOf: part.on };
    case "filing":
      return { ...facts, dossiers: [...dossiers, { customer, filedOn: part.on }] };
    case "deals": {
      const { amount, on } = part;
      const more = Array.from({ length: part.count }, (_, i): Deal => {
        return { id: `\u0000${i}`, customer, on, amount };
      });
      return { ...facts, deals: [...deals, ...more] };
    }
    default:
      return part satisfies never;
  }
}
