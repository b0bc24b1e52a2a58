import fc from "fast-check";
import { addDays } from "receivables/calendar";
import {
  type CustomerCharge,
  type CustomerFacts,
  type CustomerVisit,
  type Deal,
  type FilingReading,
  checkDossier,
  checkGrades,
  checkVisits,
  customerGroups,
  dossierDuties,
  eraseCustomer,
  exportCustomer,
  gradeAsOf,
} from "receivables/customer";
import { canonicalJson } from "receivables/decision";
import { type Money, compareMoney, money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { cny, codes, day, dossier, graded, policy } from "./customer-case.js";

const FIRST = day("2026-01-01");
const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays(FIRST, days));
const customer = fc.constantFrom("C1", "C2", "C3");
const person = fc.constantFrom("wang", "li");
const numbered = <Row extends object>(rows: fc.Arbitrary<Row>, maxLength = 12) =>
  fc
    .array(rows, { maxLength })
    .map((all) => all.map((row, i): Row & { readonly id: string } => ({ id: `R${i}`, ...row })));
const shuffled = <Row>(rows: readonly Row[], seed: number): readonly Row[] =>
  rows
    .map((row, i) => [(i * 7919 + seed) % 101, row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
const seed = fc.integer({ min: 0, max: 100 });

const visits: fc.Arbitrary<readonly CustomerVisit[]> = numbered(
  fc.record({
    customer,
    by: person,
    on: anyDay,
    kind: fc.constantFrom("phone", "in-person", "letter"),
    assessment: fc.option(fc.record({ grade: fc.constantFrom("A", "B", "C", "?"), by: person, on: anyDay })),
  }),
);
// For each customer one charge after the other, with or without gaps.
const charges: fc.Arbitrary<readonly CustomerCharge[]> = fc
  .array(
    fc.record({
      customer,
      gap: fc.nat(20),
      days: fc.integer({ min: 1, max: 90 }),
      person: fc.option(person),
    }),
    {
      maxLength: 8,
    },
  )
  .map((rows) => {
    const next = new Map<string, ReturnType<typeof day>>();
    return rows.map(({ gap, days, ...row }) => {
      const from = addDays(next.get(row.customer) ?? FIRST, gap);
      next.set(row.customer, addDays(from, days));
      return { ...row, from, until: addDays(from, days - 1) };
    });
  });
const amount: fc.Arbitrary<Money> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("100.00", "9999.99", "10000.00", "20000.00").map(cny) },
  { weight: 1, arbitrary: fc.constant(money("50000.00", "USD")) },
);
const deals: fc.Arbitrary<readonly Deal[]> = numbered(
  fc.record({ customer, on: anyDay, amount, handler: person }),
);
const READINGS: readonly FilingReading[] = ["either", "any", "following", "each"];
const LAST = day("2026-12-31");

describe("visits", () => {
  const facts = fc.record({ visits, charges, from: fc.constant(FIRST), asOf: anyDay });
  const rules = fc.record({
    count: fc.integer({ min: 0, max: 4 }),
    period: fc.constantFrom("month" as const, "quarter" as const),
    oncePerDay: fc.boolean(),
    by: fc.constantFrom("person-in-charge" as const, "anyone" as const),
    partPeriod: fc.constantFrom("in-full" as const, "nothing" as const, "by-days" as const),
  });
  const under = (over: object) => ({ ...policy, visits: { ...policy.visits, ...over } });

  test("made and missing reach what is required, and one of them is never above what it must be", () => {
    fc.assert(
      fc.property(facts, rules, (given, over) => {
        for (const { required, made, missing } of checkVisits(given, under(over)).rows) {
          expect(made + missing).toBeGreaterThanOrEqual(required);
          expect(missing).toBe(Math.max(0, required - made));
          expect(required).toBeLessThanOrEqual(over.count);
        }
      }),
    );
  });

  test("every visit counts once at most, and those that do not are found", () => {
    fc.assert(
      fc.property(facts, rules, (given, over) => {
        const { rows, findings } = checkVisits(given, under(over));
        const counted = rows.flatMap((row) => row.visits);
        const found = findings.flatMap(({ facts: told }) => told["visit"] ?? []);
        expect([...counted, ...found.map(String)].sort()).toEqual(given.visits.map(({ id }) => id).sort());
      }),
    );
  });

  test("what a period asks of all persons is no more than it asks of one customer, and in full for all its days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 88 }), fc.nat(5), (split, count) => {
        const until = addDays(FIRST, split);
        const two = [
          { customer: "C1", person: "wang", from: FIRST, until },
          { customer: "C1", person: "li", from: addDays(until, 1) },
        ];
        const { rows } = checkVisits(
          { visits: [], charges: two, from: FIRST, asOf: day("2026-03-31") },
          under({ count }),
        );
        expect(rows.reduce((sum, { required }) => sum + required, 0)).toBe(count);
      }),
    );
  });

  test("another visit lowers nothing that was made", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const before = checkVisits({ ...given, visits: given.visits.slice(1) }, policy).rows;
        checkVisits(given, policy).rows.forEach((row, i) => {
          expect(row.made).toBeGreaterThanOrEqual(before[i]?.made ?? 0);
        });
      }),
    );
  });

  test("the order of the rows changes no byte", () => {
    fc.assert(
      fc.property(facts, seed, (given, by) => {
        const other = { ...given, visits: shuffled(given.visits, by), charges: shuffled(given.charges, by) };
        expect(JSON.stringify(checkVisits(other, policy))).toBe(JSON.stringify(checkVisits(given, policy)));
      }),
    );
  });
});

