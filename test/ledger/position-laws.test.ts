import * as fc from "fast-check";
import { canonicalJson } from "receivables/decision";
import { explainReason } from "receivables/decision/texts";
import { type Ledger, type LedgerDocument, type Position, positionAsOf } from "receivables/ledger";
import { ledgerSchema, openItemSchema } from "receivables/ledger/schemas";
import {
  addMoney,
  compareMoney,
  money,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "receivables/money";
import { describe, expect, test } from "vitest";
import { day, invoice, payment, reversal, settling } from "./build-documents.js";
import { LAST_DAY, anyDay, anyLedger } from "./random-ledger.js";

const everything = (position: Position) => [...position.items, ...position.settled];

/** What counts on a day, found the slow way: by asking for each document who reverses it. */
function countsOn(on: string, { documents, customers = [] }: Ledger): readonly LedgerDocument[] {
  const groupOf = (id: string) => customers.find((one) => one.id === id)?.group ?? id;
  const known = documents.filter(
    ({ status, postedOn }) => (status === undefined || status === "posted") && postedOn <= on,
  );
  const valid = (document: LedgerDocument): boolean => {
    if (document.kind !== "reversal") return true;
    const target = known.find(({ id }) => id === document.reverses);
    return target !== undefined && groupOf(target.customer) === groupOf(document.customer) && valid(target);
  };
  const counts = ({ id }: LedgerDocument): boolean =>
    !known.some(
      (other) => other.kind === "reversal" && other.reverses === id && valid(other) && counts(other),
    );
  return known.filter(counts);
}

describe("F85: conservation", () => {
  test("in each currency what is open is invoices and refunds less credit notes, payments and write-offs", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, on) => {
        const items = everything(positionAsOf(ledger, on));
        for (const currency of ["JPY", "KRW"]) {
          const sum = (kinds: readonly string[]) =>
            sumMoney(
              countsOn(on, ledger).flatMap((one) =>
                kinds.includes(one.kind) && "amount" in one && one.amount.currency === currency
                  ? [one.amount]
                  : [],
              ),
              currency,
            );
          const here = items.filter(({ open }) => open.currency === currency);
          const writtenOff = sumMoney(
            here.flatMap(({ settlements }) =>
              settlements.flatMap(({ against, amount }) => (against === undefined ? [amount] : [])),
            ),
            currency,
          );
          const open = sumMoney(
            here.map((item) => item.open),
            currency,
          );
          const booked = subtractMoney(sum(["invoice", "refund"]), sum(["credit-note", "payment"]));
          expect(open).toEqual(subtractMoney(booked, writtenOff));
        }
      }),
    );
  });

  test("an item's settlements and what is open are what it was at first, and no side is overdrawn", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, on) => {
        for (const { original, open, disputed, settlements } of everything(positionAsOf(ledger, on))) {
          const settled = sumMoney(
            settlements.map(({ amount }) => amount),
            original.currency,
          );
          expect(addMoney(open, settled)).toEqual(original);
          const sign = signOfMoney(original);
          expect([0, sign]).toContain(signOfMoney(open));
          for (const { amount } of settlements) expect(signOfMoney(amount)).toBe(sign);
          expect(signOfMoney(disputed)).toBeGreaterThanOrEqual(0);
          if (signOfMoney(disputed) > 0) expect(compareMoney(disputed, open)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("each settlement stands on both sides, with opposite signs", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const lines = everything(positionAsOf(ledger, LAST_DAY)).flatMap(({ id, settlements }) =>
          settlements.flatMap(({ by, on, amount, against }) =>
            against === undefined ? [] : [{ id, by, on, amount, against }],
          ),
        );
        const texts = (list: typeof lines) => list.map(canonicalJson).sort();
        const mirrored = lines.map(({ id, against, amount, ...line }) => ({
          ...line,
          id: against,
          against: id,
          amount: negateMoney(amount),
        }));
        expect(texts(mirrored)).toEqual(texts(lines));
      }),
    );
  });

  test("splitting an invoice in instalments changes no total", () => {
    const share = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), share, share, (value, percent, held) => {
        const amount = `${value}.0${value % 10}`;
        const due = { kind: "net", days: 30 } as const;
        const instalments = [String(percent), String(100 - percent)].map((p) => ({ percent: p, due }));
        const split = invoice("I", amount, 1, {
          terms: { kind: "instalments", instalments },
          retention: { percent: String(held), dueOn: day(31) },
        });
        const { items, settled } = positionAsOf({ documents: [split] }, day(31));
        expect(
          sumMoney(
            [...items, ...settled].map(({ open }) => open),
            "CNY",
          ),
        ).toEqual(money(amount, "CNY"));
      }),
    );
  });
});

