import { type Facts, type Finding, compareText, grouped } from "../decision/index.js";
import {
  type Money,
  compareMoney,
  minMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiabilityCode } from "./bad-debt.reason.js";
import type { BadDebtLiabilityFacts, CreditShipment } from "./liability-facts.js";
import type { LiabilityGround, LiabilityPolicy } from "./liability-rule.js";
import type { CustomerWarning } from "./problem-check.js";

/** That a person answers for a loss on a ground, before it is known with which share. */
export interface GroundFound {
  readonly ground: LiabilityGround;
  readonly person: string;
  /** What the share is of; never more than the loss. */
  readonly base: Money;
  readonly facts: Facts;
}

/** What the facts show of one loss. */
export interface GroundsFound {
  readonly grounds: readonly GroundFound[];
  readonly findings: readonly Finding<BadDebtLiabilityCode>[];
}

/** Finds the grounds of each loss in turn: what of a shipment an earlier loss took is not there for a later one. */
export function groundFinder(
  facts: BadDebtLiabilityFacts,
  policy: LiabilityPolicy,
): (loss: BadDebtLoss) => GroundsFound {
  const visits = grouped(facts.visits, ({ customer }) => customer);
  const remarks = remarksByItem(facts, policy);
  const shipments = grouped(unguaranteed(facts), ({ customer }) => customer);
  const causes = grouped(
    facts.causes.filter(({ on }) => on <= facts.asOf),
    ({ loss }) => loss,
  );
  const used = new Map<string, Money>();
  return (loss) => {
    const stated = causes.get(loss.id) ?? [];
    const all = [
      visitGrounds(loss, visits.get(loss.customer) ?? [], policy, stated),
      remarkGrounds(loss, remarks.get(loss.item) ?? []),
      { grounds: shippingGrounds(loss, shipments.get(loss.customer) ?? [], policy, used), findings: [] },
      causeGrounds(loss, stated, policy),
    ];
    return {
      grounds: all.flatMap(({ grounds }) => grounds),
      findings: all.flatMap(({ findings }) => findings),
    };
  };
}

type Causes = BadDebtLiabilityFacts["causes"];

/** Periods that ended while the debt was open, so that the visits could no longer be made. */
function visitGrounds(
  { id, customer, item, since, on, loss }: BadDebtLoss,
  rows: BadDebtLiabilityFacts["visits"],
  { laxVisiting }: LiabilityPolicy,
  causes: Causes,
): GroundsFound {
  const lacking = rows.filter(({ period, missing }) => missing > 0 && since <= period.to && period.to <= on);
  const unnamed = lacking.some(({ person }) => person === null);
  const byPerson = [...grouped(lacking, ({ person }) => person ?? undefined)].filter(
    ([person]) =>
      laxVisiting.cause === "presumed" ||
      causes.some((cause) => cause.cause === "lax-visits" && cause.person === person),
  );
  return {
    grounds: byPerson.map(([person, own]) => ({
      ground: "lax-visits" as const,
      person,
      base: loss,
      facts: {
        missing: own.reduce((sum, { missing }) => sum + missing, 0),
        periods: own.map(({ period }) => period.to).sort(),
      },
    })),
    findings: unnamed
      ? [badDebtFinding("visits-without-person", "Art. 27", [id], { loss: id, customer, item })]
      : [],
  };
}

function remarksByItem(
  { remarks, asOf }: BadDebtLiabilityFacts,
  { missingRemarks }: LiabilityPolicy,
): ReadonlyMap<string, readonly MissedRemark[]> {
  const codes: readonly string[] = missingRemarks.codes;
  const missed = remarks
    .filter((report) => report.asOf <= asOf)
    .flatMap((report) =>
      report.findings.flatMap(({ code, facts }) => {
        const { item, handler } = facts;
        if (!codes.includes(code) || typeof item !== "string") return [];
        return [{ code, item, handler: typeof handler === "string" ? handler : null, on: report.asOf }];
      }),
    );
  return grouped(missed, ({ item }) => item);
}

interface MissedRemark {
  readonly code: string;
  readonly item: string;
  readonly handler: string | null;
  readonly on: string;
}

