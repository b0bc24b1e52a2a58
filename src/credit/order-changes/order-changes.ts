import { canonicalJson } from "../../decision/index.js";
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
          ...waysOf(attempt).flatMap((way) => changeBy(way, APPROVING, attempt) ?? []),
          ...[WITH_PAPERS, WITH_APPROVAL].flatMap((modes) => changeWithoutWay(modes, attempt) ?? []),
          ...(outcome === "hold" ? easingChanges(attempt) : []),
        ];
  const distinct = new Map(
    [...changes, ...laterDays(attempt)].map((change) => [canonicalJson(change), change]),
  );
  return [...distinct.values()];
}

/** What is counted on besides, from the least to the most, and what for. */
interface Mode extends CountedOn {
  /** Whether causes that no amount takes away are taken away. */
  readonly cures: boolean;
  /** The outcome that is wanted. */
  readonly wanted: "approve" | "refer";
}

const APPROVE = { wanted: "approve", approval: false } as const;
const ALONE: Mode = { ...APPROVE, cures: false, papers: false };
const WITH_PAPERS: readonly Mode[] = [
  { ...APPROVE, cures: false, papers: true },
  { ...APPROVE, cures: true, papers: true },
];
const WITH_APPROVAL: readonly Mode[] = WITH_PAPERS.map((mode) => ({ ...mode, approval: true }));
const APPROVING: readonly Mode[] = [ALONE, ...WITH_PAPERS, ...WITH_APPROVAL];
const EASING: readonly Mode[] = [ALONE, ...WITH_PAPERS].map((mode) => ({ ...mode, wanted: "refer" }));

function waysOf({ facts, sections: { credit } }: Attempt): readonly Way[] {
  if (facts.order.kind !== "sale") return [];
  const kinds = new Map(credit.collateral.toReversed().map((rule) => [rule.kind, rule]));
  const guarantees = credit.collateral.filter((rule) => kinds.get(rule.kind) === rule);
  return [pay, payInAdvance, ...guarantees.map(giveGuarantee), lowerOrder, fixRows];
}

/** The least change of one way, by itself where that does, else with as little else as does. */
function changeBy(way: Way, modes: readonly Mode[], attempt: Attempt): OrderChange | undefined {
  for (const mode of modes) {
    const works = worksIn(mode, attempt);
    const cures = mode.cures ? curesBeside(way, attempt) : [];
    if (works(cures)) return undefined;
    const parts = partsBeside(way, cures, { attempt, works });
    if (parts !== undefined) return changeOf(parts, mode, attempt);
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

/** What does without a payment, a guarantee, another amount or a higher limit. */
function changeWithoutWay(modes: readonly Mode[], attempt: Attempt): OrderChange | undefined {
  for (const mode of modes) {
    const works = worksIn(mode, attempt);
    const cures = mode.cures ? ownCures(attempt) : [];
    if (!works(cures)) continue;
    const needed = cures.reduce((kept, cure) => {
      const less = kept.filter((other) => other !== cure);
      return works(less) ? less : kept;
    }, cures);
    return changeOf(needed, mode, attempt);
  }
  return undefined;
}

function worksIn(mode: Mode, attempt: Attempt): Works {
  return (parts) => besides(parts, mode, attempt) !== undefined;
}

/** What has to be signed and approved besides; `undefined` where that is not enough. */
function besides(
  parts: readonly OrderDifference[],
  mode: Mode,
  attempt: Attempt,
): ReturnType<typeof signedAndApproved> {
  const answers = askedAgain(attempt, parts);
  const failed = answers.failed.filter(({ use }) => mode.wanted === "approve" || use.outcome === "hold");
  return signedAndApproved({ ...answers, failed }, mode, attempt.sections.approval);
}

/** `undefined` where parts that are to make an order referred approve it, which is stated by itself. */
function changeOf(parts: readonly OrderDifference[], mode: Mode, attempt: Attempt): OrderChange | undefined {
  const others = besides(parts, mode, attempt) ?? [];
  const { wanted: outcome } = mode;
  const isMore =
    outcome === "refer" && besides(parts, { ...mode, wanted: "approve" }, attempt)?.length === others.length;
  return isMore ? undefined : { parts: [...parts, ...others], outcome };
}

/** What makes a held order referred only; and with the payment that does, the order or the limit that passes. */
function easingChanges(attempt: Attempt): readonly OrderChange[] {
  const eased = waysOf(attempt).map((way) => changeBy(way, EASING, attempt));
  const [paid] = eased;
  return [
    ...(paid === undefined
      ? []
      : [lowerOrder, fixRows].flatMap((way) => afterPaying(paid, way, attempt) ?? [])),
    ...eased.filter((change) => change !== undefined),
    ...[changeWithoutWay(EASING, attempt)].filter((change) => change !== undefined),
  ];
}

/** A payment is looked for once more after the way, as it may be less then. */
function afterPaying({ parts }: OrderChange, way: Way, attempt: Attempt): OrderChange | undefined {
  const paid = parts.filter(({ kind }) => kind !== "paper" && (way !== fixRows || kind !== "row"));
  const cures = paid.filter(({ kind }) => kind !== "payment");
  const after = (done: readonly OrderDifference[]): Attempt => {
    return { ...attempt, facts: askedAgain(attempt, done).context.facts };
  };
  for (const mode of [ALONE, ...WITH_PAPERS.slice(0, 1)]) {
    const works = worksIn(mode, attempt);
    if (works(paid)) return undefined;
    const others = way(after(paid), (more) => works([...paid, ...more]));
    if (others === undefined) continue;
    const unpaid = [...cures, ...others];
    if (works(unpaid)) return undefined;
    const less = pay(after(unpaid), (more) => works([...unpaid, ...more]));
    // What is paid for more than before may be enough by itself.
    if (less === undefined || works([...cures, ...less])) return undefined;
    return changeOf([...cures, ...less, ...others], mode, attempt);
  }
  return undefined;
}

/** The least that stops an order which is approved. */
function spoiling(attempt: Attempt): readonly OrderChange[] {
  if (attempt.facts.order.kind !== "sale") return [];
  const parts = raiseOrder(attempt, (tried) => askedAgain(attempt, tried).outcome !== "approve");
  return parts.length === 0 ? [] : [{ parts, outcome: askedAgain(attempt, parts).outcome }];
}
