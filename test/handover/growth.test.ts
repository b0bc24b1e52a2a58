import { addDays, plainDate } from "receivables/calendar";
import {
  type CustomerConfirmation,
  type HandoverRecord,
  type ReconciliationFacts,
  type ReleaseFacts,
  assignHandlers,
  handoverColumns,
  handoverDigest,
  handoverStatus,
  makeHandoverList,
  mayRelease,
  reconcileColumns,
  reconcileHandover,
} from "receivables/handover";
import type { OpenItem } from "receivables/ledger";
import { describe, test } from "vitest";
import { cny, DAY, item, listOf, policy, signaturesOf, signed } from "./handover-case.js";
import { expectLinear } from "../reads.js";

const LATER = plainDate("2026-06-30");

const name = (i: number): string => `I${String(i).padStart(4, "0")}`;
/** A fixed order that is no order: 61 goes with neither size. */
const mixed = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(i * 61) % list.length] as T);
const itemsOf = (n: number, more: (i: number) => Partial<OpenItem> = () => ({})): OpenItem[] =>
  Array.from({ length: n }, (_, i) => item(name(i), more(i)));
const said = (i: number, more: Partial<CustomerConfirmation> = {}): CustomerConfirmation => {
  return { item: name(i), customer: "C1", on: DAY, how: "mail", by: "li", amount: cny("99.00"), ...more };
};
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

function factsOf(items: readonly OpenItem[], more: Partial<ReconciliationFacts> = {}): ReconciliationFacts {
  return { record: signed(listOf(items)), position: { asOf: DAY, items }, asOf: LATER, ...more };
}

/** Handovers from one to the other and back, each of all and with the customer as a whole. */
function chain(n: number): HandoverRecord[] {
  return many(n, (i) => {
    const [giver, taker] = i % 2 === 0 ? (["wang", "li"] as const) : (["li", "wang"] as const);
    const list = listOf([item(name(i), { handler: giver })], {
      giver: giver,
      shares: [{ taker: taker }],
      position: { asOf: addDays(DAY, i - 500), items: [item(name(i), { handler: giver })] },
      statements: [{ customer: "C1", statement: "S", checkedOn: addDays(DAY, -600) }],
    });
    return signed(list);
  });
}

