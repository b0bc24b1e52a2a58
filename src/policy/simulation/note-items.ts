import { daysBetween } from "../../calendar/index.js";
import { valueById, withValues } from "../../decision/index.js";
import { dayOfReceipt, type ItemChange, type OpenItem, type Settlement } from "../../ledger/index.js";
import {
  type Money,
  addMoney,
  multiplyMoney,
  negateMoney,
  signOfMoney,
  sumMoney,
  zeroMoney,
} from "../../money/index.js";
import type { ShardOfDay } from "./shard-of-day.js";
import type { WorldOfDay } from "./simulation-state.js";

/** Notes what has become of items: of each the figures that it had are taken back, and those that it has are put in. */
export function noteItems(
  changes: readonly ItemChange[],
  { setup: { from } }: ShardOfDay,
  world: WorldOfDay,
): void {
  const after = changes.map((change) => [idOf(change), change.after] as const);
  world.open = withValues(
    world.open,
    after.map(([id, item]) => [id, item && isOpen(item) ? item : undefined]),
  );
  const advances = after.filter(
    ([id, item]) => item?.advanceFor !== undefined || valueById(world.advances, id) !== undefined,
  );
  world.advances = withValues(world.advances, advances);
  world.escalated = withValues(
    world.escalated,
    after
      .filter(([id]) => valueById(world.records, id) !== undefined)
      .map(([id, item]) => [id, item === undefined || isOpen(item) ? undefined : item]),
  );
  world.writtenOff = withValues(world.writtenOff, valuesOf(after, writtenOffOf));
  world.paidLate = withValues(
    world.paidLate,
    valuesOf(after, (item) =>
      receiptsOf(item, world).some((receipt) => item.dueOn !== null && dayOfReceipt(receipt) > item.dueOn)
        ? item.document
        : undefined,
    ),
  );
  for (const { before, after: now } of changes) {
    for (const [item, sign] of [[before, -1] as const, [now, 1] as const]) {
      if (item === undefined) continue;
      for (const receipt of receiptsOf(item, world)) {
        const on = dayOfReceipt(receipt);
        if (on >= from) collect(receipt.amount, Math.max(0, daysBetween(item.issuedOn, on)), sign, world);
      }
    }
  }
}

type Noted = readonly (readonly [string, OpenItem | undefined])[];

/** What items have of something; nothing for those that are gone. */
function valuesOf<T>(
  items: Noted,
  of: (item: OpenItem) => T | undefined,
): readonly (readonly [string, T | undefined])[] {
  return items.map(([id, item]) => [id, item === undefined ? undefined : of(item)]);
}

function collect(amount: Money, days: number, sign: 1 | -1, world: WorldOfDay): void {
  const { currency } = amount;
  const zero = zeroMoney(currency);
  const before = valueById(world.collected, currency) ?? { amount: zero, timesDays: zero };
  const signed = sign === 1 ? amount : negateMoney(amount);
  const timesDays = multiplyMoney(signed, String(days), "half-up");
  const sums = { amount: addMoney(before.amount, signed), timesDays: addMoney(before.timesDays, timesDays) };
  world.collected = withValues(world.collected, [[currency, sums]]);
}

/** What paid a trade claim: neither a credit note nor a write-off, which has no other side. */
function receiptsOf(item: OpenItem, { creditNotes }: WorldOfDay): readonly Settlement[] {
  const { charge, kind, original, settlements, source } = item;
  const isSale =
    source === "invoice" && kind === "trade" && charge === undefined && signOfMoney(original) > 0;
  return isSale
    ? settlements.filter(
        ({ against }) => against !== undefined && valueById(creditNotes, against) === undefined,
      )
    : [];
}

function writtenOffOf({ original, settlements }: OpenItem): Money | undefined {
  const given = settlements.filter(({ against }) => against === undefined).map(({ amount }) => amount);
  return given.length === 0 || signOfMoney(original) < 0 ? undefined : sumMoney(given, original.currency);
}

function isOpen({ open }: OpenItem): boolean {
  return signOfMoney(open) !== 0;
}

function idOf({ before, after }: ItemChange): string {
  return (after ?? before)?.id ?? "";
}
