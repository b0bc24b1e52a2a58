import type * as z from "zod";
import { creditPolicySchema } from "../../credit/schemas.js";
import { escalationPolicySchema } from "../../escalation/schemas.js";
import { interestPolicySchema } from "../../interest/schemas.js";
import { unknownUses } from "../approval-uses.js";
import type { Policy } from "../policy.js";
import type { DecisionTable, TableRow } from "./decision-table.js";
import { placeAt, pointerSteps } from "./json-pointer.js";
import type { JsonValue } from "./json-value.js";
import type { TableFault } from "./place-faults.js";
import { withRow } from "./policy-for.js";

/** How many pairs of rows of different tables may be tried together in one section. */
export const ROW_PAIRS = 1_000;

const SCHEMAS = {
  credit: creditPolicySchema,
  escalation: escalationPolicySchema,
  interest: interestPolicySchema,
} satisfies { readonly [Room in keyof Policy]?: z.ZodType<Policy[Room]> };

type Room = keyof typeof SCHEMAS;

const ROOMS = Object.keys(SCHEMAS) as readonly Room[];

/** A row, and where it stands in the policy. */
interface PlacedRow {
  readonly table: DecisionTable;
  readonly row: TableRow;
  readonly path: TableFault["path"];
}

/** Sections as their schemas read them, and what is wrong with them by the steps to its place. */
interface ReadSections {
  readonly sections: unknown;
  readonly faults: readonly { readonly steps: readonly string[]; readonly message: string }[];
}

/** The tables of a policy with their values as the sections' schemas read them, and what is wrong with them. */
export interface ReadTables {
  readonly tables: readonly DecisionTable[];
  readonly faults: readonly TableFault[];
}

/**
 * Puts the values of every row into the policy and reads the sections again: alone, and with every row of another
 * table in the same section. No more than two tables set places in one field, and no rule of a section ties more than
 * two of its fields together, so that whatever the tables choose makes a policy.
 *
 * @param policy - without faults save in the values of its rows.
 */
export function readTables(policy: Policy): ReadTables {
  const rows = policy.tables.map((table, index) =>
    table.rows.map((row, at) => readRow({ table, row, path: ["tables", index, "rows", at] }, policy)),
  );
  const tables = policy.tables.map((table, index) => ({
    ...table,
    rows: rows[index]?.map(({ row }) => row) ?? [],
  }));
  const faults = rows.flat().flatMap((read) => read.faults);
  return { tables, faults: faults.length > 0 ? faults : ROOMS.flatMap((room) => pairFaults(room, policy)) };
}

function readRow(
  { path, row, table }: PlacedRow,
  policy: Policy,
): { readonly row: TableRow; readonly faults: readonly TableFault[] } {
  const { faults, sections } = readSections(withRow(policy, table, row), roomsOf(table));
  const columns = table.sets.map((place) => pointerSteps(place) ?? []);
  const values = columns.map((steps, column) => {
    const read = faults.length > 0 ? undefined : placeAt(sections, steps);
    return (read === undefined ? row.values[column] : read.value) as JsonValue;
  });
  return {
    row: { ...row, values },
    faults: faults.map(({ message, steps }) => {
      const column = columns.findIndex((place) => place.every((step, depth) => steps[depth] === step));
      if (column === -1) return { path, message: `does not go with ${pointerOf(steps)}: ${message}` };
      return { path: [...path, "values", column, ...steps.slice(columns[column]?.length)], message };
    }),
  };
}

/** What is wrong with rows of two tables together in a section, when each is right alone. */
function pairFaults(room: Room, policy: Policy): readonly TableFault[] {
  const tables = policy.tables.map((table, index) =>
    roomsOf(table).includes(room)
      ? table.rows.map((row, at): PlacedRow => ({ table, row, path: ["tables", index, "rows", at] }))
      : [],
  );
  const pairs = tables.flatMap((rows, index) => {
    const later = tables.slice(index + 1).flat();
    return rows.flatMap((first) => later.map((second) => [first, second] as const));
  });
  if (pairs.length > ROW_PAIRS) {
    const message = `rows of different tables meet in ${pairs.length} pairs in ${room}, more than ${ROW_PAIRS}: put them into fewer tables`;
    return [{ path: ["tables"], message }];
  }
  return pairs.flatMap(([first, second]) => {
    const both = withRow(withRow(policy, first.table, first.row), second.table, second.row);
    return readSections(both, [room]).faults.map(({ message, steps }) => ({
      path: second.path,
      message: `does not go with row "${first.row.id}" of the table "${first.table.id}": ${pointerOf(steps)}: ${message}`,
    }));
  });
}

function readSections(policy: Policy, rooms: readonly Room[]): ReadSections {
  const results = rooms.map((room) => [room, SCHEMAS[room].safeParse(policy[room])] as const);
  return {
    sections: Object.fromEntries(results.map(([room, { data }]) => [room, data])),
    faults: [
      ...results.flatMap(([room, { error }]) =>
        (error?.issues ?? []).map(({ path, message }) => ({ steps: [room, ...path.map(String)], message })),
      ),
      ...unknownUses(policy).map(({ path, use }) => ({
        steps: path.map(String),
        message: `no use "${use}" in the section approval`,
      })),
    ],
  };
}

function roomsOf({ sets }: DecisionTable): readonly Room[] {
  return ROOMS.filter((room) => sets.some((place) => place.startsWith(`/${room}/`)));
}

function pointerOf(steps: readonly (string | number)[]): string {
  return `/${steps.join("/")}`;
}
