import type { AccountabilityPolicy } from "../accountability/index.js";
import type { AgingPolicy } from "../aging/index.js";
import type { ApprovalPolicy } from "../approval/index.js";
import type { ArrearsPolicy } from "../arrears/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { BadDebtPolicy } from "../bad-debt/index.js";
import type { CollectionPolicy } from "../collection/index.js";
import type { CreditPolicy } from "../credit/index.js";
import type { PolicyRef } from "../decision/index.js";
import type { CustomerPolicy } from "../customer/index.js";
import type { EscalationPolicy } from "../escalation/index.js";
import type { HandoverPolicy } from "../handover/index.js";
import type { InterestPolicy } from "../interest/index.js";
import type { LawPolicy } from "../law/index.js";
import type { StatementPolicy } from "../statement/index.js";
import type { Provenance } from "./provenance.js";
import type { SectionText } from "./section.js";
import type { DecisionTable } from "./tables/decision-table.js";
import type { GovernedBy } from "./versions/governed-by.js";

/** The sections of a policy, by the room that each governs. */
export interface PolicySections {
  readonly accountability: AccountabilityPolicy;
  readonly aging: AgingPolicy;
  readonly approval: ApprovalPolicy;
  readonly arrears: ArrearsPolicy;
  readonly badDebt: BadDebtPolicy;
  readonly collection: CollectionPolicy;
  readonly credit: CreditPolicy;
  readonly customer: CustomerPolicy;
  readonly escalation: EscalationPolicy;
  readonly handover: HandoverPolicy;
  readonly interest: InterestPolicy;
  readonly law: LawPolicy;
  readonly statement: StatementPolicy;
}

/**
 * A firm's whole policy, ready for use: every section carries the policy's id and version, which each
 * decision then names. Pass a verb its own section: `checkOrder(facts, policy.credit)`.
 */
export interface Policy extends PolicyHeader, PolicySections {}

/** What identifies a policy and says from when it governs. */
export interface PolicyHeader {
  /** Where an editor finds the JSON Schema of the document. It means nothing to the library, which keeps it. */
  readonly $schema?: string;
  /** Format of the document, so that an older one can be told from a newer. `migratePolicy` brings an older one here. */
  readonly format: 2;
  readonly id: string;
  readonly version: string;
  /** First day on which it governs. */
  readonly effectiveFrom: PlainDate;
  readonly title: string;
  /** Choose values of the sections by customer; `policyFor` applies them. */
  readonly tables: readonly DecisionTable[];
  /** Which date's version governs which kind of decision. */
  readonly governedBy: GovernedBy;
  readonly provenance: Provenance;
}

/** A policy as it is written and stored: the sections without the stamp of id and version. */
export type PolicyDocument = PolicyHeader & {
  readonly [Room in keyof PolicySections]: SectionText<PolicySections[Room]>;
};

/** The names of the sections. */
export const POLICY_SECTIONS: readonly (keyof PolicySections)[] = [
  "accountability",
  "aging",
  "approval",
  "arrears",
  "badDebt",
  "collection",
  "credit",
  "customer",
  "escalation",
  "handover",
  "interest",
  "law",
  "statement",
];

/**
 * Makes a written policy ready for use by stamping its id and version on every section. A document from
 * outside is read by `policySchema`, which does this too.
 *
 * @example
 * import { chinaTradeRegulation, definePolicy } from "receivables";
 *
 * definePolicy({ ...chinaTradeRegulation, version: "2" }).credit.policy; // => { id: "china-trade-regulation", version: "2" }
 */
export function definePolicy(document: PolicyDocument): Policy {
  const policy: PolicyRef = { id: document.id, version: document.version };
  return {
    ...document,
    accountability: { ...document.accountability, policy },
    aging: { ...document.aging, policy },
    approval: { ...document.approval, policy },
    arrears: { ...document.arrears, policy },
    badDebt: { ...document.badDebt, policy },
    collection: { ...document.collection, policy },
    credit: { ...document.credit, policy },
    customer: { ...document.customer, policy },
    escalation: { ...document.escalation, policy },
    handover: { ...document.handover, policy },
    interest: { ...document.interest, policy },
    law: { ...document.law, policy },
    statement: { ...document.statement, policy },
  };
}
