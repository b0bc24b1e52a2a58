import type { PlainDate } from "../calendar/index.js";
import { type Finding, enteredOnce, grouped } from "../decision/index.js";
import { type Money, addMoney, signOfMoney, zeroMoney } from "../money/index.js";
import { customerFinding } from "./customer-finding.js";
import type { FilingRules } from "./customer.policy.js";
import type { DealCode } from "./customer.reason.js";
import type { Deal } from "./deal.js";

/** Deals that count with what is left of each, and what was wrong with the others. */
export interface CountingDeals {
  /** Each once; one that was taken back in whole is left out. */
  readonly deals: readonly Deal[];
  readonly findings: readonly Finding<DealCode>[];
}

/** The deals made by a day, less what was returned of each by that day. */
export function countingDeals(
  { deals, asOf }: { readonly deals: readonly Deal[]; readonly asOf: PlainDate },
  { amount }: Pick<FilingRules, "amount">,
): CountingDeals {
  const { rows, twice } = enteredOnce(deals, "deals");
  const known = rows.filter(({ on }) => on <= asOf);
  const sales = known.filter((deal) => signOfMoney(deal.amount) > 0);
  const returns = known.filter((deal) => signOfMoney(deal.amount) < 0);
  const saleOf = new Map(sales.map((deal) => [deal.id, deal]));
  const faults = new Map(returns.map((row) => [row, returnFault(row, saleOf)]));
  const taken = grouped(
    returns.filter((row) => faults.get(row) === null),
    (row) => row.returns,
  );
  const left = sales.map((deal) => ({ ...deal, amount: leftOf(deal, taken.get(deal.id) ?? []) }));
  return {
    deals: left.filter((deal) => signOfMoney(deal.amount) > 0),
    findings: [
      ...twice.map((deal) => dealFinding("deal-entered-twice", deal)),
      ...rows
        .filter(({ on }) => on > asOf)
        .map((deal) => dealFinding("deal-in-the-future", deal, [asOf, deal.on])),
      ...known
        .filter((deal) => signOfMoney(deal.amount) === 0)
        .map((deal) => dealFinding("deal-of-nothing", deal)),
      ...sales
        .filter((deal) => deal.amount.currency !== amount.currency)
        .map((deal) => dealFinding("deal-in-other-currency", deal, [amount.currency, deal.amount.currency])),
      ...[...faults.values()].flatMap((fault) => fault ?? []),
      ...left
        .filter((deal) => signOfMoney(deal.amount) < 0)
        .map((deal) =>
          dealFinding("return-above-deal", deal, [zeroMoney(deal.amount.currency), deal.amount]),
        ),
    ],
  };
}

function returnFault(row: Deal, saleOf: ReadonlyMap<string, Deal>): Finding<DealCode> | null {
  const sale = row.returns === undefined ? undefined : saleOf.get(row.returns);
  if (sale === undefined || sale.customer !== row.customer) return dealFinding("return-without-deal", row);
  const [asked, found] = [sale.amount.currency, row.amount.currency];
  if (asked !== found) return dealFinding("return-in-other-currency", row, [asked, found]);
  return row.on < sale.on ? dealFinding("return-before-deal", row, [sale.on, row.on]) : null;
}

function leftOf({ amount }: Deal, returns: readonly Deal[]): Money {
  return returns.reduce((left, row) => addMoney(left, row.amount), amount);
}

function dealFinding(
  code: DealCode,
  {
    id,
    customer,
    on,
    amount,
    returns = null,
  }: Pick<Deal, "id" | "customer" | "on" | "amount"> & {
    readonly returns?: string | null;
  },
  difference?: Parameters<typeof customerFinding>[4],
): Finding<DealCode> {
  return customerFinding(code, "Art. 5", [id], { deal: id, customer, on, amount, returns }, difference);
}
