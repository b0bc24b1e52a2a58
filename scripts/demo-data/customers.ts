import type { Customer, PaymentTerms } from "receivables";
import { type Dice, dice } from "./dice.js";
import { type CustomerKind, NAMES_BY_AREA } from "./customer-names.js";

/** How a customer pays: days after the due date, and how often it pays in two parts. */
export type Habit = "prompt" | "normal" | "slow" | "bad";

/** A customer as the generator knows it. */
export interface Trader {
  readonly customer: Customer;
  readonly kind: CustomerKind;
  readonly grade: "A" | "B" | "C" | "D";
  readonly terms: PaymentTerms;
  readonly habit: Habit;
  /** 1 for a corner shop to 4 for a book city: lines on an order, copies on a line. */
  readonly size: 1 | 2 | 3 | 4;
  /** Pays everything of a month at once. */
  readonly paysMonthly: boolean;
  /** Buys for the first time in September or October. */
  readonly isNew: boolean;
}

const AREAS = ["north", "east", "south", "west"] as const;
type Area = (typeof AREAS)[number];

const DEPARTMENT: Readonly<Record<Area, string>> = {
  north: "sales-1",
  east: "sales-1",
  south: "sales-2",
  west: "sales-2",
};

/** Who looks after how many of an area's customers, in the order of the list. */
const HANDLERS: Readonly<Record<Area, readonly (readonly [handler: string, customers: number])[]>> = {
  north: [
    ["S01", 10],
    ["S02", 6],
  ],
  east: [
    ["S02", 5],
    ["S03", 11],
  ],
  south: [
    ["S04", 11],
    ["S05", 5],
  ],
  west: [
    ["S05", 6],
    ["S06", 10],
  ],
};

/** Customers whose part in the month is written, by place in the list. The rest falls as the dice do. */
const ROLES: Readonly<Record<string, Partial<Pick<Trader, "habit" | "isNew" | "grade" | "size">>>> = {
  C001: { habit: "prompt", grade: "A", size: 4 },
  C004: { habit: "prompt", grade: "A", size: 3 },
  C007: { habit: "slow", grade: "C", size: 4 },
  C011: { isNew: true, habit: "prompt", grade: "B", size: 2 },
  C013: { habit: "bad", grade: "D", size: 2 },
  C016: { isNew: true, habit: "normal", grade: "C", size: 1 },
  C023: { habit: "normal", grade: "A", size: 4 },
  C026: { isNew: true, habit: "normal", grade: "B", size: 2 },
  C029: { habit: "bad", grade: "C", size: 3 },
  C032: { isNew: true, habit: "slow", grade: "C", size: 1 },
  C036: { habit: "slow", grade: "B", size: 3 },
  C039: { habit: "bad", grade: "D", size: 3 },
  C042: { habit: "slow", grade: "C", size: 2 },
  C048: { isNew: true, habit: "normal", grade: "B", size: 2 },
  C049: { habit: "normal", grade: "B", size: 4 },
  C056: { habit: "bad", grade: "D", size: 2 },
  C064: { isNew: true, habit: "prompt", grade: "B", size: 1 },
};

/** The firm's customers, sixteen in each of four areas. */
export function traders(): readonly Trader[] {
  return AREAS.flatMap((area, place) =>
    NAMES_BY_AREA[area].map(([kind, name, parent], i) => {
      const id = idOf(place * 16 + i + 1);
      const chance = dice(`customer ${id}`);
      const customer: Customer = {
        id,
        name,
        ...(parent !== undefined && { group: idOf(place * 16 + parent) }),
        area,
        department: DEPARTMENT[area],
        handler: handlerOf(area, i),
      };
      return { customer, kind, ...character(kind, chance), ...ROLES[id] };
    }),
  );
}

function character(kind: CustomerKind, chance: Dice): Omit<Trader, "customer" | "kind"> {
  const habit = chance.pick<Habit>([
    "prompt",
    "prompt",
    "prompt",
    "normal",
    "normal",
    "normal",
    "normal",
    "slow",
  ]);
  const grade = habit === "prompt" ? chance.pick<"A" | "B">(["A", "B"]) : habit === "normal" ? "B" : "C";
  const size = kind === "library" ? 2 : chance.pick<1 | 2 | 3>([1, 2, 2, 3]);
  return {
    habit,
    grade,
    size,
    terms: termsOf(kind, chance),
    paysMonthly: kind !== "bookshop" && chance.chance(60),
    isNew: false,
  };
}

function termsOf(kind: CustomerKind, chance: Dice): PaymentTerms {
  if (kind === "library") return { kind: "net", days: 60 };
  if (kind === "school") {
    return chance.pick<PaymentTerms>([
      { kind: "net-after-month-end", days: 15 },
      { kind: "net", days: 45 },
    ]);
  }
  return chance.pick<PaymentTerms>([
    { kind: "net", days: 30 },
    { kind: "net", days: 30, businessDays: "following" },
    { kind: "net", days: 45 },
    { kind: "monthly-settlement", closingDay: 25, due: { kind: "net", days: 30 } },
    { kind: "day-of-month", day: 10, months: 2 },
  ]);
}

function handlerOf(area: Area, place: number): string {
  let before = 0;
  for (const [handler, customers] of HANDLERS[area]) {
    before += customers;
    if (place < before) return handler;
  }
  throw new Error(`nobody looks after customer ${place + 1} of ${area}`);
}

function idOf(number: number): string {
  return `C${String(number).padStart(3, "0")}`;
}
