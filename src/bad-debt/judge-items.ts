import { type Finding, contentId } from "../decision/index.js";
import type { OpenItem, Position } from "../ledger/index.js";
import {
  type Money,
  compareMoney,
  minMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { JudgedItem } from "./application-check.js";
import { type AppliedItem, type BadDebtApplication, inOrder } from "./bad-debt-application.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { ApplicationCode } from "./bad-debt.reason.js";

/** What is left of the ledger's items for applications, one after the other. */
export interface ItemBook {
  /** What an application asks for against what is left; it takes it away where `takes`. */
  readonly judge: (application: BadDebtApplication, takes: boolean) => JudgedItems;
}

/** What an application asks for, and what is wrong with it. */
export interface JudgedItems {
  readonly items: readonly JudgedItem[];
  readonly findings: readonly Finding<ApplicationCode>[];
}

/** Id of the document that gives an item up for an application: the same application never does it twice. */
export function writeOffId(application: string, item: string): string {
  return contentId("write-off", application, item);
}

/** Opens the book of a position. */
export function itemBook({ items, settled }: Position): ItemBook {
  const known = new Map([...items, ...settled].map((item) => [item.id, item]));
  const taken = new Map<string, { readonly by: string; readonly left: Money }>();

  const judgeOne = (application: BadDebtApplication, asked: AppliedItem, at: number, takes: boolean) => {
    const item = known.get(asked.item);
    const fault = faultOf(application, asked, item);
    if (item === undefined || fault !== undefined) {
      return refused(application, asked, at, { item, fault: fault ?? "applied-item-unknown" });
    }
    const earlier = taken.get(item.id);
    const left = earlier?.left ?? item.open;
    const accepted = minMoney(asked.amount, left);
    if (takes) taken.set(item.id, { by: application.id, left: subtractMoney(left, accepted) });
    const facts = { ...factsOf(application, asked), open: item.open, accepted, other: earlier?.by ?? null };
    const cuts: readonly ApplicationCode[] = [
      ...(earlier === undefined ? [] : (["applied-twice"] as const)),
      ...(compareMoney(asked.amount, item.open) > 0 ? (["applied-above-open"] as const) : []),
    ];
    const writtenOff = zeroMoney(item.open.currency);
    return {
      judged: { item: item.id, asked: asked.amount, open: item.open, accepted, writtenOff },
      findings: cuts.map((code) =>
        badDebtFinding(code, "Art. 30", [application.id, item.id, `${at + 1}`], facts, [
          accepted,
          asked.amount,
        ]),
      ),
    };
  };

  return {
    judge(application, takes) {
      const judged = inOrder(application.items).map((asked, at) => judgeOne(application, asked, at, takes));
      return {
        items: judged.map((one) => one.judged),
        findings: judged.flatMap(({ findings }) => findings),
      };
    },
  };
}

function faultOf(
  application: BadDebtApplication,
  { amount, item: asked }: AppliedItem,
  item: OpenItem | undefined,
): ApplicationCode | undefined {
  if (item === undefined) return "applied-item-unknown";
  if (item.customer !== application.customer) return "applied-item-of-other-customer";
  if (givenUp(application, asked, item).length > 0) return "applied-item-written-off";
  if (signOfMoney(item.open) === 0) return "applied-item-settled";
  if (signOfMoney(item.open) < 0) return "applied-item-no-claim";
  if (amount.currency !== item.open.currency) return "applied-in-other-currency";
  return signOfMoney(amount) > 0 ? undefined : "applied-amount-not-positive";
}

function givenUp({ id }: BadDebtApplication, asked: string, item: OpenItem): readonly Money[] {
  return item.settlements.filter(({ by }) => by === writeOffId(id, asked)).map(({ amount }) => amount);
}

function refused(
  application: BadDebtApplication,
  asked: AppliedItem,
  at: number,
  { item, fault }: { readonly item: OpenItem | undefined; readonly fault: ApplicationCode },
): { readonly judged: JudgedItem; readonly findings: readonly Finding<ApplicationCode>[] } {
  const open = item === undefined || signOfMoney(item.open) === 0 ? null : item.open;
  const currency = item?.open.currency ?? asked.amount.currency;
  const own = item?.customer === application.customer ? givenUp(application, asked.item, item) : [];
  const writtenOff = sumMoney(own, currency);
  const facts = { ...factsOf(application, asked), open, writtenOff };
  const about = [application.id, asked.item, `${at + 1}`];
  return {
    judged: { item: asked.item, asked: asked.amount, open, accepted: zeroMoney(currency), writtenOff },
    findings: [badDebtFinding(fault, "Art. 30", about, facts, [open, asked.amount])],
  };
}

function factsOf({ id, customer }: BadDebtApplication, { item, amount }: AppliedItem) {
  return { application: id, customer, item, asked: amount };
}
