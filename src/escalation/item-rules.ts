import type { Reason, RuleAsked } from "../decision/index.js";
import type { EscalationRun } from "./escalation-run.js";
import type { EscalationRule, TracedItemFacts } from "./escalation-trace.js";
import type { EscalationPolicy } from "./escalation.policy.js";
import type { EscalationTraceCode } from "./escalation.reason.js";
import { NO_HISTORY, actionKey } from "./history.js";
import type { ItemEscalation } from "./item-escalation.js";
import {
  type TracedRow,
  carrierLooks,
  minimumLooks,
  noticeLooks,
  overrideLooks,
  pauseLooks,
  seen,
  stageLooks,
  stepLooks,
} from "./item-looks.js";
import { isLeft } from "./withheld-actions.js";

type Code = EscalationTraceCode;
type Asked = RuleAsked<EscalationRule, Code>;

/** Which rule gives the reasons of a code; those of approvals stand beside the action that waits for them. */
export const RULE_OF: Readonly<Partial<Record<string, EscalationRule>>> = {
  "run-before-earlier-run": "run-order",
  "run-before-record": "run-order",
  "credit-not-escalated": "escalated-claims",
  "nothing-left-to-escalate": "escalated-claims",
  "kind-not-escalated": "escalated-claims",
  "due-date-unknown": "escalated-claims",
  "before-first-stage": "stages",
  "stage-reached": "stages",
  "stage-before-due": "stages",
  "stage-not-stated": "stages",
  "stage-overridden": "stage-overrides",
  "step-gap-not-over": "steps",
  "paused-by-hold": "pauses",
  "paused-by-dispute": "pauses",
  "paused-by-promise": "pauses",
  "dispute-pauses-nothing": "pauses",
  "promise-broken": "pauses",
  "promise-partly-kept": "pauses",
  "below-item-minimum": "minimums",
  "below-customer-minimum": "minimums",
  "below-oldest-days": "minimums",
  "below-stage-minimum": "minimums",
  "fell-to-stage-before": "minimums",
  "governed-by-customer": "carrier",
  "governed-by-account": "carrier",
  "notice-too-soon": "notice-interval",
  "action-awaits-approval": "action-approvals",
  "approval-of-other-use": "action-approvals",
  "approval-of-other-subject": "action-approvals",
  "approval-below-amount": "action-approvals",
  "approval-of-other-content": "action-approvals",
  "approval-content-not-shown": "action-approvals",
  "approval-not-borne-out": "action-approvals",
  "approval-granted-later": "action-approvals",
  "approval-awaited": "action-approvals",
  "only-substitutes-can-act": "action-approvals",
  "nobody-can-act": "action-approvals",
  "approval-granted": "action-approvals",
  "approval-rejected": "action-approvals",
  "approval-withdrawn": "action-approvals",
  "approval-expired": "action-approvals",
  "everything-in-hand": "actions",
};

/** The rules of a run that is refused: only the first is asked. */
export function rulesOfRefusal({ citation }: EscalationPolicy): readonly Asked[] {
  return ALL.map((rule) => ({
    rule,
    citation,
    ...(rule !== "run-order" && { notAsked: "rule-settled-before" }),
  }));
}

const ALL: readonly EscalationRule[] = [
  "run-order",
  "escalated-claims",
  "stages",
  "stage-overrides",
  "steps",
  "pauses",
  "minimums",
  "carrier",
  "notice-interval",
  "action-approvals",
  "actions",
];

