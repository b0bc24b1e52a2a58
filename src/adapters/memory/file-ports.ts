import type { PlainDate } from "../../calendar/index.js";
import { canonicalJson } from "../../decision/index.js";
import type { MonthEndPorts } from "../../ports/index.js";
import type { MemoryData } from "./memory-data.js";
import { pageOf } from "./page-of.js";

/** The optional ports: what a firm keeps beside its ledger. */
export function filePorts(
  data: MemoryData,
): Pick<Required<MonthEndPorts>, "accountability" | "approvals" | "clearance" | "contracts" | "dossiers"> &
  Pick<MonthEndPorts, "badDebts" | "collection"> {
  const { badDebts, collection } = data;
  return {
    approvals: {
      approvals: async (asOf, page) =>
        pageOf(
          (data.approvals ?? []).filter(({ history }) => history.opened.request.on <= asOf),
          ({ history }) => history.opened.request.id,
          page,
        ),
    },
    contracts: {
      contracts: async (asOf, page) =>
        pageOf(
          (data.contracts ?? []).filter(({ contract }) => contract.concludedOn <= asOf),
          ({ contract }) => contract.id,
          page,
        ),
      limitationEvents: async (asOf, page) => pageOf(upTo(asOf, data.limitationEvents), byId, page),
      primeRates: async (asOf) => (data.primeRates ?? []).filter(({ from }) => from <= asOf),
    },
    dossiers: {
      dossiers: async (asOf, page) =>
        pageOf(
          (data.dossiers ?? []).filter(({ filedOn }) => filedOn <= asOf),
          ({ customer }) => customer,
          page,
        ),
      deals: async (_, page) => pageOf(data.deals ?? [], byId, page),
      visits: async (_, page) => pageOf(data.visits ?? [], byId, page),
      gradeChanges: async (asOf, page) => pageOf(upTo(asOf, data.gradeChanges), byId, page),
      charges: async (asOf, page) =>
        pageOf(
          (data.charges ?? []).filter(({ from }) => from <= asOf),
          ({ customer, from, person }) => canonicalJson([customer, from, person]),
          page,
        ),
      limitTable: async () => data.limitTable ?? null,
    },
    accountability: {
      entries: async (asOf, page) => pageOf(upTo(asOf, data.entries), byId, page),
      pay: async () => data.pay ?? { wages: [], commissions: [], made: [] },
    },
    clearance: { campaign: async () => data.campaign ?? null },
    ...(collection && { collection: { collection: async () => ({ ...collection, ledger: data.ledger }) } }),
    ...(badDebts && { badDebts: { badDebts: async () => badDebts } }),
  };
}

function byId({ id }: { readonly id: string }): string {
  return id;
}

function upTo<Row extends { readonly on: PlainDate }>(
  asOf: PlainDate,
  rows: readonly Row[] = [],
): readonly Row[] {
  return rows.filter(({ on }) => on <= asOf);
}
