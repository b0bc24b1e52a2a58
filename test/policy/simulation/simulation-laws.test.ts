import * as fc from "fast-check";
import { ageReceivables } from "receivables/aging";
import { type PlainDate, addDays, dayOfWeek, laterOf } from "receivables/calendar";
import { type SalesOrder, checkOrder, exposureOf } from "receivables/credit";
import { compareText } from "receivables/decision";
import { type EscalationRecord, planEscalation, recordsOf } from "receivables/escalation";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { addMoney, compareMoney, maxMoney, sumMoney, zeroMoney } from "receivables/money";
import {
  type SimulatedPolicy,
  type SimulationHistory,
  type SimulationState,
  advanceSimulation,
  mergeSimulations,
  reportSimulation,
  simulate,
  startSimulation,
} from "receivables/policy";
import { describe, expect, test } from "vitest";
import { day, historyOf, limitOf, limited, sale } from "./build-history.js";
import { CUSTOMERS, anyHeld, anyHistory, policiesWith } from "./random-history.js";

const comes = ({ postedOn, enteredOn = postedOn }: LedgerDocument): PlainDate => laterOf(postedOn, enteredOn);
const groupOf = (customer: string): string => CUSTOMERS.find(({ id }) => id === customer)?.group ?? customer;
const SHARDS = [["C1", "C2"], ["C3"]] as const;

/** A replay that computes everything afresh every day, for policies under which a hold is only counted. */
function afresh(history: SimulationHistory, { lines = [], policy }: SimulatedPolicy) {
  const held: string[] = [];
  const entered: SalesOrder[] = [];
  const tasks = new Map<string, number>();
  const done: EscalationRecord[] = [];
  const exposure: string[] = [];
  let deductions = zeroMoney("USD");
  let last = "0.00";
  for (let on = history.booksFrom; on <= history.to; on = addDays(on, 1)) {
    const morning = addDays(on, -1);
    const before = positionAsOf(history, morning, morning);
    const book = (asOf: PlainDate): readonly SalesOrder[] => {
      const { items, settled } = positionAsOf(history, asOf, asOf);
      const billed = new Set([...items, ...settled].map(({ document }) => document));
      return entered.filter(({ id }) => !billed.has(id.replace("O", "I")));
    };
    const today = history.orders
      .filter(({ placedOn }) => placedOn === on)
      .sort((a, b) => (a.order.id < b.order.id ? -1 : 1));
    for (const { order } of today) {
      const members = CUSTOMERS.filter(({ id }) => groupOf(id) === groupOf(order.customer)).map(
        ({ id }) => id,
      );
      const group = groupOf(order.customer) === "G" ? { group: { id: "G", members } } : {};
      const facts = {
        order,
        stage: "order",
        lines,
        ...group,
        items: before.items,
        orders: book(morning),
        asOf: on,
      } as const;
      if (on >= history.from && checkOrder(facts, policy.credit).outcome !== "approve") held.push(order.id);
      entered.push(order);
    }
    if (on < history.from) continue;
    const evening = positionAsOf(history, on, on);
    const aged = ageReceivables({ items: evening.items, asOf: on }, policy.aging).items;
    const disputes = history.documents.filter(
      (document) => document.kind === "dispute" && document.postedOn <= on,
    ) as Extract<LedgerDocument, { kind: "dispute" }>[];
    const plan = planEscalation(
      { asOf: on, items: aged, settledItems: evening.settled, done, disputes, people: history.people ?? [] },
      policy.escalation,
    );
    for (const { person, role } of plan.tasks) {
      const key = JSON.stringify([addDays(on, 1 - dayOfWeek(on)), role, person]);
      tasks.set(key, (tasks.get(key) ?? 0) + 1);
    }
    for (const { amount } of plan.deductions) deductions = addMoney(deductions, amount);
    done.push(
      ...recordsOf(plan).map((made) =>
        made.kind === "action" ? ({ ...made, state: "done" } as const) : made,
      ),
    );
    const net = SHARDS.map((customers) => {
      const facts = { customers, currency: "USD", items: evening.items, orders: book(on), asOf: on };
      const { currencies } = exposureOf(facts, policy.credit);
      return maxMoney(currencies[0]?.net ?? zeroMoney("USD"), zeroMoney("USD"));
    });
    const { amount } = sumMoney(net, "USD");
    if (amount !== last) exposure.push(`${on} ${amount}`);
    last = amount;
  }
  return { held: held.sort(), exposure, deductions, tasks: [...tasks].sort(byKey) };
}

/** Whether more was set against an invoice than it was: the rest would stay as a credit, whatever became of the order. */
function isOverSettled(document: LedgerDocument, { documents }: SimulationHistory): boolean {
  if (document.kind !== "invoice") return false;
  const lines = documents.flatMap((other) => ("settles" in other && other.settles) || []);
  const own = lines.filter(({ item }) => item === document.id).map(({ amount }) => amount);
  return compareMoney(sumMoney(own, document.amount.currency), document.amount) > 0;
}

