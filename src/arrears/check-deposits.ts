import type { PlainDate } from "../calendar/index.js";
import { type Finding, canonicalJson, compareText } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import { type Money, refuseUnlessPositive } from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { DepositCode } from "./arrears.reason.js";
import { refuseIdOfTwo } from "./refuse-id-of-two.js";

/** A deposit 保证金 that a body took from a firm in construction. */
export interface FirmDeposit {
  readonly id: string;
  /** The body that holds it. */
  readonly body: string;
  readonly firm: string;
  readonly project: string;
  /** Above zero. */
  readonly amount: Money;
  readonly takenOn: PlainDate;
  /** The law or regulation that it rests on; `null` for none. */
  readonly legalBasis: string | null;
  /** The paper that approved it; `null` for none. */
  readonly approval: string | null;
  /** `null` while it is held. */
  readonly returnedOn: PlainDate | null;
}

/** The deposits to abolish and to give back. */
export interface DepositCheck {
  readonly asOf: PlainDate;
  readonly findings: readonly Finding<DepositCode>[];
  /** Ids, sorted; each once, whatever it lacks. */
  readonly toReturn: readonly string[];
  /** What they come to, by currency. */
  readonly amounts: readonly Money[];
}

/**
 * Finds the deposits that have no legal basis or were not approved, and are still held (R4.10): they are abolished
 * and given back.
 *
 * @throws MisuseError `amount-not-positive`; `id-of-two` where one id stands for two deposits.
 * @example
 * import { checkDeposits, money, plainDate } from "receivables";
 *
 * const deposit = {
 *   id: "d", body: "housing", firm: "builder", project: "village", amount: money("50000.00", "CNY"),
 *   takenOn: plainDate("2025-03-01"), legalBasis: null, approval: null, returnedOn: null,
 * };
 * const { findings, amounts } = checkDeposits({ deposits: [deposit], asOf: plainDate("2026-03-01") });
 * findings.map(({ code }) => code); // => ["deposit-not-approved", "deposit-without-legal-basis"]
 * amounts; // => [{ amount: "50000.00", currency: "CNY" }]
 */
export function checkDeposits({
  deposits,
  asOf,
}: {
  readonly deposits: readonly FirmDeposit[];
  readonly asOf: PlainDate;
}): DepositCheck {
  deposits.forEach(({ amount }, i) => refuseUnlessPositive(amount, `deposits[${i}].amount`));
  refuseIdOfTwo(deposits, "deposits", canonicalJson);
  const held = [...new Map(deposits.map((deposit) => [deposit.id, deposit])).values()]
    .filter(({ takenOn, returnedOn }) => takenOn <= asOf && (returnedOn === null || returnedOn > asOf))
    .filter(({ legalBasis, approval }) => legalBasis === null || approval === null)
    .sort((a, b) => compareText(a.id, b.id));
  const findings = held.flatMap((deposit): readonly Finding<DepositCode>[] => {
    const { id, body, firm, project, amount } = deposit;
    const facts = { deposit: id, body, firm, project, amount };
    return [
      ...(deposit.legalBasis === null ? (["deposit-without-legal-basis"] as const) : []),
      ...(deposit.approval === null ? (["deposit-not-approved"] as const) : []),
    ].map((code) => arrearsFinding(code, "R4.10", [id], facts, [null, amount]));
  });
  return {
    asOf,
    findings: findings.sort((a, b) => compareText(a.id, b.id)),
    toReturn: held.map(({ id }) => id),
    amounts: totalsByCurrency(held.map(({ amount }) => ({ open: amount }))),
  };
}
