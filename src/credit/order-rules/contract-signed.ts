import { isSignedBy } from "../signature.js";
import type { OrderRule } from "./order-rule.js";

/** A credit-sale contract is signed by the head in charge before it is sealed and issued (Art. 15). */
export const contractSigned: OrderRule = ({ facts, policy: { contractSignedBy: role } }, citation) =>
  isSignedBy(facts.contract, role, facts.asOf)
    ? []
    : [{ code: "contract-not-signed", citation, facts: { order: facts.order.id, role } }];
