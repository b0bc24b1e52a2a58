import type { DecimalString } from "../money/index.js";
import { billedLine } from "./billed-line.js";
import { checkAccount } from "./check-account.js";
import { checkArithmetic, sumOf } from "./check-arithmetic.js";
import { checkDuties } from "./check-duties.js";
import { checkPapers } from "./check-papers.js";
import type { EvidenceIndex } from "./evidence-index.js";
import { findUnmatched } from "./find-unmatched.js";
import { judgePair } from "./judge-pair.js";
import { matchLines } from "./match-lines.js";
import { isInScope } from "./noted-goods.js";
import type { Remainder } from "./remainder.js";
import { closingOf } from "./statement.js";
import type { StatementClaim } from "./statement-claim.js";
import type { StatementPolicy } from "./statement.policy.js";
import { type Found, identified } from "./statement-finding.js";
import { verdictOf } from "./statement-verdict.js";
import type { StatementVerification } from "./statement-verification.js";

/** Verifies a statement by its remainder, which must be all of it but lines and goods that have no finding. */
export function verifyRemainder(
  { statement, previousClosing, account }: StatementClaim,
  remainder: Remainder,
  index: EvidenceIndex,
  policy: StatementPolicy,
): StatementVerification {
  const { customer, currency, period } = statement;
  const { goods, agreed, notes, quotations } = remainder;
  const arithmetic = checkArithmetic(statement, remainder, { previousClosing, policy });
  const matching = matchLines(statement, remainder, index.sizes, policy);
  const judging = { scope: statement, index, policy };
  const found: Found[] = [
    ...arithmetic,
    ...checkAccount(statement, account, { openingChecked: previousClosing !== undefined, policy }),
    ...matching.pairs.flatMap((pair) => judgePair(pair, judging)),
    ...findUnmatched(matching, statement, index),
    ...checkPapers(notes, quotations, policy),
    ...checkDuties(statement, policy),
  ];
  const amounts = goods
    .filter(({ note }) => isInScope(statement, note))
    .flatMap((entry) => billedLine(entry, index.sizes, policy)?.amount ?? []);
  const stated = sumOf(currency, [statement.total]);
  const evidenced = sumOf(currency, [agreed, ...amounts]);
  return {
    customer,
    currency,
    period,
    verdict: verdictOf(found),
    findings: identified(found, statement),
    closing: sumOf(currency, [closingOf(statement)]),
    totals: { stated, evidenced, difference: sumOf(currency, [stated, opposite(evidenced)]) },
    policy: policy.policy,
  };
}

function opposite(amount: DecimalString): DecimalString {
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}
