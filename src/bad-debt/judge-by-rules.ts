import { type PlainDate, addMonths } from "../calendar/index.js";
import type { Facts, Finding } from "../decision/index.js";
import { type Money, compareMoney, multiplyMoney } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { WriteOffCode } from "./bad-debt.reason.js";
import type { BadDebtEvidence } from "./write-off-proposal.js";
import type { WriteOffRule } from "./write-off-rule.js";

/** What rules judge of one item. */
export interface RuledItem {
  readonly application: string;
  readonly item: string;
  readonly ground: string;
  readonly dueOn: PlainDate | null;
  /** The single item as it stood before anything of it was given up, by whatever document. */
  readonly whole: Money;
  readonly evidence: readonly BadDebtEvidence[];
  readonly annualIncome: readonly Money[];
  readonly asOf: PlainDate;
}

/** The rule that an item meets, or what each rule of its ground misses. */
export interface RuleVerdict {
  readonly rule: WriteOffRule | null;
  readonly missing: readonly Finding<WriteOffCode>[];
}

/** Judges an item by the rules of one side in force on the day; meeting one of them is enough. */
export function judgeByRules(
  facts: RuledItem,
  rules: readonly WriteOffRule[],
  side: WriteOffRule["side"],
): RuleVerdict {
  const { application, item, ground, asOf } = facts;
  const own = rules
    .filter((rule) => rule.side === side && rule.ground === ground)
    .filter(({ from, until }) => from <= asOf && (until === null || asOf <= until));
  const judged = own.map((rule) => ({ rule, missing: missingFor(facts, rule) }));
  const met = judged.find(({ missing }) => missing.length === 0);
  if (met !== undefined) return met;
  if (own.length > 0) return { rule: null, missing: judged.flatMap(({ missing }) => missing) };
  const unknown = badDebtFinding("write-off-ground-unknown", "Art. 30", [application, item, side], {
    application,
    item,
    ground,
    side,
  });
  return { rule: null, missing: [unknown] };
}

function missingFor(facts: RuledItem, rule: WriteOffRule): readonly Finding<WriteOffCode>[] {
  const { application, item, ground } = facts;
  const said = (code: WriteOffCode, more: Facts, about: readonly string[] = []) =>
    badDebtFinding(code, rule.citation, [application, item, rule.id, ...about], {
      application,
      item,
      ground,
      side: rule.side,
      rule: rule.id,
      ...more,
    });
  return [
    ...timeMissing(facts, rule, said),
    ...sizeMissing(facts, rule, said),
    ...papersMissing(facts, rule, said),
  ];
}

type Said = (code: WriteOffCode, more: Facts, about?: readonly string[]) => Finding<WriteOffCode>;

function timeMissing({ dueOn, asOf }: RuledItem, { overdue }: WriteOffRule, said: Said) {
  if (overdue === null) return [];
  const { months, boundary } = overdue;
  if (dueOn === null) return [said("write-off-without-due-date", { months })];
  const reached = addMonths(dueOn, months);
  const enough = boundary === "at-least" ? asOf >= reached : asOf > reached;
  return enough ? [] : [said("write-off-too-early", { months, boundary, dueOn, reached })];
}

function sizeMissing({ whole, annualIncome }: RuledItem, { smallItem }: WriteOffRule, said: Said) {
  if (smallItem === null) return [];
  const { currency } = whole;
  const { incomeShare } = smallItem;
  const upTo = smallItem.upTo.find((bound) => bound.currency === currency) ?? null;
  const income = annualIncome.find((one) => one.currency === currency);
  const unknown = income === undefined && incomeShare !== null;
  const ofIncome =
    income === undefined || incomeShare === null ? null : multiplyMoney(income, incomeShare, "down");
  const bounds = [upTo, ofIncome].filter((bound) => bound !== null);
  if (bounds.some((bound) => compareMoney(whole, bound) <= 0)) return [];
  return [
    ...(bounds.length > 0 || !unknown ? [said("write-off-item-too-large", { whole, upTo, ofIncome })] : []),
    ...(unknown ? [said("tax-income-missing", { currency, incomeShare })] : []),
  ];
}

function papersMissing({ evidence, item, asOf }: RuledItem, rule: WriteOffRule, said: Said) {
  const kinds = new Set(
    evidence.filter((paper) => paper.on <= asOf && (paper.item ?? item) === item).map(({ kind }) => kind),
  );
  return rule.evidence
    .filter((group) => !group.some((kind) => kinds.has(kind)))
    .map((group) => said("write-off-evidence-missing", { kinds: group }, group));
}
