import {
  addDays,
  type HandoverRecord,
  type Ledger,
  laterOf,
  overdueDays,
  positionAsOf,
  type Remark,
  responsibleOn,
  signOfMoney,
} from "receivables";
import { AS_OF } from "./calendar.js";
import { dice } from "./dice.js";

const REASONS = [
  "stock not sold yet, will pay when the term begins 存书未售完，开学后付",
  "waits for the head office to release the payment 待总部批款",
  "says the invoice came late, sent again 称发票迟到，已补寄",
  "cash is short, pays the oldest first 资金紧张，先付最早的",
  "the accountant is ill, payment next week 会计请病假，下周付款",
] as const;

/** How two large amounts are to be collected; the other large ones lack their special note. */
const PROPOSALS: Readonly<Record<string, string>> = {
  "INV-C007-01": "visit with the department head, agree three instalments 与部门负责人上门，商定分三期付款",
  "INV-C039-03": "take unsold stock back against the debt 以存书抵款",
};

/** Items on which nobody has written since September. */
const NOT_SINCE_SEPTEMBER: ReadonlySet<string> = new Set(["INV-C013-01", "INV-C056-02"]);

/**
 * What handlers wrote about overdue items: most have a remark of the month, some an old one, some none. Whoever
 * answered for an item on the day wrote it.
 */
export function remarksOf(ledger: Ledger, handovers: readonly HandoverRecord[]): readonly Remark[] {
  return positionAsOf(ledger, AS_OF).items.flatMap((item): Remark[] => {
    const { id, dueOn, open } = item;
    if (dueOn === null || signOfMoney(open) < 0 || overdueDays(dueOn, AS_OF) < 1) return [];
    const chance = dice(`remark ${id}`);
    const proposal = PROPOSALS[id];
    if (chance.chance(25) && proposal === undefined && !NOT_SINCE_SEPTEMBER.has(id)) return [];
    const daysAgo = chance.int(1, 20) + (NOT_SINCE_SEPTEMBER.has(id) ? 31 : 0);
    const on = laterOf(addDays(AS_OF, -daysAgo), addDays(dueOn, 1));
    const by = responsibleOn({ item, handovers }, on);
    if (by === null) return [];
    return [{ item: id, by, on, text: chance.pick(REASONS), ...(proposal !== undefined && { proposal }) }];
  });
}
