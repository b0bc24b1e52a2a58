import fc from "fast-check";
import { explain, plainDate } from "receivables";
import {
  type Confirmation,
  mayIssueInvoice,
  type Objection,
  type StatementPolicy,
  type StatementResponse,
  statementStatus,
} from "receivables/statement";
import { describe, expect, test } from "vitest";
import { day as anyDay, shuffled } from "./evidence-arbitrary.js";
import { inOrder, regulation, statementOf } from "./papers.js";

const statement = statementOf(["DN-1 A 10 2.50", "DN-1 B 4 8.00"]); // 57.00
const owed = { amount: "57.00", currency: "CNY" };
const day = (text: string) => plainDate(`2026-06-${text}`);
const sentOn = day("01");

const confirmed = (on: string, more: Partial<Confirmation> = {}): Confirmation => ({
  ...inOrder,
  kind: "confirmed",
  id: `CF-${on}`,
  on: day(on),
  ...more,
});
const objected = (
  on: string,
  parts: Objection["parts"] = [{ document: "DN-1", item: "B", because: "short", amount: "8.00" }],
): Objection => ({
  ...inOrder,
  kind: "objected",
  id: `OB-${on}`,
  on: day(on),
  parts,
});
const on = (
  asOf: string,
  responses: readonly StatementResponse[] = [],
  policy: StatementPolicy = regulation,
) => statementStatus({ statement, sentOn, responses, asOf: day(asOf) }, policy);
const respond = (changes: Partial<StatementPolicy["response"]>): StatementPolicy => ({
  ...regulation,
  response: { ...regulation.response, ...changes },
});

test("a statement that was not sent, or is sent later, starts nothing", () => {
  const facts = { statement, responses: [], asOf: day("10") };
  for (const later of [null, day("11")]) {
    const status = statementStatus({ ...facts, sentOn: later }, regulation);
    expect(status).toMatchObject({
      outcome: "not-sent",
      starts: [],
      asOf: "2026-06-10",
      policy: regulation.policy,
    });
    expect(explain(status, "zh-CN")).toBe("尚未发出\n- 对账单尚未发出 [R1.0]");
  }
});

describe("R1.0: silence to a statement", () => {
  test.each([
    ["07", false],
    ["08", true],
    ["09", true],
  ])("on day %s of a statement sent on the 1st, with 7 days: a reminder is due: %s", (asOf, due) => {
    expect(on(asOf)).toMatchObject({
      outcome: "awaiting-answer",
      starts: [{ kind: "reminder", from: "2026-06-08", due }],
    });
  });

  test("by the regulation it accepts nothing, however long", () => {
    expect(on("30").outcome).toBe("awaiting-answer");
  });

  test.each([
    ["15", "awaiting-answer"],
    ["16", "accepted-by-silence"],
    ["17", "accepted-by-silence"],
  ])("where the policy takes 15 days of it for acceptance, on day %s: %s", (asOf, outcome) => {
    const status = on(asOf, [], respond({ silenceAcceptsAfterDays: 15 }));
    expect(status.outcome).toBe(outcome);
    const accepted = [{ kind: "payment-term", from: "2026-06-16", amount: owed }];
    expect(status.starts).toEqual(
      outcome === "accepted-by-silence" ? accepted : [expect.objectContaining({ kind: "reminder" })],
    );
  });

  test("an answer on the last day is no silence; one after it leaves what silence started", () => {
    const policy = respond({ silenceAcceptsAfterDays: 15 });
    expect(on("20", [objected("16")], policy).starts.map(({ kind }) => kind)).toEqual([
      "dispute",
      "undisputed-part",
    ]);
    const late = on("20", [objected("17")], policy);
    expect(late.outcome).toBe("objected");
    expect(late.starts.map(({ kind }) => kind)).toEqual(["payment-term", "dispute", "undisputed-part"]);
  });
});

describe("F73, R1.0: a confirmation of a statement", () => {
  test("starts the term of payment on the day both sides confirmed the amount, and restarts the limitation period", () => {
    expect(on("10", [confirmed("05")])).toEqual({
      outcome: "confirmed",
      reasons: [
        { code: "statement-confirmed", citation: "R1.0", facts: { response: "CF-05", on: "2026-06-05" } },
      ],
      asOf: "2026-06-10",
      policy: regulation.policy,
      starts: [
        { kind: "payment-term", from: "2026-06-05", amount: owed },
        { kind: "limitation", from: "2026-06-05", until: "2029-06-05", amount: owed },
      ],
    });
  });

  test("starts neither where the policy says so, nor for a customer that owes nothing", () => {
    const neither = respond({ confirmationStartsTerm: false, limitationYears: null });
    expect(on("10", [confirmed("05")], neither)).toMatchObject({ outcome: "confirmed", starts: [] });
    const credit = { ...statement, total: "-5.00" };
    const status = statementStatus(
      { statement: credit, sentOn, responses: [confirmed("05")], asOf: day("10") },
      regulation,
    );
    expect(status).toMatchObject({ outcome: "confirmed", starts: [] });
  });

  test("given twice, the term runs from the first and the limitation period from the last", () => {
    expect(on("10", [confirmed("07"), confirmed("05")]).starts).toMatchObject([
      { kind: "payment-term", from: "2026-06-05" },
      { kind: "limitation", from: "2026-06-07" },
    ]);
  });

  test("of a day after asOf is not yet known", () => {
    expect(on("04", [confirmed("05")]).outcome).toBe("awaiting-answer");
  });

  test("of a day before the statement was sent is refused", () => {
    const early = { ...confirmed("05"), on: plainDate("2026-05-31") };
    expect(() => on("10", [early])).toThrowError(
      expect.objectContaining({ code: "answered-before-sent", value: "2026-05-31" }),
    );
  });

  test.each([[{ signed: false }], [{ sealed: false }], [{ form: "copy" as const }]])(
    "R1.2.4: does not count without signature and seal on an original or a fax: %j",
    (more) => {
      const status = on("10", [confirmed("05", more)]);
      expect(status.outcome).toBe("awaiting-answer");
      expect(status.reasons.map(({ code }) => code)).toEqual([
        "statement-unanswered",
        "statement-answer-refused",
      ]);
      expect(explain(status)).toContain("The answer CF-05 of 2026-06-05 does not count");
    },
  );
});

