import { plainDate } from "receivables/calendar";
import { assignHandlers, type HandoverRecord, responsibleOn } from "receivables/handover";
import { type LedgerDocument, type OpenItem, positionAsOf } from "receivables/ledger";
import { addMoney, type Money, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { cny, DAY, item, listOf, policy, signed } from "./handover-case.js";

const on = (own: OpenItem, handovers: readonly HandoverRecord[], day: string): string | null =>
  responsibleOn({ item: own, handovers }, plainDate(day));

describe("F80: who answers for an item on a day", () => {
  const a = item("A");
  const record = signed(listOf([a]), "2026-04-05");

  test.each([
    ["2026-03-30", "wang"],
    ["2026-03-31", "li"],
    ["2026-04-01", "li"],
  ])("a handover of 31 March: on %s it is %s", (day, expected) => {
    expect(on(a, [record], day)).toBe(expected);
  });

  test.each([
    ["2026-04-04", "wang"],
    ["2026-04-05", "li"],
    ["2026-04-06", "li"],
  ])("where the last signature counts, of 5 April: on %s it is %s", (day, expected) => {
    const rules = { ...policy.signing, effective: "last-signature" as const };
    expect(on(a, [signed(listOf([a], {}, { ...policy, signing: rules }), "2026-04-05")], day)).toBe(expected);
  });

  test("an incomplete handover, or a void one, changes nothing", () => {
    const { list, signatures } = record;
    expect(on(a, [{ list, signatures: signatures.slice(1) }], "2026-05-01")).toBe("wang");
    expect(on(a, [{ list: { ...list, copies: 9 }, signatures }], "2026-05-01")).toBe("wang");
  });

  test("nobody passes on what is not theirs", () => {
    const b = item("A", { handler: "chen" });
    expect(on(b, [record], "2026-05-01")).toBe("chen");
  });

  test("an item without a handler is nobody's", () => {
    const { handler: _, ...orphan } = a;
    expect(on(orphan, [record], "2026-05-01")).toBeNull();
    expect(assignHandlers({ items: [orphan], handovers: [record] }, plainDate("2026-05-01"))).toEqual([
      orphan,
    ]);
  });

  test("it follows from taker to taker, and back", () => {
    const position = (day: string) => ({ asOf: plainDate(day), items: [a] });
    const second = signed(
      listOf([a], {
        giver: "li",
        shares: [{ taker: "sun" }],
        position: position("2026-05-31"),
        handovers: [record],
      }),
    );
    const third = signed(
      listOf([a], {
        giver: "sun",
        shares: [{ taker: "wang" }],
        position: position("2026-06-30"),
        handovers: [record, second],
      }),
    );
    const days = ["2026-03-30", "2026-03-31", "2026-05-31", "2026-06-30"];
    for (const handovers of [
      [record, second, third],
      [third, record, second],
    ]) {
      expect(days.map((day) => on(a, handovers, day))).toEqual(["wang", "li", "sun", "wang"]);
    }
  });

  test("two handovers of one day pass it on in the order in which they fit together", () => {
    const next = signed(listOf([a], { giver: "li", shares: [{ taker: "sun" }], handovers: [record] }));
    expect(on(a, [record, next], "2026-03-31")).toBe("sun");
    expect(on(a, [next, record], "2026-03-31")).toBe("sun");
  });

  test("what is posted to a customer after the customer was handed over is the taker's", () => {
    const later = item("N", { postedOn: plainDate("2026-04-01") });
    const sameDay = item("O", { postedOn: DAY });
    expect(on(later, [record], "2026-04-02")).toBe("li");
    expect(on(sameDay, [record], "2026-04-02")).toBe("wang");
    const single = signed(listOf([a], { shares: [{ taker: "li", items: ["A"] }] }));
    expect(on(later, [single], "2026-04-02")).toBe("wang");
  });
});

describe("Change of salesperson doubles or loses the debt: here each item has one responsible person on each day", () => {
  const documents: readonly LedgerDocument[] = [
    invoice("INV-1", "2026-02-01", "1325.00"),
    invoice("INV-2", "2026-02-10", "800.00"),
    invoice("INV-3", "2026-04-10", "136000.00"),
    {
      kind: "payment",
      id: "PAY-1",
      customer: "C1",
      handler: "farid",
      postedOn: plainDate("2026-04-20"),
      amount: cny("300.00"),
      settles: [{ item: "INV-1", amount: cny("300.00") }],
    },
  ];
  const position = positionAsOf({ documents }, DAY);
  const handovers = [
    signed(
      listOf(position.items, {
        giver: "farid",
        shares: [{ taker: "mahdi" }],
        dossiers: [{ customer: "C1", state: "handed-over" }],
        statements: [{ customer: "C1", statement: "S1", checkedOn: DAY }],
        position,
      }),
    ),
  ];
  const balances = (day: string): Record<string, Money> => {
    const { items } = positionAsOf({ documents }, plainDate(day));
    const sums: Record<string, Money> = {};
    for (const { handler = "nobody", open } of assignHandlers({ items, handovers }, plainDate(day))) {
      sums[handler] = addMoney(sums[handler] ?? zeroMoney("CNY"), open);
    }
    return sums;
  };

  test.each([
    ["2026-03-30", { farid: cny("2125.00") }],
    ["2026-03-31", { mahdi: cny("2125.00") }],
    ["2026-04-10", { mahdi: cny("138125.00") }],
    ["2026-04-20", { mahdi: cny("137825.00") }],
  ])("on %s", (day, expected) => {
    expect(balances(day)).toEqual(expected);
  });

  function invoice(id: string, day: string, amount: string): LedgerDocument {
    return {
      kind: "invoice",
      id,
      customer: "C1",
      handler: "farid",
      receivable: "trade",
      issuedOn: plainDate(day),
      postedOn: plainDate(day),
      dueOn: plainDate("2026-12-31"),
      amount: cny(amount),
    };
  }
});
