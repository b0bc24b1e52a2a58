import { contentId } from "../decision/index.js";
import type { ArrearsDebt } from "./debt.js";

/**
 * What makes two entries one debt: who owes whom in what currency, by which paper for which project, since when.
 * Without a paper the cause and the amount must agree as well.
 */
export function debtKey(debt: ArrearsDebt): string {
  return debt.document === null ? contentId(claimKey(debt), debt.amount.amount) : claimKey(debt);
}

/** The same without the amount, which grows smaller as a debt is repaid. */
export function claimKey({ debtor, creditor, amount, since, project, document, cause }: ArrearsDebt): string {
  const place = project === null ? ["none"] : ["project", project];
  const paper = document === null ? ["none", cause] : ["paper", document];
  return contentId("debt", debtor, creditor, amount.currency, since, ...place, ...paper);
}
