import { MisuseError } from "../misuse/index.js";
import { uniqueIndex } from "./unique-index.js";

/**
 * What one taker takes: customers as a whole, single items, or, with neither field, all that no other share
 * names. A single item goes before its customer. What no share covers stays with the giver.
 */
export interface HandoverShare {
  readonly taker: string;
  readonly customers?: readonly string[];
  readonly items?: readonly string[];
}

/** Who takes what, by all shares together. */
export interface ShareOut {
  /** Sorted, each once. */
  readonly takers: readonly string[];
  readonly items: ReadonlyMap<string, string>;
  readonly customers: ReadonlyMap<string, string>;
  /** Who takes all that is not named; `null` when it stays. */
  readonly rest: string | null;
}

/**
 * Puts the shares together, so that nothing goes to two.
 *
 * @throws MisuseError `no-taker`, `duplicate-entry` for an item or a customer that two shares name,
 *   `two-takers-of-the-rest`.
 */
export function shareOut(shares: readonly HandoverShare[]): ShareOut {
  const [first] = shares;
  if (first === undefined) {
    throw new MisuseError({
      code: "no-taker",
      field: "shares",
      value: shares,
      problem: "nobody takes anything",
      remedy: 'Name who takes over: [{ taker: "li" }] for one who takes everything.',
    });
  }
  const rest = shares.filter(({ customers, items }) => customers === undefined && items === undefined);
  if (rest.length > 1) {
    throw new MisuseError({
      code: "two-takers-of-the-rest",
      field: "shares",
      value: rest.map(({ taker }) => taker).join(", "),
      problem: "more than one takes all that is not named",
      remedy: "Name the customers or items of all takers but one.",
    });
  }
  return {
    takers: [...new Set(shares.map(({ taker }) => taker))].sort(),
    items: named(shares, "items"),
    customers: named(shares, "customers"),
    rest: rest[0]?.taker ?? null,
  };
}

/** The one who takes an item; `null` when it stays. */
export function takerOf(
  out: ShareOut,
  item: { readonly id: string; readonly customer: string },
): string | null {
  return out.items.get(item.id) ?? out.customers.get(item.customer) ?? out.rest;
}

function named(shares: readonly HandoverShare[], field: "customers" | "items"): ReadonlyMap<string, string> {
  const pairs = shares.flatMap((share) => (share[field] ?? []).map((id) => [id, share.taker] as const));
  const index = uniqueIndex(pairs, ([id]) => id, `shares ${field}`);
  return new Map(index.values());
}