describe("grows with the lists and not with their square", () => {
  const cases: readonly [string, (n: number) => ReconciliationFacts][] = [
    [
      "rows of one customer, in any order",
      (n) => {
        const items = itemsOf(n);
        const { record, ...facts } = factsOf(items);
        const list = { ...record.list, rows: mixed(record.list.rows) };
        return { ...facts, record: { ...record, list }, position: { asOf: DAY, items: mixed(items) } };
      },
    ],
    [
      "differences, with as many earlier findings, doubts and customers of a spot check",
      (n) => {
        const items = itemsOf(n, (i) => ({ customer: `C${i}` }));
        const facts = factsOf(items, {
          position: { asOf: DAY, items: items.map((own) => ({ ...own, open: cny("1.00") })) },
          doubts: many(n, (i) => ({ item: name(i), by: "li", hadOn: DAY, reportedOn: null, remark: "?" })),
          customers: many(n, (i) => `C${n - i}`),
        });
        const { findings } = reconcileHandover(facts, policy);
        return { ...facts, found: findings };
      },
    ],
    [
      "doubts about one item",
      (n) =>
        factsOf(itemsOf(3), {
          doubts: many(n, () => ({ item: name(0), by: "li", hadOn: DAY, reportedOn: null, remark: "?" })),
          confirmations: [said(0)],
        }),
    ],
    [
      "answers about one item, all of one day",
      (n) =>
        factsOf(itemsOf(3), {
          confirmations: many(n, (i) => said(0, { by: `finance ${i}` })),
        }),
    ],
    [
      "answers about items that nobody knows",
      (n) =>
        factsOf(itemsOf(3), {
          confirmations: mixed(many(n, (i) => said(i + 1000))),
        }),
    ],
    [
      "items of others in the ledger",
      (n) => {
        const items = itemsOf(3);
        const position = {
          asOf: DAY,
          items: [...items, ...many(n, (i) => item(name(i + 1000), { handler: "sun" }))],
        };
        return factsOf(items, { position, confirmations: many(n, (i) => said(i + 1000)) });
      },
    ],
    [
      "a long chain of earlier handovers, and as many items that it passes on",
      (n) => {
        const items = itemsOf(3);
        const posted = many(n, (i) => item(name(i + 1000), { postedOn: addDays(DAY, (i % 20) - 20) }));
        return factsOf(items, { position: { asOf: DAY, items: [...items, ...posted] }, handovers: chain(n) });
      },
    ],
    [
      "takers who all doubt what is not on the list",
      (n) => {
        const shares = many(n, (i) => ({ taker: `T${i}`, items: [name(i)] }));
        const record = signed(listOf(itemsOf(n), { shares }));
        return factsOf([], {
          record,
          position: { asOf: DAY, items: [...itemsOf(n), item("Z")] },
          doubts: many(n, (i) => ({ item: "Z", by: `T${i}`, hadOn: DAY, reportedOn: null, remark: "?" })),
        });
      },
    ],
  ];

  test.each(cases)("%s", (_, of) => {
    expectLinear(of, (facts) => JSON.stringify(reconcileHandover(facts, policy)));
    expectLinear(of, (facts) => {
      const { record, position, handovers = [], confirmations = [], ...more } = facts;
      const columns = handoverColumns({ record, position, handovers, confirmations });
      JSON.stringify(reconcileColumns({ columns, ...more }, policy));
    });
  });

  test("the list, its digest and who answers for its items", () => {
    const facts = (n: number) => ({
      giver: "wang",
      shares: [{ taker: "li" }],
      supervisor: { id: "zhao", role: "business-supervisor" },
      position: { asOf: DAY, items: mixed(itemsOf(n, (i) => ({ customer: `C${i}` }))) },
      statements: many(n, (i) => ({ customer: `C${n - i}`, statement: "S", checkedOn: DAY })),
      dossiers: many(n, (i) => ({ customer: `C${i}`, state: "none" as const })),
    });
    expectLinear(facts, (own) => makeHandoverList(own, policy));
    expectLinear((n) => listOf(itemsOf(n)), handoverDigest);
    expectLinear(
      (n) => ({ items: many(n, (i) => item(name(i + 1000))), handovers: chain(n) }),
      (own) => assignHandlers(own, LATER),
    );
  });

  test("signatures of many takers, each before some statement was checked", () => {
    const record = (n: number) => {
      const items = itemsOf(n, (i) => ({ customer: `C${i}` }));
      const list = listOf(items, { shares: many(n, (i) => ({ taker: `T${i}`, items: [name(i)] })) });
      const signatures = signaturesOf(list).map((own, i) =>
        i % 9 === 0 ? { ...own, on: addDays(DAY, -1) } : own,
      );
      return { list, signatures };
    };
    expectLinear(record, handoverStatus);
  });
});

test("leaving grows with what is promised, compensated and checked, and not with its square", () => {
  const release = (n: number): ReleaseFacts => {
    const items = itemsOf(n);
    const record = signed(listOf(items));
    return {
      leaver: "wang",
      occasion: "leaving",
      items: [...items, ...many(n, (i) => item(name(i + 1000)))],
      handovers: [record],
      noticeOn: DAY,
      assurances: many(n, (i) => ({ customer: "C1", item: name(i + 1000), kind: "promise", on: DAY })),
      compensations: many(n, (i) => ({
        id: `K${i}`,
        customer: "C1",
        item: name(i),
        amount: cny("1.00"),
        confirmedOn: DAY,
        settledOn: null,
      })),
      reconciliations: many(n, (i) => ({
        handover: `${record.list.id}${i > 0 ? i : ""}`,
        checks: [{ item: name(i), state: "checked" }],
        findings: [],
      })),
      asOf: LATER,
    };
  };
  const waiting = { ...policy, release: { ...policy.release, waitForCheck: true, collectWithinMonths: 1 } };
  expectLinear(release, (facts) => mayRelease(facts, waiting));
});
