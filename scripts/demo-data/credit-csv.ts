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
    "raises.csv": csvText(
      "customer approval limit term",
      standings.flatMap(({ customer, raises = [] }) =>
        raises.map((raise) => csvRow({ customer, ...raise, approval: raise.approval.request.id })),
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
      "order stage contract slip.approval slip.term slip.amount",
      requests.map(({ order, stage, contract, slip }) =>
        csvRow({
          order: order.id,
          stage,
          contract: contract?.request.id,
          ...(slip && { slip: { ...slip, approval: slip.approval.request.id } }),
        }),
      ),
    ),
    "collateral.csv": csvText("id customer kind amount validFrom validUntil", collateral.map(csvRow)),
    "credit-events.csv": csvText("customer kind on", events.map(csvRow)),
  };
}

function limitText(limit: CreditLimit): string {
  return limit.kind === "amount" ? limit.amount.amount : limit.kind;
}
