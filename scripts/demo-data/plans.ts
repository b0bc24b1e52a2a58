import { addBusinessDays, addDays, type PlainDate, paymentSchedule } from "receivables";
import { CALENDAR } from "./calendar.js";
import type { Habit, Trader } from "./customers.js";
import type { Dice } from "./dice.js";
import type { Sale } from "./sales.js";

/** How an invoice comes to be paid. */
export interface PaymentPlan {
  readonly invoice: string;
  readonly on: PlainDate;
  /** Of what is open then: all of it, about a part in a hundred, or all but a small difference in yuan. */
  readonly pays: "all" | { readonly percent: number } | { readonly allBut: string };
}

/** Days after the due date. */
const DELAYS: Readonly<Record<Habit, readonly [number, number]>> = {
  prompt: [-8, 0],
  normal: [-4, 7],
  slow: [6, 44],
  bad: [30, 95],
};

/** How often an invoice is paid in two parts, in a hundred. */
const IN_TWO: Readonly<Record<Habit, number>> = { prompt: 0, normal: 6, slow: 30, bad: 35 };

/** When and how a customer pays an invoice, by its habit. */
export function plansOf(trader: Trader, { invoice }: Sale, chance: Dice): readonly PaymentPlan[] {
  const due = lastDueDay(trader, invoice);
  const on = bankDay(addDays(due, chance.int(...DELAYS[trader.habit])), trader);
  const inTwo = chance.chance(IN_TWO[trader.habit]);
  const percent = chance.int(40, 70);
  const later = bankDay(addDays(on, chance.int(12, 30)), trader);
  if (!inTwo) return [{ invoice: invoice.id, on, pays: "all" }];
  return [
    { invoice: invoice.id, on, pays: { percent } },
    { invoice: invoice.id, on: later, pays: "all" },
  ];
}

function lastDueDay({ terms }: Trader, { issuedOn, amount }: Sale["invoice"]): PlainDate {
  const due = paymentSchedule(terms, { issuedOn, amount, calendar: CALENDAR }).at(-1)?.dueOn;
  return due ?? issuedOn;
}

/** Those who pay once a month do so on about the twentieth. */
function bankDay(day: PlainDate, { paysMonthly }: Trader): PlainDate {
  const chosen = paysMonthly ? (`${day.slice(0, 8)}20` as PlainDate) : day;
  return addBusinessDays(chosen < day ? addDays(chosen, 31) : chosen, 0, CALENDAR);
}
