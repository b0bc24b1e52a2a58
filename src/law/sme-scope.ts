import type { LawScopeCode } from "./law.reason.js";
import type { LawRule } from "./law-rule.js";
import { beforeLaw, lawRuleOn } from "./law-rule-on.js";
import { type LegalCheck, type LegalFinding, legalFinding } from "./legal-finding.js";
import type { SupplyContract } from "./supply-contract.js";

/** A contract that the rules on paying small and medium enterprises do not concern. */
export type OutsideScope = LegalCheck<"not-bound", LawScopeCode>;

/** Why those rules do not concern a contract; `null` when they do. */
export function outsideSmeScope(contract: SupplyContract, rules: readonly LawRule[]): OutsideScope | null {
  const { id, concludedOn, buyer, sellerStatedSme } = contract;
  const rule = lawRuleOn(rules, "sme-scope", concludedOn);
  if (rule === undefined) return older(contract, "sme-scope", rules);
  const reasons: readonly LegalFinding<LawScopeCode>[] = [
    ...(rule.buyers.includes(buyer)
      ? []
      : [
          legalFinding({
            code: "buyer-not-bound",
            rule,
            about: [id],
            facts: { contract: id, buyer, bound: rule.buyers },
            expected: rule.buyers,
            actual: buyer,
          }),
        ]),
    ...(sellerStatedSme
      ? []
      : [
          legalFinding({
            code: "seller-not-stated-sme",
            rule,
            about: [id],
            facts: { contract: id },
            expected: true,
            actual: false,
          }),
        ]),
  ];
  return reasons.length === 0 ? null : { outcome: "not-bound", reasons };
}

/** That a contract is older than the rules of a kind. */
export function older(
  { id, concludedOn }: SupplyContract,
  kind: LawRule["kind"],
  rules: readonly LawRule[],
): OutsideScope {
  return { outcome: "not-bound", reasons: beforeLaw(rules, kind, { subject: id, on: concludedOn }) };
}
