import { signOfMoney, subtractMoney } from "../money/index.js";
import type { Dispute } from "./document.js";
import { dispute } from "./running-item.js";
import { type SettlementRun, goTogether, itemsAt } from "./settlement-run.js";

/** Marks what the disputes of a day contest, up to what is open. */
export function contestItems(run: SettlementRun): void {
  for (const document of run.inForce.documents) {
    if (document.kind === "dispute" && !isResolved(document, run)) contest(document, run);
  }
}

function isResolved({ resolvedOn }: Dispute, { asOf }: SettlementRun): boolean {
  return resolvedOn !== undefined && resolvedOn <= asOf;
}

function contest({ id, item, amount, customer }: Dispute, run: SettlementRun): void {
  const naming = { document: id, item, line: "item" };
  const claims = itemsAt({ name: item, side: "claim" }, naming, run);
  if (!goTogether(undefined, claims, { currency: amount.currency, customer }, naming, run)) return;
  let rest = amount;
  for (const claim of claims) if (signOfMoney(rest) > 0) rest = subtractMoney(rest, dispute(claim, rest));
}
