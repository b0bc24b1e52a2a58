import { compareDecimals, compareMoney, type Money } from "../../money/index.js";
import { isObject } from "./json-object.js";
import type { PlaceDifference } from "./place-difference.js";
import type { ChangeEffect } from "./policy-change.js";
import { isMoney } from "./same-value.js";

/** What more of a field's value means, and what it means that it says nothing. */
interface Leaning {
  readonly on: ChangeEffect["on"];
  readonly more: ChangeEffect["is"];
  /** Where `null` stands among the values; left out where that cannot be said. */
  readonly none?: "least" | "most";
}

const lenient: Leaning = { on: "customer", more: "more-lenient" };
const strict: Leaning = { on: "customer", more: "stricter" };
const staffLenient: Leaning = { on: "staff", more: "more-lenient" };
const staffStrict: Leaning = { on: "staff", more: "stricter" };
const or = (leaning: Leaning, none: "least" | "most"): Leaning => ({ ...leaning, none });

/** Fields of which more can be said to be stricter or more lenient, all else being equal. */
const LEANINGS: readonly (readonly [RegExp, Leaning])[] = [
  [/^\/credit\/normalTerm$/, lenient],
  [/^\/credit\/grades\/rows\/\*\/(term|limit\/amount)$/, lenient],
  [/^\/credit\/netAssets\/share$/, lenient],
  [/^\/credit\/paymentHistory\/(bands\/\*|otherwise)\/(limitFactor|termFactor)$/, lenient],
  [/^\/credit\/paymentHistory\/bands\/\*\/averageDaysLate$/, lenient],
  [/^\/credit\/paymentHistory\/bands\/\*\/onTimeShare$/, strict],
  [/^\/credit\/newCustomer\/(furtherSteps\/\*\/)?share$/, lenient],
  [/^\/credit\/newCustomer\/(furtherSteps\/\*\/)?until\/\w+$/, or(strict, "least")],
  [/^\/credit\/singleSaleShare$/, lenient],
  [/^\/credit\/exposure\/horizonDays$/, or(strict, "most")],
  [/^\/credit\/exposure\/classes\/\*\/weight$/, strict],
  [/^\/credit\/exposure\/classes\/\*\/most$/, or(lenient, "most")],
  [/^\/credit\/collateral\/\*\/(share|liftsStop)$/, lenient],
  [/^\/credit\/previousSale\/graceDays$/, lenient],
  [/^\/credit\/(rules\/\*|scopedRules\/\*\/use)\/(days|share|guaranteeLifts)$/, lenient],
  [/^\/aging\/check\/noticeFromOverdueDays$/, lenient],
  [/^\/escalation\/stages\/\*\/fromDays$/, lenient],
  [/^\/escalation\/(stages\/\*|beyond)\/letter\/payWithinDays$/, lenient],
  [/^\/escalation\/(stages\/\*|beyond)\/consequences\/deduction\/share$/, staffStrict],
  [/^\/escalation\/(stages\/\*|beyond)\/actions\/\*\/within$/, staffLenient],
  [/^\/escalation\/minimum\/oldestDays$/, or(lenient, "least")],
  [/^\/escalation\/pause\/disputeDays$/, or(lenient, "most")],
  [/^\/escalation\/pause\/disputesPause$/, lenient],
  [/^\/escalation\/pause\/keepsStop$/, strict],
  [/^\/escalation\/deduction\/givenBackWhenSettled$/, staffLenient],
  [/^\/interest\/grace\/days$/, lenient],
  [/^\/interest\/chargesDueAfterDays$/, lenient],
  [/^\/statement\/response\/silenceAcceptsAfterDays$/, or(lenient, "most")],
  [/^\/accountability\/wages\/capped$/, staffLenient],
  [/^\/badDebt\/liability\/\w+\/share$/, or(staffStrict, "least")],
  [/^\/badDebt\/problemReport\/\w+WithinDays$|^\/badDebt\/problemReport\/withinDays$/, staffLenient],
  [/^\/badDebt\/problemReport\/measuresNeeded$/, staffStrict],
  [/^\/collection\/payIn\/deadline$/, or(staffLenient, "most")],
  [/^\/collection\/(trip|complaints)\/reportWithinDays$/, staffLenient],
  [/^\/collection\/trip\/idleDays$/, staffLenient],
  [/^\/collection\/discounts\/(signedWithinAuthority|reasonNeeded)$/, staffStrict],
  [
    /^\/collection\/conduct\/(reportMoney|reportReturns|consequences\/restitution)$/,
    or(staffLenient, "most"),
  ],
  [/^\/collection\/conduct\/consequences\/dismissal$/, staffStrict],
  [/^\/collection\/conduct\/items\/\*\/forbidden$/, staffStrict],
  [/^\/approval\/uses\/\*\/reasonNeeded$/, staffStrict],
  [/^\/approval\/chains\/\*\/steps\/\*\/opinionNeeded$/, staffStrict],
  [/^\/customer\/filing\/withinMonths$/, staffLenient],
  [/^\/customer\/filing\/deals$/, staffLenient],
  [/^\/customer\/visits\/count$/, staffStrict],
  [/^\/handover\/doubts\/reportWithinDays$/, staffLenient],
  [/^\/handover\/release\/(noticeDays|collectWithinMonths)$/, or(staffStrict, "least")],
  [/^\/handover\/release\/(dossiers|compensationConfirmed|waitForCheck)$/, staffStrict],
  [/^\/handover\/restitution\/dueWithinDays$/, staffLenient],
  [/^\/handover\/wages\/afterHandover$/, staffStrict],
];

