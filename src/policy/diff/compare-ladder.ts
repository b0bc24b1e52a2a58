import { valueTerm } from "../terms/field-name.js";
import { alignRows, type RowPair } from "./align-rows.js";
import type { CompareFields } from "./compare-fields.js";
import type { JsonObject } from "./json-object.js";
import type { LadderEdges, ListKind } from "./list-kind.js";
import { fieldOf, type Place, rowOf } from "./place.js";
import { placeChange, type PlaceDifference } from "./place-difference.js";
import type { PlaceChange } from "./policy-change.js";
import { isMoney, meansTheSame } from "./same-value.js";

type Ladder = Extract<ListKind, { readonly as: "ladder" }>;

/** A row of the ladder in either policy. */
interface Rung {
  readonly pair: RowPair;
  readonly was: JsonObject | undefined;
  readonly is: JsonObject | undefined;
  readonly place: Place;
}

/**
 * What differs in rows that follow one another. An edge between two rows is one difference, said of the row that begins
 * there; a row that came or went brings the edges of its neighbours with it, and a name made of days follows them.
 */
export function compareLadder(
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  place: Place,
  { edges, match }: Ladder,
  compareFields: CompareFields,
): readonly PlaceDifference[] {
  const rungs = alignRows(before, after, match, place.pattern).map(([i, j]): Rung => {
    const [was, is] = [before[i], after[j]];
    return {
      pair: [i, j],
      was,
      is,
      place: rowOf(place, nameOf(is ?? was, place, (j < 0 ? i : j) + 1), i, j),
    };
  });
  const moves = edges === null ? new Map<Rung, readonly PlaceDifference[]>() : edgeMoves(rungs, edges);
  return rungs.flatMap((rung): readonly PlaceDifference[] => {
    const { is, place: at, was } = rung;
    const moved = moves.get(rung) ?? [];
    if (was === undefined || is === undefined) {
      const also = moved.flatMap((move) => [placeChange(move), ...move.also]);
      return [{ what: "row", place: at, before: was, after: is, also }];
    }
    const follows = edges !== null && hasMoved(rung, edges) && isNamedByDays(rung, edges);
    return [...moved, ...compareFields(was, is, at, leftOut(edges, follows))];
  });
}

function leftOut(edges: LadderEdges | null, follows: boolean): readonly string[] {
  return edges === null ? [] : [edges.from, edges.to, ...(follows ? ["id"] : [])];
}

/** The edges that moved, by the row that brings them: one that came or went, else the row that begins there. */
function edgeMoves(
  rungs: readonly Rung[],
  edges: LadderEdges,
): ReadonlyMap<Rung, readonly PlaceDifference[]> {
  const open = new Map(
    rungs.flatMap((rung) => movesOf(rung, edges).map((move) => [edgeKey(rung, move.what), move])),
  );
  const take = (rung: Rung | undefined, what: "start" | "end"): readonly PlaceDifference[] => {
    const move = rung === undefined ? undefined : open.get(edgeKey(rung, what));
    if (rung !== undefined) open.delete(edgeKey(rung, what));
    return move === undefined ? [] : [move];
  };
  const isMatched = ({ is, was }: Rung): boolean => was !== undefined && is !== undefined;
  const taken = new Map<Rung, readonly PlaceDifference[]>();
  rungs.forEach((rung, at) => {
    if (isMatched(rung)) return;
    const above = rungs.slice(0, at).findLast(isMatched);
    const below = rungs.slice(at + 1).find(isMatched);
    taken.set(rung, [...take(above, "end"), ...take(below, "start")]);
  });
  rungs.forEach((rung, at) => {
    if (!isMatched(rung)) return;
    const starts = take(rung, "start").map((move) => {
      const mirrored = take(rungs[at - 1], "end").flatMap((end) => [placeChange(end), ...end.also]);
      return { ...move, also: [...mirrored, ...move.also] };
    });
    const isMirrored = rungs[at + 1] !== undefined && open.has(edgeKey(rungs[at + 1] as Rung, "start"));
    taken.set(rung, [...starts, ...(isMirrored ? [] : take(rung, "end"))]);
  });
  return taken;
}

function edgeKey({ pair }: Rung, what: string): string {
  return `${pair.join("/")} ${what}`;
}

/** The moves of a row's own edges; the first of them brings the name that is made of its days. */
function movesOf(
  rung: Rung,
  edges: LadderEdges,
): readonly (PlaceDifference & { readonly what: "start" | "end" })[] {
  const { is, place, was } = rung;
  if (was === undefined || is === undefined) return [];
  const named: readonly PlaceChange[] =
    isNamedByDays(rung, edges) && was["id"] !== is["id"]
      ? [
          placeChange({
            what: "value",
            place: fieldOf(place, "id"),
            before: was["id"],
            after: is["id"],
            also: [],
          }),
        ]
      : [];
  const moved = (["start", "end"] as const)
    .map((what) => ({ what, field: what === "start" ? edges.from : edges.to }))
    .filter(({ field }) => !meansTheSame(was[field] ?? null, is[field] ?? null, place.pattern));
  return moved.map(({ field, what }, index) => ({
    what,
    place: fieldOf(place, field),
    before: was[field],
    after: is[field],
    also: index === 0 ? named : [],
  }));
}

function hasMoved({ is, was }: Rung, { from, to }: LadderEdges): boolean {
  return is?.[from] !== was?.[from] || is?.[to] !== was?.[to];
}

/** Whether the row is named for its days in both policies, as `11-60` is. */
function isNamedByDays({ is, was }: Rung, { from, to }: LadderEdges): boolean {
  return [was, is].every((row) => {
    const [first, last] = [row?.[from] ?? 0, row?.[to] ?? null].map((day) => JSON.stringify(day)) as [
      string,
      string,
    ];
    const name = last === "null" ? `${first}+` : first === last ? first : `${first}-${last}`;
    return row?.["id"] === name;
  });
}

/** What a row is called: a band by its largest amount, a bucket by its id, others by their number. */
function nameOf(
  row: JsonObject | undefined,
  { pattern }: Place,
  rank: number,
): Place["rows"][number]["name"] {
  const largest = row?.["upTo"];
  if (isMoney(largest)) return { amount: largest.amount, currency: largest.currency } as never;
  if (largest === null) return `${pattern}/*/upTo=null`;
  return pattern === "/aging/scheme" ? valueTerm(`${pattern}/*`, String(row?.["id"])) : rank;
}
