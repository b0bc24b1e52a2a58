import * as fc from "fast-check";
import { addDays, daysBetween } from "receivables/calendar";
import {
  type Account,
  type Ledger,
  type OpenItem,
  type ReceivableKind,
  accountMovements,
  positionAsOf,
} from "receivables/ledger";
import { addMoney, sumMoney } from "receivables/money";
import { expect, test } from "vitest";
import { anyDay, anyLedger } from "./random-ledger.js";

const anyAccount: fc.Arbitrary<Account> = fc
  .tuple(
    fc.constantFrom("C1", "C1", "C2", "C3"),
    fc.constantFrom("JPY", "JPY", "KRW"),
    fc.constantFrom(undefined, undefined, "A"),
    fc.constantFrom<readonly ReceivableKind[] | undefined>(
      undefined,
      undefined,
      ["trade", "other"],
      ["bill"],
    ),
  )
  .map(([customer, currency, account, receivables]) => ({
    customer,
    currency,
    ...(account !== undefined && { account }),
    ...(receivables !== undefined && { receivables }),
  }));

const anyPeriod = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

function totalOf(ledger: Ledger, account: Account, on: OpenItem["postedOn"]) {
  const items = positionAsOf(ledger, on).items.filter(
    (item) =>
      item.customer === account.customer &&
      item.open.currency === account.currency &&
      (account.account === undefined || item.account === account.account) &&
      (account.receivables === undefined || account.receivables.includes(item.kind)),
  );
  return sumMoney(
    items.map(({ open }) => open),
    account.currency,
  );
}

test("opening and movements are closing, and both are the totals of their positions", () => {
  fc.assert(
    fc.property(anyLedger, anyAccount, anyPeriod, (ledger, account, period) => {
      const { opening, movements, closing } = accountMovements(ledger, { ...account, period });
      expect(opening).toEqual(totalOf(ledger, account, addDays(period.from, -1)));
      expect(closing).toEqual(totalOf(ledger, account, period.to));
      let balance = opening;
      for (const movement of movements) {
        balance = addMoney(balance, movement.amount);
        expect(movement.balance).toEqual(balance);
        expect(movement.on >= period.from && movement.on <= period.to).toBe(true);
      }
      expect(balance).toEqual(closing);
    }),
    { numRuns: 200 },
  );
});

test("at the end of each day the balance is the position's total of that day", () => {
  fc.assert(
    fc.property(anyLedger, anyAccount, anyPeriod, (ledger, account, period) => {
      const { opening, movements } = accountMovements(ledger, { ...account, period });
      for (let n = 0; n <= daysBetween(period.from, period.to); n++) {
        const on = addDays(period.from, n);
        const last = movements.findLast((movement) => movement.on <= on);
        expect(last?.balance ?? opening).toEqual(totalOf(ledger, account, on));
      }
    }),
  );
});

test("two periods, one after the other, have the movements of the whole", () => {
  fc.assert(
    fc.property(anyLedger, anyAccount, anyPeriod, anyDay, (ledger, account, { from, to }, cut) => {
      fc.pre(from <= cut && cut < to);
      const whole = accountMovements(ledger, { ...account, period: { from, to } });
      const first = accountMovements(ledger, { ...account, period: { from, to: cut } });
      const second = accountMovements(ledger, { ...account, period: { from: addDays(cut, 1), to } });
      expect(second.opening).toEqual(first.closing);
      expect([...first.movements, ...second.movements]).toEqual(whole.movements);
    }),
  );
});

test("the same movements for any order of rows, and what comes after the period changes none", () => {
  fc.assert(
    fc.property(anyLedger, anyAccount, anyPeriod, (ledger, account, period) => {
      const facts = { ...account, period };
      const known = ledger.documents.filter(({ postedOn }) => postedOn <= period.to).toReversed();
      expect(accountMovements({ ...ledger, documents: known }, facts)).toEqual(
        accountMovements(ledger, facts),
      );
    }),
  );
});
