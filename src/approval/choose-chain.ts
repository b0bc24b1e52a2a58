import type { Reason } from "../decision/index.js";
import { type Money, compareMoney, signOfMoney } from "../money/index.js";
import type { ApprovalRequest } from "./approval-request.js";
import type { ApprovalBand, ApprovalChain, ApprovalPolicy } from "./approval.policy.js";
import type { ApprovalOpeningCode } from "./approval.reason.js";

/** The chain for a request, or why there is none. */
export type ChosenChain =
  | { readonly chain: ApprovalChain; readonly name: string }
  | { readonly fault: Reason<ApprovalOpeningCode> };

/**
 * The chain that a request goes through, by use and amount: the first band that the amount is not above.
 *
 * @example
 * import { chinaTradeRegulation, chooseChain } from "receivables";
 *
 * const chosen = chooseChain({ use: "contract" }, chinaTradeRegulation.approval);
 * "chain" in chosen && chosen.chain.steps.map(({ by }) => by); // => [{ role: "head-in-charge" }]
 */
export function chooseChain(
  { use, amount }: Pick<ApprovalRequest, "use" | "amount">,
  policy: Pick<ApprovalPolicy, "uses" | "chains" | "citation">,
): ChosenChain {
  const rule = own(policy.uses, use);
  if (rule === undefined) return noChain(use, policy.citation);
  const { citation } = rule;
  const currency = rule.bands.find(({ upTo }) => upTo !== null)?.upTo?.currency;
  if (amount === undefined) {
    if (currency !== undefined) return { fault: { code: "amount-missing", citation, facts: { use } } };
  } else if (signOfMoney(amount) < 0) {
    return { fault: { code: "amount-negative", citation, facts: { use, amount } } };
  } else if (currency !== undefined && amount.currency !== currency) {
    return { fault: { code: "amount-in-other-currency", citation, facts: { use, amount, currency } } };
  }
  const name = rule.bands.find((band) => fits(band, amount))?.chain;
  const chain = name === undefined ? undefined : own(policy.chains, name);
  return name === undefined || chain === undefined ? noChain(use, citation) : { chain, name };
}

function fits({ upTo }: ApprovalBand, amount: Money | undefined): boolean {
  return upTo === null || (amount !== undefined && compareMoney(amount, upTo) <= 0);
}

function noChain(use: string, citation: string): ChosenChain {
  return { fault: { code: "use-without-chain", citation, facts: { use } } };
}

/** Names come from outside, and some, such as `constructor`, every object has. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
