import { accountabilityMessages } from "./accountability.js";
import { agingMessages } from "./aging.js";
import { approvalMessages } from "./approval.js";
import { arrearsMessages } from "./arrears.js";
import { badDebtMessages } from "./bad-debt.js";
import { collectionMessages } from "./collection.js";
import { creditMessages } from "./credit.js";
import { customerMessages } from "./customer.js";
import { datesAheadMessages } from "./dates-ahead.js";
import { decisionMessages } from "./decision.js";
import { escalationMessages } from "./escalation.js";
import { handoverMessages } from "./handover.js";
import { interestMessages } from "./interest.js";
import { lawMessages } from "./law.js";
import { ledgerMessages } from "./ledger.js";
import type { Messages } from "./message.js";
import { policyDiffMessages } from "./policy-diff.js";
import { policyLintMessages } from "./policy-lint.js";
import { policyTablesMessages } from "./policy-tables.js";
import { statementMessages } from "./statement.js";

/** The texts of each room. A code belongs to one room. */
export const MESSAGES_BY_ROOM: Readonly<Record<string, Messages>> = {
  accountability: accountabilityMessages,
  aging: agingMessages,
  approval: approvalMessages,
  arrears: arrearsMessages,
  "bad-debt": badDebtMessages,
  collection: collectionMessages,
  credit: creditMessages,
  customer: customerMessages,
  decision: decisionMessages,
  escalation: escalationMessages,
  handover: handoverMessages,
  interest: interestMessages,
  law: lawMessages,
  ledger: ledgerMessages,
  policy: { ...datesAheadMessages, ...policyLintMessages, ...policyDiffMessages, ...policyTablesMessages },
  statement: statementMessages,
};

/** The texts of every code. */
export const CATALOGUE: Messages = /* @__PURE__ */ Object.assign({}, ...Object.values(MESSAGES_BY_ROOM));
