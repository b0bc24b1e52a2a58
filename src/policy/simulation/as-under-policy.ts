import { type PlainDate, addDays } from "../../calendar/index.js";
import { type ById, valueById, withValues } from "../../decision/index.js";
import type { Bill, CreditNote, LedgerDocument, Payment, Refund, Settles } from "../../ledger/index.js";
import { type Money, addMoney, minMoney, signOfMoney, subtractMoney } from "../../money/index.js";
import type { Fate, WorldOfDay } from "./simulation-state.js";

/**
 * The documents of a day as they come under a policy, in the order of their days. What rests on a lost order is gone:
 * its invoices, and of what was paid, credited, disputed or written off on them as much as they came to. What rests on
 * one that waits is parked, and what rests on one that waited comes later. Money that came before its invoice stays, as
 * the customer's credit.
 */
export function asUnderPolicy(
  documents: readonly LedgerDocument[],
  orderOf: ById<string>,
  world: WorldOfDay,
): readonly LedgerDocument[] {
  return documents.flatMap((document) => underPolicy(document, orderOf, world));
}

/** What an order was let, or not. */
export function orderKey(order: string): string {
  return JSON.stringify(["order", order]);
}

function underPolicy(
  document: LedgerDocument,
  orderOf: ById<string>,
  world: WorldOfDay,
): readonly LedgerDocument[] {
  const restsOn = namesOf(document).map((name) => fateOf(name, world));
  const order = orderBehind(document, orderOf);
  const fate = order === undefined ? undefined : valueById(world.fates, orderKey(order));
  const all = fate === undefined ? restsOn : [...restsOn, fate];
  if (all.some((other) => other?.kind === "waits")) {
    world.parked = [...world.parked, document];
    setFate(world, document.id, { kind: "waits" });
    return [];
  }
  if (fate?.kind === "gone") return goneWith(document, world);
  const left = withoutLost(document, world);
  const days = Math.max(0, ...all.map((other) => (other?.kind === "later" ? other.days : 0)));
  if (left.length === 0) return goneWith(document, world);
  setFate(world, document.id, days === 0 ? undefined : { kind: "later", days });
  return left.map((kept) => later(kept, days));
}

function orderBehind(document: LedgerDocument, orderOf: ById<string>): string | undefined {
  if (document.kind === "invoice") return valueById(orderOf, document.id);
  return document.kind === "payment" ? document.advanceFor : undefined;
}

function goneWith(document: LedgerDocument, world: WorldOfDay): readonly LedgerDocument[] {
  setFate(world, document.id, { kind: "gone", left: "amount" in document ? document.amount : null });
  return [];
}

function setFate(world: WorldOfDay, id: string, fate: Fate | undefined): void {
  if (fate !== undefined || valueById(world.fates, id) !== undefined)
    world.fates = withValues(world.fates, [[id, fate]]);
}

function namesOf(document: LedgerDocument): readonly string[] {
  const settles: readonly Settles[] = ("settles" in document && document.settles) || [];
  const others =
    document.kind === "reversal"
      ? [document.reverses]
      : document.kind === "dispute"
        ? [document.item]
        : document.kind === "allocation"
          ? [document.from]
          : [];
  return [...others, ...settles.map(({ item }) => item)];
}

/** What became of the document of a name. */
function fateOf(name: string, { fates }: WorldOfDay): Fate | undefined {
  return valueById(fates, name) ?? valueById(fates, stemOf(name));
}

function keyOf(name: string, { fates }: WorldOfDay): string {
  return valueById(fates, name) === undefined ? stemOf(name) : name;
}

function stemOf(name: string): string {
  return name.replace(/#[^#]*$/, "");
}

/** A document without what it did about documents that are gone; nothing where that was all. */
function withoutLost(document: LedgerDocument, world: WorldOfDay): readonly LedgerDocument[] {
  const isGone = (name: string): boolean => fateOf(name, world)?.kind === "gone";
  switch (document.kind) {
    case "invoice":
      return [document];
    case "reversal":
      return isGone(document.reverses) ? [] : [document];
    case "dispute":
      return isGone(document.item) ? [] : [document];
    case "write-off": {
      const settles = document.settles.filter(({ item }) => !isGone(item));
      return settles.length === 0 ? [] : [{ ...document, settles }];
    }
    case "allocation": {
      if (isGone(document.from)) return [];
      const settles = document.settles.filter(({ item }) => !isGone(item));
      const taken = takenBy(document.settles, world);
      const { from, ...header } = document;
      return [
        ...(settles.length === 0 ? [] : [{ ...document, settles }]),
        ...taken.map((amount, i): LedgerDocument => ({
          ...header,
          kind: "write-off",
          id: settles.length === 0 && i === 0 ? document.id : `${document.id}~${i + 1}`,
          because: "order-lost",
          settles: [{ item: from, amount }],
        })),
      ];
    }
    case "payment":
    case "credit-note":
    case "bill":
    case "refund":
      break;
  }
  return withoutLostLines(document, world);
}

/** The same for what has an amount of its own: it is less by what it did about documents that are gone. */
function withoutLostLines(
  document: Payment | CreditNote | Bill | Refund,
  world: WorldOfDay,
): readonly LedgerDocument[] {
  const isGone = ({ item }: Settles): boolean => fateOf(item, world)?.kind === "gone";
  const { settles = [] } = document;
  if (!settles.some(isGone)) return [document];
  const own = takenBy(settles, world).filter(({ currency }) => currency === document.amount.currency);
  const amount = own.reduce((left, taken) => subtractMoney(left, minMoney(left, taken)), document.amount);
  if (signOfMoney(amount) === 0) return [];
  return [{ ...document, amount, settles: settles.filter((line) => !isGone(line)) }];
}

/** What lines on documents that are gone took of them, one amount for each currency. */
function takenBy(settles: readonly Settles[], world: WorldOfDay): readonly Money[] {
  const taken = new Map<string, Money>();
  for (const { item, amount } of settles) {
    const fate = fateOf(item, world);
    if (fate?.kind !== "gone" || fate.left?.currency !== amount.currency) continue;
    const part = minMoney(amount, fate.left);
    setFate(world, keyOf(item, world), { kind: "gone", left: subtractMoney(fate.left, part) });
    const before = taken.get(amount.currency);
    taken.set(amount.currency, before === undefined ? part : addMoney(before, part));
  }
  return [...taken.values()].filter((amount) => signOfMoney(amount) > 0);
}

const DAYS = ["postedOn", "enteredOn", "issuedOn", "dueOn", "deliveredOn", "resolvedOn"] as const;

function later(document: LedgerDocument, days: number): LedgerDocument {
  if (days === 0) return document;
  const own: Partial<Record<(typeof DAYS)[number], PlainDate>> = document;
  const shifted = DAYS.flatMap((name) => {
    const day = own[name];
    return day === undefined ? [] : [[name, addDays(day, days)] as const];
  });
  const retention =
    document.kind === "invoice" && document.retention !== undefined
      ? { retention: { ...document.retention, dueOn: addDays(document.retention.dueOn, days) } }
      : {};
  return { ...document, ...Object.fromEntries(shifted), ...retention };
}
