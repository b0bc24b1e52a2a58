import { plainDate } from "receivables/calendar";
import { explain } from "receivables/decision/texts";
import { type WaiverRequest, accrueInterest, chargeDocument, waiveCharge } from "receivables/interest";
import { money } from "receivables/money";
import { describe, expect, test } from "vitest";
import { item, policy } from "./item.js";

const asOf = plainDate("2026-05-04");
const usd = (amount: string) => money(amount, "USD");
const invoice = item("100", "2026-01-31", [], {
  account: "main",
  handler: "E-1",
  department: "north",
  reference: "PO-9",
});

describe("accrued interest and fees are claims of their own", () => {
  test("an invoice on the item's own account, of the kind other receivable, that says what it was charged on", () => {
    expect(
      chargeDocument({ kind: "fee", item: invoice, amount: usd("10"), occasion: "letter-2", asOf }, policy()),
    ).toEqual({
      kind: "invoice",
      id: "fee:INV-1/letter-2",
      customer: "C-1",
      account: "main",
      handler: "E-1",
      department: "north",
      reference: "PO-9",
      receivable: "other",
      issuedOn: asOf,
      postedOn: asOf,
      dueOn: "2026-05-14",
      amount: usd("10"),
      charge: { kind: "fee", item: "INV-1" },
    });
  });

  test("what the item has no value for is left out", () => {
    const plain = chargeDocument(
      { kind: "interest", item: item("100", "2026-01-31"), amount: usd("1"), occasion: asOf, asOf },
      policy({ chargesDueAfterDays: 0 }),
    );
    expect(Object.keys(plain)).not.toContain("handler");
    expect([plain.id, plain.dueOn]).toEqual(["interest:INV-1/2026-05-04", asOf]);
  });

  test("the same occasion makes the same id on another day, another occasion another one", () => {
    const idOf = (occasion: string, day: string) =>
      chargeDocument(
        { kind: "fee", item: invoice, amount: usd("10"), occasion, asOf: plainDate(day) },
        policy(),
      ).id;
    expect(idOf("letter-2", "2026-05-04")).toBe(idOf("letter-2", "2026-06-04"));
    expect(idOf("letter-2", "2026-05-04")).not.toBe(idOf("letter-3", "2026-05-04"));
  });

  test.each([
    ["0.01", true],
    ["0.00", false],
    ["-0.01", false],
  ])("an amount of %s: %s", (amount, allowed) => {
    const make = () =>
      chargeDocument({ kind: "fee", item: invoice, amount: usd(amount), occasion: "x", asOf }, policy());
    if (allowed) expect(make().amount.amount).toBe(amount);
    else expect(make).toThrowError(expect.objectContaining({ code: "nothing-to-charge" }));
  });

  test("no interest runs on interest", () => {
    const charge = item("10", "2026-01-31", [], { charge: { kind: "interest", item: "INV-1" } });
    expect(accrueInterest({ item: charge, asOf }, policy()).interest.amount).toBe("0.00");
  });
});

describe("waived only by a decision, never silently", () => {
  const fee = item("10", "2026-05-14", [], {
    id: "fee:INV-1/letter-2",
    kind: "other",
    charge: { kind: "fee", item: "INV-1" },
  });
  const request: WaiverRequest = {
    charge: fee,
    by: "E-3",
    role: "finance-manager",
    because: "Our mistake",
    asOf,
  };
  const codesOf = (asked: WaiverRequest) => waiveCharge(asked, policy()).reasons.map(({ code }) => code);

  test("by an authorised role, with a reason: a write-off of all that is open", () => {
    const waiver = waiveCharge(request, policy());
    expect(waiver).toMatchObject({
      outcome: "waived",
      charge: fee.id,
      by: "E-3",
      role: "finance-manager",
      asOf,
    });
    expect(waiver.policy).toEqual({ id: "test", version: "1" });
    expect(waiver.document).toEqual({
      kind: "write-off",
      id: "waiver:fee%3AINV-1%2Fletter-2/2026-05-04/10.00",
      customer: "C-1",
      postedOn: asOf,
      because: "Our mistake",
      settles: [{ item: fee.id, amount: usd("10.00") }],
    });
    expect(explain(waiver)).toContain(
      "10.00 USD of fee:INV-1/letter-2 is waived by E-3, finance manager: Our mistake",
    );
  });

  test("the write-off is on the account and in the name of whoever the charge is", () => {
    const placed = { ...fee, account: "main", handler: "E-1", department: "north" };
    expect(waiveCharge({ ...request, charge: placed }, policy()).document).toMatchObject({
      account: "main",
      handler: "E-1",
      department: "north",
    });
  });

  test.each([
    ["0.00", "not-waived", ["waiver-not-positive"]],
    ["-1.00", "not-waived", ["waiver-not-positive"]],
    ["0.01", "waived", ["charge-waived"]],
    ["9.99", "waived", ["charge-waived"]],
    ["10.00", "waived", ["charge-waived"]],
    ["10.01", "not-waived", ["waiver-exceeds-open"]],
  ])("%s of 10.00: %s", (amount, outcome, codes) => {
    const waiver = waiveCharge({ ...request, amount: usd(amount) }, policy());
    expect([waiver.outcome, waiver.reasons.map(({ code }) => code)]).toEqual([outcome, codes]);
    expect(waiver.document?.settles[0]?.amount.amount).toBe(outcome === "waived" ? amount : undefined);
  });

  test.each([
    ["a role that may not", { role: "handler" }, "waiver-role-not-authorised"],
    ["no reason", { because: "  " }, "waiver-without-reason"],
    ["an invoice that is no charge", { charge: invoice }, "waiver-not-a-charge"],
    ["a charge that is settled", { charge: { ...fee, open: usd("0") } }, "waiver-nothing-open"],
  ] as const)("%s is refused", (_, change, code) => {
    const waiver = waiveCharge({ ...request, ...change }, policy());
    expect([waiver.outcome, waiver.document, codesOf({ ...request, ...change })]).toEqual([
      "not-waived",
      null,
      [code],
    ]);
    expect(explain(waiver, "zh-CN")).toMatch(/\p{Script=Han}/u);
  });

  test("every ground is given, not only the first", () => {
    expect(
      codesOf({
        ...request,
        charge: { ...invoice, open: usd("0") },
        amount: usd("5"),
        role: "handler",
        because: "",
      }),
    ).toEqual([
      "waiver-not-a-charge",
      "waiver-nothing-open",
      "waiver-exceeds-open",
      "waiver-role-not-authorised",
      "waiver-without-reason",
    ]);
  });
});