describe("duties to file", () => {
  const duties = (rows: readonly Deal[], filing: object = {}, asOf = LAST) =>
    dossierDuties({ deals: rows, dossiers: [], asOf }, { ...policy, filing: { ...policy.filing, ...filing } })
      .duties;

  test("a stricter reading never gives a later day", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: 1, max: 4 }), (rows, count) => {
        const days = READINGS.map((reading) =>
          duties(rows, { reading, deals: count }).map(({ dueOn }) => dueOn ?? "9999-12-31"),
        );
        days.slice(1).forEach((later, i) => {
          later.forEach((dueOn, at) => expect((days[i]?.[at] ?? "") <= dueOn).toBe(true));
        });
      }),
    );
  });

  test("a higher amount or more deals never give an earlier day", () => {
    fc.assert(
      fc.property(deals, fc.constantFrom(...READINGS), amount, amount, (rows, reading, a, b) => {
        fc.pre(a.currency === "CNY" && b.currency === "CNY");
        const [low, high] = compareMoney(a, b) <= 0 ? [a, b] : [b, a];
        const days = (filing: object) =>
          duties(rows, { reading, ...filing }).map(({ dueOn }) => dueOn ?? "9999-12-31");
        const loose = days({ amount: high });
        days({ amount: low }).forEach((dueOn, at) => expect(dueOn <= (loose[at] ?? "")).toBe(true));
        const more = days({ deals: 3 });
        days({ deals: 2 }).forEach((dueOn, at) => expect(dueOn <= (more[at] ?? "")).toBe(true));
      }),
    );
  });

  test("once a duty arose, later deals do not move it", () => {
    fc.assert(
      fc.property(deals, fc.constantFrom(...READINGS), anyDay, (rows, reading, asOf) => {
        const later = new Map(duties(rows, { reading }).map((duty) => [duty.customer, duty]));
        for (const duty of duties(rows, { reading }, asOf)) {
          if (duty.dueOn !== null) expect(later.get(duty.customer)?.dueOn).toBe(duty.dueOn);
        }
      }),
    );
  });

  test("the order of the rows changes no byte", () => {
    fc.assert(
      fc.property(deals, fc.constantFrom(...READINGS), seed, (rows, reading, by) => {
        expect(JSON.stringify(duties(shuffled(rows, by), { reading }))).toBe(
          JSON.stringify(duties(rows, { reading })),
        );
      }),
    );
  });
});

describe("grades", () => {
  const changes = numbered(
    fc.record({ customer, grade: fc.constantFrom("A", "B", "C", "?"), on: anyDay, by: person }),
  );

  test("the check and gradeAsOf agree, for every customer, in any order of rows", () => {
    fc.assert(
      fc.property(changes, visits, anyDay, seed, (rows, made, asOf, by) => {
        const facts = { customers: ["C1", "C2", "C3"], changes: rows, visits: made, asOf };
        const check = checkGrades(facts, graded);
        for (const row of check.grades) {
          expect(row.grade).toBe(gradeAsOf({ changes: rows, asOf }, row.customer, graded));
        }
        const other = { ...facts, changes: shuffled(rows, by), visits: shuffled(made, by) };
        expect(JSON.stringify(checkGrades(other, graded))).toBe(JSON.stringify(check));
      }),
    );
  });
});

describe("groups", () => {
  const name = fc.constantFrom("A", "B", "C", "D", "E", "F", "?");
  const parents = fc.array(fc.record({ customer: name, parent: name }), { maxLength: 8 });
  const customers = ["A", "B", "C", "D", "E", "F"];

  test("no customer is in two groups, each link is inside one, and the order changes nothing", () => {
    fc.assert(
      fc.property(parents, seed, (rows, by) => {
        const result = customerGroups({ customers, parents: rows });
        const members = result.groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        const groupsOf = (one: string) => result.groups.find((group) => group.members.includes(one))?.id;
        for (const { customer: child, parent } of rows) {
          if (child !== parent && child !== "?" && parent !== "?")
            expect(groupsOf(child)).toBe(groupsOf(parent));
        }
        expect(customerGroups({ customers: shuffled(customers, by), parents: shuffled(rows, by) })).toEqual(
          result,
        );
      }),
    );
  });

  test("a circle is found wherever there is one, and nowhere else", () => {
    fc.assert(
      fc.property(parents, (rows) => {
        const open = new Set(rows.flatMap(({ customer: child, parent }) => [child, parent]));
        // Takes away, again and again, whoever has no parent left: only circles and what hangs below them stay.
        for (let before = -1; before !== open.size;) {
          before = open.size;
          for (const one of open) {
            if (!rows.some(({ customer: child, parent }) => child === one && open.has(parent)))
              open.delete(one);
          }
        }
        const found = codes(customerGroups({ customers, parents: rows }).findings).includes("group-cycle");
        expect(found).toBe(open.size > 0);
      }),
    );
  });
});

