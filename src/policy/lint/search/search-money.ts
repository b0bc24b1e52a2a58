import { type Money, isCurrency, money } from "../../../money/index.js";
import type { Policy } from "../../policy.js";

/** An amount in the currency of the policy. */
export function inPolicyCurrency(amount: string, policy: Policy): Money {
  return money(amount, currencyOf(policy));
}

/** The currency that a policy's amounts are most often in, else the renminbi. */
export function currencyOf(policy: Policy): string {
  const count = new Map<string, number>();
  collect(policy, count);
  const [most = "CNY"] = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  return most;
}

function collect(value: unknown, count: Map<string, number>): void {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const { currency } = next as { readonly currency?: unknown };
    if (typeof currency === "string" && isCurrency(currency))
      count.set(currency, (count.get(currency) ?? 0) + 1);
    waiting.push(...Object.values(next).filter((child) => child !== undefined));
  }
}
