import { type PlainDate, addDays } from "../calendar/index.js";
import { compareText, type Language, type PolicyRef } from "../decision/index.js";
import { explainReason } from "../decision/texts.js";
import { type Customer, totalsByCurrency } from "../ledger/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, signOfMoney } from "../money/index.js";
import type { EscalationPlan } from "./escalation-plan.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { LetterTextCode } from "./escalation.reason.js";
import type { ItemEscalation } from "./item-escalation.js";
import type { LetterTone, StageRule } from "./stage.js";
import type { StageCharge } from "./stage-charge.js";

/** What a letter to a customer says, in one language; how it looks is the caller's. */
export interface LetterData {
  readonly language: Language;
  readonly addressee: Pick<Customer, "id" | "name">;
  readonly stage: string;
  readonly tone: LetterTone;
  /** The day of the run. */
  readonly date: PlainDate;
  /** The day by which the letter asks for payment. */
  readonly payBy: PlainDate;
  /** Sorted by due date. */
  readonly lines: readonly LetterLine[];
  /** The sum of what is asked for, one amount for each currency. */
  readonly totals: readonly Money[];
  /** Fees and late interest proposed for the items of the letter; they are not in the totals. */
  readonly charges: readonly Pick<StageCharge, "kind" | "item" | "amount">[];
  readonly subject: string;
  readonly opening: string;
  readonly closing: string;
  readonly policy: PolicyRef;
}

/** One item in a letter. */
export interface LetterLine {
  readonly item: string;
  /** The number that the customer knows it by; `null` when it has none besides its id. */
  readonly reference: string | null;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly overdueDays: number;
  readonly original: Money;
  readonly open: Money;
  /** What the letter asks for: the open part less what is paused. */
  readonly amount: Money;
}

/**
 * A letter's data for a stage: all of the customer's items that are escalated in that stage, in one letter,
 * whichever task asks for it.
 *
 * @param facts - the plan, the customer, the id of a stage as the plan's tasks name it, and the language.
 * @throws MisuseError `unknown-stage`, `nothing-to-write` when none of the customer's items is in that stage.
 * @example
 * import { letterData, money, net30, plainDate, planEscalation } from "receivables";
 *
 * const asOf = plainDate("2026-06-30");
 * const dueOn = plainDate("2026-06-10");
 * const open = money("800.00", "USD");
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1", issuedOn: dueOn,
 *   postedOn: dueOn, dueOn, original: open, open, disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const items = [{ item, asOf, agedFrom: dueOn, overdueDays: 20, bucket: "11-30" }];
 * const plan = planEscalation({ asOf, items, done: [] }, net30.escalation);
 *
 * const customer = { id: "C-1", name: "North Books" };
 * const letter = letterData({ plan, customer, stage: "15-30", language: "en" }, net30.escalation);
 * letter.subject; // => "Demand for payment: 800.00 USD"
 * letter.payBy; // => "2026-07-07"
 */
export function letterData(
  facts: {
    readonly plan: EscalationPlan;
    readonly customer: Pick<Customer, "id" | "name">;
    readonly stage: string;
    readonly language: Language;
  },
  policy: EscalationPolicy,
): LetterData {
  const { plan, customer, stage } = facts;
  const lines = linesOf(plan, customer.id, (row) => row.stage === stage);
  const rule = ruleOf(stage, policy);
  if (lines.length > 0) return letterOf({ ...facts, rule, lines });
  throw new MisuseError({
    code: "nothing-to-write",
    field: "customer",
    value: customer.id,
    problem: `none of its items is escalated in the stage ${stage}`,
    remedy: "Ask for letters of stages in which the plan has tasks for the customer.",
  });
}

/** The letter of a stage's tone about some lines. */
export function letterOf(facts: {
  readonly plan: EscalationPlan;
  readonly customer: Pick<Customer, "id" | "name">;
  readonly rule: StageRule;
  readonly lines: readonly LetterLine[];
  readonly language: Language;
}): LetterData {
  const { plan, customer, language, lines, rule } = facts;
  const { id: stage, letter, citation, consequences } = rule;
  const totals = totalsByCurrency(lines.map(({ amount }) => ({ open: amount })));
  const payBy = addDays(plan.asOf, letter.payWithinDays);
  const toRelease = consequences.stopShipment === null ? [] : totals;
  const said = { customer: customer.name, totals, payBy, toRelease };
  const text = (part: "subject" | "opening" | "closing"): string => {
    const code: LetterTextCode = `letter-${letter.tone}-${part}`;
    return explainReason({ code, citation, facts: said }, language);
  };
  return {
    language,
    addressee: { id: customer.id, name: customer.name },
    stage,
    tone: letter.tone,
    date: plan.asOf,
    payBy,
    lines,
    totals,
    charges: plan.charges
      .filter((charge) => lines.some(({ item }) => item === charge.item))
      .map(({ kind, item, amount }) => ({ kind, item, amount })),
    subject: text("subject"),
    opening: text("opening"),
    closing: text("closing"),
    policy: plan.policy,
  };
}

function ruleOf(stage: string, { stages, beyond }: EscalationPolicy): StageRule {
  const rule = [...stages, ...(beyond === null ? [] : [beyond])].find(({ id }) => id === stage);
  if (rule !== undefined) return rule;
  throw new MisuseError({
    code: "unknown-stage",
    field: "stage",
    value: stage,
    problem: "the policy has no such stage",
    remedy: "Pass the id of one of the policy's stages, as the plan's tasks name it.",
  });
}

/** What is escalated of a customer, those due first before the others. */
export function linesOf(
  { items }: EscalationPlan,
  customer: string,
  isMeant: (row: ItemEscalation) => boolean,
): readonly LetterLine[] {
  return items
    .filter((row) => row.aged.item.customer === customer && signOfMoney(row.escalated) > 0 && isMeant(row))
    .map(({ aged: { item, overdueDays }, escalated }) => ({
      item: item.id,
      reference: item.reference ?? null,
      issuedOn: item.issuedOn,
      dueOn: item.dueOn as PlainDate,
      overdueDays: overdueDays as number,
      original: item.original,
      open: item.open,
      amount: escalated,
    }))
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.item, b.item));
}
