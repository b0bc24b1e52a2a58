import { createHash } from "node:crypto";
import { Decimal } from "decimal.js";
import { canonicalJson } from "receivables/decision";
import type { CustomerConfirmation, HandoverRow, ReconciliationFacts } from "receivables/handover";
import type { OpenItem } from "receivables/ledger";
import { Temporal } from "temporal-polyfill";

/** A difference as the obvious way finds it. */
export interface ObviousDifference {
  readonly item: string;
  readonly code: string;
  readonly difference: Decimal;
}

/** Where the check of one row stands. */
export interface ObviousCheck {
  readonly item: string;
  readonly taker: string;
  readonly state: "checked" | "to-check" | "late";
}

/** What the obvious way finds. */
export interface ObviousResult {
  readonly differences: readonly ObviousDifference[];
  readonly checks: readonly ObviousCheck[];
}

/** The check as one writes it first: each source in a `Map`, amounts as `Decimal`, days as `PlainDate`. */
export function obviousCheck({
  record,
  position,
  confirmations = [],
  asOf,
}: ReconciliationFacts): ObviousResult {
  const today = Temporal.PlainDate.from(asOf);
  const deadline = Temporal.PlainDate.from(record.list.on).add({ months: 1 });
  const rows = new Map<string, HandoverRow>();
  for (const row of record.list.rows) rows.set(row.item, row);
  const items = new Map<string, OpenItem>();
  for (const item of position.items) items.set(item.id, item);
  const answers = new Map<string, CustomerConfirmation>();
  for (const answer of confirmations) {
    const on = Temporal.PlainDate.from(answer.on);
    if (answer.amount === null || Temporal.PlainDate.compare(on, today) > 0) continue;
    const before = answers.get(answer.item);
    if (before !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(before.on), on) > 0)
      continue;
    answers.set(answer.item, answer);
  }
  const differences: ObviousDifference[] = [];
  const checks: ObviousCheck[] = [];
  for (const [item, row] of rows) {
    const listed = new Decimal(row.open.amount);
    const entry = items.get(item);
    if (entry === undefined) differences.push({ item, code: "not-in-ledger", difference: listed });
    else {
      const difference = listed.minus(new Decimal(entry.open.amount));
      if (!difference.isZero()) differences.push({ item, code: "ledger-amount-differs", difference });
    }
    const answer = answers.get(item);
    if (answer !== undefined && answer.amount !== null) {
      const difference = new Decimal(answer.amount.amount).minus(listed);
      if (!difference.isZero()) differences.push({ item, code: "customer-amount-differs", difference });
    }
    const waiting = Temporal.PlainDate.compare(today, deadline) > 0 ? "late" : "to-check";
    checks.push({ item, taker: row.taker, state: answer === undefined ? waiting : "checked" });
  }
  for (const [item, { open, handler }] of items) {
    if (rows.has(item) || handler !== record.list.giver) continue;
    differences.push({ item, code: "missing-from-list", difference: new Decimal(open.amount).negated() });
  }
  differences.sort((a, b) => (a.item < b.item ? -1 : 1));
  return { differences, checks };
}

/** Whether the list is the one that was signed, by its text as a whole and the SHA-256 of Node.js. */
export function obviousDigest({ record }: ReconciliationFacts): boolean {
  const { digest, ...content } = record.list;
  return createHash("sha256").update(canonicalJson(content)).digest("hex") === digest;
}
