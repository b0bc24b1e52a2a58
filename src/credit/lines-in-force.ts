import type { PlainDate } from "../calendar/index.js";
import { type CreditGroup, type CreditLine, lastFixed, limitOn } from "./credit-line.js";
import type { CreditPolicy } from "./credit.policy.js";

/** Whose row of the table of limits a customer takes over. */
export type LimitSource = Pick<CreditLine, "holder"> & { readonly scope: "class" | "customer" };

/** Whose limits are looked for. */
export interface LineFacts {
  /** The table of credit limits and terms. */
  readonly lines: readonly CreditLine[];
  readonly customer: string;
  /** The credit account of the customer that is sold on. */
  readonly account?: string;
  /** The group that the customer is a member of. */
  readonly group?: CreditGroup;
  /**
   * Whose row the customer takes over while it has none of its own, the nearest first: its class, its parent, the
   * class of all customers. The first that has a row lends it.
   */
  readonly inherits?: readonly LimitSource[];
  /** The firm's own company whose books the facts are of. */
  readonly company?: string;
  readonly asOf: PlainDate;
}

/** A row that a customer is held against, with the limit of the day: what is allowed for a time is in it. */
export interface LineInForce extends CreditLine {
  /** Whose row it is, where the customer has taken it over. */
  readonly inheritedFrom?: LimitSource;
}

/**
 * The rows that a customer is held against on a day, all of them at once: its own, else the first that it inherits;
 * its account's; its group's. Each goes by the company's own row before the one for every company. A row that has
 * expired counts as the policy says.
 *
 * @throws MisuseError `two-credit-lines`, `currency-mismatch` for what is allowed for a time in another currency.
 * @example
 * import { linesInForce, net30, plainDate } from "receivables";
 *
 * const fixed = { term: 30, fixedOn: plainDate("2026-01-01"), reviewDueOn: plainDate("2027-01-01") };
 * const shops = { scope: "class", holder: "shops", limit: { kind: "unlimited" }, ...fixed } as const;
 * const inherits = [{ scope: "class", holder: "shops" }] as const;
 * const facts = { lines: [shops], customer: "C1", inherits, asOf: plainDate("2026-06-30") };
 * const [line] = linesInForce(facts, net30.credit);
 * [line?.scope, line?.holder, line?.inheritedFrom]; // => ["customer", "C1", { scope: "class", holder: "shops" }]
 */
export function linesInForce(facts: LineFacts, policy: Pick<CreditPolicy, "review">): readonly LineInForce[] {
  return rowsInForce(facts, facts.customer, facts.account, policy);
}

/** The same from facts that name the customer and the account elsewhere. */
export function rowsInForce(
  facts: Omit<LineFacts, "customer" | "account">,
  customer: string,
  account: string | undefined,
  policy: Pick<CreditPolicy, "review">,
): readonly LineInForce[] {
  const rows: LineInForce[] = [];
  const own = ownRow(facts, customer, policy);
  const ofAccount = account === undefined ? undefined : rowOf("account", account, facts, policy);
  const ofGroup = facts.group === undefined ? undefined : rowOf("group", facts.group.id, facts, policy);
  if (own !== undefined) rows.push(own);
  if (ofAccount !== undefined) rows.push(ofAccount);
  if (ofGroup !== undefined) rows.push(ofGroup);
  return rows;
}

type Table = Pick<LineFacts, "asOf" | "company" | "lines">;

/** The customer's own row, else the first that it inherits. */
function ownRow(
  facts: Table & Pick<LineFacts, "inherits">,
  customer: string,
  policy: Pick<CreditPolicy, "review">,
): LineInForce | undefined {
  const own = rowOf("customer", customer, facts, policy);
  if (own !== undefined) return own;
  for (const { holder, scope } of facts.inherits ?? []) {
    const line = rowOf(scope, holder, facts, policy);
    if (line === undefined) continue;
    const isOwn = scope === "customer" && holder === customer;
    return isOwn ? line : { ...line, scope: "customer", holder: customer, inheritedFrom: { scope, holder } };
  }
  return undefined;
}

function rowOf(
  scope: CreditLine["scope"],
  holder: string,
  facts: Table,
  { review }: Pick<CreditPolicy, "review">,
): CreditLine | undefined {
  const { asOf, company, lines } = facts;
  let line = company === undefined ? undefined : lastFixed(lines, { scope, holder, company, asOf });
  // The company's own row that has lapsed leaves the place to the one for every company.
  if (line === undefined || hasLapsed(line, asOf, review)) line = lastFixed(lines, { scope, holder, asOf });
  if (line === undefined || hasLapsed(line, asOf, review)) return undefined;
  return line.temporary === undefined ? line : { ...line, limit: limitOn(line, asOf) };
}

function hasLapsed(
  { validUntil }: CreditLine,
  asOf: PlainDate,
  { expired }: CreditPolicy["review"],
): boolean {
  return expired === "lapses" && validUntil !== undefined && validUntil < asOf;
}
