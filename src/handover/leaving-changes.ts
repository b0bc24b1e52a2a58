import { type PlainDate, addDays } from "../calendar/index.js";
import { type Change, type Reason, neededChanges } from "../decision/index.js";
import { zeroMoney } from "../money/index.js";
import { signersOf } from "./handover-record.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import { makeHandoverList } from "./make-handover-list.js";
import { mayRelease } from "./may-release.js";
import type { ReleaseDecision, ReleaseFacts } from "./release-facts.js";
import type { LeavingDifference } from "./leaving-trace.js";
import { holdings } from "./responsible-on.js";

/** What would have to be done for a leaver to be released, or to be held back by time only; each is tried. */
export function leavingChanges(
  facts: ReleaseFacts,
  policy: HandoverPolicy,
): readonly Change<LeavingDifference, ReleaseDecision["outcome"]>[] {
  const outcomeOf = (parts: readonly LeavingDifference[]): ReleaseDecision["outcome"] =>
    decidedWith(facts, parts, policy).outcome;
  const tried = (["hold", "release"] as const).map((wanted) => partsFor(wanted, facts, policy));
  return neededChanges({ tried, outcomeOf });
}

/**
 * What remedies one reason after the other until nothing, or nothing but time, holds the leaver. Giving notice brings in
 * what follows from it, and handing over the check, so that a few rounds are all.
 */
function partsFor(
  wanted: "hold" | "release",
  facts: ReleaseFacts,
  policy: HandoverPolicy,
  done: readonly LeavingDifference[] = [],
  rounds: number = 6,
): readonly LeavingDifference[] {
  const { outcome, reasons } = decidedWith(facts, done, policy);
  if (outcome === wanted || outcome === "release" || rounds === 0) return done;
  const more = reasons
    .flatMap((reason) => remedies(reason, facts))
    .filter(({ kind }) => wanted === "release" || (kind !== "date" && kind !== "check"));
  return more.length === 0 ? done : partsFor(wanted, facts, policy, [...done, ...more], rounds - 1);
}

function decidedWith(
  facts: ReleaseFacts,
  parts: readonly LeavingDifference[],
  policy: HandoverPolicy,
): ReleaseDecision {
  const inOrder = parts.toSorted((a, b) => Number(a.kind === "date") - Number(b.kind === "date"));
  return mayRelease(
    inOrder.reduce((now, part) => withPart(now, part, policy), facts),
    policy,
  );
}

/** What would undo a reason; nothing where nothing that can be done today would. */
export function remedies(
  { code, citation, facts: said }: Reason,
  { asOf, handovers }: ReleaseFacts,
): readonly LeavingDifference[] {
  switch (code) {
    case "items-not-handed-over": {
      const items = said["items"] as readonly string[];
      return [{ kind: "handover", code: "hand-over-items", citation, facts: { items }, items }];
    }
    case "dossiers-not-handed-over": {
      const customers = said["customers"] as readonly string[];
      return [{ kind: "dossier", code: "hand-over-dossiers", citation, facts: { customers }, customers }];
    }
    case "handover-not-complete": {
      const handover = said["handover"] as string;
      const record = handovers.find(({ list }) => list.id === handover);
      const { missing = [] } = record === undefined ? {} : handoverStatus(recordAsOf(record, asOf));
      return missing.map(({ role, by }) => {
        const facts = { handover, role, by };
        return { kind: "signature", code: "sign-handover", citation, facts, handover, role, by };
      });
    }
    case "notice-not-given": {
      const days = said["asked"] as number;
      const on = addDays(asOf, days);
      return [
        { kind: "notice", code: "give-notice", citation, facts: { on: asOf }, on: asOf },
        { kind: "date", code: "release-day-comes", citation, facts: { on }, on },
      ];
    }
    case "notice-too-short": {
      const on = said["earliest"] as PlainDate;
      return on <= asOf ? [] : [{ kind: "date", code: "release-day-comes", citation, facts: { on }, on }];
    }
    case "not-collected-or-promised":
      return (said["items"] as readonly string[]).map((item) => {
        return { kind: "assurance", code: "assure-item", citation, facts: { item }, item };
      });
    case "compensation-not-confirmed":
    case "pursuit-without-successor":
    case "difference-not-settled": {
      const compensation = (said["compensation"] ?? said["finding"]) as string;
      const facts = { compensation, customer: said["customer"] ?? null, amount: said["amount"] ?? null };
      return code === "compensation-not-confirmed"
        ? [{ kind: "confirmation", code: "confirm-compensation", citation, facts, compensation }]
        : [{ kind: "settlement", code: "settle-compensation", citation, facts, compensation }];
    }
    case "check-not-finished": {
      const [handover, items] = [said["handover"] as string, said["items"] as readonly string[]];
      const facts = { handover, count: items.length };
      return [{ kind: "check", code: "finish-check", citation, facts, handover, items }];
    }
    default:
      return [];
  }
}

