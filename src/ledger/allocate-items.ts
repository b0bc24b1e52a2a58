import { once } from "../columnar/kernels.js";
import { compareText } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import { ALLOCATE_BY, type Take } from "./allocate-by-method.js";
import type { AllocationMethod } from "./allocation-method.js";
import type { AllocatedPart, AllocationFacts, AllocationPlan } from "./allocation-plan.js";
import { allocationPots } from "./allocation-pot.js";
import { fulfil, unfulfilled, wishesOf } from "./allocation-wish.js";
import { itemIndex } from "./item-index.js";
import { proposedAllocations } from "./proposed-allocations.js";
import { isCredit, runningItem, settle } from "./running-item.js";

/** The plan by any methods, item by item. */
export function allocateItems(
  { asOf, items, settled = [], choice = [] }: AllocationFacts,
  methods: readonly AllocationMethod[],
): AllocationPlan {
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

  parts.sort(compareParts);
  const chosen = methods.includes("customers-choice");
  const credits = running.filter(({ item }) => isCredit(item));
  const allocations = once(() =>
    proposedAllocations(parts, new Map(credits.map(({ item }) => [item.id, item])), asOf),
  );
  return {
    asOf,
    methods,
    get allocations() {
      return allocations();
    },
    parts,
    unallocated: credits
      .filter(({ left }) => signOfMoney(left) > 0)
      .map(({ item: { id, customer }, left }) => ({ credit: id, customer, amount: left }))
      .sort((a, b) => compareText(a.credit, b.credit)),
    findings: chosen
      ? [...findings, ...wishes.flatMap(unfulfilled)].sort((a, b) => compareText(a.id, b.id))
      : [],
  };
}

function compareParts(a: AllocatedPart, b: AllocatedPart): number {
  return compareText(a.credit, b.credit) || compareText(a.item, b.item) || compareText(a.method, b.method);
}
