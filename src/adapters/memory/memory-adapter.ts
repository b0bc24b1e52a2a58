import type { PlainDate } from "../../calendar/index.js";
import { canonicalJson } from "../../decision/index.js";
import type { EscalationRecord } from "../../escalation/index.js";
import { type Dispute, type OpenItem, type Position, positionAsOf } from "../../ledger/index.js";
import type { ItemQuery, MonthEndPorts, OutboxEntry } from "../../ports/index.js";
import { filePorts } from "./file-ports.js";
import type { MemoryData } from "./memory-data.js";
import { pageOf } from "./page-of.js";

/** The ports over data in memory, and what was written through them. */
export interface MemoryAdapter extends MonthEndPorts {
  /** What the outbox holds, by id. */
  outboxEntries(): readonly OutboxEntry[];
  /** Every record of the task log, those that were given included. */
  taskRecords(): readonly EscalationRecord[];
}

/**
 * The embedded default: the ports over plain data in memory, for tests, for demonstrations, and for programs
 * that hold a small firm's books themselves. The data is not copied and must not change while it is in use.
 *
 * @throws MisuseError `page-limit` from its listings, and those of `positionAsOf` when items are first asked for.
 * @example
 * import { memoryAdapter } from "receivables/adapters/memory";
 * import { net30, plainDate } from "receivables";
 *
 * const { openItems } = memoryAdapter({ ledger: { documents: [] }, policies: [net30] });
 * await openItems.openItems({ asOf: plainDate("2026-10-31") }, { after: null, limit: 100 }); // => { entries: [], next: null }
 */
export function memoryAdapter(data: MemoryData): MemoryAdapter {
  const positions = new Map<PlainDate, Position>();
  const positionOf = (asOf: PlainDate): Position => {
    const known = positions.get(asOf) ?? positionAsOf(data.ledger, asOf);
    positions.set(asOf, known);
    return known;
  };
  const outbox = new Map<string, OutboxEntry>();
  const log = new Map((data.records ?? []).map((record) => [canonicalJson(record), record]));
  let lastRunOn = (data.records ?? []).reduce<PlainDate | null>(
    (latest, { on }) => (latest === null || on > latest ? on : latest),
    null,
  );

  const byId = ({ id }: { readonly id: string }): string => id;
  const disputes = data.ledger.documents.filter(
    (document): document is Dispute => document.kind === "dispute",
  );
  return {
    openItems: {
      openItems: async (query, page) => pageOf(matching(positionOf(query.asOf).items, query), byId, page),
      settledItems: async (query, page) => {
        const settled = matching(positionOf(query.asOf).settled, query);
        return pageOf(
          settled.filter(({ postedOn }) => postedOn >= query.postedFrom),
          byId,
          page,
        );
      },
    },
    customers: {
      customers: async (page) => pageOf(data.ledger.customers ?? [], byId, page),
      groups: async () => data.groups ?? [],
    },
    credit: {
      standings: async (_, page) => pageOf(data.standings ?? [], ({ customer }) => customer, page),
      lines: async (asOf, page) =>
        pageOf(
          (data.lines ?? []).filter(({ fixedOn }) => fixedOn <= asOf),
          ({ scope, holder, fixedOn }) => canonicalJson([holder, scope, fixedOn]),
          page,
        ),
      orders: async (_, page) => pageOf(data.orders ?? [], byId, page),
      requests: async (_, page) =>
        pageOf(data.requests ?? [], ({ order, stage }) => canonicalJson([order.id, stage]), page),
      collateral: async (asOf, page) =>
        pageOf(
          (data.collateral ?? []).filter(({ validUntil }) => validUntil === null || validUntil >= asOf),
          byId,
          page,
        ),
      events: async (asOf, page) =>
        pageOf(
          (data.events ?? []).filter(({ on }) => on <= asOf),
          ({ customer, kind, on }) => canonicalJson([customer, on, kind]),
          page,
        ),
      rates: async () => data.rates ?? [],
    },
    policies: { policies: async () => data.policies },
    firm: {
      appointments: async () => data.appointments ?? [],
      businessCalendar: async () =>
        data.calendar ?? data.ledger.calendar ?? { weekend: [6, 7], holidays: [], workingDays: [] },
    },
    evidence: {
      statements: async ({ from, to }, page) =>
        pageOf(
          (data.statements ?? []).filter(
            ({ statement }) => statement.period.from === from && statement.period.to === to,
          ),
          ({ statement }) => canonicalJson([statement.customer, statement.currency]),
          page,
        ),
      evidence: async () => data.evidence ?? { notes: [] },
    },
    taskLog: {
      records: async (asOf, page) =>
        pageOf(
          [...log.values()].filter(({ on }) => on <= asOf),
          (record) => canonicalJson([record.item, record]),
          page,
        ),
      lastRunOn: async () => lastRunOn,
      promises: async (asOf, page) =>
        pageOf(
          (data.promises ?? []).filter(({ madeOn }) => madeOn <= asOf),
          byId,
          page,
        ),
      holds: async (asOf, page) =>
        pageOf(
          (data.holds ?? []).filter(({ from }) => from <= asOf),
          byId,
          page,
        ),
      overrides: async (asOf, page) =>
        pageOf(
          (data.overrides ?? []).filter(({ from }) => from <= asOf),
          byId,
          page,
        ),
      unreachable: async (_, page) =>
        pageOf(data.unreachable ?? [], ({ customer, by }) => canonicalJson([customer, by]), page),
      disputes: async (asOf, page) =>
        pageOf(
          disputes.filter(({ postedOn }) => postedOn <= asOf),
          byId,
          page,
        ),
      remarks: async (asOf, page) =>
        pageOf(
          (data.remarks ?? []).filter(({ on }) => on <= asOf),
          (remark) => canonicalJson([remark.item, remark.on, remark]),
          page,
        ),
      append: async (runOn, records) => {
        for (const record of records) log.set(canonicalJson(record), record);
        lastRunOn = lastRunOn === null || runOn > lastRunOn ? runOn : lastRunOn;
      },
    },
    handovers: {
      handovers: async (asOf, page) =>
        pageOf(
          (data.handovers ?? []).filter(({ record }) => record.list.on <= asOf),
          ({ record }) => record.list.id,
          page,
        ),
      leavers: async (_, page) => pageOf(data.leavers ?? [], ({ leaver }) => leaver, page),
    },
    ...filePorts(data),
    outbox: {
      put: async (entries) => {
        for (const entry of entries) outbox.set(entry.id, entry);
      },
    },
    outboxEntries: () => [...outbox.keys()].sort().flatMap((id) => outbox.get(id) ?? []),
    taskRecords: () => [...log.values()],
  };
}

function matching(items: readonly OpenItem[], { customer, handler }: ItemQuery): readonly OpenItem[] {
  return items.filter(
    (item) =>
      (customer === undefined || item.customer === customer) &&
      (handler === undefined || item.handler === handler),
  );
}