/** Consequences of a stage that a customer or the staff bears, from the day on which there are any. */
const CONSEQUENCE =
  /^\/escalation\/(?:stages\/\*|beyond)\/consequences\/(stopShipment|fee|interest|deduction)$/;

/** What a difference means for those it bears on, `null` where that cannot be said. */
export function effectOf({ after, before, place: { pattern } }: PlaceDifference): ChangeEffect | null {
  const consequence = CONSEQUENCE.exec(pattern)?.[1];
  if (consequence !== undefined && (before === null) !== (after === null)) {
    return {
      on: consequence === "deduction" ? "staff" : "customer",
      is: before === null ? "stricter" : "more-lenient",
    };
  }
  if (/^\/credit\/(rules\/\*|scopedRules\/\*\/use)\/(outcome|stages)$/.test(pattern)) {
    return signed(severityOrder(before, after), strict);
  }
  if (RATE.test(pattern)) return rateEffect(before, after);
  const leaning = LEANINGS.find(([field]) => field.test(pattern))?.[1];
  return leaning === undefined ? null : signed(order(before, after, leaning), leaning);
}

const RATE = /^\/interest\/rates\/\*$/;

/** Of late interest at one day that is more or less than before; of rates for other times, that cannot be said. */
function rateEffect(before: unknown, after: unknown): ChangeEffect | null {
  if (!isObject(before) || !isObject(after) || before["per"] !== after["per"]) return null;
  return signed(order(before["rate"], after["rate"], strict), strict);
}

function signed(sign: number | null, { more, on }: Leaning): ChangeEffect | null {
  if (sign === null || sign === 0) return null;
  const other = more === "stricter" ? "more-lenient" : "stricter";
  return { on, is: sign > 0 ? more : other };
}

/** 1 where the second value is more than the first, -1 where it is less, `null` where they cannot be compared. */
function order(before: unknown, after: unknown, { none }: Leaning): number | null {
  const [was, is] = [before ?? null, after ?? null];
  if (was === null || is === null) {
    if (none === undefined || was === is) return null;
    if (none === "least" && [was, is].some((value) => value === 0 || value === "0")) return 0;
    return (is === null) === (none === "most") ? 1 : -1;
  }
  if (typeof was === "boolean" && typeof is === "boolean") return Number(is) - Number(was);
  if (typeof was === "number" && typeof is === "number") return Math.sign(is - was);
  if (typeof was === "string" && typeof is === "string") {
    return compareDecimals(is, was);
  }
  if (isMoney(was) && isMoney(is)) {
    return was.currency === is.currency ? compareMoney(is as Money, was as Money) : null;
  }
  return deadlineOrder(was, is);
}

function deadlineOrder(was: unknown, is: unknown): number | null {
  const [a, b] = [was, is] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const counted = (deadline: typeof a): unknown => deadline["counted"] ?? deadline["unit"];
  return counted(a) === counted(b) ? Math.sign(Number(b["days"]) - Number(a["days"])) : null;
}

const SEVERITY = ["warn", "refer", "hold"];

/** Of two outcomes of a rule, or two lists of the moments at which it is asked. */
function severityOrder(before: unknown, after: unknown): number | null {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.every((stage) => after.includes(stage))) return 1;
    return after.every((stage) => before.includes(stage)) ? -1 : null;
  }
  return Math.sign(SEVERITY.indexOf(String(after)) - SEVERITY.indexOf(String(before)));
}
