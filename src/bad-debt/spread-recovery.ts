import { type Finding, contentId } from "../decision/index.js";
import { type Money, addMoney, compareMoney, minMoney, signOfMoney, subtractMoney } from "../money/index.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtRecovery, RecoveredPart, RecoveryPlan, WrittenOffItem } from "./bad-debt-recovery.js";
import type { RecoveryCode } from "./bad-debt.reason.js";
import { byDay } from "./written-off-items.js";

/** Names what a document gave up of an item. */
export function lossId({ writeOff, item }: Pick<WrittenOffItem, "writeOff" | "item">): string {
  return contentId("loss", writeOff, item);
}

/** What one recovery comes to. */
export interface RecoverySpread {
  readonly parts: readonly RecoveredPart[];
  readonly excess: RecoveryPlan["excess"];
  readonly findings: readonly Finding<RecoveryCode>[];
}

/** Spreads one recovery over the write-offs it may be for, and takes it off what is `left` of them. */
export function spreadRecovery(
  recovery: BadDebtRecovery,
  own: readonly WrittenOffItem[],
  left: Map<string, Money>,
): RecoverySpread {
  const { id, customer, on, amount, property } = recovery;
  const means = property === undefined ? "payment" : "property";
  const taken = new Map<WrittenOffItem, Money>();
  const findings: Finding<RecoveryCode>[] = [];
  let rest = amount;
  const take = (from: readonly WrittenOffItem[], atMost: Money): Money => {
    let wanted = minMoney(atMost, rest);
    for (const one of from) {
      const open = left.get(lossId(one)) as Money;
      const part = minMoney(open, wanted);
      if (signOfMoney(part) <= 0) continue;
      left.set(lossId(one), subtractMoney(open, part));
      const before = taken.get(one);
      taken.set(one, before === undefined ? part : addMoney(before, part));
      wanted = subtractMoney(wanted, part);
      rest = subtractMoney(rest, part);
    }
    return wanted;
  };
  (recovery.intendedFor ?? []).forEach((wish, at) => {
    const facts = { recovery: id, customer, item: wish.item, asked: wish.amount };
    const named = own.filter(({ item }) => item === wish.item);
    if (named.length === 0 || wish.amount.currency !== amount.currency || signOfMoney(wish.amount) <= 0) {
      findings.push(
        badDebtFinding("recovery-names-other-item", "Art. 30", [id, wish.item, `${at + 1}`], facts),
      );
      return;
    }
    const asked = minMoney(wish.amount, rest);
    const over = compareMoney(wish.amount, rest) > 0;
    const short = signOfMoney(take(named, asked)) > 0;
    if (over || short) {
      findings.push(
        badDebtFinding("recovery-names-more-than-left", "Art. 30", [id, wish.item, `${at + 1}`], facts),
      );
    }
  });
  take(own, rest);
  const parts = [...taken]
    .sort(([a], [b]) => byDay(a, b))
    .map(
      ([{ writeOff, item }, part]) =>
        ({ recovery: id, writeOff, item, customer, on, means, amount: part }) as const,
    );
  return {
    parts,
    excess: signOfMoney(rest) > 0 ? [{ recovery: id, customer, amount: rest }] : [],
    findings: [
      ...findings,
      ...parts.map(({ writeOff, item, amount: part }) =>
        badDebtFinding("bad-debt-recovered", "Art. 30", [id, writeOff, item], {
          recovery: id,
          customer,
          on,
          means,
          writeOff,
          item,
          amount: part,
        }),
      ),
      ...(signOfMoney(rest) > 0
        ? [
            badDebtFinding("recovery-exceeds-write-offs", "Art. 30", [id], {
              recovery: id,
              customer,
              amount,
              excess: rest,
            }),
          ]
        : []),
    ],
  };
}
