import { checkProblemReports } from "../../bad-debt/index.js";
import { type PlainDate, addDays, periodContains } from "../../calendar/index.js";
import { type InstrumentFinding, checkInstrument, chinaInstrumentLaw } from "../../collection/index.js";
import { grouped } from "../../decision/index.js";
import { type ExpiringClaim, expiringClaims, lawRulesOf } from "../../law/index.js";
import type { OpenItem } from "../../ledger/index.js";
import { type DatedEvent, type EventParts, fromDay, upToDayBefore } from "./dated-event.js";
import type { InstrumentAhead } from "./dates-ahead-facts.js";
import { daysOfChange } from "./days-of-change.js";
import { aboutItem } from "./item-events.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When claims are about to expire, by the policy's number of days, and when they can be sued for the last time. */
export const limitationEvents: Watch = (watched) => {
  const { facts, policy } = watched;
  const { items = [], limitationEvents: restarts = [], settled = [] } = facts;
  const rules = lawRulesOf(policy.law);
  if (rules.length === 0) return [];
  const open = new Set(items.map(({ document }) => document));
  const debts = grouped([...items, ...settled], ({ document }) =>
    open.has(document) ? document : undefined,
  );
  const restartsOf = grouped(
    restarts.flatMap((event) => [...new Set(event.items)].map((name) => ({ name, event }))),
    ({ name }) => name,
  );
  return [...debts.values()].flatMap((debt) => {
    const names = new Set(debt.flatMap(({ document, id }) => [document, id]));
    const events = [
      ...new Set([...names].flatMap((name) => restartsOf.get(name) ?? []).map(({ event }) => event)),
    ];
    const turns = [
      ...events.map(({ on }) => on),
      ...debt.flatMap(({ dueOn }) => (dueOn === null ? [] : [addDays(dueOn, 1)])),
    ];
    const withinDays = policy.law.expiringWithinDays;
    const claimsOn = (asOf: PlainDate): readonly ExpiringClaim[] =>
      expiringClaims({ items: debt, events, withinDays, asOf }, rules);
    return debt.flatMap((item) => claimEvents(item, { claimsOn, turns, watched }));
  });
};

function claimEvents(
  item: OpenItem,
  {
    claimsOn,
    turns,
    watched,
  }: {
    readonly claimsOn: (day: PlainDate) => readonly ExpiringClaim[];
    readonly turns: readonly PlainDate[];
    readonly watched: Watched;
  },
): readonly DatedEvent[] {
  const claimOn = (day: PlainDate): ExpiringClaim | undefined =>
    claimsOn(day).find((claim) => claim.item === item.id);
  const stateOn = (day: PlainDate): string => {
    const claim = claimOn(day);
    return claim === undefined ? "far" : claim.outcome === "expired" ? "expired" : "near";
  };
  return daysOfChange(stateOn, watched.days, turns).flatMap((day) => {
    const claim = claimOn(day);
    if (claim === undefined) return [];
    const { expiresOn, outcome, reasons } = claim;
    const last = outcome === "expired" ? addDays(day, -1) : day;
    const { facts, ...about } = aboutItem(item, watched, last);
    const parts: EventParts = {
      ...about,
      citation: reasons[0]?.citation ?? citationOf(watched.policy, "/law"),
      facts: { ...facts, expiresOn },
    };
    return [
      outcome === "expired"
        ? upToDayBefore("claim-expires", day, parts)
        : fromDay("claim-near-expiry", day, parts),
    ];
  });
}

/** When bills that a customer offers mature, and when cheques and bills can be presented for the last time. */
export const instrumentEvents: Watch = (watched) =>
  (watched.facts.collection?.instruments ?? []).flatMap((offered) => offeredEvents(offered, watched));

function offeredEvents(offered: InstrumentAhead, { days, policy }: Watched): readonly DatedEvent[] {
  const { customer, instrument } = offered;
  const { dueOn, figures, id, kind } = instrument;
  const lateOn = (asOf: PlainDate): InstrumentFinding | undefined =>
    checkInstrument({ ...offered, asOf }, policy.collection, chinaInstrumentLaw).findings.find(
      ({ code }) => code === "presentment-over",
    );
  const overOn = (day: PlainDate): boolean => lateOn(day) !== undefined;
  const parts: EventParts = {
    subject: { kind: "instrument", id },
    about: [customer],
    customer,
    role: "cashier",
    amounts: figures === null ? [] : [figures],
    citation: citationOf(policy, "/collection/instruments"),
    facts: { instrument: id, kind, customer, amount: figures },
  };
  return [
    ...(dueOn !== null && periodContains(days, dueOn) ? [fromDay("instrument-matures", dueOn, parts)] : []),
    ...daysOfChange((day) => `${overOn(day)}`, days)
      .filter(overOn)
      .map((day) => {
        const law = lateOn(day)?.facts["law"];
        const citation = typeof law === "string" ? law : parts.citation;
        return upToDayBefore("instrument-presentment-ends", day, { ...parts, citation });
      }),
  ];
}

/** When problems with customers must have been reported. */
export const problemEvents: Watch = ({ days, facts: { badDebts }, policy }) => {
  const { problems = [], reports = [] } = badDebts ?? {};
  const reportsOf = grouped(reports, ({ problem }) => problem);
  return problems.flatMap((problem) => {
    const own = reportsOf.get(problem.id) ?? [];
    const stateOn = (asOf: PlainDate): string =>
      checkProblemReports({ problems: [problem], reports: own, asOf }, policy.badDebt).rows[0]?.state ??
      "unknown";
    const { badDebtPossible, customer, handler, id, signs } = problem;
    return daysOfChange(stateOn, days, [problem.foundOn, ...own.map(({ on }) => on)])
      .filter((day) => stateOn(day) === "missing")
      .map((day) =>
        upToDayBefore("problem-report-due", day, {
          subject: { kind: "problem", id },
          customer,
          role: "handler",
          people: [handler],
          citation: citationOf(
            policy,
            badDebtPossible
              ? "/badDebt/problemReport/possibleBadDebtWithinDays"
              : "/badDebt/problemReport/withinDays",
          ),
          facts: { problem: id, customer, handler, signs },
        }),
      );
  });
};
