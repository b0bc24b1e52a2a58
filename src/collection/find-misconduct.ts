import { type BusinessCalendar, type PlainDate, laterOf } from "../calendar/index.js";
import { grouped, inOrderOfId } from "../decision/index.js";
import { type Money, compareMoney, maxMoney } from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionPolicy, ConductRules } from "./collection.policy.js";
import { goodsSuspicions } from "./goods-suspicions.js";
import { lastDay } from "./last-day.js";
import type {
  MisconductConsequence,
  MisconductFacts,
  MisconductFinding,
  MisconductReport,
} from "./misconduct-report.js";
import { moneySuspicions } from "./money-suspicions.js";
import type { Suspicion } from "./suspicion.js";

const ARTICLE = "Art. 25";

/**
 * What papers say of the conduct that Art. 25 forbids: money or returns not reported, reported late or held back;
 * resale; other makers' goods; money withheld or spent; cash swapped for bills. Each finding names its papers, how
 * sure the article's text is, and what the policy asks for.
 *
 * It accuses nobody without evidence: where one word stands against another, nobody is named, or no deadline is
 * stated that could have been missed, the finding is `unclear` and nothing follows from it. Papers dated after `asOf`
 * are not looked at.
 *
 * @throws MisuseError `id-of-two`, `amount-not-positive`, `calendar-missing`.
 * @example
 * import { chinaTradeRegulation, findMisconduct, money, plainDate } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const amount = money("800.00", "CNY");
 * const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };
 * const receipt = {
 *   id: "R1", customer: "Linden", salesman: "wang", on, reportedOn: on, means: "bill", amount, lines: [],
 * } as const;
 * const payIn = { id: "P1", receipt: "R1", on, means: "bill", amount } as const;
 * const standing = (strength: "word" | "signed") => {
 *   const said = { customer: "Linden", salesman: "wang", on, means: "cash", amount, receipt: "R1" } as const;
 *   const papers = { receipts: [receipt], payIns: [payIn], confirmations: [{ id: "S1", strength, ...said }] };
 *   const facts = { ...papers, returns: [], goods: [], uses: [], calendar, asOf: on };
 *   return findMisconduct(facts, chinaTradeRegulation.collection).findings.map((own) => [own.code, own.standing]);
 * };
 * standing("word"); // => [["cash-swapped-for-bill", "unclear"]]
 * standing("signed"); // => [["cash-swapped-for-bill", "shown"]]
 */
export function findMisconduct(
  facts: MisconductFacts,
  rules: Pick<CollectionPolicy, "policy" | "payIn" | "conduct">,
): MisconductReport {
  const { asOf, calendar } = facts;
  const { policy, conduct } = rules;
  const suspicions = [...moneySuspicions(facts, rules), ...goodsSuspicions(facts, rules)].filter(
    (own) => conduct.items[own.conduct].forbidden,
  );
  const findings = Array.from(
    grouped(suspicions, ({ code, about }) => JSON.stringify([code, about])).values(),
    (own) => findingOf(weightiest(own), { conduct, calendar, asOf }),
  );
  return { asOf, policy, findings: inOrderOfId(findings) };
}

/** One suspicion of several about one thing: what shows it goes before what does not, with all papers of its kind. */
function weightiest(suspicions: readonly Suspicion[]): Suspicion {
  const shown = suspicions.filter((own) => own.shown);
  const counting = shown.length > 0 ? shown : suspicions;
  const [first] = counting as [Suspicion, ...Suspicion[]];
  const amounts = counting
    .map(({ amount }) => amount)
    .filter(({ currency }) => currency === first.amount.currency);
  return {
    ...first,
    amount: amounts.reduce(maxMoney, first.amount),
    on: counting.map(({ on }) => on).reduce(laterOf),
    evidence: counting.flatMap(({ evidence }) => evidence),
  };
}

interface Context {
  readonly conduct: ConductRules;
  readonly calendar: BusinessCalendar | undefined;
  readonly asOf: PlainDate;
}

function findingOf(suspicion: Suspicion, { conduct: rules, calendar, asOf }: Context): MisconductFinding {
  const { code, conduct, about, salesman, customer, shown, amount, on, by } = suspicion;
  const { number, certainty } = rules.items[conduct];
  const evidence = [...new Set(suspicion.evidence)].sort();
  const standing = shown ? "shown" : "unclear";
  const facts = { about, salesman, customer, amount, on, by, standing, evidence };
  return {
    ...collectionFinding(code, `${ARTICLE}(${number})`, [about], facts, [by, null]),
    conduct,
    certainty,
    salesman,
    standing,
    amount,
    evidence,
    consequence: shown ? consequenceOf(amount, rules, { calendar, asOf }) : null,
  };
}

function consequenceOf(
  amount: Money,
  { consequences }: ConductRules,
  { calendar, asOf }: Pick<Context, "calendar" | "asOf">,
): MisconductConsequence {
  const { dismissal, restitution, seriousFrom } = consequences;
  const comparable = seriousFrom?.currency === amount.currency ? seriousFrom : null;
  return {
    dismissal,
    restoreBy: restitution === null ? null : lastDay(restitution, asOf, calendar),
    judicial: comparable === null ? "not-stated" : compareMoney(amount, comparable) >= 0 ? "yes" : "no",
  };
}
