import { type Approval, type ApprovalCheck, checkApproval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { type Facts, type Finding, compareText, enteredOnce, grouped } from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { GradeRules } from "./customer.policy.js";
import type { GradeCode } from "./customer.reason.js";
import { type GradeChange, gradeContent } from "./grade-change.js";

/** Changes of grade, and the approvals that they name. */
export interface GradeFacts {
  readonly changes: readonly GradeChange[];
  /** Needed where the policy asks for an approval. */
  readonly approvals?: readonly Approval[];
  readonly asOf: PlainDate;
}

/** The changes that hold, and why the others do not. */
export interface GradeHistory {
  /** In the order in which they took hold; of two on one day the better grade first, so that the lower one holds. */
  readonly changes: readonly GradeChange[];
  readonly findings: readonly Finding<GradeCode>[];
}

/** The changes of grade that hold by a day. Where the policy states no grades, none does. */
export function gradeHistory({ changes, approvals = [], asOf }: GradeFacts, rules: GradeRules): GradeHistory {
  const { order } = rules;
  if (order === null) {
    const finding = customerFinding<GradeCode>("grades-not-stated", "Art. 15, 16", [], {
      changes: changes.length,
    });
    return { changes: [], findings: [finding] };
  }
  const { rows, twice } = enteredOnce(changes, "changes");
  const known = rows.filter(({ grade, on }) => order.includes(grade) && on <= asOf);
  const inTime = known.toSorted(
    (a, b) =>
      compareText(a.on, b.on) || order.indexOf(a.grade) - order.indexOf(b.grade) || compareText(a.id, b.id),
  );
  const approved = approvalFaults(inTime, approvals, rules);
  const holding = inTime.filter((change) => !approved.has(change));
  return {
    changes: holding,
    findings: [
      ...twice.map((row) => gradeFinding("grade-change-entered-twice", row)),
      ...rows
        .filter(({ grade }) => !order.includes(grade))
        .map((row) => gradeFinding("grade-unknown", row, { known: order })),
      ...rows
        .filter(({ on }) => on > asOf)
        .map((row) => gradeFinding("grade-change-in-the-future", row, { asOf })),
      ...approved.values(),
      ...rivals(holding),
    ],
  };
}

function approvalFaults(
  changes: readonly GradeChange[],
  approvals: readonly Approval[],
  { approvalUse }: GradeRules,
): ReadonlyMap<GradeChange, Finding<GradeCode>> {
  const faults = new Map<GradeChange, Finding<GradeCode>>();
  if (approvalUse === null) return faults;
  const byRequest = new Map(approvals.map((approval) => [approval.request.id, approval]));
  const used = new Map<string, string>();
  for (const change of changes) {
    const { id, approval: named = null } = change;
    const approval = named === null ? undefined : byRequest.get(named);
    const check = approval && checkChange(change, approval, approvalUse);
    const other = named === null ? undefined : used.get(named);
    if (named === null || check?.outcome !== "accept") {
      const { outcome = null, closedOn = null } = check?.status ?? {};
      const why = check?.reasons.map(({ code }) => code) ?? [];
      const facts = { approval: named, use: approvalUse, outcome, closedOn, why };
      faults.set(change, gradeFinding("grade-change-not-approved", change, facts));
    } else if (other !== undefined) {
      const facts = { approval: named, other };
      faults.set(change, gradeFinding("grade-approval-used-twice", change, facts));
    } else {
      used.set(named, id);
    }
  }
  return faults;
}

/** Granted by the first day on which the grade holds; where the request is bound to figures, for these. */
function checkChange(change: GradeChange, approval: Approval, use: string): ApprovalCheck {
  const bound = approval.request.content !== undefined && { content: gradeContent(change) };
  return checkApproval({ approval, use, subject: change.customer, ...bound, asOf: change.on });
}

function rivals(changes: readonly GradeChange[]): readonly Finding<GradeCode>[] {
  const days = grouped(changes, ({ customer, on }) => JSON.stringify([customer, on]));
  return [...days.values()].flatMap((own) => {
    const grades = [...new Set(own.map(({ grade }) => grade))];
    const holds = own.at(-1);
    return holds === undefined || grades.length < 2
      ? []
      : [gradeFinding("two-grades-on-one-day", holds, { grades })];
  });
}

function gradeFinding(
  code: GradeCode,
  { id, customer, grade, on, by }: GradeChange,
  more: Facts = {},
): Finding<GradeCode> {
  return customerFinding(code, "Art. 16", [id], { change: id, customer, grade, on, by, ...more });
}
