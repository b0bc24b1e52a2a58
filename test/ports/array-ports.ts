import { type PlainDate, type Position, positionAsOf } from "receivables";
import type { MemoryData } from "receivables/adapters/memory";
import type { MonthEndPorts, OutboxEntry, Page, PageRequest } from "receivables/ports";

/** What was written through the ports. */
export interface Written {
  readonly ports: MonthEndPorts;
  readonly outbox: Map<string, OutboxEntry>;
}

/**
 * The ports as a user would write them over arrays: one row a page, the cursor a row's place. Nothing of it is shared
 * with the memory adapter.
 */
export function arrayPorts(data: MemoryData): Written {
  const { badDebts, collection } = data;
  const outbox = new Map<string, OutboxEntry>();
  const log = [...(data.records ?? [])];
  let lastRunOn: PlainDate | null = null;
  const positions = new Map<PlainDate, Position>();
  const positionOn = (asOf: PlainDate): Position => {
    const position = positions.get(asOf) ?? positionAsOf(data.ledger, asOf);
    positions.set(asOf, position);
    return position;
  };
  const listing =
    <Row>(rows: readonly Row[] | undefined) =>
    async (_: unknown, page: PageRequest): Promise<Page<Row>> =>
      oneOf(rows ?? [], page);
  const ports: MonthEndPorts = {
    openItems: {
      openItems: async ({ asOf }, page) => oneOf(positionOn(asOf).items, page),
      settledItems: async ({ asOf, postedFrom }, page) =>
        oneOf(
          positionOn(asOf).settled.filter(({ postedOn }) => postedOn >= postedFrom),
          page,
        ),
    },
    customers: {
      customers: async (page) => oneOf(data.ledger.customers ?? [], page),
      groups: async () => data.groups ?? [],
    },
    credit: {
      standings: listing(data.standings),
      lines: listing(data.lines),
      orders: listing(data.orders),
      requests: listing(data.requests),
      collateral: listing(data.collateral),
      events: listing(data.events),
      rates: async () => data.rates ?? [],
    },
    policies: { policies: async () => data.policies },
    firm: {
      appointments: async () => data.appointments ?? [],
      businessCalendar: async () => data.calendar ?? { weekend: [6, 7], holidays: [], workingDays: [] },
    },
    evidence: {
      statements: async ({ from, to }, page) =>
        oneOf(
          (data.statements ?? []).filter(
            ({ statement: { period } }) => period.from === from && period.to === to,
          ),
          page,
        ),
      evidence: async () => data.evidence ?? { notes: [] },
    },
    taskLog: {
      records: async (asOf, page) =>
        oneOf(
          log.filter(({ on }) => on <= asOf),
          page,
        ),
      lastRunOn: async () => lastRunOn,
      promises: listing(data.promises),
      holds: listing(data.holds),
      overrides: listing(data.overrides),
      unreachable: listing(data.unreachable),
      disputes: async (asOf, page) =>
        oneOf(
          data.ledger.documents.flatMap((document) =>
            document.kind === "dispute" && document.postedOn <= asOf ? [document] : [],
          ),
          page,
        ),
      remarks: async (asOf, page) =>
        oneOf(
          (data.remarks ?? []).filter(({ on }) => on <= asOf),
          page,
        ),
      append: async (runOn, records) => {
        const known = new Set(log.map((record) => JSON.stringify(record)));
        log.push(...records.filter((record) => !known.has(JSON.stringify(record))));
        lastRunOn = lastRunOn === null || runOn > lastRunOn ? runOn : lastRunOn;
      },
    },
    handovers: { handovers: listing(data.handovers), leavers: listing(data.leavers) },
    approvals: { approvals: listing(data.approvals) },
    contracts: {
      contracts: listing(data.contracts),
      limitationEvents: listing(data.limitationEvents),
      primeRates: async () => data.primeRates ?? [],
    },
    dossiers: {
      dossiers: listing(data.dossiers),
      deals: listing(data.deals),
      visits: listing(data.visits),
      gradeChanges: listing(data.gradeChanges),
      charges: listing(data.charges),
      limitTable: async () => data.limitTable ?? null,
    },
    accountability: {
      entries: listing(data.entries),
      pay: async () => data.pay ?? { wages: [], commissions: [], made: [] },
    },
    clearance: { campaign: async () => data.campaign ?? null },
    ...(collection && { collection: { collection: async () => ({ ...collection, ledger: data.ledger }) } }),
    ...(badDebts && { badDebts: { badDebts: async () => badDebts } }),
    outbox: {
      put: async (entries) => {
        for (const entry of entries) outbox.set(entry.id, entry);
      },
    },
  };
  return { ports, outbox };
}

function oneOf<Row>(rows: readonly Row[], { after }: PageRequest): Page<Row> {
  const at = after === null ? 0 : Number(after);
  return { entries: rows.slice(at, at + 1), next: at + 1 < rows.length ? String(at + 1) : null };
}
