import type { PlainDate } from "../calendar/index.js";
import { compareText, grouped, inOrderOfId } from "../decision/index.js";
import type { WriteOff } from "../ledger/index.js";
import { signOfMoney, sumMoney } from "../money/index.js";
import type { JudgedItem } from "./application-check.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import { checkApplications } from "./check-applications.js";
import { evidenceFaults } from "./evidence-faults.js";
import { writeOffId } from "./judge-items.js";
import { type ItemSums, writeOffJudge } from "./judge-write-off.js";
import { refuseDuplicates } from "./refuse-duplicates.js";
import { spreadProperty } from "./spread-property.js";
import type { WriteOffFacts, WriteOffProposal, WriteOffRow } from "./write-off-proposal.js";

/**
 * What of the approved applications may be given up today, and the ledger documents that do it (Art. 29, 30). Property
 * that the customer agreed to in writing stands for a part of the debt; the rest is the loss. It is given up in the
 * books when the evidence of one of the books' rules for its ground is at hand, and may be declared for tax when one of
 * the tax rules is met as well. Approval alone makes neither, and the rows say what is missing.
 *
 * @throws MisuseError `duplicate-id`, `amount-not-positive`; those of `approvalStatus`.
 * @example
 * import { type BadDebtApplication, type LedgerDocument, money, plainDate, positionAsOf, proposeWriteOffs } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const documents: LedgerDocument[] = [{
 *   kind: "invoice", id: "INV-1", customer: "C1", receivable: "trade", issuedOn: plainDate("2025-01-05"),
 *   postedOn: plainDate("2025-01-05"), dueOn: plainDate("2025-02-04"), amount: money("100.00", "CNY"),
 * }];
 * const application: BadDebtApplication = {
 *   id: "A1", customer: "C1", by: "wang", on: day, fields: {}, ground: "insolvent",
 *   items: [{ item: "INV-1", amount: money("100.00", "CNY") }], copies: [],
 * };
 * const rule = {
 *   id: "books", side: "books", from: day, until: null, citation: "House rule", source: "House rule", certainty: "sure",
 *   ground: "insolvent", overdue: null, smallItem: null, bookedFirst: false, evidence: [["insolvency-ruling"]],
 * } as const;
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   application: { fields: [], copies: 0, keepers: [], approvals: [] },
 *   writeOff: { rules: [rule] },
 *   provision: { method: "direct-write-off" },
 * } as const;
 * const facts = { applications: [application], position: positionAsOf({ documents }, day), approvals: [], properties: [] };
 * const ruling = { id: "E1", kind: "insolvency-ruling", application: "A1", on: day };
 * proposeWriteOffs({ ...facts, evidence: [] }, policy).documents; // => []
 * proposeWriteOffs({ ...facts, evidence: [ruling] }, policy).documents.map(({ id }) => id); // => ["write-off:A1/INV-1"]
 */
export function proposeWriteOffs(facts: WriteOffFacts, policy: WriteOffPolicy): WriteOffProposal {
  const { applications, position, evidence, properties } = facts;
  const { asOf } = position;
  refuseDuplicates(evidence, "evidence", ({ application, id }) => JSON.stringify([application, id]));
  refuseDuplicates(facts.annualIncome ?? [], "annualIncome", ({ currency }) => currency);
  const check = checkApplications(facts, policy);
  const { uncovered, findings } = spreadProperty({ items: position.items, properties, asOf });
  const judgeRow = writeOffJudge(facts, policy, new Map(uncovered));
  const outcomes = new Map(check.applications.map((decision) => [decision.application, decision]));
  const rows = applications
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
    .flatMap((application) => {
      const decision = outcomes.get(application.id);
      if (decision?.outcome !== "approved") return [];
      return [...grouped(decision.items, ({ item }) => item).values()]
        .map(oneOf)
        .filter(({ accepted, writtenOff }) => signOfMoney(accepted) > 0 || signOfMoney(writtenOff) > 0)
        .map((item) => judgeRow(application, item));
    })
    .sort((a, b) => compareText(a.application, b.application) || compareText(a.item, b.item));
  return {
    asOf,
    policy: policy.policy,
    account: policy.provision.method === "expected-loss" ? "allowance" : "non-operating-expense",
    check,
    rows,
    documents: rows
      .filter(({ writeOff }) => signOfMoney(writeOff) > 0)
      .map((row) => documentOf(row, asOf))
      .sort((a, b) => compareText(a.id, b.id)),
    findings: inOrderOfId([...findings, ...evidenceFaults(evidence, applications, asOf)]),
  };
}

/** The parts of the policy that write-offs need. */
export type WriteOffPolicy = Pick<BadDebtPolicy, "policy" | "application" | "writeOff"> & {
  readonly provision: Pick<BadDebtPolicy["provision"], "method">;
};

/** An item that an application names in several lines, as one. */
function oneOf(lines: readonly JudgedItem[]): ItemSums {
  const { item, writtenOff } = lines[0] as JudgedItem;
  const accepted = sumMoney(
    lines.map((line) => line.accepted),
    writtenOff.currency,
  );
  return { item, writtenOff, accepted };
}

function documentOf(
  { application, item, customer, ground, writeOff }: WriteOffRow,
  asOf: PlainDate,
): WriteOff {
  return {
    kind: "write-off",
    id: writeOffId(application, item),
    customer,
    postedOn: asOf,
    because: ground,
    settles: [{ item, amount: writeOff }],
  };
}
