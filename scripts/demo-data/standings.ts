import { type Approval, type CreditRaise, divideDecimals, type Money, multiplyDecimals } from "receivables";
import type { CreditStanding } from "receivables/ports";
import type { Trader } from "./customers.js";
import { type Dice, dice } from "./dice.js";
import { CURRENCY, yuan } from "./yuan.js";

/** Net assets in thousands of yuan, by the customer's size. */
const NET_ASSETS: Readonly<Record<Trader["size"], readonly [number, number]>> = {
  1: [60, 200],
  2: [150, 600],
  3: [400, 1800],
  4: [2500, 8000],
};

/** What is known of some customers and not of others. */
const BY_HAND: Readonly<Record<string, Partial<CreditStanding>>> = {
  // It has guaranteed more for others than it is worth.
  C013: { netAssets: yuan("180000"), contingentLiabilities: yuan("210000") },
  // It asks for less than it could have.
  C033: { requested: { limit: yuan("2500"), term: 45 } },
};

/** Nobody has seen the balance sheet of these. */
const WITHOUT_BALANCE_SHEET: ReadonlySet<string> = new Set(["C016", "C026"]);

/** Grades and balance sheets, from the customers' dossiers, and the raises that were asked for. */
export function standingsOf(
  traders: readonly Trader[],
  approvals: readonly Approval[],
): readonly CreditStanding[] {
  return traders.map(({ customer: { id }, grade, size }) => {
    const asked = approvals.filter(({ request }) => request.use === "credit-raise" && request.subject === id);
    const raises = asked.map((approval): CreditRaise => {
      const { amount } = approval.request;
      return { approval, ...(amount !== undefined && { limit: amount }) };
    });
    return {
      customer: id,
      currency: CURRENCY,
      grade,
      ...(!WITHOUT_BALANCE_SHEET.has(id) && balanceSheet(size, dice(`standing ${id}`))),
      ...BY_HAND[id],
      ...(raises.length > 0 && { raises }),
    };
  });
}

function balanceSheet(
  size: Trader["size"],
  chance: Dice,
): { readonly netAssets: Money; readonly contingentLiabilities: Money } {
  const thousands = String(chance.int(...NET_ASSETS[size]));
  const share = chance.chance(40) ? String(chance.int(5, 30)) : "0";
  const netAssets = multiplyDecimals(thousands, "1000");
  const contingent = divideDecimals(multiplyDecimals(netAssets, share), "100", 0, "down");
  return { netAssets: yuan(netAssets), contingentLiabilities: yuan(contingent) };
}
