import { canonicalJson, compareText, grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { subtractMoney, sumMoney } from "../money/index.js";
import { type KeyValues, keyValue } from "./aging-key.js";
import { headerOf } from "./aging-report.js";
import type { BalanceComparison, BalanceFacts, ComparedBalance } from "./balance-comparison.js";
import { explainBalance } from "./explain-balance.js";

/**
 * Compares an aging report with balances of the general ledger, by any keys, and explains each difference by the
 * documents that are on one side only, on both with different amounts, or posted after the report's day.
 *
 * @example
 * import { ageReceivables, compareWithBalances, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("60", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-05-02") }, net30.aging);
 * const balances = [{ key: { customer: "C-1" }, balance: money("20", "USD") }];
 * const entries = [
 *   { key: { customer: "C-1" }, document: "INV-7", postedOn: item.postedOn, amount: money("60", "USD") },
 *   { key: { customer: "C-1" }, document: "PAY-3", postedOn: item.postedOn, amount: money("-40", "USD") },
 * ];
 * const [row] = compareWithBalances({ report, by: ["customer"], balances, entries }).rows;
 * row?.difference.amount; // => "-40.00"
 * row?.findings.map(({ code, facts }) => [code, facts["document"]]); // => [["not-in-aging", "PAY-3"]]
 */
export function compareWithBalances(facts: BalanceFacts): BalanceComparison {
  const { report, by, balances, entries, settled = [] } = facts;
  const nameOf = (key: KeyValues, currency: string): string =>
    canonicalJson([currency, ...by.map((name) => key[name] ?? null)]);
  const ofItem = (item: OpenItem): string =>
    nameOf(Object.fromEntries(by.map((name) => [name, keyValue(item, name) ?? null])), item.open.currency);
  const items = report.items.map(({ item }) => item);
  const open = grouped(items, ofItem);
  const kept = grouped(balances, ({ key, balance }) => nameOf(key, balance.currency));
  const posted = grouped(entries ?? [], ({ key, amount }) => nameOf(key, amount.currency));
  const known = grouped([...items, ...settled], ofItem);

  const rowOf = (name: string): ComparedBalance => {
    const [currency, ...values] = JSON.parse(name) as [string, ...(string | null)[]];
    const ours = sumMoney(
      (open.get(name) ?? []).map((item) => item.open),
      currency,
    );
    const balance = sumMoney(
      (kept.get(name) ?? []).map((row) => row.balance),
      currency,
    );
    return {
      key: Object.fromEntries(by.map((key, i) => [key, values[i] ?? null])),
      currency,
      open: ours,
      balance,
      difference: subtractMoney(balance, ours),
      findings: explainBalance({
        of: values,
        asOf: report.asOf,
        open: ours,
        balance,
        entries: entries && (posted.get(name) ?? []),
        items: known.get(name) ?? [],
      }),
    };
  };
  const names = new Set([open, kept, posted].flatMap((side) => [...side.keys()]));
  return { ...headerOf(report, report), by, rows: [...names].sort(compareText).map(rowOf) };
}