describe("personal data", () => {
  const fields = [...policy.dossier.fields.map(({ id }) => id), "unlisted"];
  const entry = fc.record({ field: fc.constantFrom(...fields), by: person, on: anyDay });
  const facts: fc.Arbitrary<CustomerFacts> = fc.record({
    dossiers: fc.array(fc.tuple(customer, fc.array(entry, { maxLength: 12 })), { maxLength: 3 }).map((rows) =>
      rows.map(([of, entries], i) =>
        dossier(of, {
          filedOn: addDays(FIRST, i),
          entries: entries.map((row, at) => ({ ...row, value: secret(of, `${row.field}-${i}-${at}`) })),
        }),
      ),
    ),
    deals,
    visits: visits.map((rows) =>
      rows.map((row, i) =>
        i % 2 === 0
          ? { ...row, remark: secret(row.customer, `remark-${i}`) }
          : { ...row, metWith: secret(row.customer, `met-${i}`) },
      ),
    ),
    gradeChanges: fc.constant([]),
    charges,
    parents: fc.constant([]),
  });
  const secret = (of: string, what: string): string => `<${of}:${what}>`;
  const personal = new Set(policy.dossier.fields.filter((field) => field.personal).map(({ id }) => id));
  const secretsOf = (text: string, of: string): readonly string[] =>
    Array.from(text.matchAll(/<(C\d):([a-z-]+?)-\d+(?:-\d+)?>/g), ([, whose = "", what = ""]) => ({
      whose,
      what,
    }))
      .filter(
        ({ whose, what }) =>
          whose === of &&
          !fields.some((field) => field === what && !personal.has(field) && field !== "unlisted"),
      )
      .map(({ what }) => what);

  test("erasing leaves no personal value of the customer, and every byte of the others", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const before = canonicalJson(given);
        const { facts: left, report } = eraseCustomer({ facts: given, customer: "C1", asOf: LAST }, policy);
        expect(canonicalJson(given)).toBe(before);
        expect(secretsOf(canonicalJson([left, report]), "C1")).toEqual([]);
        const exported = exportCustomer({ facts: left, customer: "C1", asOf: LAST }, policy);
        expect(secretsOf(canonicalJson(exported), "C1")).toEqual([]);
        const others = (all: CustomerFacts) =>
          JSON.stringify(
            [all.dossiers, all.visits, all.deals].map((rows: readonly { customer: string }[]) =>
              rows.filter((row) => row.customer !== "C1"),
            ),
          );
        expect(others(left)).toBe(others(given));
        const counted = [left, given].map((all) =>
          [all.dossiers, all.visits, all.deals].map((rows) => rows.length),
        );
        expect(counted[0]).toEqual(counted[1]);
      }),
    );
  });

  test("erasing twice is erasing once", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const once = eraseCustomer({ facts: given, customer: "C1", asOf: LAST }, policy);
        const twice = eraseCustomer({ facts: once.facts, customer: "C1", asOf: addDays(LAST, 1) }, policy);
        expect(JSON.stringify(twice.facts)).toBe(JSON.stringify(once.facts));
        expect(twice.report.erased).toEqual([]);
      }),
    );
  });

  test("an export holds every value of the customer, whatever the order of the rows", () => {
    fc.assert(
      fc.property(facts, seed, (given, by) => {
        const exported = exportCustomer({ facts: given, customer: "C1", asOf: LAST }, policy);
        const held = (text: string): readonly string[] => (text.match(/<C1:[^>]*>/g) ?? []).sort();
        expect(held(JSON.stringify(exported))).toEqual(held(JSON.stringify(given)));
        const other = {
          ...given,
          dossiers: shuffled(given.dossiers, by),
          visits: shuffled(given.visits, by),
          deals: shuffled(given.deals, by),
        };
        expect(JSON.stringify(exportCustomer({ facts: other, customer: "C1", asOf: LAST }, policy))).toBe(
          JSON.stringify(exported),
        );
      }),
    );
  });

  test("the check of a dossier is the same for any order of its rows, and repeats no value", () => {
    fc.assert(
      fc.property(facts, seed, anyDay, (given, by, asOf) => {
        for (const own of given.dossiers) {
          const check = JSON.stringify(checkDossier({ dossier: own, asOf }, policy));
          expect(check).not.toMatch(/<C/);
          const other = { ...own, entries: shuffled(own.entries, by), copies: shuffled(own.copies, by) };
          expect(JSON.stringify(checkDossier({ dossier: other, asOf }, policy))).toBe(check);
        }
      }),
    );
  });
});
