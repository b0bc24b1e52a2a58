import fc from "fast-check";
import { type HandoverList, handoverStatus, makeHandoverList } from "receivables/handover";
import { totalsByCurrency } from "receivables/ledger";
import { addMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { listFacts } from "./arbitraries.js";
import { item, listOf, policy, signed } from "./handover-case.js";

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every value that differs from the given one in a single place. */
function changes(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((entry, i) => changes(entry).map((other) => value.with(i, other)));
    return [...inside, [...value, value[0] ?? "x"], ...value.map((_, i) => value.toSpliced(i, 1))];
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, field]) =>
      changes(field).map((other) => ({ ...value, [key]: other })),
    );
  }
  if (typeof value === "string") return [`${value}x`, null];
  if (typeof value === "number") return [value + 1];
  return [typeof value === "boolean" ? !value : "x"];
}

describe("the list", () => {
  test("neither loses nor doubles an item: the takers' parts and what stays are the giver's items", () => {
    fc.assert(
      fc.property(listFacts, (facts) => {
        const { rows, staying, takers, totals } = makeHandoverList(facts, policy);
        const own = facts.position.items.filter(({ handler }) => handler === "wang");
        const parts = takers.flatMap((taker) => rows.filter((row) => row.taker === taker));
        expect([...parts, ...staying].map((row) => row.item).sort()).toEqual(own.map(({ id }) => id).sort());
        expect(totals.map(({ handedOver, staying: kept }) => addMoney(handedOver, kept))).toEqual(
          totalsByCurrency(own),
        );
        expect(
          takers.flatMap((taker) => totalsByCurrency(parts.filter((row) => row.taker === taker))),
        ).toHaveLength(new Set(parts.map((row) => `${row.taker} ${row.open.currency}`)).size);
      }),
    );
  });

  test("is the same for any order of the facts, digest and all, and leaves them as they were", () => {
    fc.assert(
      fc.property(listFacts, (facts) => {
        const before = json(facts);
        const list = makeHandoverList(facts, policy);
        const permuted = makeHandoverList(
          {
            ...facts,
            shares: facts.shares
              .map((share) =>
                share.items === undefined ? share : { ...share, items: share.items.toReversed() },
              )
              .reverse(),
            position: { ...facts.position, items: facts.position.items.toReversed() },
            notes: (facts.notes ?? [])
              .map((note) => ({ ...note, papers: (note.papers ?? []).toReversed() }))
              .reverse(),
            dossiers: (facts.dossiers ?? []).toReversed(),
            statements: (facts.statements ?? []).toReversed(),
          },
          policy,
        );
        expect(permuted).toEqual(list);
        expect(facts).toEqual(before);
      }),
    );
  });

  test("any change of any field voids the signatures", () => {
    const list = listOf([item("A"), item("B", { customer: "C2" })], {
      shares: [{ taker: "li", customers: ["C1"] }],
      notes: [{ item: "A", papers: ["bill"], clarity: "unclear", remark: "?" }],
    });
    const { signatures } = signed(list);
    const changed = changes(list) as HandoverList[];
    expect(changed.length).toBeGreaterThan(100);
    for (const other of changed) {
      expect([other, handoverStatus({ list: other, signatures }).outcome]).toEqual([other, "void"]);
    }
  });
});
