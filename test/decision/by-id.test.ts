import fc from "fast-check";
import { emptyById, entriesById, valueById, valuesById, withValues } from "receivables";
import { expect, test } from "vitest";

const id = fc.oneof(fc.constantFrom("__proto__", "constructor", "", "a", "b"), fc.string({ maxLength: 4 }));
const changes = fc.array(fc.tuple(id, fc.option(fc.integer(), { nil: undefined })), { maxLength: 40 });

test("a table by id holds what a map holds, whatever is put in and taken out", () => {
  fc.assert(
    fc.property(fc.array(changes), (rounds) => {
      const map = new Map<string, number>();
      const table = rounds.reduce((before, round) => {
        for (const [name, value] of round) {
          if (value === undefined) map.delete(name);
          else map.set(name, value);
        }
        return withValues(before, round);
      }, emptyById<number>());
      expect(new Map(entriesById(table))).toEqual(map);
      expect(table.size).toBe(map.size);
      expect(valuesById(table)).toHaveLength(map.size);
      for (const name of [...map.keys(), "none", "__proto__", "toString"])
        expect(valueById(table, name)).toBe(map.get(name));
    }),
  );
});

test("a table is never changed, is plain data, and is the same where nothing differs", () => {
  fc.assert(
    fc.property(changes, changes, (first, second) => {
      const table = withValues(emptyById<number>(), first);
      const written = JSON.stringify(table);
      withValues(table, second);
      expect(JSON.stringify(table)).toBe(written);
      expect(JSON.parse(written)).toEqual(table);
      expect(withValues(table, entriesById(table))).toBe(table);
    }),
  );
});
