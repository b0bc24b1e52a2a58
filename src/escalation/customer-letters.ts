import { compareText, grouped, type Language } from "../decision/index.js";
import type { Customer } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import { type LetterData, letterOf, linesOf } from "./letter-data.js";
import { rankOfStage, stageOfRank } from "./stage-table.js";

/** Whom a letter is to, and in which language. */
export interface Addressee extends Pick<Customer, "id" | "name"> {
  readonly language: Language;
}

/**
 * The letters that a plan's letter and message tasks ask for, sorted by customer and stage: one for each stage, or one
 * for each customer about all that is escalated of it, as the policy says.
 *
 * @param facts - the plan, and the customers with what letters need to know; others are passed over.
 * @throws MisuseError `unknown-addressee` for a customer of the plan's that is not among them.
 * @example
 * import { chinaTradeRegulation, customerLetters, emptyPlan, plainDate } from "receivables";
 *
 * const plan = emptyPlan(plainDate("2026-06-30"), chinaTradeRegulation.escalation.policy);
 * customerLetters({ plan, customers: [] }, chinaTradeRegulation.escalation); // => []
 */
export function customerLetters(
  { plan, customers }: { readonly plan: EscalationPlan; readonly customers: readonly Addressee[] },
  policy: EscalationPolicy,
): readonly LetterData[] {
  const addressees = new Map(customers.map((customer) => [customer.id, customer]));
  const written = plan.tasks.filter(({ what }) => what === "letter" || what === "message");
  return Array.from(grouped(written, ({ customer }) => customer))
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([id, tasks]) => {
      const customer = addressees.get(id) ?? unknownAddressee(id);
      const ranks = [...new Set(tasks.flatMap(({ stage }) => rankOfStage(stage, policy) ?? []))].sort(
        (one, other) => one - other,
      );
      const perCustomer = policy.letters === "customer";
      return (perCustomer ? ranks.slice(-1) : ranks).map((rank) => {
        const rule = stageOfRank(rank, policy);
        const lines = linesOf(plan, id, (row) => perCustomer || row.stage === rule.id);
        return letterOf({ plan, customer, rule, lines, language: customer.language });
      });
    });
}

function unknownAddressee(id: string): never {
  throw new MisuseError({
    code: "unknown-addressee",
    field: "customers",
    value: id,
    problem: "the plan has a letter to it",
    remedy: "Pass the name and the language of every customer that the plan writes to.",
  });
}
