import { type PlainDate, addDays } from "../calendar/index.js";
import { compareText, contentId, type Finding } from "../decision/index.js";
import { type Money, compareMoney, signOfMoney, subtractMoney } from "../money/index.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { RestitutionCode } from "./handover.reason.js";

/** Something found missing at a handover. */
export interface HandoverLoss {
  readonly id: string;
  readonly kind: "money" | "goods" | "cash" | "bill";
  /** Who must restore it. */
  readonly person: string;
  /** Its value, positive. */
  readonly amount: Money;
  /** What was restored so far. */
  readonly restored: Money;
  readonly foundOn: PlainDate;
  /** The day set for it in this case, which goes before the policy's. */
  readonly restoreBy?: PlainDate;
}

/** A duty to restore, or to prosecute. */
export interface RestitutionDuty extends Finding<RestitutionCode> {
  readonly loss: string;
  readonly person: string;
  /** The last day to restore it; `null` while none is set. */
  readonly dueOn: PlainDate | null;
  readonly remaining: Money;
}

/**
 * What must still be restored of the money, goods, cash and bills found missing at a handover, by whom and by
 * when, and which losses are large enough to be prosecuted (Art. 38). A day that neither the policy nor the case
 * sets is reported as missing. A loss that was restored in full yields nothing. Sorted by loss.
 *
 * @throws MisuseError `currency-mismatch` when the restored amount is in another currency.
 * @example
 * import { chinaTradeRegulation, money, plainDate, restitutionDuties } from "receivables";
 *
 * const loss = {
 *   id: "L1",
 *   kind: "cash",
 *   person: "wang",
 *   amount: money("800.00", "CNY"),
 *   restored: money("300.00", "CNY"),
 *   foundOn: plainDate("2026-03-31"),
 *   restoreBy: plainDate("2026-04-15"),
 * } as const;
 * const facts = { losses: [loss], asOf: plainDate("2026-04-16") };
 * const [duty] = restitutionDuties(facts, chinaTradeRegulation.handover);
 * duty?.code; // => "restitution-overdue"
 * duty?.remaining.amount; // => "500.00"
 */
export function restitutionDuties(
  { losses, asOf }: { readonly losses: readonly HandoverLoss[]; readonly asOf: PlainDate },
  { restitution }: HandoverPolicy,
): readonly RestitutionDuty[] {
  return losses
    .filter(({ foundOn }) => foundOn <= asOf)
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((loss): RestitutionDuty[] => {
      const { id, kind, person, amount, restored, foundOn, restoreBy } = loss;
      const remaining = subtractMoney(amount, restored);
      const days = restitution.dueWithinDays;
      const dueOn = restoreBy ?? (days === null ? null : addDays(foundOn, days));
      const late = dueOn !== null && asOf > dueOn;
      const duty =
        dueOn === null ? "restitution-date-missing" : late ? "restitution-overdue" : "restitution-due";
      const codes: readonly RestitutionCode[] = [
        ...(signOfMoney(remaining) > 0 ? ([duty] as const) : []),
        ...(reaches(amount, restitution.seriousFrom) ? (["loss-to-prosecute"] as const) : []),
      ];
      return codes.map((code) => ({
        id: contentId("restitution", id, code),
        code,
        citation: "Art. 38",
        facts: { loss: id, kind, person, amount, remaining, dueOn },
        expected: amount,
        actual: restored,
        loss: id,
        person,
        dueOn,
        remaining,
      }));
    });
}

function reaches(amount: Money, limit: Money | null): boolean {
  return limit !== null && amount.currency === limit.currency && compareMoney(amount, limit) >= 0;
}
