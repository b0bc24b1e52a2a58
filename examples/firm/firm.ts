import type { PlainDate, Policy, Statement, StatementResponse } from "receivables";
import type { MemoryData } from "receivables/adapters/memory";
import type { Book } from "./book.js";
import type { Person } from "./person.js";

/** A statement on its way to the customer and back. */
export interface SentStatement {
  readonly statement: Statement;
  readonly sentOn: PlainDate;
  readonly responses: readonly StatementResponse[];
}

/** A firm as its files describe it. */
export interface Firm {
  readonly name: string;
  /** ISO 4217 code of its books. */
  readonly currency: string;
  readonly people: readonly Person[];
  readonly books: readonly Book[];
  /** The policy in force on the day that is asked about. */
  readonly policy: Policy;
  /** What the memory adapter answers from. */
  readonly data: MemoryData;
  /** The statements of the month before, which the customers have had for some weeks. */
  readonly sent: readonly SentStatement[];
}
