import type { PlainDate } from "../calendar/index.js";
import { type PolicyRef, type Reason, compareText, contentId } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, compareMoney, zeroMoney } from "../money/index.js";
import { firstDayOfAge } from "./age-unit.js";
import type { AgedItem } from "./aged-item.js";
import type { AgingReport } from "./aging-report.js";
import type { BucketChangeCode } from "./aging.reason.js";
import { refuseDifferences } from "./refuse-differences.js";

/** Two issues of an aging report. */
export interface BucketChangeFacts {
  readonly before: AgingReport;
  /** Of the same day or a later one, by the same base date, unit, scheme and treatment of credits. */
  readonly after: AgingReport;
}

/** A bucket that an item came into. */
export interface BucketStep {
  readonly bucket: string;
  /** The first day of its age in the bucket; for what did not come by age, the later report's day, which shows it. */
  readonly on: PlainDate;
}

/** One item that stands elsewhere than before, or with another amount. It is its own reason. */
export interface BucketChange extends Reason<BucketChangeCode> {
  /** Derived from the item, both days and both buckets, so that it can be sent once. */
  readonly id: string;
  readonly item: string;
  readonly customer: string;
  /** `null` for an item that was not there. */
  readonly from: string | null;
  /** `null` for an item that is no longer there. */
  readonly to: string | null;
  /** What was open. */
  readonly before: Money;
  /** What is open. */
  readonly after: Money;
  /** The buckets that it came into one after the other, the last of them `to`; none where it stayed or left. */
  readonly steps: readonly BucketStep[];
}

/** How one report came from another. */
export interface BucketChanges {
  readonly before: Pick<AgingReport, "asOf" | "knownOn">;
  readonly after: Pick<AgingReport, "asOf" | "knownOn">;
  readonly policy: PolicyRef;
  /** By item. Their amounts make up the difference of the two totals. */
  readonly changes: readonly BucketChange[];
}

/**
 * What moved between two reports: items that came, aged into other buckets (through which, and on which day), were
 * paid in part, or are gone. Run daily it gives each day's events; over two reports of one day it says what became
 * known in between.
 *
 * @throws MisuseError `days-reversed` where `after` is of an earlier day, `aging-differs` for reports of two base
 *   dates, units, schemes or treatments of credits.
 * @example
 * import { ageReceivables, bucketChanges, money, net30, plainDate } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const on = (day: string) => ageReceivables({ items: [item], asOf: plainDate(day) }, net30.aging);
 * const [change] = bucketChanges({ before: on("2026-04-30"), after: on("2026-05-31") }).changes;
 * change?.from; // => "1-30"
 * change?.steps; // => [{ bucket: "31-60", on: "2026-05-02" }]
 */
export function bucketChanges({ before, after }: BucketChangeFacts): BucketChanges {
  refuseDifferences(["baseDate", "unit", "credits", "scheme"], before, after);
  if (after.asOf < before.asOf) throw reversed(before.asOf, after.asOf);
  const then = new Map(before.items.map((aged) => [aged.item.id, aged]));
  const now = new Map(after.items.map((aged) => [aged.item.id, aged]));
  const ids = [...new Set([...then.keys(), ...now.keys()])].sort(compareText);
  return {
    before: daysOf(before),
    after: daysOf(after),
    policy: after.policy,
    changes: ids.flatMap((id) => changeOf(then.get(id), now.get(id), { before, after })),
  };
}

function daysOf({ asOf, knownOn }: AgingReport): Pick<AgingReport, "asOf" | "knownOn"> {
  return { asOf, ...(knownOn !== undefined && { knownOn }) };
}

function changeOf(
  then: AgedItem | undefined,
  now: AgedItem | undefined,
  reports: BucketChangeFacts,
): readonly BucketChange[] {
  const { item } = (now ?? then) as AgedItem;
  const { id, customer } = item;
  const nothing = zeroMoney(item.open.currency);
  const [from, to] = [then?.bucket ?? null, now?.bucket ?? null];
  const [before, after] = [then?.item.open ?? nothing, now?.item.open ?? nothing];
  if (from === to && compareMoney(before, after) === 0) return [];
  const known = [daysOf(reports.before), daysOf(reports.after)].map((days) => Object.values(days).join(" "));
  return [
    {
      id: contentId("bucket-change", id, ...known, from ?? "", to ?? ""),
      item: id,
      customer,
      from,
      to,
      before,
      after,
      steps: to === null || from === to ? [] : stepsOf(then, now as AgedItem, reports.after),
      code: codeOf(from, to),
      citation: "Common practice",
      facts: { item: id, customer, from, to, before, after },
    },
  ];
}

function codeOf(from: string | null, to: string | null): BucketChangeCode {
  if (from === null) return "bucket-entered";
  if (to === null) return "bucket-left";
  return from === to ? "amount-changed" : "bucket-changed";
}

function stepsOf(
  then: AgedItem | undefined,
  now: AgedItem,
  { asOf, scheme, unit = "days" }: AgingReport,
): readonly BucketStep[] {
  const placeOf = (id: string | undefined): number => scheme.findIndex((bucket) => bucket.id === id);
  const [first, last] = [placeOf(then?.bucket), placeOf(now.bucket)];
  const { agedFrom } = now;
  if (first < 0 || last < first || agedFrom === null || agedFrom !== then?.agedFrom)
    return [{ bucket: now.bucket, on: asOf }];
  const steps = scheme
    .slice(first + 1, last + 1)
    .map(({ id, from }) => ({ bucket: id, on: firstDayOfAge(unit, agedFrom, from as number) }));
  // A bucket that was over before it began: at the end of a month two calendar months begin at once.
  return steps.filter(({ on }, i) => on !== steps[i + 1]?.on);
}

function reversed(before: PlainDate, after: PlainDate): MisuseError {
  return new MisuseError({
    code: "days-reversed",
    field: "after.asOf",
    value: after,
    problem: `before the day of the earlier report, ${before}`,
    remedy: "Pass the report of the earlier day as before and that of the later as after.",
  });
}
