import {
  type ApprovalEvent,
  approvalHistoryDigest,
  type ApprovalPolicy,
  creditRaiseRequest,
  openApproval,
  type PlainDate,
  plainDate,
  recordInHistory,
  type RoleHolder,
} from "receivables";
import type { ApprovalOnRecord } from "receivables/ports";
import { APPLICATION_DIGEST } from "./bad-debts.js";
import type { Trader } from "./customers.js";
import { PEOPLE } from "./people.js";
import { POLICY } from "./policy.js";
import { type ApprovalCase, signedPapers } from "./signed-papers.js";
import { yuan } from "./yuan.js";

/** The committee that fixes limits: the business supervisor and manager, the finance manager, the general manager. */
const COMMITTEE = ["B01", "B02", "F01", "G01"];

const ROSTER: readonly RoleHolder[] = [
  ...PEOPLE.flatMap(({ id, roles }) => roles.map((role) => ({ role, person: id }))),
  ...COMMITTEE.map((person) => ({ role: "market-management-committee", person })),
];

/** What was asked of those who approve, and what they said; some of it against the rules, and so refused. */
const CASES: readonly ApprovalCase[] = [
  [
    {
      id: "AP-01",
      use: "contract",
      subject: "SO-C004-A1",
      by: "S01",
      on: day("10-12"),
      amount: yuan("18000"),
    },
    vote("head-in-charge", "B02", "10-13"),
  ],
  [
    {
      id: "AP-02",
      use: "discount",
      subject: "INV-C036-07",
      by: "S05",
      on: day("10-19"),
      amount: yuan("297.75"),
      reason: "cartons damaged on the way",
    },
    vote("business-manager", "S05", "10-19"), // of the one who asks, and of no manager
    vote("business-manager", "B02", "10-20"),
  ],
  [
    {
      id: "AP-03",
      use: "special-case",
      subject: "INV-C039-03",
      by: "B01",
      on: day("10-28"),
      amount: yuan("10457.75"),
    },
  ],
  [
    creditRaiseRequest(
      { id: "AP-04", customer: "C048", by: "S03", on: day("10-14"), limit: yuan("9000") },
      POLICY.credit,
    ),
    vote("market-management-committee", "B01", "10-15"),
    vote("market-management-committee", "B02", "10-15"),
    {
      ...vote("market-management-committee", "F01", "10-16"),
      choice: "against",
      opinion: "two of three invoices were paid late",
    },
    vote("general-manager", "G01", "10-17"), // after it was closed
  ],
  [
    {
      id: "AP-06",
      use: "bad-debt",
      subject: "BD-01",
      by: "S02",
      on: day("10-19"),
      amount: yuan("6840.00"),
      reason: "the former owner has nothing left",
      content: APPLICATION_DIGEST,
    },
    {
      ...vote("business-supervisor", "B01", "10-20"),
      opinion: "seen; nothing can be had from the former owner",
    },
    vote("vice-general-manager", "V01", "10-22"),
    vote("general-manager", "G01", "10-26"),
  ],
  [
    {
      id: "AP-05",
      use: "contract",
      subject: "SO-C021-A1",
      by: "S02",
      on: day("10-29"),
      amount: yuan("6200"),
    },
  ],
];

/** The approvals of the month as they are kept: with the digest of each that stands on its paper. */
export function approvalsOf(traders: readonly Trader[], policy: ApprovalPolicy): readonly ApprovalOnRecord[] {
  return [...CASES, ...signedPapers(traders)].map(([request, ...events]) => {
    const { approval: opened, decision } = openApproval(
      { request, roster: ROSTER, asOf: request.on },
      policy,
    );
    if (opened === null) throw new Error(`${request.id}: ${JSON.stringify(decision.reasons)}`);
    const history = events.reduce(
      (before, event) => recordInHistory({ history: before, event, asOf: event.on }).history,
      { opened, entries: [] } as ApprovalOnRecord["history"],
    );
    return { history, digest: approvalHistoryDigest(history) };
  });
}

function vote(step: string, by: string, on: string): Extract<ApprovalEvent, { readonly kind: "vote" }> {
  return { kind: "vote", step, by, on: day(on), choice: "for" };
}

function day(monthAndDay: string): PlainDate {
  return plainDate(`2026-${monthAndDay}`);
}
