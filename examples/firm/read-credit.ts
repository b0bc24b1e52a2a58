import {
  type Approval,
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
import { amountIn, type Cells, readCells, wholeNumber } from "./cells.js";
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

/** By what the tables are read. */
interface CreditReading {
  readonly currency: string;
  readonly asOf: PlainDate;
  /** The approval of a request. */
  readonly approvalOf: (request: string) => Approval | undefined;
}

/** Reads standings, the table of limits and terms, the order book, what waits for a check, collateral and news. */
export function readCredit(
  folder: string,
  { currency, asOf, approvalOf }: CreditReading,
): CreditBooks & { readonly bad: readonly BadCell[] } {
  const amount = amountIn(currency);
  const standings = readStandings(folder, { currency, asOf, approvalOf });
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
  const requests = readTable({ folder, file: "order-requests.csv" }, orderRequestSchema, (cells) =>
    readCells(cells, {
      order: (id) => orders.rows.find((order) => order.id === id),
      contract: approvalOf,
      "slip.approval": approvalOf,
      "slip.amount": amount,
      "slip.term": wholeNumber,
    }),
  );
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

function readStandings(folder: string, { currency, asOf, approvalOf }: CreditReading): Table<CreditStanding> {
  const amount = amountIn(currency);
  const raises = readLines(
    { folder, file: "raises.csv" },
    { owner: "customer", owners: "standings.csv", key: "customer" },
  );
  const raise = (cells: Cells) =>
    readCells(cells, { approval: approvalOf, limit: amount, term: wholeNumber });
  const { rows, bad } = readTable({ folder, file: "standings.csv" }, creditFactsSchema, (cells) => {
    const own = raises.of(cells["customer"]).map(raise);
    return {
      ...readCells(cells, {
        netAssets: amount,
        contingentLiabilities: amount,
        "requested.limit": amount,
        "requested.term": wholeNumber,
      }),
      currency,
      asOf,
      ...(own.length > 0 && { raises: own }),
    };
  });
  return { rows: rows.map((standing) => without(standing, "asOf")), bad: [...bad, ...raises.bad] };
}

function limitIn(cell: string, currency: string): unknown {
  return cell === "none" || cell === "unlimited"
    ? { kind: cell }
    : { kind: "amount", amount: { amount: cell, currency } };
}
