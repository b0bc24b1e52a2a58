import { addDays } from "../../../calendar/index.js";
import { type ExposureClass, EXPOSURE_CLASSES } from "../../../credit/index.js";
import type { OpenItem } from "../../../ledger/index.js";
import { compareDecimals, multiplyDecimals, subtractDecimals } from "../../../money/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { overdueClaim } from "../search/search-item.js";
import { currencyOf, inPolicyCurrency } from "../search/search-money.js";
import { type OrderTry, SEARCH_LIMIT, orderOf } from "../search/search-order.js";
import { firstSeen, patternOf, tryFacts } from "../search/try-pattern.js";

const SEEN = ["/outcome", "/failed"];

/** One sale is not allowed more than the limit itself. */
export function singleSaleAboveLimit(subject: LintSubject): readonly LintFinding[] {
  const { singleSaleShare: share } = subject.policy.credit;
  if (compareDecimals(share, "1") <= 0) return [];
  const tried =
    firstSeen(["1001", "1100", "1500", "2000"], (amount) => {
      const order = tryFacts("checkOrder", orderOf(amount, subject.policy), subject.policy);
      const failed = order.result?.failed ?? [];
      return failed.includes("limit") && !failed.includes("singleSale") ? order : undefined;
    }) ?? tryFacts("checkOrder", orderOf("1001", subject.policy), subject.policy);
  return [
    lintFinding(
      {
        code: "single-sale-above-limit",
        at: "/credit/singleSaleShare",
        facts: { share },
        expected: "1",
        actual: share,
        mend: ["mend-at-most", { value: "1" }],
        example: [patternOf(tried, [...SEEN, "/limits/0/excess"])],
      },
      subject,
    ),
  ];
}

/** Something may be sold on credit. */
export function nothingSoldOnCredit(subject: LintSubject): readonly LintFinding[] {
  const { rules, singleSaleShare: share } = subject.policy.credit;
  if (compareDecimals(share, "0") > 0) return [];
  const tried = firstSeen(rules.singleSale.stages, (stage) => {
    const order = tryFacts("checkOrder", orderOf("1", subject.policy, { stage }), subject.policy);
    return order.result?.failed.includes("singleSale") === true ? order : undefined;
  });
  if (tried === undefined) return [];
  return [
    lintFinding(
      {
        code: "nothing-sold-on-credit",
        at: "/credit/singleSaleShare",
        facts: { share },
        actual: share,
        mend: ["mend-more-than", { value: "0" }],
        example: [patternOf(tried, SEEN)],
      },
      subject,
    ),
  ];
}

/** The share of the limit that may be used is not more than the limit. */
export function limitUsedAboveLimit(subject: LintSubject): readonly LintFinding[] {
  const { rules, scopedRules } = subject.policy.credit;
  const shares = [
    { at: "/credit/rules/limitUsed/share", share: rules.limitUsed.share },
    ...scopedRules.flatMap((row, i) =>
      row.rule === "limitUsed" ? [{ at: `/credit/scopedRules/${i}/use/share`, share: row.use.share }] : [],
    ),
  ];
  return shares
    .filter(({ share }) => compareDecimals(share, "1") > 0)
    .map(({ at, share }) => {
      const tried = tryFacts("checkOrder", orderOf("1001", subject.policy), subject.policy);
      const silent = tried.result?.failed.includes("limitUsed") === false;
      return lintFinding(
        {
          code: "limit-used-above-limit",
          at,
          facts: { share },
          expected: "1",
          actual: share,
          mend: ["mend-at-most", { value: "1" }],
          example: silent ? [patternOf(tried, [...SEEN, "/limits/0/excess"])] : undefined,
        },
        subject,
      );
    });
}

/** A class of exposure has no limit of its own above the whole limit, which it would reach only after it. */
export function classLimitsAboveLimit(subject: LintSubject): readonly LintFinding[] {
  const { classes } = subject.policy.credit.exposure;
  return EXPOSURE_CLASSES.flatMap((name) => {
    const { most, weight } = classes[name];
    if (most === null || compareDecimals(multiplyDecimals(most, weight), "1") <= 0) return [];
    const tried = tryFacts("checkOrder", inClass(name, subject), subject.policy);
    const reasons = (tried.result?.reasons ?? []).map(({ code }) => code);
    const over = reasons.indexOf("limit-exceeded");
    return [
      lintFinding(
        {
          code: "class-limit-above-limit",
          at: `/credit/exposure/classes/${name}/most`,
          facts: { class: name, most },
          expected: "1",
          actual: most,
          mend: ["mend-at-most", { value: "1" }],
          example:
            over < 0 || reasons.includes("class-limit-exceeded")
              ? undefined
              : [patternOf(tried, [`/reasons/${over}/code`, "/limits/0/excess"])],
        },
        subject,
      ),
    ];
  });
}

