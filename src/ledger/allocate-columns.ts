import type { PlainDate } from "../calendar/index.js";
import { type ItemColumns, itemsOfColumns } from "../columnar/index.js";
import { allocateItems } from "./allocate-items.js";
import type { AllocationMethod } from "./allocation-method.js";
import type { AllocationPlan } from "./allocation-plan.js";
import { checkListed } from "./check-listed.js";
import type { OpenItem } from "./open-item.js";
import { ORDERED_METHODS, planOnColumns } from "./plan-columns.js";

/** What an allocation on columns rests on. */
export interface ColumnAllocationFacts {
  /** The day on which the allocations are posted. */
  readonly asOf: PlainDate;
  readonly columns: ItemColumns<OpenItem>;
}

/**
 * The plan of {@link allocateReceipts} on items that stand in columns, by the methods that only go by age: the same, byte
 * for byte as JSON. The first plan of columns puts their rows in the order in which they are set against each other; a
 * further one is a walk along them. Parts, allocations and what is left of credits are made when they are first read:
 * the ids of the allocations are digests, each of which takes longer than the walk along a customer.
 *
 * @param methods - `oldest-first` and `oldest-due-first` only. The first of them leaves nothing to a second.
 * @throws MisuseError `unknown-allocation-method` for every other method.
 * @example
 * import { allocateColumns, columnsFromItems, type LedgerDocument, money, plainDate, positionAsOf } from "receivables";
 *
 * const on = plainDate("2026-03-10");
 * const header = { customer: "C1", postedOn: on, amount: money("80.00", "CNY") };
 * const documents: LedgerDocument[] = [
 *   { ...header, id: "INV-1", kind: "invoice", receivable: "trade", issuedOn: on, dueOn: on },
 *   { ...header, id: "PAY-1", kind: "payment" },
 * ];
 * const columns = columnsFromItems(positionAsOf({ documents }, on).items);
 * const plan = allocateColumns({ columns, asOf: on }, ["oldest-first"]);
 * plan.parts.map(({ credit, item, amount }) => [credit, item, amount.amount]); // => [["PAY-1", "INV-1", "80.00"]]
 */
export function allocateColumns(
  { columns, asOf }: ColumnAllocationFacts,
  methods: readonly AllocationMethod[],
): AllocationPlan {
  methods.forEach((method, i) =>
    checkListed(method, ORDERED_METHODS, { code: "unknown-allocation-method", field: `methods[${i}]` }),
  );
  return (
    planOnColumns(columns.whole(), asOf, methods) ??
    allocateItems({ asOf, items: itemsOfColumns(columns) }, methods)
  );
}