describe("order and time", () => {
  test("the same bytes for any order of rows", () => {
    fc.assert(
      fc.property(
        anyLedger.chain((ledger) =>
          fc.tuple(
            fc.constant(ledger),
            fc.shuffledSubarray([...ledger.documents], { minLength: ledger.documents.length }),
          ),
        ),
        ([ledger, documents]) => {
          const position = positionAsOf({ ...ledger, documents }, LAST_DAY);
          expect(JSON.stringify(position)).toBe(JSON.stringify(positionAsOf(ledger, LAST_DAY)));
        },
      ),
    );
  });

  test("a position of a day ignores what was posted after it", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, on) => {
        const documents = ledger.documents.filter(({ postedOn }) => postedOn <= on);
        expect(positionAsOf({ ...ledger, documents }, on)).toEqual(positionAsOf(ledger, on));
      }),
    );
  });

  test("without reversals, what was settled by one day is settled in the same way by every later day", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, on) => {
        const documents = ledger.documents.filter(
          (one) => one.kind !== "reversal" && !("deliveredOn" in one),
        );
        const later = everything(positionAsOf({ ...ledger, documents }, LAST_DAY));
        for (const { id, settlements } of everything(positionAsOf({ ...ledger, documents }, on))) {
          const then = later.find((item) => item.id === id)?.settlements.filter((one) => one.on <= on);
          expect(then).toEqual(settlements);
        }
      }),
    );
  });

  test("a reversal takes its document out from its date on, as if it had never been", () => {
    fc.assert(
      fc.property(anyLedger, fc.nat({ max: 13 }), anyDay, (ledger, pick, on) => {
        const counting = countsOn(LAST_DAY, ledger);
        const victim = counting[pick % Math.max(1, counting.length)];
        fc.pre(victim !== undefined && victim.kind !== "reversal");
        const cancelled = { ...reversal("R", victim.id, 12), customer: victim.customer };
        const reversed = { ...ledger, documents: [...ledger.documents, cancelled] };
        if (on < LAST_DAY) expect(positionAsOf(reversed, on)).toEqual(positionAsOf(ledger, on));
        const without = { ...ledger, documents: ledger.documents.filter((one) => one !== victim) };
        const named = new Set(
          [...ledger.documents].flatMap((one) => (one.kind === "reversal" ? [one.reverses] : [])),
        );
        fc.pre(!named.has(victim.id));
        expect(positionAsOf(reversed, LAST_DAY).items).toEqual(positionAsOf(without, LAST_DAY).items);
      }),
    );
  });

  test("the reversal of a reversal changes nothing at all", () => {
    fc.assert(
      fc.property(anyLedger, fc.nat({ max: 13 }), (ledger, pick) => {
        const { id, customer } = ledger.documents[pick % ledger.documents.length] as LedgerDocument;
        const there = { ...reversal("R1", id, 12), customer };
        const back = { ...reversal("R2", "R1", 12), customer };
        const undone = positionAsOf({ ...ledger, documents: [...ledger.documents, there, back] }, LAST_DAY);
        const before = positionAsOf(ledger, LAST_DAY);
        expect([undone.items, undone.settled]).toEqual([before.items, before.settled]);
      }),
    );
  });

  test("permuting the payments of one day changes no balance", () => {
    const three = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 80 })));
    fc.assert(
      fc.property(three, fc.shuffledSubarray(["P1", "P2", "P3"], { minLength: 3 }), (amounts, ids) => {
        const pay = (names: readonly string[]) =>
          amounts.map((value, i) =>
            payment(names[i] as string, `${value}`, 2, { settles: settling(["I", `${value}`]) }),
          );
        const openOfInvoice = (names: readonly string[]) =>
          everything(positionAsOf({ documents: [invoice("I", "100", 1), ...pay(names)] }, day(3)))
            .filter(({ id }) => id === "I")
            .map(({ open }) => open);
        expect(openOfInvoice(ids)).toEqual(openOfInvoice(["P1", "P2", "P3"]));
      }),
    );
  });
});

describe("data", () => {
  test("ledgers and items survive JSON, and their schemas read them", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const copy = ledgerSchema.parse(JSON.parse(JSON.stringify(ledger)));
        expect(copy).toEqual(ledger);
        const position = positionAsOf(copy, LAST_DAY);
        expect(JSON.parse(JSON.stringify(position))).toEqual(position);
        for (const item of position.items) expect(openItemSchema.parse(item)).toEqual(item);
      }),
    );
  });

  test("the ledger is never changed", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const before = JSON.stringify(ledger);
        positionAsOf(ledger, LAST_DAY);
        expect(JSON.stringify(ledger)).toBe(before);
      }),
    );
  });

  test("ids of items and findings are unique, and every finding can be explained", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, on) => {
        const position = positionAsOf(ledger, on);
        for (const list of [everything(position), position.findings]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        for (const finding of position.findings) {
          expect(explainReason(finding)).not.toBe("");
          expect(explainReason(finding, "zh-CN")).not.toBe("");
        }
      }),
    );
  });
});
