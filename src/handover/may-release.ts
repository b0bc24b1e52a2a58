import { addDays, addMonths, daysBetween } from "../calendar/index.js";
import { compareText, grouped, type Reason } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import { compensationReasons } from "./compensation-reasons.js";
import { handoverGaps } from "./handover-gaps.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { HandoverCode } from "./handover.reason.js";
import type { CustomerAssurance, ReleaseDecision, ReleaseFacts } from "./release-facts.js";
import { holdings } from "./responsible-on.js";

type Reasons = readonly Reason<HandoverCode>[];

/**
 * Whether a salesperson who leaves, or changes post, may go, with everything that is missing: items and dossiers
 * not handed over, signatures, notice, customers' promises, compensation that no customer confirmed in writing
 * (Art. 6, 32–34, 39). A confirmed compensation does not hold up leaving: it stays owed, and its pursuit passes to
 * the one who took the item or the customer over.
 *
 * @example
 * import { chinaTradeRegulation, mayRelease, plainDate } from "receivables";
 *
 * const facts = { leaver: "wang", occasion: "leaving", items: [], handovers: [] } as const;
 * const asOf = plainDate("2026-04-01");
 * const noticeOn = plainDate("2026-03-03");
 * const decision = mayRelease({ ...facts, noticeOn, asOf }, chinaTradeRegulation.handover);
 * decision.outcome; // => "hold"
 * decision.reasons[0]; // => { code: "notice-too-short", citation: "Art. 32", facts: { given: "2026-03-03", days: 29, asked: 30, earliest: "2026-04-02" } }
 */
export function mayRelease(facts: ReleaseFacts, policy: HandoverPolicy): ReleaseDecision {
  const { leaver, asOf } = facts;
  const compensation = compensationReasons(facts, policy);
  const refusals = [
    ...handoverGaps(facts, policy),
    ...noticeMissing(facts, policy),
    ...uncollected(facts, policy),
    ...compensation.refusals,
  ];
  const holds = [...noticeRunning(facts, policy), ...checkRunning(facts, policy)];
  const outcome = refusals.length > 0 ? "refuse" : holds.length > 0 ? "hold" : "release";
  const free: Reasons = [{ code: "nothing-holds-leaver", citation: "Art. 32", facts: { leaver } }];
  const reasons = [
    ...refusals,
    ...holds,
    ...(outcome === "release" ? free : legalCaution(policy)),
    ...compensation.transfers,
  ];
  return { outcome, reasons, asOf, policy: policy.policy, pursuits: compensation.pursuits };
}

/** The caution beside a refusal that the law may not bear out. */
export function legalCaution({ release }: HandoverPolicy): Reasons {
  if (release.legalCaution === null) return [];
  return [{ code: "refusal-legally-doubtful", citation: release.legalCaution, facts: {} }];
}

function noticeMissing(
  { occasion, leaver, noticeOn, asOf }: ReleaseFacts,
  { release }: HandoverPolicy,
): Reasons {
  const given = noticeOn !== undefined && noticeOn <= asOf;
  if (occasion === "change-of-post" || release.noticeDays === null || given) return [];
  return [{ code: "notice-not-given", citation: "Art. 32", facts: { leaver, asked: release.noticeDays } }];
}

function noticeRunning({ occasion, noticeOn, asOf }: ReleaseFacts, { release }: HandoverPolicy): Reasons {
  const asked = release.noticeDays;
  if (occasion === "change-of-post" || asked === null || noticeOn === undefined || noticeOn > asOf) return [];
  const days = daysBetween(noticeOn, asOf);
  if (days >= asked) return [];
  const earliest = addDays(noticeOn, asked);
  return [
    { code: "notice-too-short", citation: "Art. 32", facts: { given: noticeOn, days, asked, earliest } },
  ];
}

// A bill is itself the customer's promise to pay, and a credit is nothing to collect.
function uncollected(facts: ReleaseFacts, { release }: HandoverPolicy): Reasons {
  const { occasion, leaver, items, handovers, noticeOn, asOf, assurances = [] } = facts;
  const months = release.collectWithinMonths;
  if (occasion === "change-of-post" || months === null || noticeOn === undefined || noticeOn > asOf)
    return [];
  const known = handovers.map((record) => recordAsOf(record, asOf));
  const isAssured = assuredItems(assurances.filter(({ on }) => on <= asOf));
  const open = holdings({ items, handovers: known }, leaver, noticeOn)
    .filter(({ kind, open: amount }) => kind !== "bill" && signOfMoney(amount) > 0)
    .filter((item) => !isAssured(item))
    .map(({ id }) => id)
    .sort();
  if (open.length === 0) return [];
  const facts33 = { items: open, count: open.length, by: addMonths(noticeOn, months) };
  return [{ code: "not-collected-or-promised", citation: "Art. 33", facts: facts33 }];
}

/** Whether the customer of an item promised or guaranteed it, alone or with all it owes. */
function assuredItems(
  given: readonly CustomerAssurance[],
): (item: Pick<OpenItem, "id" | "customer">) => boolean {
  const whole = new Set(given.filter(({ item }) => item === undefined).map(({ customer }) => customer));
  const single = grouped(given, ({ customer }) => customer);
  const itemsOf = new Map(
    Array.from(single, ([customer, own]) => [customer, new Set(own.map(({ item }) => item))]),
  );
  return ({ id, customer }) => whole.has(customer) || itemsOf.get(customer)?.has(id) === true;
}

function checkRunning(facts: ReleaseFacts, { release, check }: HandoverPolicy): Reasons {
  if (!release.waitForCheck) return [];
  const { leaver, handovers, reconciliations = [], asOf } = facts;
  const checkedIn = grouped(reconciliations, (own) => own.handover);
  return handovers
    .filter(({ list }) => list.giver === leaver)
    .toSorted((a, b) => compareText(a.list.id, b.list.id))
    .flatMap((record): Reasons => {
      const { handover, completedOn } = handoverStatus(recordAsOf(record, asOf));
      if (completedOn === null) return [];
      const checks = (checkedIn.get(handover) ?? []).flatMap((own) => own.checks);
      const done = new Set(checks.filter(({ state }) => state === "checked").map(({ item }) => item));
      const items = record.list.rows.filter(({ item }) => !done.has(item)).map(({ item }) => item);
      const by = addMonths(completedOn, check.months);
      if (items.length === 0) return [];
      return [
        {
          code: "check-not-finished",
          citation: "Art. 39",
          facts: { handover, items, count: items.length, by },
        },
      ];
    });
}
