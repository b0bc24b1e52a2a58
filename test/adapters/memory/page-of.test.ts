import fc from "fast-check";
import { readAll } from "receivables/ports";
import { expect, test } from "vitest";
import { pageOf } from "../../../src/adapters/memory/page-of.js";

const byId = ({ id }: { id: string }): string => id;
const entries = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }) }), { selector: byId });

test("pages of any size make up the whole in the order of keys, each entry once", async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.integer({ min: 1, max: 5 }), async (all, limit) => {
      const read = await readAll(async (page) => pageOf(all, byId, page), limit);
      expect(read.map(byId)).toEqual(all.map(byId).sort());
    }),
  );
});

test("what is put in between two pages moves nothing that was read or is to be read", () => {
  const before = [{ id: "b" }, { id: "d" }, { id: "f" }];
  const first = pageOf(before, byId, { after: null, limit: 2 });
  const second = pageOf([{ id: "a" }, ...before], byId, { after: first.next, limit: 2 });
  expect([...first.entries, ...second.entries].map(byId)).toEqual(["b", "d", "f"]);
});

test("entries of one key are all read, however they fall on pages", async () => {
  const all = ["a", "b", "b", "b", "c"].map((id, at) => ({ id, at }));
  for (const limit of [1, 2, 3]) {
    expect(await readAll(async (page) => pageOf(all, byId, page), limit)).toEqual(all);
  }
});

test("the last page says that it is the last, also when it is full", () => {
  expect(pageOf([{ id: "a" }, { id: "b" }], byId, { after: null, limit: 2 }).next).toBeNull();
  expect(pageOf([], byId, { after: null, limit: 2 })).toEqual({ entries: [], next: null });
});

test.each([[0], [-1], [1.5], [Number.NaN]])("a page of %d entries is refused", (limit) => {
  expect(() => pageOf([], byId, { after: null, limit })).toThrowError(
    expect.objectContaining({ code: "page-limit", field: "limit" }),
  );
});
