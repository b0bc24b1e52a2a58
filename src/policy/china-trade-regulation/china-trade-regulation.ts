import { plainDate } from "../../calendar/index.js";
import { definePolicy, type Policy } from "../policy.js";
import { accountabilityProvenance, accountabilitySection } from "./accountability.js";
import { agingProvenance, agingSection } from "./aging.js";
import { approvalProvenance, approvalSection } from "./approval.js";
import { arrearsProvenance, arrearsSection } from "./arrears.js";
import { badDebtProvenance, badDebtSection } from "./bad-debt.js";
import { collectionProvenance, collectionSection } from "./collection.js";
import { creditProvenance, creditSection } from "./credit.js";
import { customerProvenance, customerSection } from "./customer.js";
import { escalationProvenance, escalationSection } from "./escalation.js";
import { governedBy, governedByProvenance } from "./governed-by.js";
import { handoverProvenance, handoverSection } from "./handover.js";
import { interestProvenance, interestSection } from "./interest.js";
import { lawProvenance, lawSection } from "./law.js";
import { statementProvenance, statementSection } from "./statement.js";

/**
 * The Chinese regulation on accounts receivable 应收账款管理制度 with its rule for reconciling statements
 * 对账管理制度, in CNY. Every value names its article and how sure it is; what the circulated text leaves blank
 * is open and must be set by the firm, as `openParameters` lists.
 */
export const chinaTradeRegulation: Policy = /* @__PURE__ */ definePolicy({
  format: 2,
  id: "china-trade-regulation",
  version: "1",
  effectiveFrom: /* @__PURE__ */ plainDate("2000-01-01"),
  title: "Regulation on accounts receivable 应收账款管理制度",
  tables: [],
  governedBy,
  accountability: accountabilitySection,
  aging: agingSection,
  approval: approvalSection,
  arrears: arrearsSection,
  badDebt: badDebtSection,
  collection: collectionSection,
  credit: creditSection,
  customer: customerSection,
  escalation: escalationSection,
  handover: handoverSection,
  interest: interestSection,
  law: lawSection,
  statement: statementSection,
  provenance: {
    ...accountabilityProvenance,
    ...agingProvenance,
    ...approvalProvenance,
    ...arrearsProvenance,
    ...badDebtProvenance,
    ...collectionProvenance,
    ...creditProvenance,
    ...customerProvenance,
    ...escalationProvenance,
    ...governedByProvenance,
    ...handoverProvenance,
    ...interestProvenance,
    ...lawProvenance,
    ...statementProvenance,
  },
});
