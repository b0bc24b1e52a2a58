import { type Finding, compareText, inOrderOfId } from "../decision/index.js";
import { type Money, subtractMoney, refuseUnlessPositive } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtRecovery, RecoveryFacts, RecoveryPlan } from "./bad-debt-recovery.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { RecoveryCode } from "./bad-debt.reason.js";
import { refuseDuplicates } from "./refuse-duplicates.js";
import { lossId, spreadRecovery } from "./spread-recovery.js";
import { byDay } from "./written-off-items.js";

/**
 * What comes in on debts that were given up, by write-off: what the payer says it is for, where the policy lets the
 * payer, then the customer's oldest write-off first. Only write-offs up to the day on which it came in, of the same
 * customer and currency, take of it, and never more than was given up. What is left stays the customer's credit.
 *
 * @throws MisuseError `duplicate-id`, `amount-not-positive`.
 * @example
 * import { money, plainDate, spreadRecoveries } from "receivables";
 *
 * const on = plainDate("2026-05-04");
 * const writeOffs = [
 *   { writeOff: "W1", item: "INV-1", customer: "C1", since: on, on, amount: money("100.00", "CNY") },
 * ];
 * const recoveries = [{ id: "PAY-1", customer: "C1", on: plainDate("2026-08-03"), amount: money("120.00", "CNY") }];
 * const plan = spreadRecoveries(
 *   { writeOffs, recoveries, asOf: plainDate("2026-08-03") },
 *   { policy: { id: "firm", version: "1" }, recovery: { payersChoice: true } },
 * );
 * plan.parts.map(({ writeOff, amount }) => `${writeOff} ${amount.amount}`); // => ["W1 100.00"]
 * plan.excess.map(({ amount }) => amount.amount); // => ["20.00"]
 */
export function spreadRecoveries(
  { writeOffs, recoveries, asOf }: RecoveryFacts,
  { policy, recovery: { payersChoice } }: Pick<BadDebtPolicy, "policy" | "recovery">,
): RecoveryPlan {
  refuseDuplicates(writeOffs, "writeOffs", lossId);
  writeOffs.forEach(({ amount }, i) => refuseUnlessPositive(amount, `writeOffs[${i}].amount`));
  refuseDuplicates(recoveries, "recoveries");
  recoveries.forEach(({ amount }, i) => refuseUnlessPositive(amount, `recoveries[${i}].amount`));
  const known = writeOffs.filter(({ on }) => on <= asOf).toSorted(byDay);
  const left = new Map(known.map((one) => [lossId(one), one.amount]));
  const faults = recoveries.flatMap((one) => faultOf(one, asOf));
  const spread = recoveries
    .filter((one) => faultOf(one, asOf).length === 0)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
    .map((recovery) => {
      const own = known.filter(
        ({ customer, on, amount }) =>
          customer === recovery.customer && on <= recovery.on && amount.currency === recovery.amount.currency,
      );
      return spreadRecovery(payersChoice ? recovery : withoutChoice(recovery), own, left);
    });
  return {
    asOf,
    policy,
    parts: spread.flatMap(({ parts }) => parts),
    excess: spread.flatMap(({ excess }) => excess),
    writeOffs: known.map((one) => {
      const rest = left.get(lossId(one)) as Money;
      return { ...one, recovered: subtractMoney(one.amount, rest), left: rest };
    }),
    findings: inOrderOfId([...faults, ...spread.flatMap(({ findings }) => findings)]),
  };
}

function withoutChoice({ intendedFor: _, ...recovery }: BadDebtRecovery): BadDebtRecovery {
  return recovery;
}

function faultOf(
  { id, customer, on, amount, property }: BadDebtRecovery,
  asOf: string,
): readonly Finding<RecoveryCode>[] {
  const facts = { recovery: id, customer, on, amount, asOf };
  if (on > asOf) return [badDebtFinding("recovery-in-future", "Art. 30", [id], facts)];
  if (property === undefined) return [];
  const { consent } = property;
  const given = consent !== null && consent.on <= asOf && consent.paper.trim() !== "";
  return given ? [] : [badDebtFinding("recovery-without-consent", "Art. 29", [id], facts)];
}