function byKey([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return compareText(a, b);
}

function shown(history: SimulationHistory, policy: SimulatedPolicy) {
  const [outcome] = simulate(history, [policy]).policies;
  const [usd] = outcome?.currencies ?? [];
  return {
    held: (outcome?.held ?? []).map(({ order }) => order).sort(),
    exposure: (usd?.exposure ?? []).map(({ amount, on }) => `${on} ${amount.amount}`),
    deductions: usd?.deductions ?? zeroMoney("USD"),
    tasks: (outcome?.tasks ?? [])
      .map(({ person, role, tasks, week }) => [JSON.stringify([week, role, person]), tasks] as const)
      .sort(byKey),
  };
}

function byDays(
  history: SimulationHistory,
  policies: readonly SimulatedPolicy[],
  step: number,
): SimulationState {
  let state = startSimulation(history, policies);
  for (let on = history.booksFrom; on <= history.to; on = addDays(on, step)) {
    const { asOf } = state;
    const isNew = (of: PlainDate): boolean => of <= on && (asOf === null || of > asOf);
    state = advanceSimulation(state, {
      documents: history.documents.filter((document) => isNew(comes(document))),
      orders: history.orders.filter(({ placedOn }) => isNew(placedOn)),
      to: on,
    });
  }
  return state;
}

describe("F84: a policy replayed over history decides as the engine does", () => {
  test("decisions, tasks, deductions and exposure of every day are those computed afresh by the engine's own verbs", () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 2 }), (history, which) => {
        const policy = policiesWith({ kind: "shipped" })[which] as SimulatedPolicy;
        expect(shown(history, policy)).toEqual(afresh(history, policy));
      }),
      { numRuns: 12 },
    );
  });

  test("under lost orders the rest is as if they had never been", () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 2 }), (history, which) => {
        const lost = policiesWith({ kind: "lost" })[which] as SimulatedPolicy;
        const shipped = policiesWith({ kind: "shipped" })[which] as SimulatedPolicy;
        fc.pre(history.documents.every((document) => !isOverSettled(document, history)));
        const { held, ...rest } = shown(history, lost);
        const gone = new Set(held.map((id) => id.replace("O", "I")));
        const without = {
          ...history,
          orders: history.orders.filter(({ order }) => !held.includes(order.id)),
          documents: history.documents.filter(({ id }) => !gone.has(id.split("-")[0] ?? "")),
        };
        expect(shown(without, shipped)).toEqual({ held: [], ...rest });
      }),
      { numRuns: 40 },
    );
  });
});

describe("a simulation goes on day by day", () => {
  test("advancing by any number of days, with facts given as they come, is simulating the whole", () => {
    fc.assert(
      fc.property(anyHistory, anyHeld, fc.constantFrom(1, 2, 5, 11), (history, held, step) => {
        const policies = policiesWith(held);
        expect(reportSimulation(byDays(history, policies, step))).toEqual(simulate(history, policies));
      }),
      { numRuns: 6 },
    );
  });

  test("shards of customers, merged in any order and grouping, are the whole", () => {
    fc.assert(
      fc.property(anyHistory, anyHeld, (history, held) => {
        const policies = policiesWith(held);
        const shard = (groups: readonly string[]) =>
          simulate(
            {
              ...history,
              documents: history.documents.filter(({ customer }) => groups.includes(groupOf(customer))),
              orders: history.orders.filter(({ order }) => groups.includes(groupOf(order.customer))),
            },
            policies,
          );
        const [a, b, none] = [shard(["G"]), shard(["C3"]), shard([])];
        const whole = simulate(history, policies);
        expect(mergeSimulations(a, b)).toEqual(whole);
        expect(mergeSimulations(b, a)).toEqual(whole);
        expect(mergeSimulations(mergeSimulations(none, a), b)).toEqual(
          mergeSimulations(none, mergeSimulations(b, a)),
        );
        expect(mergeSimulations(whole, none)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
    const period = historyOf([], "2026-03-31");
    const other = simulate({ ...period, to: day("2026-04-01") }, [limited("1")]);
    expect(() => mergeSimulations(simulate(period, [limited("1")]), other)).toThrow(
      expect.objectContaining({ code: "simulations-differ" }),
    );
  });

  test("one more day costs what it changed: the work of a day does not grow with the ledger", () => {
    const sales = Array.from({ length: 300 }, (_, n) => {
      const on = addDays(day("2026-01-01"), n);
      return sale(`I${n}`, on, "10", { customer: `C${n % 10}`, paidOn: addDays(on, 20) });
    });
    const history = historyOf(sales, addDays(day("2026-01-01"), 330));
    const lines = Array.from({ length: 10 }, (_, n) => limitOf(`C${n}`, "1000"));
    let state = startSimulation(history, [{ ...limited("1000"), lines }]);
    const work: number[][] = [];
    for (let n = 0; n <= 330; n += 1) {
      const on = addDays(day("2026-01-01"), n);
      const next = advanceSimulation(state, {
        documents: history.documents.filter(({ postedOn }) => postedOn === on),
        orders: history.orders.filter(({ placedOn }) => placedOn === on),
        to: on,
      });
      const [a, b] = [next.work, state.work];
      work.push([a.days - b.days, a.documents - b.documents, a.checks - b.checks, a.plans - b.plans]);
      state = next;
    }
    // A sale and a payment a day: three documents in fact and three under the policy, in two customers' books at most.
    expect(new Set(work.slice(20, 300).map(String))).toEqual(new Set(["1,6,1,0"]));
    expect(work.slice(320)).toEqual(Array.from({ length: 11 }, () => [0, 0, 0, 0]));
  });
});
