import type { CreditLimit } from "receivables";
import type { MemoryData } from "receivables/adapters/memory";
import { csvRow, csvText } from "./csv-text.js";

/** What credit is fixed on and orders are checked on, as tables. */
export function creditCsv({
  standings = [],
  lines = [],
  orders = [],
  requests = [],
  collateral = [],
  events = [],
}: MemoryData): Readonly<Record<string, string>> {
  return {
    "standings.csv": csvText(
      "customer grade netAssets contingentLiabilities requested.limit requested.term",
      standings.map((standing) => csvRow(standing)),
    ),
    "approvals.csv": csvText(
      "customer role by on unanimous limit term",
      standings.flatMap(({ customer, approvals = [] }) =>
        approvals.map((approval) => csvRow({ customer, ...approval })),
      ),
    ),
    "credit-lines.csv": csvText(
      "scope holder limit term fixedOn reviewDueOn validUntil",
      lines.map((line) => csvRow({ ...line, limit: limitText(line.limit) })),
    ),
    "orders.csv": csvText(
      "id customer kind status ordered cancelled delivered returned billed term",
      orders.map(csvRow),
    ),
    "order-requests.csv": csvText(
      "order stage contract.role contract.by contract.on slip.term slip.amount slip.signature.role slip.signature.by slip.signature.on",
      requests.map((request) => csvRow({ ...request, order: request.order.id })),
    ),
    "collateral.csv": csvText("id customer kind amount validFrom validUntil", collateral.map(csvRow)),
    "credit-events.csv": csvText("customer kind on", events.map(csvRow)),
  };
}

function limitText(limit: CreditLimit): string {
  return limit.kind === "amount" ? limit.amount.amount : limit.kind;
}
