import type { PlainDate } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, inOrderOfId } from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerPolicy } from "./customer.policy.js";
import type { CopyCode, LimitTableCode } from "./customer.reason.js";
import type { FileCopy, FileTransfer, HeldCopy } from "./file-copy.js";
import { copyFindings, holdersOfCopies } from "./file-copies.js";

/** The paper of the table of credit limits and terms 信用额度期限表. Its figures are the credit room's. */
export interface LimitTablePaper {
  readonly id: string;
  readonly fixedOn: PlainDate;
  /** Customers that it fixes a limit for, on their own or with their group. */
  readonly customers: readonly string[];
  readonly copies: readonly FileCopy[];
  readonly transfers: readonly FileTransfer[];
}

/** How the table is kept. */
export interface LimitTableCheck {
  readonly table: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  readonly held: readonly HeldCopy[];
  readonly findings: readonly Finding<LimitTableCode | CopyCode>[];
}

/**
 * Whether the table of credit limits and terms covers every customer and lies in its copies with those who work by it
 * (Art. 9). When limits are fixed and reviewed is asked of `reviewCredit`.
 *
 * @throws MisuseError `copy-twice` where two copies share an id.
 * @example
 * import { checkLimitTable, plainDate } from "receivables";
 *
 * const on = plainDate("2026-01-05");
 * const copies = [{ id: "1", keeper: "business", holder: "zhao", on }];
 * const table = { id: "2026-Q1", fixedOn: on, customers: ["C1"], copies, transfers: [] };
 * const policy = { policy: { id: "firm", version: "1" }, limitTable: { keepers: ["business", "finance"] } };
 * const { findings } = checkLimitTable({ table, customers: ["C1", "C2"], asOf: on }, policy);
 * findings.map(({ code }) => code); // => ["copy-missing", "customer-not-in-limit-table"]
 */
export function checkLimitTable(
  {
    table,
    customers,
    asOf,
  }: { readonly table: LimitTablePaper; readonly customers: readonly string[]; readonly asOf: PlainDate },
  { policy, limitTable }: Pick<CustomerPolicy, "policy" | "limitTable">,
): LimitTableCheck {
  const { id, fixedOn, copies, transfers } = table;
  const covered = new Set(table.customers);
  const missing = [...new Set(customers)].filter((customer) => !covered.has(customer)).sort(compareText);
  const file = { file: "limit-table", of: id, copies, transfers };
  const facts = { table: id, fixedOn };
  return {
    table: id,
    asOf,
    policy,
    held: holdersOfCopies(file, asOf).held,
    findings: inOrderOfId<Finding<LimitTableCode | CopyCode>>([
      ...copyFindings(file, limitTable.keepers, { copies: "Art. 9", transfers: "Art. 9" }, asOf),
      ...missing.map((customer) =>
        customerFinding("customer-not-in-limit-table", "Art. 9", [id, customer], { ...facts, customer }),
      ),
      ...(fixedOn > asOf
        ? [customerFinding("limit-table-in-the-future", "Art. 9", [id], { ...facts, asOf }, [asOf, fixedOn])]
        : []),
    ]),
  };
}
