import type { PlainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import type { CreditLimit } from "./credit-limit.js";

/**
 * A row of the table of credit limits and terms 信用额度期限表 (Art. 9): what a customer, or a group as a whole, may
 * owe and for how long.
 */
export interface CreditLine {
  /** Whether it is held against what one customer owes, or against what all members of a group owe together. */
  readonly scope: "customer" | "group";
  /** Id of the customer or the group. */
  readonly holder: string;
  readonly limit: CreditLimit;
  /** Days until a credit sale is due; `null` while none is fixed. 0 is cash on delivery. */
  readonly term: number | null;
  /** The first day on which it holds. */
  readonly fixedOn: PlainDate;
  /** The last day by which it is to be reviewed; the review is overdue from the day after. */
  readonly reviewDueOn: PlainDate;
  /** The last day on which it holds. Without it, it holds until another is fixed. */
  readonly validUntil?: PlainDate;
}

/** A parent and its affiliates, who share one limit. */
export interface CreditGroup {
  readonly id: string;
  /** Ids of the customers. */
  readonly members: readonly string[];
}

/**
 * The row of a holder that was fixed last by a day, `undefined` where none has a limit. What was fixed later does
 * not count yet, and a row whose limit is `none` takes the earlier one back. Whether it has expired or is to be
 * reviewed is asked of `reviewCredit`.
 *
 * @throws MisuseError `two-credit-lines` for two rows of the holder that were fixed on the same day.
 * @example
 * import { lineInForce, plainDate } from "receivables";
 *
 * const row = {
 *   scope: "customer",
 *   holder: "C1",
 *   limit: { kind: "unlimited" },
 *   term: 30,
 *   fixedOn: plainDate("2026-06-01"),
 *   reviewDueOn: plainDate("2026-09-01"),
 * } as const;
 * const later = { ...row, term: 45, fixedOn: plainDate("2026-07-01") };
 * const asOf = plainDate("2026-06-30");
 * lineInForce([later, row], { scope: "customer", holder: "C1", asOf })?.term; // => 30
 */
export function lineInForce(
  lines: readonly CreditLine[],
  { scope, holder, asOf }: { scope: CreditLine["scope"]; holder: string; asOf: PlainDate },
): CreditLine | undefined {
  const known = lines.filter(
    (line) => line.scope === scope && line.holder === holder && line.fixedOn <= asOf,
  );
  const latest = known.reduce((day, { fixedOn }) => (fixedOn > day ? fixedOn : day), "");
  const [line, rival] = known.filter(({ fixedOn }) => fixedOn === latest);
  if (rival !== undefined) {
    throw new MisuseError({
      code: "two-credit-lines",
      field: "lines",
      value: holder,
      problem: `two rows of this ${scope} were fixed on ${latest}`,
      remedy: "Give the one that holds.",
    });
  }
  return line?.limit.kind === "none" ? undefined : line;
}
