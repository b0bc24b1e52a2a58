import { type PlainDate, addMonths } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { Subject } from "./compare-item.js";
import { type FindingFacts, findingsMaker } from "./findings-maker.js";
import type { HandoverRow } from "./handover-list.js";
import { type HandoverMatch, answerOf, subjectOf } from "./handover-match.js";
import {
  type HandoverCheck,
  type HandoverFinding,
  type HandoverReconciliation,
  type KnownStatus,
  isDifference,
} from "./handover-reconciliation.js";
import type { HandoverPolicy } from "./handover.policy.js";

/** What the check of a handover goes by beside what was matched. */
export interface CheckFacts extends Omit<FindingFacts, "checkBy"> {
  readonly status: KnownStatus;
  readonly customers?: readonly string[];
}

/**
 * The check of a handover from what list, ledger and customers say. A row on which they agree costs a look at three
 * numbers; only of the others is more read. The checks of the rows are made when they are read.
 */
export function reconciled(
  matched: () => HandoverMatch,
  facts: CheckFacts,
  policy: HandoverPolicy,
): HandoverReconciliation {
  const { status, asOf } = facts;
  const base = { handover: status.handover, asOf, policy: policy.policy };
  if (status.completedOn === null) {
    const missing = status.missing.map(({ by }) => by);
    const notComplete = { handover: status.handover, status: status.outcome, missing };
    const reasons = [{ code: "handover-not-complete", citation: "Art. 39", facts: notComplete } as const];
    return { outcome: "not-complete", reasons, ...base, checkBy: null, checks: [], findings: [] };
  }
  const by = addMonths(status.completedOn, policy.check.months);
  const scope = { match: matched(), by, asOf, customers: facts.customers && new Set(facts.customers) };
  const { items, open, findings, disputed } = lookedThrough(
    scope,
    findingsMaker({ ...facts, checkBy: by }, policy),
  );
  const outcome = open === 0 ? "finished" : asOf <= by ? "to-check" : "late";
  const counts = { items, open, differences: findings.filter(isDifference).length, by };
  let checks: readonly HandoverCheck[] | undefined;
  return {
    outcome,
    reasons: [{ code: CODES[outcome], citation: "Art. 39", facts: counts }],
    handover: base.handover,
    asOf,
    policy: base.policy,
    checkBy: by,
    get checks() {
      return (checks ??= checksOf(scope, disputed));
    },
    findings,
  };
}

const CODES = { "to-check": "check-running", late: "check-late", finished: "check-finished" } as const;

interface Scope {
  readonly match: HandoverMatch;
  readonly by: PlainDate;
  readonly asOf: PlainDate;
  readonly customers: ReadonlySet<string> | undefined;
}

interface LookedThrough {
  /** How many rows there are in the check, and how many of them the customer did not answer for. */
  readonly items: number;
  readonly open: number;
  readonly findings: readonly HandoverFinding[];
  /** By row: 1 where there is a finding. */
  readonly disputed: Uint8Array;
}

function lookedThrough(
  { match, by, asOf, customers }: Scope,
  findingsOf: ReturnType<typeof findingsMaker>,
): LookedThrough {
  const { rows, others, confirmed, agrees } = match;
  const late = asOf > by;
  const disputed = new Uint8Array(rows.length);
  const findings: HandoverFinding[] = [];
  let items = 0;
  let open = 0;
  for (let code = 0; code < rows.length; code += 1) {
    if (customers !== undefined && !customers.has((rows[code] as HandoverRow).customer)) continue;
    items += 1;
    const asked = confirmed[code] !== -1;
    if (agrees[code] === 1) {
      if (asked) continue;
      open += 1;
      if (!late) continue;
    } else if (answerOf(match, code) === undefined) open += 1;
    const own = findingsOf(subjectOf(match, code) as Subject);
    if (own.length > 0) disputed[code] = 1;
    findings.push(...own);
  }
  others.forEach((_, i) => {
    const subject = subjectOf(match, rows.length + i);
    if (subject === undefined || customers?.has(subject.customer) === false) return;
    findings.push(...findingsOf(subject));
  });
  if (others.length > 0) findings.sort((a, b) => compareText(a.item, b.item) || compareText(a.code, b.code));
  return { items, open, findings, disputed };
}

function checksOf({ match, by, asOf, customers }: Scope, disputed: Uint8Array): readonly HandoverCheck[] {
  const { rows } = match;
  const waiting = asOf <= by ? "to-check" : "late";
  const checks = rows.map(({ item, customer, taker }, code): HandoverCheck => {
    const checkedOn = answerOf(match, code)?.on ?? null;
    return {
      item,
      customer,
      taker,
      state: checkedOn === null ? waiting : "checked",
      by,
      checkedOn,
      collector: checkedOn !== null && disputed[code] === 0 ? taker : null,
    };
  });
  return customers === undefined ? checks : checks.filter(({ customer }) => customers.has(customer));
}
