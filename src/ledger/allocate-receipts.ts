import { compareText, contentId, digestOf } from "../decision/index.js";
import { type Money, addMoney, signOfMoney } from "../money/index.js";
import { ALLOCATE_BY, type Take } from "./allocate-by-method.js";
import { ALLOCATION_METHODS, type AllocationMethod } from "./allocation-method.js";
import type { AllocatedPart, AllocationFacts, AllocationPlan } from "./allocation-plan.js";
import { allocationPots } from "./allocation-pot.js";
import { fulfil, unfulfilled, wishesOf } from "./allocation-wish.js";
import { checkPositive } from "./check-documents.js";
import { checkListed } from "./check-listed.js";
import type { Allocation } from "./document.js";
import { itemIndex } from "./item-index.js";
import type { OpenItem } from "./open-item.js";
import { isCredit, runningItem, settle } from "./running-item.js";

/**
 * Proposes which claims the customers' open credits settle: what was received and not allocated, and credit
 * notes that stand alone.
 *
 * - The methods are tried in their order, each for all credits, the credit that was posted first before the
 *   others; and again until none finds more. Each is explained at {@link AllocationMethod}.
 * - A credit goes to claims of the same customer, account and currency; only by the customer's choice to another
 *   account, or to another customer of the group.
 * - Never more than is left of the credit and of the claim. What is disputed stays out, unless it is paid by
 *   reference or by the customer's choice.
 * - An advance for an order, a bill and a prepayment are settled by reference or by choice only.
 *
 * The allocations have ids made of their content. Post them, and the same plan proposes nothing more.
 *
 * @param facts - a position, with the customer's choice where there is one.
 * @throws MisuseError `unknown-allocation-method`, `amount-not-positive`, `duplicate-id`.
 * @example
 * import { type LedgerDocument, allocateReceipts, money, plainDate, positionAsOf } from "receivables";
 *
 * const on = plainDate("2026-03-10");
 * const invoice = { kind: "invoice", customer: "C1", receivable: "trade", issuedOn: on, postedOn: on } as const;
 * const documents: LedgerDocument[] = [
 *   { ...invoice, id: "INV-1", dueOn: plainDate("2026-03-31"), amount: money("80.00", "CNY") },
 *   { ...invoice, id: "INV-2", dueOn: plainDate("2026-03-20"), amount: money("50.00", "CNY") },
 *   { kind: "payment", id: "PAY-1", customer: "C1", postedOn: on, amount: money("70.00", "CNY") },
 * ];
 * const plan = allocateReceipts(positionAsOf({ documents }, on), ["exact-amount", "oldest-due-first"]);
 * plan.parts.map(({ item, amount }) => [item, amount.amount]); // => [["INV-1", "20.00"], ["INV-2", "50.00"]]
 *
 * const posted = positionAsOf({ documents: [...documents, ...plan.allocations] }, on);
 * posted.items.map(({ id, open }) => [id, open.amount]); // => [["INV-1", "60.00"]]
 */
export function allocateReceipts(
  { asOf, items, settled = [], choice = [] }: AllocationFacts,
  methods: readonly AllocationMethod[],
): AllocationPlan {
  methods.forEach((method, i) =>
    checkListed(method, ALLOCATION_METHODS, { code: "unknown-allocation-method", field: `methods[${i}]` }),
  );
  choice.forEach(({ amount, credit }, i) => checkPositive(amount, `choice[${i}].amount`, credit));
  const running = items.map(runningItem);
  const pots = allocationPots(running);
  const { wishes, findings } = wishesOf(choice, itemIndex([...running, ...settled.map(runningItem)]));
  const parts: AllocatedPart[] = [];

  function run(method: AllocationMethod): void {
    const take: Take = (credit, claim, most) => {
      if (credit.item.document === claim.item.document) return; // a bill does not pay itself
      const amount = settle(claim, credit, most, { by: method, on: asOf });
      if (signOfMoney(amount) === 0) return;
      parts.push({ credit: credit.item.id, item: claim.item.id, amount, method });
    };
    if (method === "customers-choice") for (const wish of wishes) fulfil(wish, take);
    else for (const pot of pots) ALLOCATE_BY[method](pot, take);
  }

  let before: number;
  do {
    before = parts.length;
    methods.forEach(run);
  } while (parts.length > before);

  const chosen = methods.includes("customers-choice");
  const credits = running.filter(({ item }) => isCredit(item));
  return {
    asOf,
    methods,
    allocations: allocationsOf(
      parts,
      credits.map(({ item }) => item),
      asOf,
    ),
    parts: parts.sort(compareParts),
    unallocated: credits
      .filter(({ left }) => signOfMoney(left) > 0)
      .map(({ item: { id, customer }, left }) => ({ credit: id, customer, amount: left }))
      .sort((a, b) => compareText(a.credit, b.credit)),
    findings: chosen
      ? [...findings, ...wishes.flatMap(unfulfilled)].sort((a, b) => compareText(a.id, b.id))
      : [],
  };
}

function allocationsOf(
  parts: readonly AllocatedPart[],
  credits: readonly OpenItem[],
  postedOn: AllocationFacts["asOf"],
): readonly Allocation[] {
  const shares = new Map<string, Map<string, Money>>();
  for (const { credit, item, amount } of parts) {
    const share = shares.get(credit) ?? new Map<string, Money>();
    const before = share.get(item);
    share.set(item, before === undefined ? amount : addMoney(before, amount));
    shares.set(credit, share);
  }
  return credits
    .flatMap(({ id: from, customer, account }) => {
      const share = shares.get(from);
      if (share === undefined) return [];
      const settles = Array.from(share, ([item, amount]) => ({ item, amount }));
      settles.sort((a, b) => compareText(a.item, b.item));
      const id = contentId("allocation", from, postedOn, digestOf(settles).slice(0, 16));
      const header = { id, customer, postedOn, ...(account !== undefined && { account }) };
      return [{ ...header, kind: "allocation" as const, from, settles }];
    })
    .sort((a, b) => compareText(a.from, b.from));
}

function compareParts(a: AllocatedPart, b: AllocatedPart): number {
  return compareText(a.credit, b.credit) || compareText(a.item, b.item) || compareText(a.method, b.method);
}
