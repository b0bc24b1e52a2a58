import {
  type AgingTotals,
  compareMoney,
  compareText,
  type CurrencyAging,
  type EscalationPlan,
  explainReason,
  type Language,
} from "receivables";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";

/** As many as leave room for the rest of the screen. */
const CUSTOMERS = 15;
const TASKS = 12;
const STOPS = 5;

/** Prints the aging table of the customers that are most overdue, tasks, and whom nothing is shipped to. */
export function printMonthEnd(
  { asOf, aging, escalation }: MonthEndFigures,
  apart: boolean,
  lang: Language,
): void {
  const text = TEXTS[lang];
  printAging(aging, asOf, apart, lang);
  const { tasks, stops, findings } = escalation;
  const todo = tasks.flatMap(({ dueBy, customer, reasons: [reason] }) =>
    reason === undefined ? [] : `- ${dueBy}  ${customer}  ${explainReason(reason, lang)}`,
  );
  printList(text.tasks(tasks.length), todo, TASKS, lang);
  const stopped = stops.flatMap(({ reasons: [reason] }) =>
    reason === undefined ? [] : `- ${explainReason(reason, lang)}`,
  );
  if (stops.length > 0) printList(text.stops(stops.length), stopped, STOPS, lang);
  for (const finding of findings) console.log(`! ${explainReason(finding, lang)}`);
}

interface MonthEndFigures {
  readonly asOf: string;
  readonly aging: CurrencyAging;
  readonly escalation: EscalationPlan;
}

function printAging(
  { currency, total, customers }: CurrencyAging,
  asOf: string,
  apart: boolean,
  lang: Language,
): void {
  const text = TEXTS[lang];
  const row = (name: string, { open, buckets, credits }: AgingTotals): string[] => [
    name,
    digits(open),
    ...buckets.map(({ amount }) => digits(amount)),
    ...(apart ? [digits(credits)] : []),
  ];
  const head = [
    text.customer,
    text.open,
    text.notDue,
    ...total.buckets.slice(1).map(({ bucket }) => bucket),
    ...(apart ? [text.credits] : []),
  ];
  const mostOverdue = customers.toSorted(
    (a, b) => compareMoney(b.overdue, a.overdue) || compareText(a.customer, b.customer),
  );
  const shown = mostOverdue.slice(0, CUSTOMERS).map((own) => row(own.customer, own));
  console.log(heading(text.title(asOf, currency)));
  console.log(
    table(
      [head, ...shown, row(text.total, total)],
      head.map((_, i) => (i === 0 ? "left" : "right")),
    ),
  );
  if (customers.length > CUSTOMERS) console.log(text.moreCustomers(customers.length - CUSTOMERS));
}

function printList(title: string, lines: readonly string[], most: number, lang: Language): void {
  console.log(`\n${heading(title)}`);
  for (const line of lines.slice(0, most)) console.log(line);
  if (lines.length > most) console.log(TEXTS[lang].more(lines.length - most));
}

const TEXTS = {
  en: {
    title: (asOf: string, currency: string) => `Aging as of ${asOf}, ${currency}`,
    customer: "customer",
    open: "open",
    notDue: "not-due",
    credits: "credits",
    total: "total",
    tasks: (count: number) => `Tasks: ${count}`,
    stops: (count: number) => `Shipment stopped: ${count}`,
    moreCustomers: (count: number) => `and ${count} more ${count === 1 ? "customer" : "customers"}`,
    more: (count: number) => `and ${count} more; --json lists them all`,
  },
  "zh-CN": {
    title: (asOf: string, currency: string) => `账龄表 ${asOf}（${currency}）`,
    customer: "客户",
    open: "未清",
    notDue: "未到期",
    credits: "贷项",
    total: "合计",
    tasks: (count: number) => `催收任务：${count}`,
    stops: (count: number) => `停止发货：${count}`,
    moreCustomers: (count: number) => `另有 ${count} 个客户`,
    more: (count: number) => `另有 ${count} 项，见 --json`,
  },
} as const;
