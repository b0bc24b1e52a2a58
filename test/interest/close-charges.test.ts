import { plainDate } from "receivables/calendar";
import { explain, explainReason } from "receivables/decision/texts";
import { accrueInterest, closeCharges, interestToClaim } from "receivables/interest";
import { positionAsOf } from "receivables/ledger";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, policy } from "./item.js";

const usd = (amount: string) => money(amount, "USD");
const asOf = plainDate("2026-06-30");
const closes = policy({ afterPrincipal: "closes" });
const paid = item("100", "2026-06-15", [["2026-06-30", "100"]], { open: usd("0") });
const charge = (id: string, amount: string, open = amount, principal = "INV-1") =>
  item(amount, "2026-07-10", [], {
    id,
    account: "K-1",
    handler: "li",
    department: "north",
    open: usd(open),
    charge: { kind: "fee", item: principal },
  });

describe("F59: interest closes with the principal, or stays, as the policy says", () => {
  test.each([
    ["2026-06-29", "stays", "0.38"],
    ["2026-06-30", "stays", "0.41"],
    ["2026-06-29", "closes", "0.38"],
    ["2026-06-30", "closes", "0.00"],
  ] as const)("F59: paid on 30 June, on %s it %s: %s", (on, afterPrincipal, amount) => {
    const accrual = accrueInterest({ item: paid, asOf: plainDate(on) }, policy({ afterPrincipal }));
    expect(accrual.interest).toEqual(usd(amount));
  });

  test("F59: left out, it stays", () => {
    expect(accrueInterest({ item: paid, asOf }, policy())).toEqual(
      accrueInterest({ item: paid, asOf }, policy({ afterPrincipal: "stays" })),
    );
    expect(closeCharges({ items: [charge("FEE", "10")], settled: [paid], asOf }, policy())).toEqual([]);
  });

  test("F59: a principal that is part-paid closes nothing", () => {
    const part = item("100", "2026-06-15", [["2026-06-30", "99.99"]], { open: usd("0.01") });
    expect(accrueInterest({ item: part, asOf }, closes).interest).toEqual(usd("0.41"));
    expect(closeCharges({ items: [part, charge("FEE", "10")], settled: [], asOf }, closes)).toEqual([]);
  });

  test("F59: it says on which day, and nothing more is claimed", () => {
    const accrual = accrueInterest({ item: paid, asOf: plainDate("2026-08-01") }, closes);
    expect(accrual.reasons.map((reason) => explainReason(reason))).toEqual([
      "INV-1 was settled in full on 2026-06-30, and with it its interest",
    ]);
    const claim = interestToClaim({ accrual, alreadyClaimed: usd("0") }, closes);
    expect([claim.outcome, claim.amount]).toEqual(["nothing-to-claim", usd("0")]);
  });

  test("F59: what is open of its charges is written off, in the order of their ids; what was paid of them stays", () => {
    const items = [charge("B", "10", "4"), charge("A", "0.41"), charge("OTHER", "5", "5", "INV-2"), paid];
    const closed = closeCharges({ items, settled: [paid, charge("PAID", "3", "0")], asOf }, closes);
    expect(closed.map(({ document }) => document)).toEqual([
      {
        kind: "write-off",
        id: "closing:A/2026-06-30",
        customer: "C-1",
        account: "K-1",
        handler: "li",
        department: "north",
        postedOn: asOf,
        because: "charge-closed-with-principal",
        settles: [{ item: "A", amount: usd("0.41") }],
      },
      expect.objectContaining({ settles: [{ item: "B", amount: usd("4") }] }),
    ]);
    const [first] = closed;
    expect(first && explain(first)).toBe(
      "Waived\n- INV-1 is settled, and with it the 0.41 USD open of A [Terms of sale]",
    );
    expect(closed.map((one) => one.policy)).toEqual([closes.policy, closes.policy]);
  });

  test("F59: in the ledger nothing is left of a charge that closed, and its document is written once", () => {
    const bill = {
      kind: "invoice",
      id: "INV-1",
      customer: "C-1",
      receivable: "trade",
      issuedOn: plainDate("2026-05-15"),
      postedOn: plainDate("2026-05-15"),
      dueOn: plainDate("2026-06-15"),
      amount: usd("100"),
    } as const;
    const fee = {
      ...bill,
      id: "FEE",
      receivable: "other",
      amount: usd("10"),
      charge: { kind: "fee", item: "INV-1" },
    } as const;
    const payment = {
      kind: "payment",
      id: "PAY",
      customer: "C-1",
      postedOn: asOf,
      amount: usd("100"),
      settles: [{ item: "INV-1", amount: usd("100") }],
    } as const;
    const documents = [bill, fee, payment];
    const closed = closeCharges({ ...positionAsOf({ documents }, asOf), asOf }, closes);
    const after = positionAsOf(
      { documents: [...documents, ...closed.map(({ document }) => document)] },
      asOf,
    );
    expect(after.items).toEqual([]);
    expect(closeCharges({ ...after, asOf }, closes)).toEqual([]);
  });
});
