import {
  addDays,
  type CustomerCharge,
  type CustomerDossier,
  type CustomerVisit,
  type GradeChange,
  type HandoverRecord,
  type LimitTablePaper,
  type PlainDate,
  plainDate,
} from "receivables";
import type { Trader } from "./customers.js";
import { dice } from "./dice.js";

const MANAGER = { person: "B02", role: "business-manager" };
const FIRST_DAY = plainDate("2026-01-01");

/** Customers whose file was never made. */
const WITHOUT_FILE: ReadonlySet<string> = new Set(["C011", "C016", "C026", "C032", "C048", "C064", "C023"]);

/** What a file says of its customer, by field. */
function contents({ customer, kind, size, habit, terms }: Trader): Readonly<Record<string, string>> {
  return {
    name: customer.name,
    address: `${customer.area ?? ""} district, road ${customer.id.slice(1)}`,
    phone: `0000-${customer.id.slice(1)}00`,
    "length-of-dealings": habit === "prompt" ? "more than five years" : "some years",
    "kind-of-business": kind,
    "legal-representative": `representative of ${customer.id}`,
    "market-area": customer.area ?? "",
    "sales-record": ["a corner shop", "steady", "growing", "one of the largest"][size - 1] ?? "",
    finances: habit === "bad" ? "strained" : "sound",
    "credit-standing": terms.kind,
  };
}

/** The files of customers: most are whole, some lack a value, a signature or a copy. */
export function dossiersOf(traders: readonly Trader[]): readonly CustomerDossier[] {
  return traders
    .filter(({ customer }) => !WITHOUT_FILE.has(customer.id))
    .map((trader) => {
      const { customer } = trader;
      const chance = dice(`dossier ${customer.id}`);
      const filedOn = addDays(FIRST_DAY, chance.int(0, 200));
      const kept = Object.entries(contents(trader)).filter(() => !chance.chance(2));
      const reviewed = !chance.chance(4);
      const by = customer.handler ?? MANAGER.person;
      return {
        customer: customer.id,
        filedOn,
        entries: kept.map(([field, value]) => ({ field, value, by, on: filedOn })),
        reviews: reviewed
          ? [{ by: MANAGER.person, role: MANAGER.role, on: addDays(filedOn, chance.int(0, 9)) }]
          : [],
        responsible: MANAGER,
        copies: [
          { id: "1", keeper: "general-manager-office", holder: "G01", on: filedOn },
          ...(chance.chance(97) ? [{ id: "2", keeper: "business", holder: by, on: filedOn }] : []),
        ],
        transfers: [],
      };
    });
}

/** Visits of the third quarter and of October: two a quarter and more by most, fewer to some. */
export function visitsOf(traders: readonly Trader[]): readonly CustomerVisit[] {
  return traders.flatMap(({ customer, grade, habit }) => {
    const chance = dice(`visits ${customer.id}`);
    const summer = chance.pick(habit === "bad" ? [0, 1, 2] : [2, 2, 2, 3]);
    const days = [
      ...Array.from({ length: summer }, (_, i) =>
        addDays(plainDate("2026-07-03"), i * 30 + chance.int(0, 20)),
      ),
      ...Array.from({ length: chance.pick([0, 1, 1, 2]) }, (_, i) =>
        addDays(plainDate("2026-10-05"), i * 12 + chance.int(0, 10)),
      ),
    ];
    return days.map((on, i): CustomerVisit => {
      const by = customer.handler ?? MANAGER.person;
      const assessed = !chance.chance(6);
      return {
        id: `V-${customer.id}-${i + 1}`,
        customer: customer.id,
        by,
        on,
        kind: chance.pick(["phone", "in-person"]),
        assessment: assessed ? { grade, by, on } : null,
      };
    });
  });
}

/** The grades of the year's beginning. */
export function gradeChangesOf(traders: readonly Trader[]): readonly GradeChange[] {
  return traders
    .filter(({ isNew }) => !isNew)
    .map(({ customer, grade }) => ({
      id: `GR-${customer.id}`,
      customer: customer.id,
      grade,
      on: FIRST_DAY,
      by: MANAGER.person,
    }));
}

/** Who is in charge of whom: the customers of the one who leaves pass on with the handover. */
export function chargesOf(traders: readonly Trader[], { list }: HandoverRecord): readonly CustomerCharge[] {
  const takers = new Map(list.rows.map(({ customer, taker }) => [customer, taker]));
  return traders.flatMap(({ customer, isNew }): readonly CustomerCharge[] => {
    const { id, handler = null } = customer;
    const from = isNew ? plainDate("2026-09-01") : FIRST_DAY;
    const taker = handler === list.giver ? takers.get(id) : undefined;
    return taker === undefined
      ? [{ customer: id, person: handler, from }]
      : [
          { customer: id, person: handler, from, until: list.on },
          { customer: id, person: taker, from: addDays(list.on, 1) },
        ];
  });
}

/** The table of limits and terms on paper; finance has lost its copy. */
export function limitTableOf(traders: readonly Trader[], on: PlainDate): LimitTablePaper {
  return {
    id: `limits ${on}`,
    fixedOn: on,
    customers: traders.filter(({ isNew }) => !isNew).map(({ customer }) => customer.id),
    copies: [{ id: "1", keeper: "business", holder: MANAGER.person, on }],
    transfers: [],
  };
}
