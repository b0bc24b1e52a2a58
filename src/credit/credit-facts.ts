import type { PlainDate } from "../calendar/index.js";
import type { ExchangeRate, Money } from "../money/index.js";
import type { CreditRaise } from "./credit-raise.js";
import type { Dealings } from "./dealings.js";

/**
 * What an assessment of a customer rests on. Whatever is not known is left out: the methods that need it then say
 * so. `dealingsOf` reads the dealings from the ledger's items.
 */
export interface CreditFacts extends Partial<Dealings> {
  readonly customer: string;
  /** The currency in which the limit is fixed. */
  readonly currency: string;
  readonly asOf: PlainDate;
  /** Credit grade 信用等级, as the policy names it. */
  readonly grade?: string;
  /** Negative where the customer owes more than it has. */
  readonly netAssets?: Money;
  /** Guarantees given and claims that net assets may have to meet; zero where it is known that there are none. */
  readonly contingentLiabilities?: Money;
  /** What the customer or the salesperson asks for. Less than what can be had is granted as asked. */
  readonly requested?: { readonly limit?: Money; readonly term?: number };
  /** Raises above a new customer's share that were asked for, with their approvals. */
  readonly raises?: readonly CreditRaise[];
  /** To the limit's currency, for amounts in others. */
  readonly rates?: readonly ExchangeRate[];
}
