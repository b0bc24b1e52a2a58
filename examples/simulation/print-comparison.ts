import type { CurrencyOutcome, Language, PolicyOutcome, SimulationReport } from "receivables";
import { digits } from "../output/amount.js";
import { table } from "../output/table.js";

interface Line {
  readonly en: string;
  readonly zh: string;
  readonly of: (figures: CurrencyOutcome, outcome: PolicyOutcome) => string;
}

const share = (value: string | null): string => (value === null ? "–" : `${value} %`);

const LINES: readonly Line[] = [
  { en: "orders asked about", zh: "受检订单", of: ({ held, passed }) => String(held.orders + passed.orders) },
  { en: "orders held", zh: "被拦订单", of: ({ held }) => String(held.orders) },
  { en: "value held", zh: "被拦金额", of: ({ held }) => digits(held.value) },
  { en: "of the value asked about", zh: "占受检金额", of: ({ heldShare }) => share(heldShare) },
  { en: "of the value held, in fact paid late", zh: "被拦金额中实际逾期付款", of: ({ heldLateShare }) => share(heldLateShare) },
  { en: "of the value passed, in fact paid late", zh: "放行金额中实际逾期付款", of: ({ passedLateShare }) => share(passedLateShare) },
  { en: "peak exposure", zh: "敞口峰值", of: ({ peak }) => (peak === null ? "–" : digits(peak.amount)) },
  { en: "reached on", zh: "峰值日期", of: ({ peak }) => peak?.on ?? "–" },
  { en: "average exposure", zh: "平均敞口", of: ({ averageExposure }) => digits(averageExposure) },
  { en: "overdue share of receivables", zh: "应收账款逾期占比", of: ({ overdueShare }) => share(overdueShare) },
  { en: "days to collect", zh: "回款天数", of: ({ daysToCollect }) => daysToCollect ?? "–" },
  { en: "tasks", zh: "任务数", of: (_, { tasks }) => String(tasks.reduce((sum, row) => sum + row.tasks, 0)) },
  { en: "tasks in the busiest week", zh: "最忙一周任务数", of: (_, { tasks }) => String(busiest(tasks)) },
  { en: "bad debts", zh: "坏账", of: ({ badDebts }) => digits(badDebts) },
  { en: "bad debts avoided", zh: "避免的坏账", of: ({ badDebtsAvoided }) => digits(badDebtsAvoided) },
]; // prettier-ignore

/** The figures of the policies side by side. */
export function comparisonText(report: SimulationReport, source: string, lang: Language): string {
  const { from, policies, to } = report;
  const zh = lang === "zh-CN";
  const currency = policies[0]?.currencies[0]?.currency ?? "";
  const head = [
    `${zh ? "金额单位" : "amounts in"} ${currency}`,
    ...policies.map(({ id }) => named(id, lang)),
  ];
  const body = LINES.map((line) => [
    zh ? line.zh : line.en,
    ...policies.map((outcome) => {
      const [figures] = outcome.currencies;
      return figures === undefined ? "–" : line.of(figures, outcome);
    }),
  ]);
  const title = zh ? `${source}，${from} 至 ${to}` : `${source}, ${from} to ${to}`;
  return `${title}\n\n${table([head, ...body], ["left", ...policies.map(() => "right" as const)])}`;
}

/** The name of a policy of limits. */
export function named(id: string, lang: Language): string {
  return lang === "zh-CN" ? id.replace("average month", "月均销售额") : id;
}

function busiest(tasks: PolicyOutcome["tasks"]): number {
  const byWeek = new Map<string, number>();
  for (const { tasks: count, week } of tasks) byWeek.set(week, (byWeek.get(week) ?? 0) + count);
  return Math.max(0, ...byWeek.values());
}
