import { type InterestRate, type LimitationEvent, plainDate, type SupplyContract } from "receivables";
import type { ContractOnRecord } from "receivables/ports";

/** What restarts the limitation of the one claim that is old. */
export const LIMITATION_EVENTS: readonly LimitationEvent[] = [
  {
    id: "ST-C013-2024-02",
    kind: "statement-confirmed",
    on: plainDate("2024-02-15"),
    items: ["INV-C013-90"],
  },
];

/** Published one-year loan prime rates of the days on which contracts were made. */
export const PRIME_RATES: readonly InterestRate[] = [
  { from: plainDate("2024-10-21"), rate: "0.0310", per: "year" },
  { from: plainDate("2025-05-20"), rate: "0.0300", per: "year" },
];

/** Contracts of the year with schools and libraries, which the law binds to pay small firms in time. */
export const CONTRACTS: readonly ContractOnRecord[] = [
  contract("K-C005", "C005", { concludedOn: "2026-01-12", buyer: "institution", agreedDays: 30 }),
  contract("K-C012", "C012", { concludedOn: "2026-02-02", buyer: "institution", agreedDays: 90 }),
  contract("K-C017", "C017", { concludedOn: "2026-03-16", buyer: "large-enterprise", payWhenPaid: true }),
  contract("K-C023", "C023", { concludedOn: "2026-01-20", buyer: "sme", agreedDays: 90 }),
  contract("K-C033", "C033", {
    concludedOn: "2025-04-28",
    buyer: "institution",
    agreedDays: 60,
    agreedRate: "0.0250",
  }),
];

interface Terms {
  readonly concludedOn: string;
  readonly buyer: SupplyContract["buyer"];
  readonly agreedDays?: number;
  readonly payWhenPaid?: boolean;
  /** A year. */
  readonly agreedRate?: string;
}

function contract(id: string, customer: string, terms: Terms): ContractOnRecord {
  const { concludedOn, buyer, agreedDays = null, payWhenPaid = false, agreedRate } = terms;
  return {
    contract: {
      id,
      concludedOn: plainDate(concludedOn),
      buyer,
      sellerStatedSme: true,
      agreedDays,
      payWhenPaid,
    },
    customer,
    agreedRate: agreedRate === undefined ? null : { rate: agreedRate, per: "year" },
  };
}
