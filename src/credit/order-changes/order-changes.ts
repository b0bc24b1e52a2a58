import { canonicalJson } from "../../decision/index.js";
import type { OrderDecision } from "../order-decision.js";
import type { OrderChange, OrderDifference } from "../order-trace.js";
import { fixRows } from "./fix-rows.js";
import { giveGuarantee } from "./give-guarantee.js";
import { laterDays } from "./later-days.js";
import { lowerOrder, raiseOrder } from "./lower-order.js";
import { ownCures } from "./own-cures.js";
import { pay, payInAdvance } from "./pay.js";
import { type CountedOn, signedAndApproved } from "./signed-and-approved.js";
import { type Attempt, type Way, type Works, askedAgain } from "./way.js";

/** What would have to differ for another outcome of an order check, each change once. */
export function orderChanges(attempt: Attempt): readonly OrderChange[] {
  const { outcome } = askedAgain(attempt, []);
  const changes =
    outcome === "approve"
      ? spoiling(attempt)
      : [
          ...waysOf(attempt).flatMap((way) => changeBy(way, attempt) ?? []),
          ...changesWithoutWay(attempt),
          ...(outcome === "hold" ? easingChanges(attempt) : []),
        ];
  const distinct = new Map(
    [...changes, ...laterDays(attempt)].map((change) => [canonicalJson(change), change]),
  );
  return [...distinct.values()];
}

/** What is counted on besides, from the least to the most. */
interface Mode extends CountedOn {
  /** Whether causes that no amount takes away are taken away. */
  readonly cures: boolean;
}

const ALONE: Mode = { cures: false, papers: false, approval: false };
const WITH_PAPERS: readonly Mode[] = [
  { cures: false, papers: true, approval: false },
  { cures: true, papers: true, approval: false },
];
const WITH_APPROVAL: readonly Mode[] = [
  { cures: false, papers: true, approval: true },
  { cures: true, papers: true, approval: true },
];

function waysOf({ facts, sections: { credit } }: Attempt): readonly Way[] {
  if (facts.order.kind !== "sale") return [];
  const kinds = new Map(credit.collateral.toReversed().map((rule) => [rule.kind, rule]));
  const guarantees = credit.collateral.filter((rule) => kinds.get(rule.kind) === rule);
  return [pay, payInAdvance, ...guarantees.map(giveGuarantee), lowerOrder, fixRows];
}

/** The least change of one way, by itself where that approves the order, else with as little else as does. */
function changeBy(way: Way, attempt: Attempt): OrderChange | undefined {
  for (const mode of [ALONE, ...WITH_PAPERS, ...WITH_APPROVAL]) {
    const works = worksIn(mode, attempt);
    const cures = mode.cures ? curesBeside(way, attempt) : [];
    if (works(cures)) return undefined;
    const parts = partsBeside(way, cures, { attempt, works });
    if (parts !== undefined) return approving(parts, mode, attempt);
  }
  return undefined;
}

/** A way's parts after cures, of which those are left out that it does without. */
function partsBeside(
  way: Way,
  cures: readonly OrderDifference[],
  { attempt, works }: { readonly attempt: Attempt; readonly works: Works },
): readonly OrderDifference[] | undefined {
  const from = { ...attempt, facts: askedAgain(attempt, cures).context.facts };
  const parts = way(from, (more) => works([...cures, ...more]));
  if (parts === undefined) return undefined;
  const needed = cures.reduce((kept, cure) => {
    const less = kept.filter((other) => other !== cure);
    return works([...less, ...parts]) ? less : kept;
  }, cures);
  return needed.length === cures.length ? [...cures, ...parts] : partsBeside(way, needed, { attempt, works });
}

/** Rows that are fixed with another limit need not be fixed as they are before. */
function curesBeside(way: Way, attempt: Attempt): readonly OrderDifference[] {
  return ownCures(attempt).filter(({ kind }) => way !== fixRows || kind !== "row");
}

/** What approves the order without a payment, a guarantee, another amount or a higher limit. */
function changesWithoutWay(attempt: Attempt): readonly OrderChange[] {
  return [WITH_PAPERS, WITH_APPROVAL].flatMap((modes) => {
    const [first] = modes.flatMap((mode) => {
      const works = worksIn(mode, attempt);
      const cures = mode.cures ? ownCures(attempt) : [];
      if (!works(cures)) return [];
      const needed = cures.reduce((kept, cure) => {
        const less = kept.filter((other) => other !== cure);
        return works(less) ? less : kept;
      }, cures);
      return [approving(needed, mode, attempt)];
    });
    return first ?? [];
  });
}

function worksIn(mode: Mode, attempt: Attempt): Works {
  return (parts) =>
    signedAndApproved(askedAgain(attempt, parts), mode, attempt.sections.approval) !== undefined;
}

function approving(parts: readonly OrderDifference[], mode: Mode, attempt: Attempt): OrderChange {
  const others = signedAndApproved(askedAgain(attempt, parts), mode, attempt.sections.approval) ?? [];
  return { parts: [...parts, ...others], outcome: "approve" };
}

/** What makes a held order referred only; and with the payment that does, the order or the limit that passes. */
function easingChanges(attempt: Attempt): readonly OrderChange[] {
  const [paid] = easing(pay, attempt);
  return [
    ...(paid === undefined ? [] : [lowerOrder, fixRows].flatMap((way) => afterPaying(paid, way, attempt))),
    ...waysOf(attempt).flatMap((way) => easing(way, attempt)),
  ];
}

/** A payment is looked for once more after the way, as it may be less then. */
function afterPaying({ parts: paid }: OrderChange, way: Way, attempt: Attempt): readonly OrderChange[] {
  const after = (parts: readonly OrderDifference[]): Attempt => {
    return { ...attempt, facts: askedAgain(attempt, parts).context.facts };
  };
  for (const mode of [ALONE, ...WITH_PAPERS.slice(0, 1)]) {
    const works = worksIn(mode, attempt);
    if (works(paid)) return [];
    const others = way(after(paid), (more) => works([...paid, ...more]));
    if (others === undefined) continue;
    if (works(others)) return [];
    const less = pay(after(others), (more) => works([...others, ...more]));
    return less === undefined ? [] : [approving([...less, ...others], mode, attempt)];
  }
  return [];
}

/** A change by which the order is no longer held and is referred. */
function easing(way: Way, attempt: Attempt): readonly OrderChange[] {
  const outcomeOf = (parts: readonly OrderDifference[]): OrderDecision["outcome"] =>
    askedAgain(attempt, parts).outcome;
  const parts = way(attempt, (tried) => outcomeOf(tried) !== "hold");
  if (parts === undefined) return [];
  const outcome = outcomeOf(parts);
  return outcome === "approve" ? [] : [{ parts, outcome }];
}

/** The least that stops an order which is approved. */
function spoiling(attempt: Attempt): readonly OrderChange[] {
  if (attempt.facts.order.kind !== "sale") return [];
  const parts = raiseOrder(attempt, (tried) => askedAgain(attempt, tried).outcome !== "approve");
  return parts.length === 0 ? [] : [{ parts, outcome: askedAgain(attempt, parts).outcome }];
}
