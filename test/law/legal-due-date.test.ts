import { plainDate } from "receivables/calendar";
import { type LegalDueDateFacts, chinaLaw, legalDueDate } from "receivables/law";
import { describe, expect, test } from "vitest";
import { contract } from "./build-facts.js";

const day = plainDate;
const by = (over: Partial<LegalDueDateFacts>) =>
  legalDueDate(
    { contract: contract(), deliveredOn: day("2025-07-01"), asOf: day("2025-12-31"), ...over },
    chinaLaw,
  );
const codes = (over: Partial<LegalDueDateFacts>): readonly string[] =>
  by(over).reasons.map(({ code }) => code);

describe("Order 802, articles 9 and 10: from when the term runs", () => {
  test("delivery: the day itself is not counted, the last day is still in time", () => {
    expect(by({ asOf: day("2025-07-31") })).toMatchObject({
      outcome: "running",
      startsOn: "2025-07-01",
      dueOn: "2025-07-31",
      overdueDays: 0,
    });
    expect(by({ asOf: day("2025-08-01") })).toMatchObject({ outcome: "overdue", overdueDays: 1 });
    expect(by({ asOf: day("2025-07-30") })).toMatchObject({ outcome: "running", overdueDays: -1 });
    expect(codes({})).toEqual(["term-runs-from-delivery"]);
  });

  test("before the delivery it has not begun", () => {
    const waits = by({ asOf: day("2025-06-30") });
    expect(waits).toMatchObject({ outcome: "not-begun", startsOn: null, dueOn: null, overdueDays: null });
    expect(waits.reasons).toMatchObject([{ code: "term-not-begun", facts: { waitsFor: "delivery" } }]);
    expect(by({ asOf: day("2025-07-01") }).outcome).toBe("running");
  });

  test("acceptance, where payment hangs on it", () => {
    const acceptance = { acceptedOn: day("2025-07-10"), by: day("2025-07-10") };
    expect(by({ acceptance })).toMatchObject({ startsOn: "2025-07-10", dueOn: "2025-08-09" });
    expect(codes({ acceptance })).toEqual(["term-runs-from-acceptance"]);
    expect(by({ acceptance: {} }).outcome).toBe("not-begun");
  });

  test("the end of the agreed acceptance period, when the buyer is late with it", () => {
    const acceptance = { by: day("2025-07-10") };
    expect(by({ acceptance, asOf: day("2025-07-10") }).outcome).toBe("not-begun");
    expect(by({ acceptance, asOf: day("2025-07-11") })).toMatchObject({
      startsOn: "2025-07-10",
      reasons: [{ code: "term-runs-from-end-of-acceptance-period" }],
    });
    expect(by({ acceptance: { ...acceptance, acceptedOn: day("2025-07-11") } }).startsOn).toBe("2025-07-10");
  });

  test("the acceptance itself, when the goods came only after the time for it; on its last day they are in time", () => {
    const acceptance = { by: day("2025-07-10") };
    const delivered = (on: string) => by({ acceptance, deliveredOn: day(on) });
    expect(delivered("2025-07-10").startsOn).toBe("2025-07-10");
    expect(delivered("2025-07-11")).toMatchObject({
      outcome: "not-begun",
      reasons: [{ facts: { waitsFor: "acceptance" } }],
    });
  });

  test("the acceptance itself, when the seller holds it up", () => {
    const acceptance = { by: day("2025-07-10"), heldUpBySeller: true } as const;
    expect(by({ acceptance }).outcome).toBe("not-begun");
    expect(by({ acceptance: { ...acceptance, acceptedOn: day("2025-09-01") } }).startsOn).toBe("2025-09-01");
  });

  test("the day on which both sides confirm a statement, where they settle by progress or period", () => {
    const settlement = { confirmedOn: day("2025-08-05") };
    expect(by({ settlement })).toMatchObject({ startsOn: "2025-08-05", dueOn: "2025-09-04" });
    expect(codes({ settlement })).toEqual(["term-runs-from-confirmed-settlement"]);
    expect(by({ settlement, asOf: day("2025-08-04") }).outcome).toBe("not-begun");
  });

  test("the later of acceptance and settlement, where both are agreed", () => {
    const accepted = { acceptedOn: day("2025-08-01") };
    const confirmed = (on: string) => ({ confirmedOn: day(on) });
    expect(by({ acceptance: accepted, settlement: confirmed("2025-08-05") }).startsOn).toBe("2025-08-05");
    expect(by({ acceptance: accepted, settlement: confirmed("2025-07-05") }).startsOn).toBe("2025-08-01");
    expect(by({ acceptance: {}, settlement: confirmed("2025-07-05") }).outcome).toBe("not-begun");
    expect(by({ acceptance: accepted, settlement: {} }).outcome).toBe("not-begun");
  });
});

describe("Order 802, article 9: how many days count", () => {
  test("the agreed ones, at most as many as the law allows", () => {
    expect(by({ contract: contract({ agreedDays: 10 }) }).dueOn).toBe("2025-07-11");
    expect(by({ contract: contract({ agreedDays: 90 }) }).dueOn).toBe("2025-08-30");
    const large = contract({ buyer: "large-enterprise", agreedDays: 90 });
    expect(by({ contract: large }).dueOn).toBe("2025-09-29");
    expect(by({ contract: { ...large, agreedDays: null } }).dueOn).toBe("2025-08-30");
  });

  test("that more days are agreed than the law allows is said, not changed in silence", () => {
    expect(codes({ contract: contract({ agreedDays: 60 }) })).toEqual(["term-runs-from-delivery"]);
    expect(by({ contract: contract({ agreedDays: 61 }) })).toMatchObject({
      dueOn: "2025-08-30",
      reasons: [
        { code: "term-runs-from-delivery", facts: { days: 60 } },
        { code: "term-too-long", expected: 60, actual: 61 },
      ],
    });
  });

  test.each([-1, 0.5])("agreed days of %d are refused", (agreedDays) => {
    expect(() => by({ contract: contract({ agreedDays }) })).toThrowError(
      expect.objectContaining({ code: "days-not-whole" }),
    );
  });

  test("none for a large enterprise before 2025-06-01 whose contract is silent", () => {
    const concludedOn = day("2025-05-31");
    const silent = contract({ buyer: "large-enterprise", concludedOn });
    expect(by({ contract: silent })).toMatchObject({
      outcome: "without-number",
      startsOn: "2025-07-01",
      dueOn: null,
      reasons: [{ code: "term-without-number", citation: "保障中小企业款项支付条例 Art. 8" }],
    });
    expect(by({ contract: { ...silent, agreedDays: 45 } }).dueOn).toBe("2025-08-15");
  });

  test("none where the rules do not bind", () => {
    expect(by({ contract: contract({ buyer: "sme" }) })).toMatchObject({
      outcome: "not-bound",
      dueOn: null,
      reasons: [{ code: "buyer-not-bound" }],
    });
    const facts = { contract: contract(), deliveredOn: day("2025-07-01"), asOf: day("2025-08-01") };
    const without = (kind: string) => chinaLaw.filter((rule) => rule.kind !== kind);
    expect(legalDueDate(facts, without("payment-term"))).toMatchObject({ outcome: "not-bound", reasons: [] });
    expect(legalDueDate(facts, without("term-start"))).toMatchObject({ outcome: "not-bound", reasons: [] });
  });
});
