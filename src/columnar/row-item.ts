import type { PlainDate } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { ColumnItem } from "./column-item.js";

/** The fields that a row may have, under these names or others. */
export const ROW_FIELDS = [
  "id",
  "customer",
  "currency",
  "open",
  "dueOn",
  "issuedOn",
  "postedOn",
  "deliveredOn",
  "disputed",
  "original",
  "document",
  "kind",
  "account",
  "group",
  "area",
  "department",
  "handler",
  "reference",
] as const;

/** A field of a row. */
export type RowField = (typeof ROW_FIELDS)[number];

/** What a claim is, as a row says it. */
export const ROW_KINDS = ["trade", "other", "bill", "prepayment"] as const;

/**
 * An open item that was read from a row; the ledger's `OpenItem` is one with less left out. What comes in is from an
 * invoice, what goes out, a credit, from a payment.
 */
export interface RowItem extends ColumnItem {
  readonly document: string;
  readonly source: "invoice" | "payment";
  readonly kind: (typeof ROW_KINDS)[number];
  readonly account?: string;
  readonly group?: string;
  readonly area?: string;
  readonly department?: string;
  readonly reference?: string;
  readonly issuedOn: PlainDate;
  readonly postedOn: PlainDate;
  readonly original: Money;
  readonly settlements: readonly [];
}
