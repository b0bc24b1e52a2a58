import type { PlainDate } from "../../calendar/index.js";
import {
  type CustomerDossier,
  type Deal,
  type DossierDuty,
  checkDossier,
  checkVisits,
  dossierDuties,
} from "../../customer/index.js";
import { grouped } from "../../decision/index.js";
import { type DatedEvent, upToDay, upToDayBefore } from "./dated-event.js";
import { daysOfChange } from "./days-of-change.js";
import { citationOf } from "./citation-of.js";
import type { Watch, Watched } from "./watch.js";

/** When customers' files must be there, and when they are to be updated. */
export const dossierEvents: Watch = (watched) => {
  const { deals = [], dossiers = [] } = watched.facts;
  const filesOf = grouped(dossiers, ({ customer }) => customer);
  return [
    ...[...grouped(deals, ({ customer }) => customer)].flatMap(([customer, own]) =>
      filingEvents(own, filesOf.get(customer) ?? [], watched),
    ),
    ...dossiers.flatMap((dossier) => updateEvents(dossier, watched)),
  ];
};

function filingEvents(
  deals: readonly Deal[],
  dossiers: readonly CustomerDossier[],
  { days, policy }: Watched,
): readonly DatedEvent[] {
  const dutyOn = (asOf: PlainDate): DossierDuty =>
    dossierDuties({ deals, dossiers, asOf }, policy.customer).duties[0] as DossierDuty;
  const turns = [...deals.map(({ on }) => on), ...dossiers.map(({ filedOn }) => filedOn)];
  return daysOfChange((day) => dutyOn(day).outcome, days, turns)
    .filter((day) => dutyOn(day).outcome === "dossier-overdue")
    .map((day) => {
      const { collectBy, customer, decidedBy, reasons } = dutyOn(day);
      return upToDayBefore("dossier-due", day, {
        subject: { kind: "customer", id: customer },
        customer,
        role: "handler",
        people: [collectBy],
        citation: reasons[0]?.citation ?? citationOf(policy, "/customer/filing"),
        facts: { customer, deal: decidedBy, collectBy },
      });
    });
}

function updateEvents(dossier: CustomerDossier, { days, policy }: Watched): readonly DatedEvent[] {
  const checkOn = (asOf: PlainDate): ReturnType<typeof checkDossier> =>
    checkDossier({ dossier, asOf }, policy.customer);
  const late = (day: PlainDate): boolean =>
    checkOn(day).findings.some(({ code }) => code === "dossier-update-overdue");
  const { customer, responsible, reviews } = dossier;
  return daysOfChange(
    (day) => `${late(day)}`,
    days,
    reviews.map(({ on }) => on),
  )
    .filter(late)
    .map((day) =>
      upToDayBefore("dossier-update-due", day, {
        subject: { kind: "customer", id: customer },
        about: [dossier.filedOn],
        customer,
        role: responsible?.role ?? policy.customer.dossier.responsibleRole,
        people: [responsible?.person],
        citation: citationOf(policy, "/customer/dossier/updateEveryMonths"),
        facts: { customer, reviewedOn: checkOn(day).reviewedOn, responsible: responsible?.person ?? null },
      }),
    );
}

/** When the visits that a period asks for must have been made, for those that are missing. */
export const visitEvents: Watch = ({ days, facts: { charges, visits }, policy }) => {
  if (charges === undefined || visits === undefined) return [];
  const { rows } = checkVisits({ charges, visits, from: days.from, asOf: days.to }, policy.customer);
  return rows
    .filter(({ dueOn, missing }) => missing > 0 && dueOn < days.to)
    .map(({ customer, dueOn, missing, period, person, required }) =>
      upToDay("visits-due", dueOn, {
        subject: { kind: "customer", id: customer },
        about: [period.from, ...(person === null ? [] : [person])],
        customer,
        role: "handler",
        people: [person],
        citation: citationOf(policy, "/customer/visits/count"),
        facts: { customer, person, missing, required, from: period.from, to: period.to },
      }),
    );
};
