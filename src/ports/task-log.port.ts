import type { Remark } from "../aging/index.js";
import type { PlainDate } from "../calendar/index.js";
import type {
  EscalationRecord,
  Hold,
  PromiseToPay,
  StageOverride,
  Unreachable,
} from "../escalation/index.js";
import type { Dispute } from "../ledger/index.js";
import type { Page, PageRequest } from "./page.js";

/**
 * What was done about overdue items so far, what customers promised, and where new tasks go.
 *
 * Reads see every record whose append was resolved before they began, and none of an append that was rejected.
 * Each read rejects when the store cannot be read.
 */
export interface TaskLogPort {
  /** Everything planned, done, charged or deducted by the end of the day, sorted by the item. */
  records(asOf: PlainDate, page: PageRequest): Promise<Page<EscalationRecord>>;
  /** The day of the latest run whose records were appended, `null` before the first. */
  lastRunOn(): Promise<PlainDate | null>;
  /** Promises made by the day, whatever became of them, sorted by id. */
  promises(asOf: PlainDate, page: PageRequest): Promise<Page<PromiseToPay>>;
  /** Holds that began by the day, sorted by id. */
  holds(asOf: PlainDate, page: PageRequest): Promise<Page<Hold>>;
  /** Decisions that an item or customer is in another stage, that began by the day, sorted by id. */
  overrides(asOf: PlainDate, page: PageRequest): Promise<Page<StageOverride>>;
  /** Ways in which customers cannot be reached on the day, sorted by customer. */
  unreachable(asOf: PlainDate, page: PageRequest): Promise<Page<Unreachable>>;
  /** Disputes posted by the day, sorted by id. */
  disputes(asOf: PlainDate, page: PageRequest): Promise<Page<Dispute>>;
  /** What handlers wrote about overdue items by the day, sorted by item and day. */
  remarks(asOf: PlainDate, page: PageRequest): Promise<Page<Remark>>;
  /**
   * Appends a run's records all together or not at all, and remembers the day as the last run's when it is
   * later. A record that is there already, alike in every field, is not put in twice, so that a run can be
   * repeated after a failure. Two runs at once must not both append: the store rejects the second, or the caller
   * keeps them apart.
   */
  append(runOn: PlainDate, records: readonly EscalationRecord[]): Promise<void>;
}
