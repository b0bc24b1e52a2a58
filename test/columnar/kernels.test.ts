import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  NO_DAY,
  ascends,
  dictionary,
  findPlaces,
  hasRepeat,
  sortedRows,
  sortedTexts,
  textTable,
} from "../../src/columnar/kernels.js";
import { allRows } from "../../src/columnar/kernels.js";
import { clusters } from "../../src/columnar/clusters.js";
import { csvReader } from "../../src/columnar/csv-records.js";
import { textColumn } from "../../src/columnar/text-column.js";

const asTexts = (texts: readonly string[]): Parameters<typeof textTable>[0] => ({
  count: texts.length,
  at: (row) => texts[row] as string,
});
const anyTexts = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("a", "b", "__proto__")), {
  maxLength: 60,
});

describe("texts by row", () => {
  test("a table finds the first row of each text, and says whether one repeats", () => {
    fc.assert(
      fc.property(anyTexts, fc.string({ maxLength: 3 }), (texts, other) => {
        const table = textTable(asTexts(texts));
        for (const text of [...texts, other]) {
          const row = texts.indexOf(text);
          expect(table.find(text)).toBe(row < 0 ? undefined : row);
        }
        expect(hasRepeat(asTexts(texts))).toBe(new Set(texts).size < texts.length);
        expect(ascends(asTexts(texts.toSorted()))).toBe(new Set(texts).size === texts.length);
      }),
    );
  });

  test("texts of one hash stay apart, and looking them up grows with their number only", () => {
    for (const count of [2_000, 20_000]) {
      let asked = 0;
      const ids = Array.from({ length: count }, (_, i) => `INV-${String(i).padStart(9, "0")}`).toReversed();
      const table = textTable({ count, at: (row) => (asked++, ids[row] as string) });
      expect(table.repeat).toBeUndefined();
      expect(ids.every((id, row) => table.find(id) === row)).toBe(true);
      expect(asked).toBeLessThan(3 * count);
    }
  });

  test("a column of texts gives every text back", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 300 }), { maxLength: 200 }), (texts) => {
        const column = textColumn();
        texts.forEach(column.add);
        column.trim();
        expect(texts.map((_, row) => column.at(row))).toEqual(texts);
      }),
    );
  });

  test("places of a dictionary are those of the sorted texts", () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const words = dictionary();
        const codes = texts.map(words.codeOf);
        const { places, sorted } = sortedTexts(words);
        expect(sorted).toEqual([...new Set(texts)].sort());
        expect(codes.map((code) => sorted[places[code] as number])).toEqual(texts);
      }),
    );
  });
});

describe("rows by number", () => {
  test("are sorted without changing the order of equal ones", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 80 }), (numbers) => {
        const rows = sortedRows(allRows(numbers.length), numbers, { least: -5, range: 11 });
        const expected = [...numbers.keys()].sort(
          (a, b) => (numbers[a] as number) - (numbers[b] as number) || a - b,
        );
        expect([...rows]).toEqual(expected);
      }),
    );
  });

  test("stand in clusters by customer and day, what has no day last, and places part them by day", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(NO_DAY))), {
          maxLength: 200,
        }),
        fc.uniqueArray(fc.integer({ min: -45, max: 45 }), { minLength: 1, maxLength: 4 }),
        (pairs, days) => {
          const own = clusters(
            allRows(pairs.length),
            { customers: Uint32Array.from(pairs, ([c]) => c), days: Int32Array.from(pairs, ([, d]) => d) },
            4,
          );
          const upTo = Int32Array.from(days).sort();
          const positions = { upTo, places: new Uint32Array(4 * upTo.length) };
          findPlaces(own, positions, 0, 4);
          for (let customer = 0; customer < 4; customer++) {
            const [from, to] = [own.starts[customer] as number, own.starts[customer + 1] as number];
            const here = [...own.days.subarray(from, to)];
            expect(here).toEqual(
              pairs
                .filter(([c]) => c === customer)
                .map(([, d]) => d)
                .sort((a, b) => a - b),
            );
            upTo.forEach((day, k) => {
              expect(positions.places[customer * upTo.length + k]).toBe(
                from + here.filter((d) => d <= day).length,
              );
            });
          }
        },
      ),
    );
  });
});

it("a CSV text is read alike in any pieces", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r"), maxLength: 4 }), {
          minLength: 2,
          maxLength: 3,
        }),
        { maxLength: 6 },
      ),
      fc.integer({ min: 1, max: 9 }),
      (records, size) => {
        const text = records
          .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        const read: (readonly string[])[] = [];
        const reader = csvReader(",", (cells) => read.push(cells));
        for (let i = 0; i < text.length; i += size) reader.read(text.slice(i, i + size));
        reader.end();
        expect(read).toEqual(records);
      },
    ),
  );
});
