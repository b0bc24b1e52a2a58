import { compareText } from "../decision/index.js";
import type { AccountMovements } from "../ledger/index.js";
import { addMoney, zeroMoney } from "../money/index.js";
import { billedLine } from "./billed-line.js";
import { sumOf } from "./check-arithmetic.js";
import type { Evidence } from "./evidence.js";
import { type EvidenceIndex, indexEvidence } from "./evidence-index.js";
import { isInScope, type NotedGoods, notedGoods, type StatementScope } from "./noted-goods.js";
import { missingBasis } from "./price-fault.js";
import type { Signer, Statement, StatementAccount } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import { identified, type StatementFinding } from "./statement-finding.js";

/** A customer's account over a period, as `accountMovements` gives it. */
export type StatedAccount = Pick<AccountMovements, "opening" | "movements">;

/** Who puts their name to a statement. */
export interface StatementSigners {
  readonly preparedBy?: Signer;
  readonly verifiedBy?: Signer;
}

/** What a statement is made of. Evidence of other customers, days and currencies may be among it. */
export interface CompilationFacts extends StatementScope, StatementSigners {
  readonly evidence: Evidence;
  /** Without it, the statement speaks of the goods of its period only. */
  readonly account?: StatedAccount;
}

/** A statement made from its evidence, and what could not be put on it. */
export interface CompiledStatement {
  readonly statement: Statement;
  /** Goods that no paper has a price for: they are left out. */
  readonly findings: readonly StatementFinding[];
}

/**
 * Makes the statement of a customer for a period in one currency (R1.2.1): the account from the ledger, and a
 * line for all goods on its delivery and return notes, each at the price that its papers support (R1.2.2).
 * Lines are in the order of day, note and item. The closing is opening and movements added up; neither a
 * dispute nor a block on an item changes it.
 *
 * @throws MisuseError `currency-mismatch` for an account in another currency, `not-a-decimal` and its like for
 *   figures that are none.
 * @example
 * import { chinaTradeRegulation, compileStatement, money, type Note, plainDate } from "receivables";
 *
 * const note: Note = {
 *   kind: "return",
 *   id: "RN-1",
 *   customer: "C1",
 *   date: plainDate("2026-05-08"),
 *   currency: "CNY",
 *   lines: [{ item: "BOOK-7", quantity: "2", unitPrice: "25.00" }],
 *   form: "fax",
 *   signed: true,
 *   sealed: true,
 * };
 * const period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
 * const account = { opening: money("80.00", "CNY"), movements: [] };
 * const facts = { customer: "C1", currency: "CNY", period, evidence: { notes: [note] }, account };
 * const { statement } = compileStatement(facts, chinaTradeRegulation.statement);
 * statement.lines; // => [{ document: "RN-1", item: "BOOK-7", quantity: "-2", unitPrice: "25.00", amount: "-50.00" }]
 * statement.account?.closing; // => "80.00"
 */
export function compileStatement(
  { evidence, ...facts }: CompilationFacts,
  policy: StatementPolicy,
): CompiledStatement {
  return compileFrom(indexEvidence(evidence), facts, policy);
}

/** As {@link compileStatement}, from evidence that is sorted for look-up already. */
export function compileFrom(
  index: EvidenceIndex,
  { customer, currency, period, account, preparedBy, verifiedBy }: Omit<CompilationFacts, "evidence">,
  policy: StatementPolicy,
): CompiledStatement {
  const scope = { customer, currency, period };
  const goods = (index.notesByCustomer.get(customer) ?? [])
    .filter((note) => isInScope(scope, note))
    .flatMap((note) => notedGoods(note, index, policy))
    .sort(byDay);
  const lines = goods.flatMap((entry) => billedLine(entry, index.sizes, policy) ?? []);
  const unpriced = goods
    .filter(({ price }) => price === undefined)
    .map((entry) => missingBasis(entry, null, index.book));
  return {
    statement: {
      ...scope,
      ...(account !== undefined && { account: accountOf(account, currency) }),
      lines,
      total: sumOf(
        currency,
        lines.map(({ amount }) => amount),
      ),
      ...(preparedBy !== undefined && { preparedBy }),
      ...(verifiedBy !== undefined && { verifiedBy }),
    },
    findings: identified(unpriced, scope),
  };
}

function accountOf({ opening, movements }: StatedAccount, currency: string): StatementAccount {
  const start = addMoney(zeroMoney(currency), opening);
  return {
    opening: start.amount,
    movements: movements.map(({ document, source, on, amount }) => ({
      document,
      source,
      on,
      amount: amount.amount,
    })),
    closing: movements.reduce((balance, { amount }) => addMoney(balance, amount), start).amount,
  };
}

function byDay(a: NotedGoods, b: NotedGoods): number {
  return (
    compareText(a.note.date, b.note.date) ||
    compareText(a.note.id, b.note.id) ||
    compareText(a.line.item, b.line.item) ||
    compareText(a.quantity, b.quantity) ||
    compareText(a.line.unit ?? "", b.line.unit ?? "") ||
    compareText(a.line.unitPrice ?? "", b.line.unitPrice ?? "")
  );
}
