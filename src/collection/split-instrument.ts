import type { PlainDate } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, inOrderOfId } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import {
  type Money,
  compareMoney,
  minMoney,
  refuseUnlessPositive,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import { collectionFinding } from "./collection-finding.js";
import type { CollectionSignature } from "./collection-signature.js";
import type { CollectionPolicy } from "./collection.policy.js";
import type { SplitCode } from "./collection.reason.js";

/** A bill, and what the customer owes. */
export interface SplitFacts {
  readonly instrument: { readonly id: string; readonly customer: string; readonly amount: Money };
  /** The ledger's open items; those of other customers, other currencies and credits are left alone. */
  readonly items: readonly Pick<OpenItem, "id" | "customer" | "dueOn" | "open">[];
  /** Cash that the customer wants back on the spot; `null` for none. */
  readonly change: { readonly amount: Money; readonly consent: CollectionSignature | null } | null;
  readonly asOf: PlainDate;
}

/** Where the money of a bill goes. The three parts are together the bill. */
export interface InstrumentSplit {
  readonly instrument: string;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** To items, the earliest due first. */
  readonly allocate: readonly { readonly item: string; readonly amount: Money }[];
  /** Kept as a temporary receipt 暂收款 against what comes next. */
  readonly surplus: Money;
  /** Given back in cash, with consent. */
  readonly change: Money;
  readonly reasons: readonly Finding<SplitCode>[];
}

/**
 * Divides a bill that may be larger than the debt (Art. 23): what is due first is settled first, and the surplus is
 * kept as a temporary receipt 暂收款 against the next bill. Cash is given back only with the consent of a role that
 * may give it, and never more than the surplus; what has no consent stays in the surplus.
 *
 * @throws MisuseError `amount-not-positive`, `currency-mismatch` for change in another currency.
 * @example
 * import { money, plainDate, splitInstrument } from "receivables";
 *
 * const instrument = { id: "B1", customer: "Linden", amount: money("500.00", "CNY") };
 * const items = [{ id: "INV-1", customer: "Linden", dueOn: null, open: money("420.00", "CNY") }];
 * const change = { amount: money("80.00", "CNY"), consent: null };
 * const facts = { instrument, items, change, asOf: plainDate("2026-05-04") };
 * const split = splitInstrument(facts, { policy: { id: "firm", version: "1" }, surplus: { consentBy: [] } });
 * split.allocate; // => [{ item: "INV-1", amount: { amount: "420.00", currency: "CNY" } }]
 * [split.surplus.amount, split.change.amount]; // => ["80.00", "0.00"]
 */
export function splitInstrument(
  { instrument, items, change, asOf }: SplitFacts,
  { policy, surplus: rules }: Pick<CollectionPolicy, "policy" | "surplus">,
): InstrumentSplit {
  const { id, customer, amount } = instrument;
  refuseUnlessPositive(amount, "instrument.amount");
  if (change !== null) refuseUnlessPositive(change.amount, "change.amount");
  const owed = items
    .filter(
      (item) =>
        item.customer === customer && item.open.currency === amount.currency && signOfMoney(item.open) > 0,
    )
    .toSorted((a, b) => compareText(a.dueOn ?? "9999", b.dueOn ?? "9999") || compareText(a.id, b.id));
  let left = amount;
  const allocate: { item: string; amount: Money }[] = [];
  for (const { id: item, open } of owed) {
    const part = minMoney(left, open);
    if (signOfMoney(part) > 0) allocate.push({ item, amount: part });
    left = subtractMoney(left, part);
  }
  const base = { instrument: id, customer };
  const given = change === null ? null : consented(change, left, { rules: rules.consentBy, asOf });
  const back = given?.given ?? zeroMoney(amount.currency);
  const surplus = subtractMoney(left, back);
  const allocated = sumMoney(
    allocate.map((part) => part.amount),
    amount.currency,
  );
  const reasons = [
    signOfMoney(allocated) > 0 &&
      collectionFinding("bill-allocated", "Art. 23", [id], {
        ...base,
        amount: allocated,
        items: allocate.map(({ item }) => item),
      }),
    signOfMoney(surplus) > 0 && collectionFinding("surplus-kept", "Art. 23", [id], { ...base, surplus }),
    given !== null &&
      collectionFinding(
        given.code,
        "Art. 23",
        [id],
        { ...base, change: given.asked, surplus: left, by: given.by },
        [left, given.asked],
      ),
  ];
  return {
    instrument: id,
    asOf,
    policy,
    allocate,
    surplus,
    change: back,
    reasons: inOrderOfId(reasons.filter((reason) => reason !== false)),
  };
}

function consented(
  { amount, consent }: NonNullable<SplitFacts["change"]>,
  surplus: Money,
  { rules, asOf }: { readonly rules: readonly string[]; readonly asOf: PlainDate },
): { readonly code: SplitCode; readonly asked: Money; readonly given: Money; readonly by: string | null } {
  const none = { asked: amount, given: zeroMoney(amount.currency), by: consent?.by ?? null };
  if (compareMoney(amount, surplus) > 0) return { code: "change-above-surplus", ...none };
  const entitled =
    consent !== null && consent.on <= asOf && (rules.length === 0 || rules.includes(consent.role));
  if (!entitled) return { code: "change-without-consent", ...none };
  return { code: "change-given-with-consent", ...none, given: amount };
}
