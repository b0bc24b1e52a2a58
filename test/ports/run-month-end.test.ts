import {
  accrueInterest,
  addMoney,
  canonicalJson,
  type CreditLine,
  negateMoney,
  type OpenItem,
  plainDate,
  positionAsOf,
  recordsOf,
  sumMoney,
  totalsByCurrency,
  zeroMoney,
} from "receivables";
import { type MemoryData, memoryAdapter } from "receivables/adapters/memory";
import { closeMonth, type MonthEndPorts, readMonthEndFacts, runMonthEnd } from "receivables/ports";
import { describe, expect, test } from "vitest";
import { demoData, demoPolicy, MONTH_END } from "./firm-of-the-demo.js";

const data = demoData();
const closed = await runMonthEnd(memoryAdapter(data), { asOf: MONTH_END });

/** The data with the rows of every list in the opposite order. */
function withRowsReversed({ ledger, evidence, ...lists }: MemoryData): MemoryData {
  const listsReversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.toReversed()
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, listsReversed(inner)]))
        : value;
  const { calendar, campaign, ...rest } = lists;
  const reversed = listsReversed(rest) as typeof rest;
  return {
    ...reversed,
    ...(calendar !== undefined && { calendar }),
    ...(campaign !== undefined && { campaign: listsReversed(campaign) as typeof campaign }),
    ledger: {
      ...ledger,
      documents: ledger.documents.toReversed(),
      customers: (ledger.customers ?? []).toReversed(),
    },
    ...(evidence !== undefined && { evidence: { ...evidence, notes: evidence.notes.toReversed() } }),
  };
}

/** The ports of an adapter, giving at most so many entries at a time whatever is asked for. */
function inSmallPages(ports: MonthEndPorts, limit: number): MonthEndPorts {
  const paged = (port: object): object =>
    Object.fromEntries(
      Object.entries(port).map(([name, method]: [string, (...args: unknown[]) => unknown]) => [
        name,
        (...args: unknown[]) =>
          method(
            ...args.map((arg) => (isRequest(arg) ? { ...arg, limit: Math.min(limit, arg.limit) } : arg)),
          ),
      ]),
    );
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      typeof port === "object" ? paged(port as object) : port,
    ]),
  ) as unknown as MonthEndPorts;
}

function isRequest(arg: unknown): arg is { limit: number } {
  return typeof arg === "object" && arg !== null && "limit" in arg && "after" in arg;
}

describe("a month end over the bundled firm", () => {
  test("ages exactly what the ledger has open", () => {
    const { items } = positionAsOf(data.ledger, MONTH_END);
    expect(closed.aging.currencies.map(({ total }) => total.open)).toEqual(totalsByCurrency(items));
  });

  test("its open total is what was invoiced and refunded, less what was credited, paid and written off", () => {
    const signed = data.ledger.documents
      .filter(({ status = "posted", postedOn }) => status === "posted" && postedOn <= MONTH_END)
      .flatMap((document) => {
        if (document.kind === "invoice" || document.kind === "refund") return [document.amount];
        if (document.kind === "credit-note" || document.kind === "payment")
          return [negateMoney(document.amount)];
        // A bill pays and is itself a claim, so that it moves nothing until it is paid in turn.
        if (document.kind === "write-off") return document.settles.map(({ amount }) => negateMoney(amount));
        return [];
      });
    const reversedDocuments = data.ledger.documents.flatMap((document) =>
      document.kind === "reversal" ? data.ledger.documents.filter(({ id }) => id === document.reverses) : [],
    );
    const takenOut = reversedDocuments.map((document) =>
      document.kind === "payment" ? document.amount : zeroMoney("CNY"),
    );
    const byHand = addMoney(sumMoney(signed, "CNY"), sumMoney(takenOut, "CNY"));
    expect(closed.aging.currencies.map(({ total }) => total.open)).toEqual([byHand]);
  });

  test("gives every order one decision, and holds, refers and approves some", () => {
    expect(closed.orders).toHaveLength(data.requests?.length ?? 0);
    expect(new Set(closed.orders.map(({ outcome }) => outcome))).toEqual(
      new Set(["approve", "refer", "hold"]),
    );
  });

  test("names the policy and version in every decision", () => {
    const decisions = [closed, closed.aging, closed.escalation, ...closed.assessments, ...closed.orders];
    const all = [...decisions, ...closed.statements, ...closed.handovers];
    expect(new Set(all.map(({ policy }) => `${policy.id} ${policy.version}`)).size).toBe(1);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(closed))).toEqual(closed);
  });

  test("is the same to the byte for any order of rows and any size of pages", async () => {
    const upsideDown = await runMonthEnd(memoryAdapter(withRowsReversed(data)), { asOf: MONTH_END });
    expect(canonicalJson(upsideDown)).toBe(canonicalJson(closed));
    const paged = await runMonthEnd(inSmallPages(memoryAdapter(data), 7), { asOf: MONTH_END });
    expect(canonicalJson(paged)).toBe(canonicalJson(closed));
  });
});

