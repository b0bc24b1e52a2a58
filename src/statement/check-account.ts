import { grouped } from "../decision/index.js";
import { type DecimalString, sumMoney } from "../money/index.js";
import type { StatedAccount } from "./compile-statement.js";
import { sumOf } from "./check-arithmetic.js";
import { within } from "./plain-decimal.js";
import type { Statement, StatementAccount } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { LedgerDifferenceCode } from "./statement.reason.js";
import type { Found } from "./statement-finding.js";

/**
 * Whether the account on a statement is the customer's account 往来账务台帐 in the ledger (R1.3.1): what moved it,
 * document by document, and the opening where no last closing is known.
 */
export function checkAccount(
  { account, currency }: Statement,
  ledger: StatedAccount | undefined,
  { openingChecked, policy }: { readonly openingChecked: boolean; readonly policy: StatementPolicy },
): Found[] {
  if (account === undefined || ledger === undefined) return [];
  const tolerance = policy.tolerance.amount;
  const opening = sumMoney([ledger.opening], currency).amount;
  const start: Found = {
    code: "ledger-opening-differs",
    document: null,
    item: null,
    expected: opening,
    actual: account.opening,
    facts: { currency },
  };
  return [
    ...(openingChecked || within(account.opening, opening, tolerance) ? [] : [start]),
    ...movementFaults(account, ledger, { currency, tolerance }),
  ];
}

function movementFaults(
  account: StatementAccount,
  ledger: StatedAccount,
  { currency, tolerance }: { readonly currency: string; readonly tolerance: DecimalString },
): readonly Found[] {
  const stated = sums(account.movements, currency);
  const posted = sums(
    ledger.movements.map(({ document, amount }) => ({
      document,
      amount: sumMoney([amount], currency).amount,
    })),
    currency,
  );
  return [...new Set([...posted.keys(), ...stated.keys()])].flatMap((document): Found[] => {
    const [expected = null, actual = null] = [posted.get(document), stated.get(document)];
    if (within(actual ?? "0", expected ?? "0", tolerance)) return [];
    const code: LedgerDifferenceCode =
      expected === null ? "movement-not-posted" : actual === null ? "movement-missing" : "movement-differs";
    return [{ code, document, item: null, expected, actual, facts: { currency } }];
  });
}

/** What each document moves in all; a document may move an account more than once. */
function sums(
  movements: readonly { readonly document: string; readonly amount: DecimalString }[],
  currency: string,
): ReadonlyMap<string, DecimalString> {
  const byDocument = grouped(movements, ({ document }) => document);
  return new Map(
    Array.from(byDocument, ([document, own]) => [
      document,
      sumOf(
        currency,
        own.map(({ amount }) => amount),
      ),
    ]),
  );
}
