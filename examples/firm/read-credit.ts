import {
  type Collateral,
  type CreditEvent,
  type CreditLine,
  collateralSchema,
  creditEventSchema,
  creditFactsSchema,
  creditLineSchema,
  type PlainDate,
  type SalesOrder,
  salesOrderSchema,
} from "receivables";
import type { CreditStanding, OrderRequest } from "receivables/ports";
import type { BadCell } from "../input/csv.js";
import { amountIn, type Cells, readCells, wholeNumber, yesOrNo } from "./cells.js";
import { orderRequestSchema } from "./order-request.js";
import { readLines, readTable, type Table } from "./read-table.js";
import { without } from "./without.js";

/** What credit is fixed on and orders are checked on. */
export interface CreditBooks {
  readonly standings: readonly CreditStanding[];
  readonly lines: readonly CreditLine[];
  readonly orders: readonly SalesOrder[];
  readonly requests: readonly OrderRequest[];
  readonly collateral: readonly Collateral[];
  readonly events: readonly CreditEvent[];
}

/** Reads standings, the table of limits and terms, the order book, what waits for a check, collateral and news. */
export function readCredit(
  folder: string,
  currency: string,
  asOf: PlainDate,
): CreditBooks & { readonly bad: readonly BadCell[] } {
  const amount = amountIn(currency);
  const standings = readStandings(folder, currency, asOf);
  const lines = readTable({ folder, file: "credit-lines.csv" }, creditLineSchema, (cells) =>
    readCells(cells, { limit: (cell) => limitIn(cell, currency), term: wholeNumber }),
  );
  const orders = readTable({ folder, file: "orders.csv" }, salesOrderSchema, (cells) =>
    readCells(cells, {
      ordered: amount,
      cancelled: amount,
      delivered: amount,
      returned: amount,
      billed: amount,
      term: wholeNumber,
    }),
  );
  const requests = readTable({ folder, file: "order-requests.csv" }, orderRequestSchema, (cells) => ({
    ...readCells(cells, {
      order: (id) => orders.rows.find((order) => order.id === id),
      "slip.amount": amount,
      "slip.term": wholeNumber,
    }),
    ...(cells["slip.term"] !== undefined && { "slip.order": cells["order"] }),
  }));
  const collateral = readTable(
    { folder, file: "collateral.csv" },
    collateralSchema,
    ({ validUntil, ...cells }) => ({
      ...readCells(cells, { amount }),
      validUntil: validUntil ?? null,
    }),
  );
  const events = readTable({ folder, file: "credit-events.csv" }, creditEventSchema);
  return {
    standings: standings.rows,
    lines: lines.rows,
    orders: orders.rows,
    requests: requests.rows,
    collateral: collateral.rows,
    events: events.rows,
    bad: [standings, lines, orders, requests, collateral, events].flatMap(({ bad }) => bad),
  };
}

function readStandings(folder: string, currency: string, asOf: PlainDate): Table<CreditStanding> {
  const amount = amountIn(currency);
  const approvals = readLines(
    { folder, file: "approvals.csv" },
    { owner: "customer", owners: "standings.csv", key: "customer" },
  );
  const approval = (cells: Cells) =>
    readCells(cells, { unanimous: yesOrNo, limit: amount, term: wholeNumber });
  const { rows, bad } = readTable({ folder, file: "standings.csv" }, creditFactsSchema, (cells) => {
    const own = approvals.of(cells["customer"]).map(approval);
    return {
      ...readCells(cells, {
        netAssets: amount,
        contingentLiabilities: amount,
        "requested.limit": amount,
        "requested.term": wholeNumber,
      }),
      currency,
      asOf,
      ...(own.length > 0 && { approvals: own }),
    };
  });
  return { rows: rows.map((standing) => without(standing, "asOf")), bad: [...bad, ...approvals.bad] };
}

function limitIn(cell: string, currency: string): unknown {
  return cell === "none" || cell === "unlimited"
    ? { kind: cell }
    : { kind: "amount", amount: { amount: cell, currency } };
}