describe("a month end writes what it decided, and can be repeated", () => {
  test("every decision is in the outbox once, and the plan in the task log", async () => {
    const adapter = memoryAdapter(data);
    await runMonthEnd(adapter, { asOf: MONTH_END });
    const entries = adapter.outboxEntries();
    const count = (kind: string): number => entries.filter((entry) => entry.kind === kind).length;
    expect(count("order-decision")).toBe(closed.orders.length);
    expect(count("credit-assessment")).toBe(closed.assessments.length);
    expect(count("statement-verification")).toBe(closed.statements.length);
    expect(count("escalation-task")).toBe(closed.escalation.tasks.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(adapter.taskRecords()).toEqual(expect.arrayContaining([...recordsOf(closed.escalation)]));
  });

  test("the second run of a day plans nothing again and leaves the outbox as it is", async () => {
    const adapter = memoryAdapter(data);
    await runMonthEnd(adapter, { asOf: MONTH_END });
    const before = { entries: adapter.outboxEntries().map(({ id }) => id), records: adapter.taskRecords() };
    const again = await runMonthEnd(adapter, { asOf: MONTH_END });
    expect(again.escalation.tasks).toEqual([]);
    expect(again.escalation.deductions).toEqual([]);
    expect(again.escalation.charges).toEqual([]);
    expect(adapter.outboxEntries().map(({ id }) => id)).toEqual(before.entries);
    expect(adapter.taskRecords()).toEqual(before.records);
  });

  test("the next month claims only the interest that has grown since, also while no charge is posted", async () => {
    const adapter = memoryAdapter(data);
    const first = await runMonthEnd(adapter, { asOf: MONTH_END });
    const next = await runMonthEnd(adapter, { asOf: plainDate("2026-11-30") });
    const charged = first.escalation.charges.filter(({ kind }) => kind === "interest");
    const item = positionAsOf(data.ledger, plainDate("2026-11-30")).items.find(({ id }) =>
      charged.some((charge) => charge.item === id),
    ) as OpenItem;
    const inAll = accrueInterest({ item, asOf: plainDate("2026-11-30") }, demoPolicy().interest).interest;
    const claims = [first, next].flatMap(({ escalation }) =>
      escalation.charges.filter((charge) => charge.kind === "interest" && charge.item === item.id),
    );
    const before = data.ledger.documents.flatMap((document) =>
      document.kind === "invoice" && document.charge?.item === item.id ? [document.amount] : [],
    );
    expect(claims).toHaveLength(2);
    expect(sumMoney([...before, ...claims.map(({ amount }) => amount)], "CNY")).toEqual(inAll);
  });

  test("a run dated before an earlier one is refused, as data, and records nothing", async () => {
    const adapter = memoryAdapter({ ...data, records: [] });
    await runMonthEnd(adapter, { asOf: MONTH_END });
    const records = adapter.taskRecords();
    const { escalation } = await runMonthEnd(adapter, { asOf: plainDate("2026-10-30") });
    expect(escalation.outcome).toBe("refused");
    expect(escalation.reasons).toHaveLength(1);
    expect(adapter.taskRecords()).toEqual(records);
  });

  test("without a policy in force it rejects and writes nothing", async () => {
    const adapter = memoryAdapter({ ...data, policies: [] });
    await expect(runMonthEnd(adapter, { asOf: MONTH_END })).rejects.toThrowError(
      expect.objectContaining({ code: "no-policy-in-force" }),
    );
    expect(adapter.outboxEntries()).toEqual([]);
  });
});

describe("deciding a month", () => {
  test("Art. 18: members of a group with a limit, and the unlimited, are in the table", async () => {
    const facts = await readMonthEndFacts(memoryAdapter(data), MONTH_END);
    const [group] = facts.groups;
    const [member = "", other = ""] = group?.members ?? [];
    const rest = facts.lines.filter(({ holder }) => ![member, other, group?.id].includes(holder));
    const fixed = { fixedOn: plainDate("2026-01-01"), reviewDueOn: plainDate("2027-01-01"), term: 400 };
    const unlimited = { kind: "unlimited" } as const;
    const notInTable = (lines: typeof facts.lines): readonly string[] =>
      closeMonth({ ...facts, lines }).followUps.followUps.flatMap(({ customer, reasons }) =>
        reasons.some(({ code }) => code === "no-limit-in-table") ? [customer] : [],
      );
    const ofGroup: CreditLine = { scope: "group", holder: group?.id ?? "", limit: unlimited, ...fixed };
    const ofMember: CreditLine = { scope: "customer", holder: member, limit: unlimited, ...fixed };
    expect(notInTable(rest)).toEqual(expect.arrayContaining([member, other]));
    expect(notInTable([...rest, ofMember])).toEqual(expect.arrayContaining([other]));
    expect(notInTable([...rest, ofMember])).not.toContain(member);
    expect(notInTable([...rest, ofGroup])).not.toEqual(expect.arrayContaining([member]));
    expect(notInTable([...rest, ofGroup])).not.toEqual(expect.arrayContaining([other]));
  });

  test("F70: an override reaches the plan through the ports, and survives the next run", async () => {
    const task = closed.escalation.tasks.find(({ stage }) => stage === "1-10");
    const item = task?.items[0]?.item ?? "";
    const overrides = [
      {
        id: "OV-1",
        scope: { item },
        stage: "11-60",
        from: plainDate("2026-10-20"),
        to: null,
        by: "H01",
        because: "the customer left the address",
      },
    ];
    const ports = memoryAdapter({ ...data, overrides });
    const first = await runMonthEnd(ports, { asOf: MONTH_END });
    const second = await runMonthEnd(ports, { asOf: plainDate("2026-11-01") });
    const stages = (run: typeof first) =>
      new Set(
        run.escalation.tasks
          .filter(({ items }) => items.some((own) => own.item === item))
          .map(({ stage }) => stage),
      );
    expect(stages(first)).toEqual(new Set(["11-60"]));
    expect(stages(second).has("1-10")).toBe(false);
  });

  test("changes none of its facts", async () => {
    const facts = await readMonthEndFacts(memoryAdapter(data), MONTH_END);
    const before = canonicalJson(facts);
    expect(canonicalJson(closeMonth(facts))).toBe(canonicalJson(closed));
    expect(canonicalJson(facts)).toBe(before);
  });

  test("gives the tasks on handed-over items to the takers", async () => {
    const facts = await readMonthEndFacts(memoryAdapter(data), MONTH_END);
    const handover = facts.handovers[0]?.record.list;
    const taken = new Map(handover?.rows.map(({ item, taker }) => [item, taker]));
    const handled = closed.escalation.tasks.filter(
      ({ role, items }) => role === "handler" && items.some(({ item }) => taken.has(item)),
    );
    for (const { items, person } of handled) {
      expect(items.map(({ item }) => taken.get(item))).toEqual(items.map(() => person));
    }
    expect(
      closed.aging.items.filter(({ item }) => taken.has(item.id) && item.handler === handover?.giver),
    ).toEqual([]);
  });

  test("counts a remark of the one who answered for the item when it was written", async () => {
    const facts = await readMonthEndFacts(memoryAdapter(data), MONTH_END);
    const handover = facts.handovers[0]?.record.list;
    const overdue = closed.aging.items.find(
      ({ item, overdueDays }) =>
        (overdueDays ?? 0) > 40 && handover?.rows.some((row) => row.item === item.id),
    );
    const remark = {
      item: overdue?.item.id ?? "",
      by: handover?.giver ?? "",
      on: plainDate("2026-09-25"),
      text: "the headmaster asks for instalments",
      proposal: "three instalments",
    };
    const missing = (remarks: typeof facts.remarks): boolean =>
      closeMonth({ ...facts, remarks }).remarks.findings.some(
        ({ code, facts: { item } }) => code === "remark-missing" && item === remark.item,
      );
    expect(overdue).toBeDefined();
    expect([missing([]), missing([remark])]).toEqual([true, false]);
    expect(missing([{ ...remark, on: plainDate("2026-10-30") }])).toBe(true);
  });
});
