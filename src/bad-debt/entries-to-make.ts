import { type AccountabilityEntry, enterAccountability } from "../accountability/index.js";
import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped } from "../decision/index.js";
import {
  type Money,
  addMoney,
  minMoney,
  negateMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import { badDebtFinding, inOrderOfId } from "./bad-debt-finding.js";
import type { BadDebtLoss } from "./bad-debt-loss.js";
import type { BadDebtLiability } from "./liability-facts.js";
import { LIABILITY_GROUNDS, type LiabilityGround } from "./liability-rule.js";
import { GROUND_CITATIONS } from "./liability-share.js";

/** What entries are made of. */
export interface EntryFacts {
  readonly liabilities: readonly BadDebtLiability[];
  readonly losses: readonly BadDebtLoss[];
  readonly entered: readonly AccountabilityEntry[];
  readonly asOf: PlainDate;
}

/**
 * The entries by which all that is entered comes to the liabilities: the first in the month of the write-off, changes
 * in the month of the day. They are not reversible by payment, since the next assessment gives back what is too much.
 */
export function entriesToMake({
  liabilities,
  losses,
  entered,
  asOf,
}: EntryFacts): readonly AccountabilityEntry[] {
  const roots = grouped(entered, rootKey);
  const reversing = grouped(entered, ({ reverses }) => reverses ?? undefined);
  const wanted = grouped(liabilities, ({ loss }) => loss);
  const keys = new Set(liabilities.map(keyOf));
  const dropped = grouped(
    [...roots.keys()].filter((key) => !keys.has(key)).map(subjectOf),
    ({ loss }) => loss,
  );
  return inOrderOfId(
    losses.flatMap((loss) => {
      const own = wanted.get(loss.id) ?? [];
      const gone = (dropped.get(loss.id) ?? []).map((one) => ({
        ...one,
        amount: zeroMoney(loss.loss.currency),
        reasons: [],
      }));
      return [...own, ...gone].flatMap((one) => {
        const before = (roots.get(keyOf(one)) ?? []).map((root) => {
          const reversals = reversing.get(root.id) ?? [];
          return { root, nth: reversals.length, net: netOf([root, ...reversals], loss.loss.currency) };
        });
        return changesTo(one, { loss, before, asOf });
      });
    }),
  );
}

type Subject = Pick<BadDebtLiability, "loss" | "ground" | "person">;
type Wanted = Subject & Pick<BadDebtLiability, "amount" | "reasons">;

interface Standing {
  readonly loss: BadDebtLoss;
  readonly before: readonly {
    readonly root: AccountabilityEntry;
    readonly nth: number;
    readonly net: Money;
  }[];
  readonly asOf: PlainDate;
}

function changesTo(wanted: Wanted, { loss, before, asOf }: Standing): readonly AccountabilityEntry[] {
  const { ground, person, amount, reasons } = wanted;
  const { currency } = loss.loss;
  const standing = sumMoney(
    before.map(({ net }) => net),
    currency,
  );
  const change = subtractMoney(amount, standing);
  const said = (code: "liability-given-back" | "liability-raised", by: Money) =>
    badDebtFinding(code, GROUND_CITATIONS[ground], [loss.id, ground, person], {
      loss: loss.id,
      item: loss.item,
      person,
      change: by,
      amount,
    });
  const base = {
    account: ground === "lack-of-responsibility" ? "commission" : "compensation",
    person,
    reversible: false,
  } as const;
  const { customer, item } = loss;
  if (signOfMoney(change) > 0) {
    const first = before.length === 0;
    const id = first ? loss.id : `${loss.id}#${before.length + 1}`;
    return [
      enterAccountability({
        ...base,
        on: first ? loss.on : asOf,
        amount: change,
        cause: { kind: ground, id, customer, item },
        reasons: first ? reasons : [...reasons, said("liability-raised", change)],
      }),
    ];
  }
  let left = negateMoney(change);
  return before
    .toSorted((a, b) => compareText(b.root.on, a.root.on) || compareText(b.root.id, a.root.id))
    .flatMap(({ root, nth, net }) => {
      const back = minMoney(net, left);
      if (signOfMoney(back) <= 0) return [];
      left = subtractMoney(left, back);
      return [
        enterAccountability({
          ...base,
          on: asOf,
          amount: negateMoney(back),
          cause: root.cause,
          reverses: root.id,
          nth,
          reasons: [said("liability-given-back", back)],
        }),
      ];
    });
}

function netOf(entries: readonly AccountabilityEntry[], currency: string): Money {
  return entries.reduce((sum, { amount }) => addMoney(sum, amount), zeroMoney(currency));
}

/** Whose liability an entry began, or raised; none for what is about something else. */
function rootKey({ person, cause, reverses }: AccountabilityEntry): string | undefined {
  const ground = LIABILITY_GROUNDS.find((one) => one === cause.kind);
  if (ground === undefined || person === null || reverses !== null) return undefined;
  return keyOf({ loss: cause.id.replace(/#\d+$/, ""), ground, person });
}

function keyOf({ loss, ground, person }: Subject): string {
  return JSON.stringify([loss, ground, person]);
}

function subjectOf(key: string): Subject {
  const [loss, ground, person] = JSON.parse(key) as [string, LiabilityGround, string];
  return { loss, ground, person };
}