describe("F73, R1.0: an objection to a statement", () => {
  test("opens a dispute for each part with a day for the answer; what is not contested stays owed", () => {
    const status = on("10", [objected("05")]);
    expect(status.outcome).toBe("objected");
    expect(status.starts).toEqual([
      {
        kind: "dispute",
        from: "2026-06-05",
        document: "DN-1",
        item: "B",
        because: "short",
        amount: { amount: "8.00", currency: "CNY" },
        answerBy: "2026-06-08",
      },
      { kind: "undisputed-part", from: "2026-06-05", amount: { amount: "49.00", currency: "CNY" } },
    ]);
  });

  test("of the whole leaves nothing uncontested", () => {
    expect(on("10", [objected("05", [{ because: "not ours", amount: "57.00" }])]).starts).toMatchObject([
      { kind: "dispute", document: null, item: null },
    ]);
  });

  test("followed by a confirmation is settled; a confirmation followed by an objection is contested", () => {
    expect(on("10", [objected("05"), confirmed("06")])).toMatchObject({
      outcome: "confirmed",
      starts: [{ kind: "payment-term", from: "2026-06-06" }, { kind: "limitation" }],
    });
    const after = on("10", [confirmed("05"), objected("06")]);
    expect(after.outcome).toBe("objected");
    expect(after.starts.map(({ kind }) => kind)).toEqual([
      "payment-term",
      "limitation",
      "dispute",
      "undisputed-part",
    ]);
  });

  test("stands before a confirmation of the same day", () => {
    expect(on("10", [confirmed("05"), objected("05")]).outcome).toBe("objected");
  });
});

test("the order of answers changes nothing", () => {
  const answer: fc.Arbitrary<StatementResponse> = anyDay
    .filter((date) => date >= "2026-05-01")
    .chain((date) =>
      fc.constantFrom<StatementResponse>({ ...confirmed("05"), on: date }, { ...objected("05"), on: date }),
    );
  const cases = fc
    .array(answer, { maxLength: 5 })
    .chain((responses) => fc.tuple(fc.constant(responses), shuffled(responses)));
  const facts = { statement, sentOn: plainDate("2026-05-01"), asOf: day("30") };
  fc.assert(
    fc.property(cases, ([responses, other]) => {
      expect(statementStatus({ ...facts, responses: other }, regulation)).toEqual(
        statementStatus({ ...facts, responses }, regulation),
      );
    }),
  );
});

describe("R1.3.3: an invoice is issued on the customer's request, once the statement is verified", () => {
  const facts = { verdict: "verified", stage: "not-sent", requested: true, asOf: day("10") } as const;

  test("with both it may be", () => {
    expect(mayIssueInvoice(facts, regulation)).toMatchObject({
      outcome: "issue",
      reasons: [{ code: "invoice-supported", citation: "R1.3.3" }],
    });
  });

  test.each(["differs", "incomplete"] as const)(
    "not for a statement whose verification came to: %s",
    (verdict) => {
      const decision = mayIssueInvoice({ ...facts, verdict }, regulation);
      expect(decision).toMatchObject({
        outcome: "refuse",
        reasons: [{ code: "invoice-statement-not-verified", facts: { verdict } }],
      });
    },
  );

  test("not without a request, unless the policy issues without one", () => {
    const unasked = { ...facts, requested: false };
    expect(mayIssueInvoice(unasked, regulation).reasons.map(({ code }) => code)).toEqual([
      "invoice-not-requested",
    ]);
    const always: StatementPolicy = { ...regulation, invoice: { onRequest: false, after: "verification" } };
    expect(mayIssueInvoice(unasked, always).outcome).toBe("issue");
  });

  test.each([
    ["not-sent", "refuse"],
    ["awaiting-answer", "refuse"],
    ["objected", "refuse"],
    ["confirmed", "issue"],
    ["accepted-by-silence", "issue"],
  ] as const)("where the policy waits for the customer, a statement that is %s: %s", (stage, outcome) => {
    const policy: StatementPolicy = { ...regulation, invoice: { onRequest: true, after: "confirmation" } };
    expect(mayIssueInvoice({ ...facts, stage }, policy).outcome).toBe(outcome);
  });

  test("everything that is missing is said", () => {
    const policy: StatementPolicy = { ...regulation, invoice: { onRequest: true, after: "confirmation" } };
    const decision = mayIssueInvoice({ ...facts, verdict: "differs", requested: false }, policy);
    expect(explain(decision)).toBe(
      "Refused\n- The statement's verification: differs [R1.3.3]\n- The customer has not asked for an invoice [R1.3.3]\n- With the customer the statement is: not sent [R1.3.3]",
    );
  });
});
