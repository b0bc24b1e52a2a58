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
 * A plain policy for a firm that sells to other firms at 30 days net, in USD: customary values throughout, each
 * marked as chosen, and none open.
 */
export const net30: Policy = /* @__PURE__ */ definePolicy({
  format: 2,
  id: "net-30",
  version: "1",
  effectiveFrom: /* @__PURE__ */ plainDate("2000-01-01"),
  title: "Net 30 days, plain business-to-business sales on credit",
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
