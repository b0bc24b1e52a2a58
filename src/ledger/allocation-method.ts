/**
 * How credits find the claims that they are set against.
 *
 * - `by-reference`: claims whose reference, document or item the credit names as its reference, or as the order
 *   it was paid in advance for; the one that is due first before the others. Disputed parts are included, for the
 *   payer named what it pays. Bills and prepayments are named by their document or item only.
 * - `exact-amount`: the one claim of which exactly the credit's amount is undisputed, or else the one document of
 *   whose claims together it is; of several, the one that is due first, then the smallest id.
 * - `oldest-due-first`: by due date, those without one last, then by id.
 * - `oldest-first`: by day of issue, then by due date, then by id.
 * - `fees`, `interest`, `principal`: only claims of that kind, by due date, those without one last, then by id. Tried in
 *   a row they are the order of settlement: costs, interest, principal as in the Civil Code Art. 561 and BGB § 367, or
 *   principal before both.
 * - `customers-choice`: as the customer says, disputed parts included.
 */
export type AllocationMethod =
  | "by-reference"
  | "exact-amount"
  | "oldest-due-first"
  | "oldest-first"
  | "fees"
  | "interest"
  | "principal"
  | "customers-choice";

/** Every method of allocation, for schemas and choice lists. */
export const ALLOCATION_METHODS: readonly AllocationMethod[] = [
  "by-reference",
  "exact-amount",
  "oldest-due-first",
  "oldest-first",
  "fees",
  "interest",
  "principal",
  "customers-choice",
];
