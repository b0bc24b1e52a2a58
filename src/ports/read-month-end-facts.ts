import { addMonths, monthOf, type PlainDate } from "../calendar/index.js";
import { type Policy, policyInForce, policyVersions } from "../policy/index.js";
import type { HandoverCase } from "./handovers.port.js";
import type { HandoverOnRecord, MonthEndFacts } from "./month-end-facts.js";
import { NOTHING_COLLECTED, NO_BAD_DEBTS, NO_PAY } from "./nothing-on-file.js";
import { type Page, type PageRequest, readAll } from "./page.js";
import type { MonthEndPorts } from "./ports.js";

/** Months of settled items that are read at least: two years of late interest that may not be claimed yet. */
const SETTLED_MONTHS = 24;

/**
 * Reads through the ports everything that a month end is decided on. Settled items are read of two years, and of a
 * year more than the policy looks back on how customers buy and pay, as what falls due then was posted earlier.
 *
 * @throws MisuseError `no-policy-in-force`, as `policyVersions` does, and whatever a port rejects with.
 * @example
 * import { memoryAdapter } from "receivables/adapters/memory";
 * import { net30, plainDate } from "receivables";
 * import { readMonthEndFacts } from "receivables/ports";
 *
 * const ports = memoryAdapter({ ledger: { documents: [] }, policies: [net30] });
 * const facts = await readMonthEndFacts(ports, plainDate("2026-10-31"));
 * facts.policy.id; // => "net-30"
 */
export async function readMonthEndFacts(ports: MonthEndPorts, asOf: PlainDate): Promise<MonthEndFacts> {
  const { accountability, approvals, badDebts, clearance, collection, contracts, dossiers } = ports;
  const { credit, customers, evidence, firm, handovers, openItems, policies, taskLog } = ports;
  const ofDay = async <Entry>(read: Listing<Entry> | undefined): Promise<readonly Entry[]> =>
    read === undefined ? [] : readAll((page) => read(asOf, page));
  const period = monthOf(asOf);
  const onFile = await policies.policies();
  const policy = policyInForce(onFile, asOf);
  const settledMonths = Math.max(SETTLED_MONTHS, longestLookBack(policy) + 12);
  return {
    asOf,
    policy,
    versions: policyVersions(onFile),
    customers: await readAll((page) => customers.customers(page)),
    groups: await customers.groups(),
    items: await readAll((page) => openItems.openItems({ asOf }, page)),
    settled: await readAll((page) =>
      openItems.settledItems({ asOf, postedFrom: addMonths(asOf, -settledMonths) }, page),
    ),
    standings: await ofDay((day, page) => credit.standings(day, page)),
    lines: await ofDay((day, page) => credit.lines(day, page)),
    orders: await ofDay((day, page) => credit.orders(day, page)),
    requests: await ofDay((day, page) => credit.requests(day, page)),
    collateral: await ofDay((day, page) => credit.collateral(day, page)),
    events: await ofDay((day, page) => credit.events(day, page)),
    rates: await credit.rates(asOf),
    appointments: await firm.appointments(asOf),
    calendar: await firm.businessCalendar(),
    remarks: await ofDay((day, page) => taskLog.remarks(day, page)),
    records: await ofDay((day, page) => taskLog.records(day, page)),
    lastRunOn: await taskLog.lastRunOn(),
    promises: await ofDay((day, page) => taskLog.promises(day, page)),
    holds: await ofDay((day, page) => taskLog.holds(day, page)),
    overrides: await ofDay((day, page) => taskLog.overrides(day, page)),
    unreachable: await ofDay((day, page) => taskLog.unreachable(day, page)),
    disputes: await ofDay((day, page) => taskLog.disputes(day, page)),
    claims: await readAll((page) => evidence.statements(period, page)),
    evidence: await evidence.evidence(period),
    handovers: await withItems(ports, await ofDay((day, page) => handovers.handovers(day, page))),
    leavers: await ofDay((day, page) => handovers.leavers(day, page)),
    approvals: await ofDay(approvals && ((day, page) => approvals.approvals(day, page))),
    contracts: await ofDay(contracts && ((day, page) => contracts.contracts(day, page))),
    limitationEvents: await ofDay(contracts && ((day, page) => contracts.limitationEvents(day, page))),
    primeRates: (await contracts?.primeRates(asOf)) ?? [],
    dossiers: await ofDay(dossiers && ((day, page) => dossiers.dossiers(day, page))),
    deals: await ofDay(dossiers && ((day, page) => dossiers.deals(day, page))),
    visits: await ofDay(dossiers && ((day, page) => dossiers.visits(day, page))),
    gradeChanges: await ofDay(dossiers && ((day, page) => dossiers.gradeChanges(day, page))),
    charges: await ofDay(dossiers && ((day, page) => dossiers.charges(day, page))),
    limitTable: (await dossiers?.limitTable(asOf)) ?? null,
    collection: (await collection?.collection(asOf)) ?? NOTHING_COLLECTED,
    badDebts: (await badDebts?.badDebts(asOf)) ?? NO_BAD_DEBTS,
    entries: await ofDay(accountability && ((day, page) => accountability.entries(day, page))),
    pay: (await accountability?.pay(asOf)) ?? NO_PAY,
    campaign: (await clearance?.campaign(asOf)) ?? null,
  };
}

/** The most months that the policy looks back for any customer. */
function longestLookBack({ credit, tables }: Policy): number {
  const chosen = tables.flatMap(({ rows, sets }) => {
    const column = sets.indexOf("/credit/lookBackMonths");
    return column === -1 ? [] : rows.map(({ values }) => values[column] as number);
  });
  return Math.max(credit.lookBackMonths, ...chosen);
}

type Listing<Entry> = (day: PlainDate, page: PageRequest) => Promise<Page<Entry>>;

async function withItems(
  { openItems }: MonthEndPorts,
  cases: readonly HandoverCase[],
): Promise<readonly HandoverOnRecord[]> {
  const onRecord: HandoverOnRecord[] = [];
  for (const handover of cases) {
    const asOf = handover.record.list.on;
    onRecord.push({ ...handover, items: await readAll((page) => openItems.openItems({ asOf }, page)) });
  }
  return onRecord;
}
