import type { PlainDate } from "../calendar/index.js";
import { compareText, contentId } from "../decision/index.js";
import { absMoney, compareDecimals, compareMoney, multiplyDecimals, signOfMoney } from "../money/index.js";
import { checkPositive } from "./check-documents.js";
import type { DifferenceRule } from "./difference-rule.js";
import type { WriteOff } from "./document.js";
import type { OpenItem } from "./open-item.js";
import { isCredit } from "./running-item.js";

/** What is open on the day on which small differences are written off. A position has both. */
export interface DifferenceFacts {
  /** The day on which the write-offs are posted. */
  readonly asOf: PlainDate;
  readonly items: readonly OpenItem[];
}

/**
 * Writes off the small rests of what was settled in part: an invoice that was paid a little short, a receipt of which a
 * little is left.
 *
 * - Of several rules the first that an item is within gives the reason; an item beyond all of them stays open.
 * - What nothing was set against is no difference, however small; nor is what the customer contests.
 * - Post the write-offs, and the same rules propose nothing more.
 *
 * @returns one write-off for each rest, sorted by item, with an id made of its content.
 * @throws MisuseError `amount-not-positive` for a limit that is not more than zero.
 * @example
 * import { type LedgerDocument, money, plainDate, positionAsOf, writeOffDifferences } from "receivables";
 *
 * const on = plainDate("2026-03-10");
 * const header = { customer: "C1", postedOn: on } as const;
 * const amount = money("45.500", "KWD");
 * const received = money("45.000", "KWD");
 * const documents: LedgerDocument[] = [
 *   { ...header, kind: "invoice", id: "INV-1", receivable: "trade", issuedOn: on, dueOn: on, amount },
 *   { ...header, kind: "payment", id: "PAY-1", amount: received, settles: [{ item: "INV-1", amount: received }] },
 * ];
 * const rules = [{ because: "bank charges", of: "claim", most: money("0.500", "KWD") }] as const;
 * const writeOffs = writeOffDifferences(positionAsOf({ documents }, on), rules);
 * writeOffs.map(({ because, settles }) => [because, settles[0]?.amount.amount]); // => [["bank charges", "0.500"]]
 *
 * positionAsOf({ documents: [...documents, ...writeOffs] }, on).items; // => []
 */
export function writeOffDifferences(
  { asOf, items }: DifferenceFacts,
  rules: readonly DifferenceRule[],
): readonly WriteOff[] {
  rules.forEach(({ most, because }, i) => checkPositive(most, `rules[${i}].most`, because));
  return items
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((item) => {
      const rule = rules.find((one) => isWithin(item, one));
      return rule === undefined ? [] : [writeOff(item, rule, asOf)];
    });
}

function isWithin(item: OpenItem, { of, most, percent }: DifferenceRule): boolean {
  const { original, open, disputed, settlements } = item;
  if (settlements.length === 0 || signOfMoney(disputed) !== 0) return false;
  if ((of === "credit") !== isCredit(item) || open.currency !== most.currency) return false;
  const rest = absMoney(open);
  if (compareMoney(rest, most) > 0) return false;
  if (percent === undefined) return true;
  const share = multiplyDecimals(absMoney(original).amount, percent);
  return compareDecimals(multiplyDecimals(rest.amount, "100"), share) <= 0;
}

function writeOff(
  { id: item, customer, account, open }: OpenItem,
  { because }: DifferenceRule,
  on: PlainDate,
): WriteOff {
  const amount = absMoney(open);
  return {
    kind: "write-off",
    id: contentId("difference", item, on, amount.amount),
    customer,
    postedOn: on,
    ...(account !== undefined && { account }),
    because,
    settles: [{ item, amount }],
  };
}
