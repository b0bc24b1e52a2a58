import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { InterestRate } from "../interest/index.js";
import { MisuseError } from "../misuse/index.js";
import { type DecimalString, compareDecimals, multiplyDecimals } from "../money/index.js";
import type { DefaultInterestCode, LawScopeCode } from "./law.reason.js";
import type { DefaultInterestRule, LawRule } from "./law-rule.js";
import { lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalOutcome, legalFinding } from "./legal-finding.js";
import { older, outsideSmeScope } from "./sme-scope.js";
import type { SupplyContract } from "./supply-contract.js";

/** A rate of interest as a contract states it. */
export type AgreedRate = Pick<InterestRate, "rate" | "per">;

/** What {@link checkDefaultInterest} reads. */
export interface DefaultInterestFacts {
  readonly contract: SupplyContract;
  /** The rate that the contract states for late payment; `null` where it states none. */
  readonly agreed: AgreedRate | null;
  /** One-year loan prime rates 一年期贷款市场报价利率, from the day of each on. Read only where a rate is agreed. */
  readonly lpr: readonly InterestRate[];
}

/** What the law says of the rate of default interest. */
export interface DefaultInterestCheck extends LegalCheck<LegalOutcome, LawScopeCode | DefaultInterestCode> {
  /** The rate by law where none is agreed, else the agreed one as it stands; `null` where no rule and no contract gives one. */
  readonly rate: AgreedRate | null;
}

/**
 * Holds the rate of default interest against the rules on paying small and medium enterprises: where none is agreed,
 * the law's daily rate; an agreed one may not be below the one-year loan prime rate on the day of the contract. A
 * rate per day is compared by the rule's number of days in a year. A low rate is reported and left as it is.
 *
 * @throws MisuseError `no-rate-for-day` when no prime rate is given for the day of the contract, and one is needed;
 *   `rate-twice` when two are given from one day.
 * @example
 * import { chinaLaw, checkDefaultInterest, plainDate } from "receivables";
 *
 * const contract = {
 *   id: "K-1", concludedOn: plainDate("2025-06-01"), buyer: "organ", sellerStatedSme: true, agreedDays: null, payWhenPaid: false,
 * } as const;
 * const lpr = [{ from: plainDate("2025-05-20"), rate: "0.0300", per: "year" }] as const;
 * checkDefaultInterest({ contract, agreed: null, lpr: [] }, chinaLaw).rate; // => { rate: "0.0005", per: "day" }
 * checkDefaultInterest({ contract, agreed: { rate: "0.0299", per: "year" }, lpr }, chinaLaw).outcome; // => "warned"
 */
export function checkDefaultInterest(
  { contract, agreed, lpr }: DefaultInterestFacts,
  rules: readonly LawRule[],
): DefaultInterestCheck {
  const outside = outsideSmeScope(contract, rules);
  if (outside !== null) return { ...outside, rate: agreed };
  const rule = lawRuleOn(rules, "default-interest", contract.concludedOn);
  if (rule === undefined) return { ...older(contract, "default-interest", rules), rate: agreed };
  const about = [contract.id];
  if (agreed === null) {
    const byLaw = { rate: rule.ratePerDay, per: "day" } as const;
    const facts = { contract: contract.id, ...byLaw };
    return {
      outcome: "no-objection",
      reasons: [legalFinding({ code: "default-rate-by-law", rule, about, facts, expected: byLaw.rate })],
      rate: byLaw,
    };
  }
  const floor = yearly(rateOn(contract.concludedOn, lpr), rule);
  const rate = yearly(agreed, rule);
  const low = compareDecimals(rate, floor) < 0;
  return {
    outcome: low ? "warned" : "no-objection",
    reasons: [
      legalFinding({
        code: low ? "default-rate-below-lpr" : "default-rate-within-law",
        rule,
        about,
        facts: { contract: contract.id, rate, lpr: floor, concludedOn: contract.concludedOn },
        expected: floor,
        actual: rate,
      }),
    ],
    rate: agreed,
  };
}

function yearly({ rate, per }: AgreedRate, { daysPerYear }: DefaultInterestRule): DecimalString {
  return per === "year" ? rate : multiplyDecimals(rate, String(daysPerYear));
}

function rateOn(day: PlainDate, rates: readonly InterestRate[]): InterestRate {
  refuseTwoRates(rates);
  const rate = rates
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => compareText(a.from, b.from))
    .at(-1);
  if (rate !== undefined) return rate;
  throw new MisuseError({
    code: "no-rate-for-day",
    field: "lpr",
    value: day,
    problem: "no prime rate holds on this day",
    remedy: "Give the one-year loan prime rates back to the day of the contract.",
  });
}

function refuseTwoRates(rates: readonly InterestRate[]): void {
  const at = rates.findIndex(({ from }, i) => rates.findIndex((other) => other.from === from) < i);
  if (at < 0) return;
  throw new MisuseError({
    code: "rate-twice",
    field: `lpr[${at}]`,
    value: rates[at]?.from,
    problem: "another prime rate is from the same day",
    remedy: "Give one rate for each day on which a new one was published.",
  });
}