/** More than the limit in one class, and a small order. */
function inClass(name: ExposureClass, { policy }: LintSubject): OrderTry {
  const { overdueAfterDays } = policy.credit.exposure;
  const { weight } = policy.credit.exposure.classes[name];
  const amount = inPolicyCurrency(compareDecimals(weight, "1") >= 0 ? "1001" : "100000", policy);
  const item = (days: number, kind: OpenItem["kind"]): Partial<OrderTry> => ({
    items: [overdueClaim(days, amount, { kind })],
  });
  const order = { id: "O-2", customer: "C-1", kind: "sale", status: "open", ordered: amount } as const;
  const facts: Readonly<Record<ExposureClass, Partial<OrderTry>>> = {
    orders: { orders: [order] },
    delivered: { orders: [{ ...order, delivered: amount }] },
    drafts: { drafts: [{ id: "D-1", customer: "C-1", amount }] },
    notDue: item(-1, "trade"),
    overdue: item(overdueAfterDays + 1, "trade"),
    other: item(-1, "other"),
    bills: item(-1, "bill"),
  };
  return orderOf("1", policy, facts[name]);
}

/** A claim does not count less from the day on which it is overdue. */
export function overdueWeighsLess(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  const { classes, overdueAfterDays } = policy.credit.exposure;
  const { overdue, notDue } = classes;
  if (compareDecimals(overdue.weight, notDue.weight) >= 0) return [];
  const tries = [overdueAfterDays, overdueAfterDays + 1].map((days) => {
    const items = [overdueClaim(days, inPolicyCurrency(SEARCH_LIMIT, policy))];
    return tryFacts(
      "exposureOf",
      { customers: ["C-1"], currency: currencyOf(policy), items, orders: [], asOf: SEARCH_DAY },
      policy,
    );
  });
  return [
    lintFinding(
      {
        code: "overdue-weighs-less",
        at: "/credit/exposure/classes/overdue/weight",
        facts: {
          overdue: overdue.weight,
          notDue: notDue.weight,
          difference: subtractDecimals(notDue.weight, overdue.weight),
        },
        expected: notDue.weight,
        actual: overdue.weight,
        mend: ["mend-at-least", { value: notDue.weight }],
        example: tries.map((tried) => patternOf(tried, ["/total"])),
      },
      subject,
    ),
  ];
}

/** A guarantee that can lift the stop is worth something. */
export function guaranteesWorthless(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  return policy.credit.collateral.flatMap(({ kind, liftsStop, most, share }, i) => {
    const capped = most.some(({ amount }) => compareDecimals(amount, "0") === 0);
    if (!liftsStop || (compareDecimals(share, "0") > 0 && !capped)) return [];
    const amount = inPolicyCurrency("1000000", policy);
    const validUntil = addDays(SEARCH_DAY, 1000);
    const collateral = [{ id: "G-1", customer: "C-1", kind, amount, validUntil }];
    const items = [overdueClaim(policy.credit.previousSale.graceDays + 1, inPolicyCurrency("1", policy))];
    const tried = tryFacts("checkOrder", orderOf("1", policy, { items, collateral }), policy);
    return [
      lintFinding(
        {
          code: "guarantee-worthless",
          at: `/credit/collateral/${i}/${compareDecimals(share, "0") > 0 ? "most" : "share"}`,
          facts: { kind },
          actual: share,
          mend: ["mend-more-than", { value: "0" }],
          example:
            tried.result?.failed.includes("previousSaleSettled") === true
              ? [patternOf(tried, SEEN)]
              : undefined,
        },
        subject,
      ),
    ];
  });
}

/** What stops an order is part of what is owed. */
export function stopKindsNotExposure(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  const { exposureKinds, previousSale } = policy.credit;
  return previousSale.kinds.flatMap((kind, i) => {
    if (exposureKinds.includes(kind)) return [];
    const items = [overdueClaim(previousSale.graceDays + 1, inPolicyCurrency("500", policy), { kind })];
    const tried = tryFacts("checkOrder", orderOf("1", policy, { items }), policy);
    return [
      lintFinding(
        {
          code: "stop-kind-not-exposure",
          at: `/credit/previousSale/kinds/${i}`,
          facts: { kind },
          expected: [...exposureKinds],
          actual: kind,
          mend: ["mend-name-one-of", { names: [...exposureKinds] }],
          example:
            (tried.result?.overdue.length ?? 0) > 0
              ? [patternOf(tried, ["/overdue/0/item", "/overdue/0/open", "/limits/0/exposure/total"])]
              : undefined,
        },
        subject,
      ),
    ];
  });
}
