import { conditionHolds } from "./condition-holds.js";
import { type Condition, NUMBER_FACTS, type NumberFact, TEXT_FACTS, type TextFact } from "./condition.js";
import type { CustomerProfile } from "./customer-profile.js";
import type { DecisionTable } from "./decision-table.js";

/** How many conditions may be looked at to decide which rows of a table can be reached. */
export const REACH_BOUND = 2_000_000;

/** Whether a row of a table can ever choose, or, for `row: null`, whether the policy's own values ever stay. */
export type RowReach =
  /** The row chooses for a customer with this profile. */
  | { readonly row: string | null; readonly reach: "reachable"; readonly witness: CustomerProfile }
  /** Whenever its condition holds, as for this profile, one of these rows above holds too. */
  | {
      readonly row: string | null;
      readonly reach: "covered";
      readonly by: readonly string[];
      readonly witness: CustomerProfile;
    }
  /** No customer meets its condition. */
  | { readonly row: string; readonly reach: "never-holds" }
  /** The table asks about too many combinations of facts to try them all. */
  | { readonly row: string | null; readonly reach: "not-decided" };

/**
 * Which rows of a table can choose. It tries every kind of customer that the table's conditions can tell apart: of
 * each fact that they ask about, every word that they name, one that they do not, and not known; of numbers, one from
 * each range between the numbers that they name. So the answer is exact, unless it is `not-decided` because that
 * would take more than {@link REACH_BOUND} looks.
 *
 * @returns the rows in their order, then `null` for the policy's own values.
 * @example
 * import { rowReach } from "receivables";
 *
 * const rows = [
 *   { id: "known", when: { known: "grade" }, values: [45] },
 *   { id: "best", when: { fact: "grade", is: "A" }, values: [60] },
 * ] as const;
 * const table = { id: "term", citation: "Board, 2026", sets: ["/credit/normalTerm"], rows };
 * rowReach(table)[1]; // => { row: "best", reach: "covered", by: ["known"], witness: { grade: "A" } }
 * rowReach(table)[2]; // => { row: null, reach: "reachable", witness: {} }
 */
export function rowReach({ rows }: Pick<DecisionTable, "rows">): readonly RowReach[] {
  const questions = rows.flatMap(({ when }) => questionsOf(when));
  const facts = [
    ...TEXT_FACTS.map((fact) => [fact, wordsToTry(fact, questions)] as const),
    ...NUMBER_FACTS.map((fact) => [fact, numbersToTry(fact, questions)] as const),
  ];
  const kinds = facts.reduce((product, [, values]) => product * values.length, 1);
  if (kinds * questions.length > REACH_BOUND) {
    return [...rows.map(({ id }) => id), null].map((row) => ({ row, reach: "not-decided" }));
  }
  const found = [...rows.map(({ id }) => id), null].map((row) => ({ row, ...NOTHING_FOUND() }));
  for (const profile of profilesOf(facts)) {
    const holding = rows.flatMap(({ when }, index) => (conditionHolds(when, profile) ? [index] : []));
    const chosen = holding[0] ?? rows.length;
    for (const index of [...holding, rows.length]) {
      const at = found[index];
      if (index === chosen && at !== undefined) at.reached ??= profile;
      else at?.coveredBy.add(chosen);
      if (at !== undefined) at.held ??= profile;
    }
  }
  return found.map(({ coveredBy, held, reached, row }): RowReach => {
    if (reached !== null) return { row, reach: "reachable", witness: reached };
    if (held === null) return { row: row ?? "", reach: "never-holds" };
    const by = [...coveredBy].sort((a, b) => a - b).map((index) => rows[index]?.id ?? "");
    return { row, reach: "covered", by, witness: held };
  });
}

/**
 * The rows of a table that can never choose, each with why; with `null` where the policy's own values never stay.
 * Empty where every row can. A table that is too large to decide gives `not-decided` for each.
 *
 * @example
 * import { unreachableRows } from "receivables";
 *
 * const when = { all: [{ fact: "dealingMonths", atLeast: 12 }, { fact: "dealingMonths", below: 12 }] } as const;
 * unreachableRows({ rows: [{ id: "never", when, values: [45] }] }); // => [{ row: "never", reach: "never-holds" }]
 */
export function unreachableRows(
  table: Pick<DecisionTable, "rows">,
): readonly Exclude<RowReach, { reach: "reachable" }>[] {
  return rowReach(table).filter((row) => row.reach !== "reachable");
}

/** What was found of one row so far. */
interface Found {
  /** A profile for which it chooses. */
  reached: CustomerProfile | null;
  /** A profile for which its condition holds. */
  held: CustomerProfile | null;
  /** The rows that choose where it holds and does not choose. */
  readonly coveredBy: Set<number>;
}

const NOTHING_FOUND = (): Found => ({ reached: null, held: null, coveredBy: new Set() });

type Question = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

/** The questions about single facts in a condition. */
function questionsOf(condition: Condition): readonly Question[] {
  if ("all" in condition) return condition.all.flatMap(questionsOf);
  if ("any" in condition) return condition.any.flatMap(questionsOf);
  return "not" in condition ? questionsOf(condition.not) : [condition];
}

function wordsToTry(fact: TextFact, questions: readonly Question[]): readonly (string | undefined)[] {
  const asked = questions.filter((question) => factAsked(question) === fact);
  if (asked.length === 0) return [undefined];
  const named = new Set(
    asked.flatMap((question) => ("is" in question ? [question.is] : "in" in question ? question.in : [])),
  );
  return [undefined, ...named, otherThan(named)];
}

function numbersToTry(fact: NumberFact, questions: readonly Question[]): readonly (number | undefined)[] {
  const asked = questions.filter((question) => factAsked(question) === fact);
  if (asked.length === 0) return [undefined];
  const bounds = asked.flatMap((question) =>
    "atLeast" in question ? [question.atLeast] : "below" in question ? [question.below] : [],
  );
  return [undefined, ...new Set([0, ...bounds])];
}

function factAsked(question: Question): TextFact | NumberFact {
  return "known" in question ? question.known : question.fact;
}

/** A word that is none of those named. */
function otherThan(named: ReadonlySet<string>): string {
  let word = "another";
  while (named.has(word)) word = `${word} one`;
  return word;
}

/** Every combination of the values of facts, the first of each first. */
function* profilesOf(
  facts: readonly (readonly [keyof CustomerProfile, readonly (string | number | undefined)[]])[],
): Generator<CustomerProfile> {
  const [first, ...rest] = facts;
  if (first === undefined) {
    yield {};
    return;
  }
  const [fact, values] = first;
  for (const other of profilesOf(rest)) {
    for (const value of values) yield value === undefined ? other : { [fact]: value, ...other };
  }
}
