import { type AccountabilityEntry, enterAccountability } from "../accountability/index.js";
import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import { signOfMoney } from "../money/index.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiability } from "./liability-facts.js";

/**
 * One entry for each liability, in the month of the write-off; by id. They are not reversible by payment, since a loss
 * shrinks with what comes in and the next assessment says what is left of them.
 */
export function liabilityEntries(
  liabilities: readonly BadDebtLiability[],
  losses: readonly BadDebtLoss[],
): readonly AccountabilityEntry[] {
  const dayOf = new Map(losses.map(({ id, on }) => [id, on]));
  return liabilities
    .filter(({ amount }) => signOfMoney(amount) > 0)
    .map(({ loss, customer, item, ground, person, amount, reasons }) =>
      enterAccountability({
        account: ground === "lack-of-responsibility" ? "commission" : "compensation",
        person,
        on: dayOf.get(loss) as PlainDate,
        amount,
        cause: { kind: ground, id: loss, customer, item },
        reversible: false,
        reasons,
      }),
    )
    .sort((a, b) => compareText(a.id, b.id));
}
