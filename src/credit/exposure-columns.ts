import { dayNumber } from "../calendar/index.js";
import type { ColumnSet, ItemColumns, Side } from "../columnar/index.js";
import { NO_DAY, sumBetween } from "../columnar/kernels.js";
import { grouped } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import { addItem } from "./commitment-amounts.js";
import type { CreditPolicy } from "./credit.policy.js";
import {
  type CommitmentFacts,
  type ExposureFacts,
  addCommitments,
  exposureBasis,
  refuseDuplicates,
} from "./exposure-of.js";
import type { Exposure } from "./exposure.js";
import { totalExposure } from "./total-exposure.js";
import { type Units, unitsOf } from "./units.js";

/** What exposures are computed from, with the ledger's items in columns. */
export interface ColumnCommitmentFacts extends Omit<CommitmentFacts, "items"> {
  readonly columns: ItemColumns<OpenItem>;
  /** The currency of the totals. */
  readonly currency: string;
}

/** The same of some customers, or of one of their accounts; see {@link ExposureFacts}. */
export interface ColumnExposureFacts
  extends ColumnCommitmentFacts, Pick<ExposureFacts, "customers" | "account"> {}

/** The exposures of a day, each computed when it is asked for. */
export interface ExposureBook {
  /** Everyone with an item, an order, a draft or collateral, sorted. */
  readonly customers: readonly string[];
  /** What {@link exposureOf} gives for one customer or several, or for one of their accounts. */
  readonly of: (holder: Pick<ExposureFacts, "customers" | "account">) => Exposure;
}

/**
 * The exposure of {@link exposureOf} from items that stand in columns: the same, byte for byte as JSON. Only the items of the
 * customers are looked at.
 *
 * @throws MisuseError as {@link exposureOf}.
 * @example
 * import { chinaTradeRegulation, columnsFromItems, exposureColumns, money, plainDate } from "receivables";
 *
 * const facts = {
 *   customers: ["C1"],
 *   currency: "CNY",
 *   columns: columnsFromItems([]),
 *   orders: [{ id: "O1", customer: "C1", kind: "sale", status: "open", ordered: money("800", "CNY") }],
 *   asOf: plainDate("2026-06-30"),
 * } as const;
 * exposureColumns(facts, chinaTradeRegulation.credit).total; // => money("800", "CNY")
 */
export function exposureColumns(facts: ColumnExposureFacts, policy: CreditPolicy): Exposure {
  return exposureBook(facts, policy).of(facts);
}

/**
 * The exposures of all customers: the order book, drafts and collateral are sorted by customer once, and each exposure is
 * computed from what is its customers' own, so that all together read each row once.
 *
 * @throws MisuseError as {@link exposureOf}.
 * @example
 * import { chinaTradeRegulation, columnsFromItems, exposureBook, money, plainDate } from "receivables";
 *
 * const facts = {
 *   currency: "CNY",
 *   columns: columnsFromItems([]),
 *   orders: [{ id: "O1", customer: "C1", kind: "sale", status: "open", ordered: money("800", "CNY") }],
 *   asOf: plainDate("2026-06-30"),
 * } as const;
 * const book = exposureBook(facts, chinaTradeRegulation.credit);
 * book.customers.map((customer) => book.of({ customers: [customer] }).total); // => [money("800", "CNY")]
 */
export function exposureBook(facts: ColumnCommitmentFacts, policy: CreditPolicy): ExposureBook {
  const { asOf, collateral = [], columns, currency, drafts = [], orders, rates = [] } = facts;
  refuseDuplicates(facts);
  const set = columns.whole();
  const places = new Map(set.customers.map((customer, place) => [customer, place]));
  const ordersOf = grouped(orders, ({ customer }) => customer);
  const draftsOf = grouped(drafts, ({ customer }) => customer);
  const draftsOfOrder = grouped(drafts, ({ order }) => order);
  const collateralOf = grouped(collateral, ({ customer }) => customer);
  const counts = itemClasses(set, facts, policy);
  return {
    customers: [
      ...new Set([...set.customers, ...ordersOf.keys(), ...draftsOf.keys(), ...collateralOf.keys()]),
    ].sort(),
    of({ customers, account }) {
      const holder = { customers: new Set(customers), account, sums: new Map<string, Units[]>() };
      const names = [...holder.customers];
      for (const name of names) {
        const place = places.get(name);
        if (place !== undefined) counts(place, account, holder.sums);
      }
      const own = names.flatMap((name) => ordersOf.get(name) ?? []);
      const commitments = {
        asOf,
        items: [],
        orders: own,
        // What another customer's draft bills of an order is billed, too.
        drafts: [
          ...new Set([
            ...names.flatMap((name) => draftsOf.get(name) ?? []),
            ...own.flatMap(({ id }) => draftsOfOrder.get(id) ?? []),
          ]),
        ],
        collateral: names.flatMap((name) => collateralOf.get(name) ?? []),
      };
      addCommitments(commitments, [holder], policy);
      return totalExposure(holder.sums, exposureBasis({ asOf, currency, customers, rates }, policy));
    },
  };
}

/**
 * Adds a customer's items to sums. They stand together in the columns: one pass over them, and over no other's. Amounts are
 * differences of running sums, exact by the bound that was proved for these.
 */
function itemClasses(
  set: ColumnSet<OpenItem>,
  { asOf }: Pick<CommitmentFacts, "asOf">,
  { exposure: { overdueAfterDays }, exposureKinds }: CreditPolicy,
): (place: number, account: string | undefined, sums: Map<string, Units[]>) => void {
  const today = dayNumber(asOf);
  const counted = new Set<string>(exposureKinds);
  const addSide = (
    { days, open, rows, starts }: Side,
    place: number,
    account: string | undefined,
    sums: Map<string, Units[]>,
  ): void => {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const item = set.source.itemAt(rows[at]!);
      if (!counted.has(item.kind) || (account !== undefined && item.account !== account)) continue;
      const day = days[at]!;
      const overdue = item.kind === "trade" && (day === NO_DAY ? 0 : today - day) > overdueAfterDays;
      const sum = sumBetween(open, at, at + 1);
      addItem(sums, item, typeof sum === "object" ? unitsOf(sum) : sum, overdue);
    }
  };
  return (place, account, sums) => {
    for (const { claims, credits } of set.byDue) {
      addSide(claims, place, account, sums);
      addSide(credits, place, account, sums);
    }
  };
}
