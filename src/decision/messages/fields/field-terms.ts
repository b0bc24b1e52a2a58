import type { Message, Messages } from "../message.js";
import { accountabilityFields } from "./accountability.js";
import { agingFields } from "./aging.js";
import { approvalFields } from "./approval.js";
import { arrearsFields } from "./arrears.js";
import { badDebtFields } from "./bad-debt.js";
import { collectionFields } from "./collection.js";
import { creditFields } from "./credit.js";
import { customerFields } from "./customer.js";
import { escalationFields } from "./escalation.js";
import { handoverFields } from "./handover.js";
import { headerFields } from "./header.js";
import { interestFields } from "./interest.js";
import { lawFields } from "./law.js";
import { orderRuleFields } from "./order-rule.js";
import { stageFields } from "./stage.js";
import { statementFields } from "./statement.js";
import { fieldWords } from "./words.js";

/**
 * The names of a policy's fields by JSON pointer, with `*` for the place in a list and for a name that the firm gives,
 * and the words of their values as `pointer=value`.
 */
export const fieldTerms: Messages = /* @__PURE__ */ Object.assign(
  { ...fieldWords },
  under("", headerFields),
  under("/accountability", accountabilityFields),
  under("/aging", agingFields),
  under("/approval", approvalFields),
  under("/arrears", arrearsFields),
  under("/badDebt", badDebtFields),
  under("/collection", collectionFields),
  under("/credit", creditFields),
  under("/customer", customerFields),
  under("/credit/rules/*", orderRuleFields),
  under("/credit/scopedRules/*/use", orderRuleFields),
  under("/escalation", escalationFields),
  under("/escalation/stages/*", stageFields),
  under("/escalation/beyond", stageFields),
  under("/handover", handoverFields),
  under("/interest", interestFields),
  under("/law", lawFields),
  under("/statement", statementFields),
);

/** The pointers that name the fields of a policy, in the order of the document. */
export const FIELD_POINTERS: readonly string[] = /* @__PURE__ */ Object.keys(fieldTerms).filter(
  (term) => !term.includes("="),
);

function under(prefix: string, fields: Messages): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, message]) => [pointer(prefix, name), message]),
  );
}

function pointer(prefix: string, name: string): string {
  return name === "" || name.startsWith("=") ? prefix + name : `${prefix}/${name}`;
}
