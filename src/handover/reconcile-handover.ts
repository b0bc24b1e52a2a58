import { type PlainDate, addMonths, earlierOf } from "../calendar/index.js";
import { contentId } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, negateMoney, subtractMoney } from "../money/index.js";
import { type Subject, compareItem, subjectsOf } from "./compare-item.js";
import {
  type HandoverCheck,
  type HandoverFinding,
  type HandoverReconciliation,
  type ReconciliationFacts,
  isDifference,
} from "./handover-reconciliation.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import { liabilityFor } from "./liability.js";

/**
 * Checks a complete handover item by item against the ledger and the customers' confirmations, says what is still
 * to check and by when, and names for every difference the one who answers for it, or the two who do jointly, with
 * the ground (Art. 32, 36, 39). Undisputed items are the taker's to collect. An incomplete handover is not checked;
 * the reason says so.
 *
 * @throws MisuseError `position-of-another-day` unless the position is as of the day on the list.
 * @example
 * import { chinaTradeRegulation, makeHandoverList, plainDate, reconcileHandover } from "receivables";
 *
 * const position = { asOf: plainDate("2026-03-31"), items: [] };
 * const list = makeHandoverList(
 *   {
 *     giver: "wang",
 *     shares: [{ taker: "li" }],
 *     supervisor: { id: "zhao", role: "business-supervisor" },
 *     position,
 *   },
 *   chinaTradeRegulation.handover,
 * );
 * const signed = { on: plainDate("2026-03-31"), digest: list.digest, sealed: true };
 * const record = {
 *   list,
 *   signatures: [
 *     { role: "giver", by: "wang", ...signed },
 *     { role: "taker", by: "li", ...signed },
 *     { role: "supervisor", by: "zhao", ...signed },
 *   ],
 * } as const;
 * const facts = { record, position, asOf: plainDate("2026-04-10") };
 * const { outcome, checkBy } = reconcileHandover(facts, chinaTradeRegulation.handover);
 * outcome; // => "finished"
 * checkBy; // => "2026-04-30"
 */
export function reconcileHandover(
  facts: ReconciliationFacts,
  policy: HandoverPolicy,
): HandoverReconciliation {
  const { record, position, asOf } = facts;
  const { list } = record;
  if (position.asOf !== list.on) {
    throw new MisuseError({
      code: "position-of-another-day",
      field: "position.asOf",
      value: position.asOf,
      problem: `the list is as of ${list.on}`,
      remedy:
        "Pass the ledger's position as of the day of the handover, so that later payments are no differences.",
    });
  }
  const status = handoverStatus(recordAsOf(record, asOf));
  const base = { handover: list.id, asOf, policy: policy.policy };
  if (status.completedOn === null) {
    const missing = status.missing.map(({ by }) => by);
    const notComplete = { handover: list.id, status: status.outcome, missing };
    const reasons = [{ code: "handover-not-complete", citation: "Art. 39", facts: notComplete } as const];
    return { outcome: "not-complete", reasons, ...base, checkBy: null, checks: [], findings: [] };
  }
  const checkBy = addMonths(status.completedOn, policy.check.months);
  const results = subjectsOf(facts).map((subject) => {
    const own = findingsOf(subject, { ...facts, checkBy }, policy);
    return { findings: own, checks: checkOf(subject, own, { checkBy, asOf }) };
  });
  const findings = results.flatMap((result) => result.findings);
  const checks = results.flatMap((result) => result.checks);
  const open = checks.filter(({ state }) => state !== "checked").length;
  const outcome = open === 0 ? "finished" : asOf <= checkBy ? "to-check" : "late";
  const counts = {
    items: checks.length,
    open,
    differences: findings.filter(isDifference).length,
    by: checkBy,
  };
  return {
    outcome,
    reasons: [{ code: CODES[outcome], citation: "Art. 39", facts: counts }],
    ...base,
    checkBy,
    checks,
    findings,
  };
}

const CODES = { "to-check": "check-running", late: "check-late", finished: "check-finished" } as const;

function findingsOf(
  subject: Subject,
  facts: ReconciliationFacts & { readonly checkBy: PlainDate },
  policy: HandoverPolicy,
): readonly HandoverFinding[] {
  const { item, customer, row } = subject;
  const { record, doubts = [], found = [], checkBy, asOf } = facts;
  const { list } = record;
  return compareItem(subject, facts).map(({ code, expected, actual, on }) => {
    const id = contentId("handover-finding", list.id, item, code);
    const foundOn = found
      .filter((earlier) => earlier.id === id)
      .reduce((day, own) => earlierOf(day, own.foundOn), on);
    return {
      id,
      code,
      citation: code === "missing-from-list" ? "Art. 32" : "Art. 39",
      facts: { item, customer, expected, actual, by: checkBy },
      expected,
      actual,
      item,
      customer,
      difference: isDifference({ code }) ? differenceOf(expected, actual) : null,
      foundOn,
      liability: liabilityFor({ list, item, row, doubts, foundOn, checkBy, asOf }, policy),
    };
  });
}

function checkOf(
  { item, customer, row, confirmation }: Subject,
  findings: readonly HandoverFinding[],
  { checkBy, asOf }: { readonly checkBy: PlainDate; readonly asOf: PlainDate },
): readonly HandoverCheck[] {
  if (row === undefined) return [];
  const checked = confirmation !== undefined && confirmation.amount !== null;
  return [
    {
      item,
      customer,
      taker: row.taker,
      state: checked ? "checked" : asOf <= checkBy ? "to-check" : "late",
      by: checkBy,
      checkedOn: checked ? confirmation.on : null,
      collector: checked && findings.length === 0 ? row.taker : null,
    },
  ];
}

function differenceOf(expected: Money | null, actual: Money | null): Money | null {
  if (actual === null) return expected === null ? null : negateMoney(expected);
  if (expected === null) return actual;
  return expected.currency === actual.currency ? subtractMoney(actual, expected) : null;
}
