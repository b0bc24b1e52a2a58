import type { PlainDate } from "../calendar/index.js";
import type {
  Collateral,
  CreditEvent,
  CreditFacts,
  CreditLine,
  Dealings,
  OrderFacts,
  SalesOrder,
} from "../credit/index.js";
import type { ExchangeRate } from "../money/index.js";
import type { Page, PageRequest } from "./page.js";

/**
 * What is known of a customer's standing beside its dealings, which are read from the ledger's items. These reach
 * back some years: credit sales so far that the caller counts over all the years go before what they show, so that
 * nobody who has not bought for long counts as new again.
 */
export type CreditStanding = Omit<CreditFacts, "asOf" | "rates" | keyof Dealings> &
  Partial<Pick<Dealings, "creditSales">>;

/**
 * An order that waits for a check at one of its stages, with what is known of it alone: the approvals of its contract,
 * slip and releases as of the day, whose limits its customer takes over, which discount it was granted, which rules it is
 * under, what it is marked by and how far the collection of its items has come.
 */
export type OrderRequest = Pick<
  OrderFacts,
  | "order"
  | "stage"
  | "contract"
  | "contractContent"
  | "slip"
  | "releases"
  | "inherits"
  | "company"
  | "grantedDiscount"
  | "ruleGroups"
  | "marks"
  | "stages"
> & {
  /** The day of the order, and of the contract that it is under: by them the version of the policy may be found. */
  readonly orderedOn?: PlainDate;
  readonly contractedOn?: PlainDate;
};

/**
 * Where the facts of credit assessments and order checks come from.
 *
 * Every listing gives each entry once, and all of them speak of one state of the order book and the tables: an
 * order that is billed between two reads would otherwise count twice or not at all. An adapter over tables that
 * change meanwhile reads from a snapshot. Each method rejects when the store cannot be read.
 */
export interface CreditPort {
  /**
   * A row for each customer whose credit is to be assessed, sorted by customer; what is not known of one is left out.
   * Raises come with their approvals as of the day, as `replayApproval` gives them.
   * Rejects when the store cannot be read.
   */
  standings(asOf: PlainDate, page: PageRequest): Promise<Page<CreditStanding>>;
  /**
   * The table of credit limits and terms 信用额度期限表 as fixed by the day, sorted by holder. Earlier rows may stand
   * in it: the last one holds, and two of one day let the run reject with `two-credit-lines`. Rejects when the store
   * cannot be read.
   */
  lines(asOf: PlainDate, page: PageRequest): Promise<Page<CreditLine>>;
  /**
   * Every order of which something is not yet billed at the end of the day, sorted by id. One that is given twice lets
   * the run reject with `duplicate-order`. Rejects when the store cannot be read.
   */
  orders(asOf: PlainDate, page: PageRequest): Promise<Page<SalesOrder>>;
  /**
   * What is waiting for a credit check, sorted by order and stage. A new order need not be among the others; one
   * that is counts once. Rejects when the store cannot be read.
   */
  requests(asOf: PlainDate, page: PageRequest): Promise<Page<OrderRequest>>;
  /**
   * Guarantees and other collateral whose time is not over on the day, sorted by id. Rejects when the store cannot be
   * read.
   */
  collateral(asOf: PlainDate, page: PageRequest): Promise<Page<Collateral>>;
  /**
   * News by the day that may ask for a review of a limit, sorted by customer and day. Rejects when the store cannot be
   * read.
   */
  events(asOf: PlainDate, page: PageRequest): Promise<Page<CreditEvent>>;
  /**
   * The rates of the day to the currencies of the limits, in any order, one for each pair; two let the run reject with
   * `rate-twice`, and an order that lacks one is referred. Rejects when the store cannot be read.
   */
  rates(asOf: PlainDate): Promise<readonly ExchangeRate[]>;
}
