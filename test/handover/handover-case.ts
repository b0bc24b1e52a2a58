import { type PlainDate, plainDate } from "receivables/calendar";
import {
  type HandoverFinding,
  type HandoverList,
  type HandoverListFacts,
  type HandoverPolicy,
  type HandoverReconciliation,
  type HandoverRecord,
  type HandoverSignature,
  makeHandoverList,
  type ReconciliationFacts,
  reconcileHandover,
} from "receivables/handover";
import type { OpenItem } from "receivables/ledger";
import { type Money, money } from "receivables/money";
import { handoverSection } from "../../src/policy/china-trade-regulation/handover.js";

export const policy: HandoverPolicy = { ...handoverSection, policy: { id: "regulation", version: "1" } };

/** The day of the handover in most cases. */
export const DAY: PlainDate = plainDate("2026-03-31");

export const cny = (amount: string): Money => money(amount, "CNY");

/** An open item of customer C1 and handler wang over 100.00, unless said otherwise. */
export function item(id: string, more: Partial<OpenItem> = {}): OpenItem {
  const open = more.open ?? cny("100.00");
  return {
    id,
    document: id,
    source: "invoice",
    kind: "trade",
    customer: "C1",
    handler: "wang",
    issuedOn: plainDate("2026-02-01"),
    postedOn: plainDate("2026-02-01"),
    dueOn: plainDate("2026-03-03"),
    original: open,
    open,
    disputed: money("0", open.currency),
    settlements: [],
    ...more,
  };
}

/** The list of wang, who hands everything to li before the supervisor zhao, all statements checked. */
export function listOf(
  items: readonly OpenItem[],
  more: Partial<HandoverListFacts> = {},
  by: HandoverPolicy = policy,
): HandoverList {
  const customers = [...new Set(items.map(({ customer }) => customer))];
  return makeHandoverList(
    {
      giver: "wang",
      shares: [{ taker: "li" }],
      supervisor: { id: "zhao", role: "business-supervisor" },
      position: { asOf: DAY, items },
      dossiers: customers.map((customer) => ({ customer, state: "handed-over" as const })),
      statements: customers.map((customer) => ({ customer, statement: `S-${customer}`, checkedOn: DAY })),
      ...more,
    },
    by,
  );
}

/** The signatures that a list needs, all of one day. */
export function signaturesOf(list: HandoverList, on: string = list.on): HandoverSignature[] {
  const sign = (role: HandoverSignature["role"], by: string): HandoverSignature => {
    return { role, by, on: plainDate(on), digest: list.digest, sealed: true };
  };
  return [
    sign("giver", list.giver),
    ...list.takers.map((by) => sign("taker", by)),
    sign("supervisor", list.supervisor.id),
  ];
}

export const signed = (list: HandoverList, on: string = list.on): HandoverRecord => {
  return { list, signatures: signaturesOf(list, on) };
};

/** The check of a handover of these items, complete on its day. */
export function check(
  items: readonly OpenItem[],
  more: Partial<ReconciliationFacts> & { readonly list?: Partial<HandoverListFacts> } = {},
  by: HandoverPolicy = policy,
): HandoverReconciliation {
  const { list, ...facts } = more;
  return reconcileHandover(
    {
      record: signed(listOf(items, list)),
      position: { asOf: DAY, items },
      asOf: plainDate("2026-04-15"),
      ...facts,
    },
    by,
  );
}

/** The only finding there is. */
export function only(findings: readonly HandoverFinding[]): HandoverFinding {
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) throw new Error(`${findings.length} findings`);
  return finding;
}

export const codes = (reasons: readonly { readonly code: string }[]): string[] =>
  reasons.map(({ code }) => code);
