import { type PlainDate, laterOf } from "../calendar/index.js";
import { contentId } from "../decision/index.js";
import { type Money, addMoney } from "../money/index.js";
import type { EscalationRecord } from "./escalation-record.js";

/** What earlier plans did for one item. Actions and charges are named by {@link actionKey} and {@link chargeKey}. */
export interface ItemHistory {
  /** Planned or done. */
  readonly recorded: ReadonlySet<string>;
  /** The last day on record for each action, planned or done. */
  readonly recordedOn: ReadonlyMap<string, PlainDate>;
  /** When each action was done, the last time of several. */
  readonly doneOn: ReadonlyMap<string, PlainDate>;
  /** By stage, given back amounts subtracted. */
  readonly deducted: ReadonlyMap<string, Money>;
  /** How many deductions there were, so that the next one's id is another. */
  readonly deductions: number;
}

/** What an action that was planned or done is known by. */
export function actionKey(stage: string, action: string): string {
  return contentId("action", stage, action);
}

/** What a charge is known by: a fee by its stage, late interest by the day up to which it was reckoned. */
export function chargeKey(kind: "fee" | "interest", occasion: string): string {
  return contentId(kind, occasion);
}

/** The history of an item of which nothing is recorded. */
export const NO_HISTORY: ItemHistory = {
  recorded: /* @__PURE__ */ new Set(),
  recordedOn: /* @__PURE__ */ new Map(),
  doneOn: /* @__PURE__ */ new Map(),
  deducted: /* @__PURE__ */ new Map(),
  deductions: 0,
};

/** Records by item. */
export function historyByItem(records: readonly EscalationRecord[]): ReadonlyMap<string, ItemHistory> {
  const histories = new Map<string, MutableHistory>();
  for (const record of records) {
    const history = histories.get(record.item) ?? {
      recorded: new Set(),
      recordedOn: new Map(),
      doneOn: new Map(),
      deducted: new Map(),
      deductions: 0,
    };
    histories.set(record.item, history);
    enter(record, history);
  }
  return histories;
}

interface MutableHistory {
  readonly recorded: Set<string>;
  readonly recordedOn: Map<string, PlainDate>;
  readonly doneOn: Map<string, PlainDate>;
  readonly deducted: Map<string, Money>;
  deductions: number;
}

function enter(record: EscalationRecord, history: MutableHistory): void {
  if (record.kind === "deduction") {
    const before = history.deducted.get(record.stage);
    history.deducted.set(
      record.stage,
      before === undefined ? record.amount : addMoney(before, record.amount),
    );
    history.deductions += 1;
    return;
  }
  if (record.kind !== "action") {
    history.recorded.add(chargeKey(record.kind, record.kind === "fee" ? record.stage : record.on));
    return;
  }
  const key = actionKey(record.stage, record.action);
  history.recorded.add(key);
  for (const days of record.state === "done" ? [history.recordedOn, history.doneOn] : [history.recordedOn]) {
    days.set(key, laterOf(record.on, days.get(key) ?? record.on));
  }
}