function remarkGrounds(
  { id, customer, item, on, loss }: BadDebtLoss,
  rows: readonly MissedRemark[],
): GroundsFound {
  const missed = rows.filter((row) => row.on <= on);
  const unnamed = missed.some(({ handler }) => handler === null);
  return {
    grounds: [...grouped(missed, ({ handler }) => handler ?? undefined)].map(([person, own]) => ({
      ground: "missing-remark" as const,
      person,
      base: loss,
      facts: {
        missing: new Set(own.map((row) => `${row.on} ${row.code}`)).size,
        days: [...new Set(own.map((row) => row.on))].sort(),
      },
    })),
    findings: unnamed
      ? [badDebtFinding("remark-without-handler", "Art. 28", [id], { loss: id, customer, item })]
      : [],
  };
}

interface Uncovered extends CreditShipment {
  readonly uncovered: Money;
  readonly problem: string;
}

/** What was shipped in spite of a warning and is not covered by a guarantee. */
function unguaranteed({ shipments, warnings, asOf }: BadDebtLiabilityFacts): readonly Uncovered[] {
  const byCustomer = grouped(warnings, ({ customer }) => customer);
  return shipments
    .filter(({ on }) => on <= asOf)
    .flatMap((shipment) => {
      const warning = (byCustomer.get(shipment.customer) ?? [])
        .toSorted((a, b) => compareText(a.problem, b.problem))
        .find((one) => standsOn(one, shipment.on));
      const uncovered = subtractMoney(shipment.amount, shipment.guaranteed);
      if (warning === undefined || signOfMoney(uncovered) <= 0) return [];
      return [{ ...shipment, uncovered, problem: warning.problem }];
    });
}

function standsOn({ from, until }: CustomerWarning, on: string): boolean {
  return on > from && (until === null || on <= until);
}

function shippingGrounds(
  { item, on, loss }: BadDebtLoss,
  shipments: readonly Uncovered[],
  { unguaranteedShipping: { base: of } }: LiabilityPolicy,
  used: Map<string, Money>,
): readonly GroundFound[] {
  const own = shipments.filter((one) => one.on <= on && (of === "whole-loss" || one.item === item));
  return [...grouped(own, ({ person }) => person)].map(([person, rows]) => ({
    ground: "unguaranteed-shipping",
    person,
    base: of === "whole-loss" ? loss : shippedBase({ item, person, loss, rows, used }),
    facts: {
      shipments: rows.map(({ id }) => id).sort(),
      problems: [...new Set(rows.map((row) => row.problem))].sort(),
    },
  }));
}

function shippedBase({
  item,
  person,
  loss,
  rows,
  used,
}: {
  readonly item: string;
  readonly person: string;
  readonly loss: Money;
  readonly rows: readonly Uncovered[];
  readonly used: Map<string, Money>;
}): Money {
  const shipped = sumMoney(
    rows.map(({ uncovered }) => uncovered),
    loss.currency,
  );
  const key = JSON.stringify([item, person]);
  const before = used.get(key) ?? zeroMoney(loss.currency);
  const base = minMoney(loss, subtractMoney(shipped, before));
  used.set(key, sumMoney([before, base], loss.currency));
  return base;
}

function causeGrounds(
  { id, customer, item, loss, writtenOff }: BadDebtLoss,
  causes: Causes,
  { lackOfResponsibility }: LiabilityPolicy,
): GroundsFound {
  const people = causes.flatMap(({ cause, person }) =>
    cause === "lack-of-responsibility" && person !== null ? [person] : [],
  );
  const full = lackOfResponsibility.base === "loss" ? loss : writtenOff;
  return {
    grounds: [...new Set(people)].map((person) => ({
      ground: "lack-of-responsibility" as const,
      person,
      base: full,
      facts: {},
    })),
    findings:
      causes.length === 0 && compareMoney(loss, zeroMoney(loss.currency)) > 0
        ? [
            badDebtFinding("loss-cause-not-found", "Art. 31", [id], {
              loss: id,
              customer,
              item,
              amount: loss,
            }),
          ]
        : [],
  };
}
