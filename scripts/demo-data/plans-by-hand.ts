import { type PlainDate, plainDate } from "receivables";
import type { PaymentPlan } from "./plans.js";

type Plan = Omit<PaymentPlan, "invoice">;

/** Invoices whose payment is part of a story, by id; without a plan the customer does not pay them. */
export const PLANS_BY_HAND: Readonly<Record<string, readonly Plan[]>> = {
  // A few cents are missing, which is not worth a telephone call; two of them are written off.
  "INV-C001-01": [{ on: day("07-30"), pays: { allBut: "0.40" } }],
  "INV-C009-02": [{ on: day("09-07"), pays: { allBut: "0.20" } }],
  "INV-C023-01": [{ on: day("08-07"), pays: { allBut: "2.19" } }],
  // Large and late, with nothing paid since.
  "INV-C007-01": [],
  // Wild Goose Books pays no more.
  "INV-C013-01": [],
  "INV-C013-02": [],
  // The parent pays for its school.
  "INV-C018-05": [],
  // Peninsula Book City paid something, and disputes the rest or does not answer.
  "INV-C029-01": [{ on: day("08-24"), pays: { percent: 45 } }],
  "INV-C029-03": [],
  // Textbooks in two instalments, and new shelves of books of which a part is held back.
  "INV-C031-04": [{ on: day("09-14"), pays: { percent: 50 } }],
  "INV-C062-03": [],
  // The delivery of these is not confirmed yet.
  "INV-C063-08": [],
  // Daoxiang Bookshop, which the leaver leaves behind.
  "INV-C039-01": [{ on: day("09-15"), pays: { percent: 40 } }],
  "INV-C039-03": [],
  // Settled with a bill of exchange.
  "INV-C049-07": [],
  // Promised, and not kept.
  "INV-C056-02": [],
};

function day(monthAndDay: string): PlainDate {
  return plainDate(`2026-${monthAndDay}`);
}
