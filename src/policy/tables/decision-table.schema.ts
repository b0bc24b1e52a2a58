import * as z from "zod";
import { conditionSchema } from "./condition.schema.js";
import type { DecisionTable, TableRow } from "./decision-table.js";
import { jsonValueSchema } from "./json-value.schema.js";

/** How many rows one table may have. */
export const TABLE_ROWS = 200;

/** How many places one table may set. */
export const TABLE_PLACES = 16;

const name = z.string().min(1).max(200);

const row: z.ZodType<TableRow> = z.strictObject({
  id: name,
  when: conditionSchema,
  values: z.array(jsonValueSchema).max(TABLE_PLACES),
});

/** Reads a {@link DecisionTable}, save what only the whole policy shows: `policySchema` looks at that. */
export const decisionTableSchema: z.ZodType<DecisionTable> = z
  .strictObject({
    id: name,
    citation: z.string().min(1),
    sets: z.array(z.string().startsWith("/").max(500)).min(1).max(TABLE_PLACES),
    rows: z.array(row).min(1).max(TABLE_ROWS),
  })
  .superRefine(({ rows, sets }, context) => {
    rows.forEach(({ id, values }, index) => {
      if (rows.findIndex((other) => other.id === id) < index) {
        context.addIssue({ code: "custom", path: ["rows", index, "id"], message: "another row has this id" });
      }
      if (values.length !== sets.length) {
        context.addIssue({
          code: "custom",
          path: ["rows", index, "values"],
          message: `gives ${values.length} values for ${sets.length} places`,
        });
      }
    });
  });