/** What each rule looked at for an item, besides the reasons that it stands by. */
export function rulesOfItem(
  facts: TracedItemFacts,
  run: EscalationRun,
  { row, policy }: { readonly row: ItemEscalation; readonly policy: EscalationPolicy },
): readonly Asked[] {
  const { citation } = policy;
  const claim = run.claims.find(({ aged }) => aged.item.id === facts.item);
  const { item } = row.aged;
  const here: TracedRow = { facts, run, row, claim, policy };
  const escalates = row.standing !== "paused" && row.standing !== "below-minimum" && claim !== undefined;
  const settled = { citation, notAsked: "rule-settled-before" } as const;
  const unset = { citation, notAsked: "rule-not-set" } as const;
  const outside = claim === undefined;
  const dated = row.aged.overdueDays !== null && (!outside || row.standing === "before-first-stage");
  const inOrder: Reason<Code> = { code: "run-in-order", citation, facts: { asOf: facts.asOf } };
  const kind: Reason<Code> = {
    code: "claim-of-kind",
    citation,
    facts: { item: item.id, kind: item.kind, open: item.open, dueOn: item.dueOn },
  };
  return [
    { rule: "run-order", citation, looks: [seen(inOrder)] },
    { rule: "escalated-claims", citation, looks: dated ? [seen(kind)] : [] },
    { rule: "stages", ...(dated ? { citation, looks: stageLooks(here) } : settled) },
    { rule: "stage-overrides", ...(dated ? { citation, looks: overrideLooks(here) } : settled) },
    {
      rule: "steps",
      ...(policy.progress.by === "overdue-days"
        ? unset
        : outside
          ? settled
          : { citation, looks: stepLooks(here) }),
    },
    { rule: "pauses", ...(outside ? settled : { citation, looks: pauseLooks(here) }) },
    {
      rule: "minimums",
      ...(!hasMinimum(policy)
        ? unset
        : outside || row.standing === "paused"
          ? settled
          : { citation, looks: minimumLooks(here) }),
    },
    {
      rule: "carrier",
      ...(policy.carriedBy === "item"
        ? unset
        : escalates
          ? { citation, looks: carrierLooks(here) }
          : settled),
    },
    {
      rule: "notice-interval",
      ...(policy.noticeInterval === undefined
        ? unset
        : escalates
          ? { citation, looks: noticeLooks(here) }
          : settled),
    },
    ...(escalates
      ? actionRules(here)
      : [
          { rule: "action-approvals" as const, ...settled },
          { rule: "actions" as const, ...settled },
        ]),
  ];
}

function actionRules({ facts, run, row, claim, policy: { citation } }: TracedRow): readonly Asked[] {
  const { item } = row.aged;
  const owner = run.planned.find(({ items }) => items.includes(row));
  const actions = owner?.carrier.stage.actions ?? [];
  const stage = owner?.carrier.stage.id ?? "";
  const { recordedOn } = run.histories.get(item.id) ?? NO_HISTORY;
  const awaited = new Set(
    row.reasons.flatMap(({ code, facts: said }) =>
      code === "action-awaits-approval" ? [said["action"]] : [],
    ),
  );
  const left = actions.filter((action) => claim !== undefined && isLeft(claim, stage, action));
  const granted = left
    .filter(({ approvalUse, id }) => approvalUse !== undefined && !awaited.has(id))
    .map(({ id: action, approvalUse: use = "", citation: own }) =>
      seen({ code: "action-approved", citation: own, facts: { subject: item.id, action, use } }),
    );
  const recorded = actions.flatMap(({ id: action, citation: own }) => {
    const on = recordedOn.get(actionKey(stage, action));
    const said = { item: item.id, stage, action, on: on ?? null };
    return on === undefined ? [] : [seen({ code: "action-on-record", citation: own, facts: said })];
  });
  const tasks = (owner?.tasks ?? [])
    .filter(({ items }) => items.some((own) => own.item === item.id))
    .flatMap(({ reasons: [instruction] }) => (instruction === undefined ? [] : [seen(instruction, true)]));
  const asksApproval = actions.some(({ approvalUse }) => approvalUse !== undefined);
  return [
    {
      rule: "action-approvals",
      citation,
      ...(asksApproval ? { looks: granted, facts: { item: facts.item } } : { notAsked: "rule-not-set" }),
    },
    { rule: "actions", citation, looks: [...recorded, ...tasks] },
  ];
}

function hasMinimum({ minimum: { item, customer, oldestDays }, stages, beyond }: EscalationPolicy): boolean {
  return (
    item.length + customer.length > 0 ||
    oldestDays !== undefined ||
    [...stages, ...(beyond === null ? [] : [beyond])].some(({ minimum }) => minimum !== undefined)
  );
}
