import type { BucketScheme } from "./bucket-scheme.js";

/** A system whose day boundaries are known. */
export type BucketConvention =
  | "erpnext-2025"
  | "oca-partner-statement"
  | "oca-aged-balance"
  | "tryton"
  | "ledgersmb"
  | "fineract";

/**
 * The day boundaries of systems that people come from, by due date and in days, so that a migration can be checked
 * label by label. Where a system keeps an age in the balance and in no column, ours has the bucket `none`, so that the
 * columns make up what is open.
 *
 * - `erpnext-2025`: ranges 30, 60, 90, 120; the due date itself is in the first.
 * - `oca-partner-statement`: the 30th day stands in the second column, the 60th in the third, and so on.
 * - `oca-aged-balance`: the columns that their names say.
 * - `tryton`: three terms of 30, 60 and 90 days; each column begins with its day.
 * - `ledgersmb`: days divided by 30 without the rest, so that what is due within 29 days is in the first.
 * - `fineract`: ranges whose both ends are included; the due date is in none. The last that is read here is open.
 *
 * @example
 * import { BUCKET_CONVENTIONS } from "receivables";
 *
 * BUCKET_CONVENTIONS["oca-partner-statement"][2]; // => { id: "31-60", from: 30, to: 59 }
 */
export const BUCKET_CONVENTIONS: Readonly<Record<BucketConvention, BucketScheme>> = {
  "erpnext-2025": [
    { id: "none", from: null, to: -1 },
    { id: "0-30", from: 0, to: 30 },
    { id: "31-60", from: 31, to: 60 },
    { id: "61-90", from: 61, to: 90 },
    { id: "91-120", from: 91, to: 120 },
    { id: "121+", from: 121, to: null },
  ],
  "oca-partner-statement": [
    { id: "Current", from: null, to: 0 },
    { id: "1-30", from: 1, to: 29 },
    { id: "31-60", from: 30, to: 59 },
    { id: "61-90", from: 60, to: 89 },
    { id: "91-120", from: 90, to: 119 },
    { id: "121+", from: 120, to: null },
  ],
  "oca-aged-balance": [
    { id: "Current", from: null, to: 0 },
    { id: "1-30", from: 1, to: 30 },
    { id: "31-60", from: 31, to: 60 },
    { id: "61-90", from: 61, to: 90 },
    { id: "91-120", from: 91, to: 120 },
    { id: "Older", from: 121, to: null },
  ],
  tryton: [
    { id: "none", from: null, to: -1 },
    { id: "Now", from: 0, to: 29 },
    { id: "30", from: 30, to: 59 },
    { id: "60", from: 60, to: 89 },
    { id: "90", from: 90, to: null },
  ],
  ledgersmb: [
    { id: "none", from: null, to: -30 },
    { id: "c0", from: -29, to: 29 },
    { id: "c30", from: 30, to: 59 },
    { id: "c60", from: 60, to: 89 },
    { id: "c90", from: 90, to: null },
  ],
  fineract: [
    { id: "none", from: null, to: 0 },
    { id: "1-3", from: 1, to: 3 },
    { id: "4-30", from: 4, to: 30 },
    { id: "31-60", from: 31, to: 60 },
    { id: "61-90", from: 61, to: 90 },
    { id: "91-120", from: 91, to: 120 },
    { id: "121-150", from: 121, to: 150 },
    { id: "151+", from: 151, to: null },
  ],
};
