import fc from "fast-check";
import { addDays, explainTrace, plainDate, type Trace } from "receivables";
import {
  type InvoiceFacts,
  mayIssueInvoice,
  type SendingFacts,
  type StatementPolicy,
  type StatementResponse,
  statementStatus,
  type StatusDifference,
  traceInvoice,
  traceStatementStatus,
} from "receivables/statement";
import { describe, expect, test } from "vitest";
import { regulation, statementOf } from "./papers.js";

const SENT = plainDate("2026-06-01");
const statement = statementOf(["DN-1 A 10 2.50"]);
const day = fc.nat(12).map((n) => addDays(SENT, n));

function says(trace: Trace, beside: readonly string[] = []): void {
  const told = ({ code, facts }: { readonly code: string; readonly facts: unknown }) =>
    JSON.stringify([code, facts]);
  const fired = trace.rules.flatMap(({ looks }) => looks.filter((look) => look.fired).map(told));
  const given = trace.decision.reasons.filter(({ code }) => !beside.includes(code)).map(told);
  expect(fired.toSorted()).toEqual(given.toSorted());
  for (const language of ["en", "zh-CN"] as const) {
    expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
  }
}

describe("the trace of a statement's status", () => {
  const response = (id: string): fc.Arbitrary<StatementResponse> =>
    fc
      .tuple(fc.constantFrom("original", "copy"), fc.boolean(), fc.boolean(), day, fc.boolean())
      .map(([form, signed, sealed, on, agrees]) => {
        const header = { id, form, signed, sealed, on };
        return agrees
          ? { ...header, kind: "confirmed" }
          : { ...header, kind: "objected", parts: [{ because: "short", amount: "5.00" }] };
      }) as fc.Arbitrary<StatementResponse>;
  const facts = fc.record({
    statement: fc.constant(statement),
    sentOn: fc.constantFrom(SENT, SENT, SENT, addDays(SENT, 4), null),
    responses: fc
      .tuple(response("R-1"), response("R-2"), response("R-3"), fc.nat(3))
      .map(([a, b, c, n]) => [a, b, c].slice(0, n)),
    asOf: day,
  });
  const policies = fc
    .constantFrom<number | null>(null, 5, 9)
    .map((silenceAcceptsAfterDays): StatementPolicy => {
      return { ...regulation, response: { ...regulation.response, silenceAcceptsAfterDays } };
    });

  function doneTo(own: SendingFacts, part: StatusDifference): SendingFacts {
    switch (part.kind) {
      case "sending":
        return { ...own, sentOn: part.on };
      case "date":
        return { ...own, asOf: part.on };
      case "answer": {
        const paper = { id: "new", form: "fax", signed: true, sealed: true, on: part.on } as const;
        const parts = [{ because: "other price", amount: "1.00" }];
        const given: StatementResponse =
          part.answer === "confirmed"
            ? { ...paper, kind: "confirmed" }
            : { ...paper, kind: "objected", parts };
        return { ...own, responses: [given, ...own.responses] };
      }
      case "paper": {
        const has = {
          "paper-signed": { signed: true },
          "paper-sealed": { sealed: true },
          "paper-form": { form: "fax" as const },
        }[part.lacking];
        return {
          ...own,
          responses: own.responses.map((one) => (one.id === part.document ? { ...one, ...has } : one)),
        };
      }
      default:
        return part satisfies never;
    }
  }

  test("R1.0: each change gives the stated stage; without any one part it does not; no day before the stated one", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(facts, policies, (own, policy) => {
        const early = own.responses.some(({ on }) => own.sentOn !== null && on < own.sentOn);
        fc.pre(!early || own.sentOn === null || own.sentOn > own.asOf);
        const trace = traceStatementStatus(own, policy);
        expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(statementStatus(own, policy)));
        says(trace);
        const stage = (parts: readonly StatusDifference[]) =>
          statementStatus(parts.reduce(doneTo, own), policy).outcome;
        for (const { outcome, parts } of trace.changes) {
          expect(outcome).not.toBe(trace.decision.outcome);
          expect(stage(parts)).toBe(outcome);
          for (const part of parts) {
            kinds.add(part.kind);
            expect(stage(parts.filter((other) => other !== part))).not.toBe(outcome);
            if (part.kind === "date" && parts.length === 1) {
              const before = addDays(part.on, -1);
              expect(stage([{ ...part, on: before }])).not.toBe(outcome);
            }
          }
        }
      }),
    );
    expect([...kinds].toSorted()).toEqual(["answer", "date", "paper", "sending"]);
  });

  test("an objection of the day stands before a confirmation of it, so that one of the day after is stated", () => {
    const on = addDays(SENT, 3);
    const paper = { id: "R-1", form: "original", signed: true, sealed: true, on } as const;
    const objected = { ...paper, kind: "objected", parts: [{ because: "short", amount: "5.00" }] } as const;
    const own = { statement, sentOn: SENT, responses: [objected], asOf: on };
    expect(traceStatementStatus(own, regulation).changes).toMatchObject([
      {
        outcome: "confirmed",
        parts: [
          { kind: "answer", on: addDays(on, 1) },
          { kind: "date", on: addDays(on, 1) },
        ],
      },
    ]);
  });
});

test("R1.3.3: the trace of an invoice states all that is missing, and nothing that is not", () => {
  const facts: fc.Arbitrary<InvoiceFacts> = fc.record({
    verdict: fc.constantFrom("verified", "incomplete", "differs"),
    stage: fc.constantFrom("not-sent", "awaiting-answer", "confirmed", "objected", "accepted-by-silence"),
    requested: fc.boolean(),
    asOf: fc.constant(SENT),
  });
  const invoice = fc.record({
    onRequest: fc.boolean(),
    after: fc.constantFrom("verification" as const, "confirmation" as const),
  });
  fc.assert(
    fc.property(facts, invoice, (own, asked) => {
      const policy = { ...regulation, invoice: asked };
      const trace = traceInvoice(own, policy);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(mayIssueInvoice(own, policy)));
      says(trace, ["invoice-supported"]);
      expect(trace.changes).toHaveLength(trace.decision.outcome === "issue" ? 0 : 1);
      const has = {
        verification: { verdict: "verified" },
        request: { requested: true },
        confirmation: { stage: "confirmed" },
      } as const;
      for (const { outcome, parts } of trace.changes) {
        const decide = (some: typeof parts) =>
          mayIssueInvoice(
            Object.assign({ ...own }, ...some.map(({ kind }) => has[kind])) as InvoiceFacts,
            policy,
          ).outcome;
        expect(decide(parts)).toBe(outcome);
        for (const part of parts) expect(decide(parts.filter((other) => other !== part))).toBe("refuse");
      }
    }),
  );
});
