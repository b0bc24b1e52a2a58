import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRecords } from "../../examples/input/csv-records.js";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe("the rows of a CSV text", () => {
  test("are what was written, with any cells, in quotes where need be, and any line ends", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', ",", "\n", "\r\n"), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (given, lineEnd, last) => {
        const text = given.map((cells) => cells.map(quoted).join(",")).join(lineEnd);
        const read = csvRecords(last && text !== "" ? `${text}${lineEnd}` : text);
        expect(read.map(({ cells }) => cells)).toEqual(given);
      }),
    );
  });

  test("are found on the lines where they begin, empty lines and lines within cells counted", () => {
    const read = csvRecords('a,b\n\n1,"x\ny"\r\n2,z');
    expect(read).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 3, cells: ["1", "x\ny"] },
      { line: 5, cells: ["2", "z"] },
    ]);
  });

  test.each([
    ['1,"x,2\n3,y,4', "the quote is not closed"],
    ['1,"x,2\n3,"y",4', "the quote is not closed, or closed within the cell"],
    ['1,"x"y,2\n3,y,4', "the quote is not closed, or closed within the cell"],
  ])("end a forgotten quote with its line: %j", (text, problem) => {
    const [first, second, ...others] = csvRecords(text);
    expect(first).toMatchObject({ line: 1, cells: ["1"], fault: { problem } });
    expect(first?.fault?.value).toBe(text.split("\n")[0]?.slice(2));
    expect(second).toEqual({ line: 2, cells: ["3", "y", "4"] });
    expect(others).toEqual([]);
  });

  test("take quotes within a cell that begins without one as text", () => {
    expect(csvRecords('6" frame,"6"" frame"')).toEqual([{ line: 1, cells: ['6" frame', '6" frame'] }]);
  });

  test("lose no line, whatever the text: each line stands in a row or is empty", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n"), maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => {
        const lines = given.split("\n");
        const read = csvRecords(given);
        const starts = read.map(({ line }) => line);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const [i, { line, cells, fault }] of read.entries()) {
          const next = starts[i + 1] ?? lines.length + 1;
          const within = fault === undefined ? cells.join(",").split("\n").length : 1;
          expect(lines.slice(line - 1 + within, next - 1).every((rest) => rest === "")).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
