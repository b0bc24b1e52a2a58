import {
  divideDecimals,
  type LedgerDocument,
  minMoney,
  type Money,
  multiplyDecimals,
  multiplyMoney,
  type Payment,
  type PlainDate,
  signOfMoney,
  subtractMoney,
  sumMoney,
} from "receivables";
import type { Trader } from "./customers.js";
import { type Dice, dice } from "./dice.js";
import { type PaymentPlan, plansOf } from "./plans.js";
import type { Return } from "./returns.js";
import type { Sale } from "./sales.js";
import { PLANS_BY_HAND } from "./plans-by-hand.js";
import { CURRENCY, yuan } from "./yuan.js";

/** The day on which the books were copied: a few documents are younger than the month that is closed. */
const COPIED_ON = "2026-11-03" as PlainDate;

interface Account {
  readonly documents: LedgerDocument[];
  /** What is left of each invoice. */
  readonly open: Map<string, Money>;
  /** Credit notes that came when their invoice was paid already. */
  readonly loose: { readonly id: string; left: Money }[];
  readonly chance: Dice;
}

interface Event {
  readonly on: PlainDate;
  readonly post: (account: Account) => void;
}

/** A customer's documents: its invoices and credit notes, and the payments by which it settles them. */
export function accountOf(
  trader: Trader,
  sales: readonly Sale[],
  returns: readonly Return[],
): readonly LedgerDocument[] {
  const { id } = trader.customer;
  const account: Account = { documents: [], open: new Map(), loose: [], chance: dice(`account ${id}`) };
  const plans = sales.flatMap((sale) => {
    const byHand = PLANS_BY_HAND[sale.invoice.id]?.map((plan) => ({ ...plan, invoice: sale.invoice.id }));
    const byHabit = plansOf(trader, sale, dice(`plan ${sale.invoice.id}`));
    return byHand ?? byHabit;
  });
  const events: Event[] = [
    ...sales.map(({ invoice }): Event => ({ on: invoice.postedOn, post: (to) => postInvoice(invoice, to) })),
    ...returns.map((back): Event => ({ on: back.credit.postedOn, post: (to) => postCredit(back, to) })),
    ...byDay(plans).map(([on, due]): Event => ({ on, post: (to) => postPayment(id, on, due, to) })),
  ];
  for (const { on, post } of events.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))) {
    if (on <= COPIED_ON) post(account);
  }
  return account.documents;
}

function postInvoice(invoice: Sale["invoice"], { documents, open }: Account): void {
  documents.push(invoice);
  open.set(invoice.id, invoice.amount);
}

function postCredit({ credit, invoice }: Return, { documents, open, loose }: Account): void {
  const left = open.get(invoice) ?? yuan("0");
  const fits = signOfMoney(subtractMoney(left, credit.amount)) >= 0;
  documents.push(fits ? { ...credit, settles: [{ item: invoice, amount: credit.amount }] } : credit);
  if (fits) open.set(invoice, subtractMoney(left, credit.amount));
  else loose.push({ id: credit.id, left: credit.amount });
}

function postPayment(customer: string, on: PlainDate, plans: readonly PaymentPlan[], account: Account): void {
  const { documents, open } = account;
  useCredit(customer, on, plans, account);
  const settles = plans.flatMap(({ invoice, pays }) => {
    const left = open.get(invoice);
    if (left === undefined) return [];
    const amount = amountOf(pays, left);
    open.set(invoice, subtractMoney(left, amount));
    return signOfMoney(amount) > 0 ? [{ item: invoice, amount }] : [];
  });
  if (settles.length === 0) return;
  const number = documents.filter(({ kind }) => kind === "payment").length + 1;
  const payment: Payment = {
    kind: "payment",
    id: `PAY-${customer}-${String(number).padStart(2, "0")}`,
    customer,
    postedOn: on,
    amount: sumMoney(
      settles.map(({ amount }) => amount),
      CURRENCY,
    ),
    settles,
  };
  documents.push(payment);
}

/** Two times in three, the bookkeeper sets a loose credit against the invoice that is being paid. */
function useCredit(customer: string, on: PlainDate, [plan]: readonly PaymentPlan[], account: Account): void {
  const { documents, open, loose, chance } = account;
  const credit = loose[0];
  const left = plan && open.get(plan.invoice);
  if (credit === undefined || plan === undefined || left === undefined || !chance.chance(67)) return;
  const amount = minMoney(credit.left, left);
  if (signOfMoney(amount) === 0) return;
  const settles = [{ item: plan.invoice, amount }];
  const number = documents.filter(({ kind }) => kind === "allocation").length + 1;
  documents.push({
    kind: "allocation",
    id: `AL-${customer}-${number}`,
    customer,
    postedOn: on,
    from: credit.id,
    settles,
  });
  open.set(plan.invoice, subtractMoney(left, amount));
  credit.left = subtractMoney(credit.left, amount);
  if (signOfMoney(credit.left) === 0) loose.shift();
}

function amountOf(pays: PaymentPlan["pays"], left: Money): Money {
  if (pays === "all") return left;
  if ("allBut" in pays) return subtractMoney(left, yuan(pays.allBut));
  const part = multiplyMoney(left, multiplyDecimals(String(pays.percent), "0.01"), "down").amount;
  return yuan(multiplyDecimals(divideDecimals(part, "100", 0, "down"), "100"));
}

function byDay(plans: readonly PaymentPlan[]): readonly (readonly [PlainDate, readonly PaymentPlan[]])[] {
  const days = new Map<PlainDate, PaymentPlan[]>();
  for (const plan of plans) days.set(plan.on, [...(days.get(plan.on) ?? []), plan]);
  return [...days];
}