/** The facts with a difference made to them. */
export function withPart(facts: ReleaseFacts, part: LeavingDifference, policy: HandoverPolicy): ReleaseFacts {
  const { asOf, handovers, assurances = [], compensations = [], reconciliations = [] } = facts;
  switch (part.kind) {
    case "handover":
      return { ...facts, handovers: [...handovers, handedOver(facts, policy)] };
    case "dossier": {
      const given = part.customers.map((customer) => ({ customer, state: "handed-over" as const }));
      const others = (facts.dossiers ?? []).filter(({ customer }) => !part.customers.includes(customer));
      return { ...facts, dossiers: [...others, ...given] };
    }
    case "signature": {
      const { role, by } = part;
      return {
        ...facts,
        handovers: handovers.map((record) => {
          const { list, signatures } = record;
          if (list.id !== part.handover) return record;
          return {
            list,
            signatures: [...signatures, { role, by, on: asOf, digest: list.digest, sealed: true }],
          };
        }),
      };
    }
    case "notice":
      return { ...facts, noticeOn: part.on };
    case "assurance": {
      const item = facts.items.find(({ id }) => id === part.item);
      const kind = "promise" as const;
      const given = item === undefined ? [] : [{ customer: item.customer, item: item.id, kind, on: asOf }];
      return { ...facts, assurances: [...assurances, ...given] };
    }
    case "confirmation":
      return {
        ...facts,
        compensations: compensations.map((own) =>
          own.id === part.compensation ? { ...own, confirmedOn: asOf } : own,
        ),
      };
    case "settlement":
      return { ...facts, compensations: settledCompensations(facts, part.compensation) };
    case "check": {
      const checks = part.items.map((item) => ({ item, state: "checked" as const }));
      const done = { handover: part.handover, checks, findings: [] };
      return { ...facts, reconciliations: [...reconciliations, done] };
    }
    case "date":
      return part.on < asOf ? facts : { ...facts, asOf: part.on };
    default:
      return part satisfies never;
  }
}

/** A difference of the check that is settled is entered as a compensation that was paid. */
function settledCompensations(
  { asOf, compensations = [], reconciliations = [] }: ReleaseFacts,
  id: string,
): NonNullable<ReleaseFacts["compensations"]> {
  if (compensations.some((own) => own.id === id)) {
    return compensations.map((own) => (own.id === id ? { ...own, settledOn: asOf } : own));
  }
  const findings = reconciliations.flatMap((own) => own.findings).filter((finding) => finding.id === id);
  return [
    ...compensations,
    ...findings.map(({ item, customer, difference }) => {
      const amount = difference ?? zeroMoney("CNY");
      return { id, customer, item, amount, confirmedOn: null, settledOn: asOf };
    }),
  ];
}

/** The handover of all that the leaver still has, by a list that everybody signed on the day. */
function handedOver(facts: ReleaseFacts, policy: HandoverPolicy): ReleaseFacts["handovers"][number] {
  const { leaver, items, handovers, asOf } = facts;
  const known = handovers.map((record) => recordAsOf(record, asOf));
  const own = holdings({ items, handovers: known }, leaver, asOf);
  const customers = [...new Set(own.map(({ customer }) => customer))];
  const list = makeHandoverList(
    {
      giver: leaver,
      shares: [{ taker: "successor" }],
      supervisor: { id: "supervisor", role: policy.signing.supervisorRoles[0] ?? "supervisor" },
      position: { asOf, items },
      handovers: known,
      dossiers: customers.map((customer) => ({ customer, state: "handed-over" })),
      statements: customers.map((customer) => ({ customer, statement: customer, checkedOn: asOf })),
    },
    policy,
  );
  const { digest } = list;
  const signatures = signersOf(list).map(({ role, by }) => ({ role, by, on: asOf, digest, sealed: true }));
  return { list, signatures };
}
