import { compareText, grouped } from "../decision/index.js";
import { subtractMoney, sumMoney } from "../money/index.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { RecoveryPlan } from "./bad-debt-recovery.js";
import { lossId } from "./spread-recovery.js";

/**
 * What was lost in the end by each item that was given up: the write-off less what came in on it, in money and in other
 * property. By id. One that was recovered in full is still there, with a loss of zero, so that what was charged for it
 * is given back.
 *
 * @example
 * import { badDebtLosses, money, plainDate, spreadRecoveries } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const writeOffs = [
 *   { writeOff: "W1", item: "INV-1", customer: "C1", since: on, on, amount: money("100.00", "CNY") },
 * ];
 * const recoveries = [{ id: "PAY-1", customer: "C1", on, amount: money("30.00", "CNY") }];
 * const plan = spreadRecoveries(
 *   { writeOffs, recoveries, asOf: on },
 *   { policy: { id: "firm", version: "1" }, recovery: { payersChoice: true } },
 * );
 * badDebtLosses(plan).map(({ id, loss }) => `${id} ${loss.amount}`); // => ["loss:W1/INV-1 70.00"]
 */
export function badDebtLosses({
  writeOffs,
  parts,
}: Pick<RecoveryPlan, "writeOffs" | "parts">): readonly BadDebtLoss[] {
  const byLoss = grouped(parts, lossId);
  return writeOffs
    .map((one) => {
      const { customer, item, since, on, amount: writtenOff, left } = one;
      const inKind = (byLoss.get(lossId(one)) ?? []).filter(({ means }) => means === "property");
      const property = sumMoney(
        inKind.map(({ amount }) => amount),
        writtenOff.currency,
      );
      const recovered = subtractMoney(one.recovered, property);
      return { id: lossId(one), customer, item, since, on, writtenOff, property, recovered, loss: left };
    })
    .sort((a, b) => compareText(a.id, b.id));
}
