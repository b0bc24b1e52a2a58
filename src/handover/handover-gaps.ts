import type { PlainDate } from "../calendar/index.js";
import { compareText, type Reason } from "../decision/index.js";
import { type OpenItem, totalsByCurrency } from "../ledger/index.js";
import { signOfMoney } from "../money/index.js";
import type { HandoverRecord } from "./handover-record.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { HandoverCode } from "./handover.reason.js";
import type { DossierHandover } from "./handover-list-facts.js";
import { holdings } from "./responsible-on.js";

/** What tells whether somebody's handover is finished. */
export interface HandoverProgress {
  readonly leaver: string;
  /** The open items of all salespeople as of `asOf`. */
  readonly items: readonly OpenItem[];
  /** Every handover, the leaver's and others', earlier ones too. */
  readonly handovers: readonly HandoverRecord[];
  /** How the dossiers of the leaver's customers stand now; else as the lists say. */
  readonly dossiers?: readonly DossierHandover[];
  readonly asOf: PlainDate;
}

/** What is missing to a finished handover (Art. 6, 32, 38, 39). Empty when it is finished. */
export function handoverGaps(
  progress: HandoverProgress,
  policy: HandoverPolicy,
): readonly Reason<HandoverCode>[] {
  const { leaver, asOf } = progress;
  const records = progress.handovers.map((record) => recordAsOf(record, asOf));
  const own = records.filter(({ list }) => list.giver === leaver);
  const complete = own.filter((record) => handoverStatus(record).outcome === "complete");
  const remaining = holdings({ items: progress.items, handovers: records }, leaver, asOf)
    .filter(({ open }) => signOfMoney(open) !== 0)
    .toSorted((a, b) => compareText(a.id, b.id));
  const dossiers = policy.release.dossiers ? missingDossiers(progress, complete, remaining) : [];
  const gaps: readonly (Reason<HandoverCode> | false)[] = [
    remaining.length > 0 && {
      code: "items-not-handed-over",
      citation: "Art. 32",
      facts: {
        leaver,
        items: remaining.map(({ id }) => id),
        count: remaining.length,
        amounts: totalsByCurrency(remaining),
      },
    },
    dossiers.length > 0 && {
      code: "dossiers-not-handed-over",
      citation: "Art. 6",
      facts: { customers: dossiers },
    },
    ...unfinished(own, complete),
    own.some(({ list }) => list.supervisor.id === leaver) && {
      code: "leaver-supervises",
      citation: "Art. 38, 39",
      facts: { leaver },
    },
  ];
  return gaps.filter((gap) => gap !== false);
}

function missingDossiers(
  { dossiers = [] }: HandoverProgress,
  complete: readonly HandoverRecord[],
  remaining: readonly OpenItem[],
): readonly string[] {
  const listed = complete.flatMap(({ list }) => list.customers);
  const done = new Set([
    ...listed.filter(({ dossier }) => dossier !== "not-handed-over").map(({ customer }) => customer),
    ...dossiers.filter(({ state }) => state !== "not-handed-over").map(({ customer }) => customer),
  ]);
  const customers = new Set([...listed, ...dossiers, ...remaining].map(({ customer }) => customer));
  return [...customers].filter((customer) => !done.has(customer)).sort();
}

// A list that was given up for another one, which hands over the same items, no longer matters.
function unfinished(
  own: readonly HandoverRecord[],
  complete: readonly HandoverRecord[],
): readonly Reason<HandoverCode>[] {
  const done = new Set(complete.flatMap(({ list }) => list.rows.map(({ item }) => item)));
  const finished = new Set(complete);
  return own
    .filter(
      (record) =>
        !finished.has(record) &&
        (complete.length === 0 || record.list.rows.some(({ item }) => !done.has(item))),
    )
    .toSorted((a, b) => compareText(a.list.id, b.list.id))
    .map((record) => {
      const { handover, outcome, missing } = handoverStatus(record);
      const facts = { handover, status: outcome, missing: missing.map(({ by }) => by) };
      return { code: "handover-not-complete", citation: "Art. 39", facts };
    });
}
