import { ALLOCATION_METHODS, type AllocationMethod } from "./allocation-method.js";
import type { AllocationFacts, AllocationPlan } from "./allocation-plan.js";
import { allocateItems } from "./allocate-items.js";
import { checkPositive } from "./check-documents.js";
import { checkListed } from "./check-listed.js";
import { allocateMany } from "./allocate-many.js";

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
 * The allocations have ids made of their content. Post them, and the same plan proposes nothing more. The ids are
 * digests, so that the allocations are made when they are first read; so are the parts, where there are many items and
 * the methods only go by age.
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
  facts: AllocationFacts,
  methods: readonly AllocationMethod[],
): AllocationPlan {
  methods.forEach((method, i) =>
    checkListed(method, ALLOCATION_METHODS, { code: "unknown-allocation-method", field: `methods[${i}]` }),
  );
  facts.choice?.forEach(({ amount, credit }, i) => checkPositive(amount, `choice[${i}].amount`, credit));
  return allocateMany(facts, methods) ?? allocateItems(facts, methods);
}
