import fc from "fast-check";
import { plainDate } from "receivables/calendar";
import type { Trace } from "receivables/decision";
import { explainTrace } from "receivables/decision/texts";
import {
  type ClaimFacts,
  closeCharges,
  type InterestClaimDifference,
  interestToClaim,
  traceClosing,
  traceInterestClaim,
  traceWaiver,
  waiveCharge,
  type WaiverDifference,
  type WaiverRequest,
} from "receivables/interest";
import { addMoney, money, subtractMoney } from "receivables/money";
import { expect, test } from "vitest";
import { item, policy } from "./item.js";

const usd = (amount: string) => money(amount, "USD");
const CENT = usd("0.01");
const asOf = plainDate("2026-05-04");
const amounts = fc.constantFrom("0.00", "0.01", "3.00", "9.99", "10.00", "25.00").map(usd);

function says(trace: Trace, beside: readonly string[]): void {
  const told = ({ code, facts }: { readonly code: string; readonly facts: unknown }) =>
    JSON.stringify([code, facts]);
  const fired = trace.rules.flatMap(({ looks }) => looks.filter((look) => look.fired).map(told));
  const given = trace.decision.reasons.filter(({ code }) => !beside.includes(code)).map(told);
  expect(fired.toSorted()).toEqual(given.toSorted());
  for (const language of ["en", "zh-CN"] as const) {
    expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined/);
  }
}

test("a claim: the least interest that is claimed, the least claim after which nothing is; one cent less is not enough", () => {
  const minimums = fc.constantFrom([], [usd("5.00")], [money("5", "JPY")]);
  fc.assert(
    fc.property(amounts, amounts, minimums, (interest, alreadyClaimed, minimumClaim) => {
      const own = policy({ minimumClaim });
      const accrual: ClaimFacts["accrual"] = {
        item: "INV-1",
        asOf,
        policy: own.policy,
        segments: [],
        exact: { dividend: "1", divisor: "1" },
        interest,
        reasons: [],
      };
      const facts = { accrual, alreadyClaimed };
      const trace = traceInterestClaim(facts, own);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(interestToClaim(facts, own)));
      says(trace, ["interest-to-claim"]);
      expect(trace.changes).toHaveLength(1);
      const decide = (part: InterestClaimDifference, less = usd("0")) =>
        interestToClaim(
          part.kind === "accrual"
            ? { ...facts, accrual: { ...accrual, interest: subtractMoney(part.interest, less) } }
            : { ...facts, alreadyClaimed: addMoney(alreadyClaimed, subtractMoney(part.amount, less)) },
          own,
        ).outcome;
      for (const { outcome, parts } of trace.changes) {
        expect(outcome).not.toBe(trace.decision.outcome);
        for (const part of parts) {
          expect(decide(part)).toBe(outcome);
          expect(decide(part, CENT)).toBe(trace.decision.outcome);
        }
      }
    }),
  );
});

test("a waiver: with all that is stated it is another, without any one part, or one cent past the amount, it is not", () => {
  const kinds = new Set<string>();
  const requests = fc.record({
    open: amounts,
    amount: fc.constantFrom(undefined, usd("-1.00"), usd("0.00"), usd("3.00"), usd("99.00")),
    role: fc.constantFrom("handler", "general-manager"),
    because: fc.constantFrom("", "  ", "Old customer"),
    isCharge: fc.boolean(),
    roles: fc.constantFrom([], ["finance-manager", "general-manager"]),
  });
  fc.assert(
    fc.property(requests, ({ open, amount, role, because, isCharge, roles }) => {
      const own = policy({ waiverRoles: roles });
      const charge = item("25.00", null, [], {
        open,
        ...(isCharge && { charge: { kind: "fee", item: "INV-7" } }),
      });
      const request: WaiverRequest = {
        charge,
        by: "E-1",
        role,
        because,
        asOf,
        ...(amount !== undefined && { amount }),
      };
      const trace = traceWaiver(request, own);
      expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(waiveCharge(request, own)));
      says(trace, ["charge-waived"]);
      const doneTo = (now: WaiverRequest, part: WaiverDifference, more = usd("0")): WaiverRequest =>
        part.kind === "amount"
          ? { ...now, amount: addMoney(part.amount, more) }
          : part.kind === "role"
            ? { ...now, role: part.roles.at(-1) ?? "" }
            : { ...now, because: "Settled by talks" };
      const decide = (parts: readonly WaiverDifference[]) =>
        waiveCharge(
          parts.reduce((now, part) => doneTo(now, part), request),
          own,
        ).outcome;
      const remediable = isCharge && roles.length > 0 && open.amount !== "0.00";
      expect(trace.changes).toHaveLength(trace.decision.outcome === "waived" || remediable ? 1 : 0);
      for (const { outcome, parts } of trace.changes) {
        expect(decide(parts)).toBe(outcome);
        expect(outcome).not.toBe(trace.decision.outcome);
        for (const part of parts) {
          kinds.add(part.kind);
          const others = parts.filter((other) => other !== part);
          expect(decide(others)).not.toBe(outcome);
          if (part.kind !== "amount") continue;
          // The most that may be waived, or the least that may not.
          const past = outcome === "waived" ? CENT : usd("-0.01");
          const beyond = others.reduce((now, other) => doneTo(now, other), doneTo(request, part, past));
          expect(waiveCharge(beyond, own).outcome).not.toBe(outcome);
        }
      }
    }),
  );
  expect([...kinds].toSorted()).toEqual(["amount", "reason", "role"]);
});

test("a charge ends once all of its principal is paid where the policy closes it, and not for one cent less", () => {
  let tried = 0;
  const after = fc.constantFrom("stays" as const, "closes" as const);
  fc.assert(
    fc.property(amounts, amounts, after, fc.boolean(), (left, open, afterPrincipal, known) => {
      const own = policy({ afterPrincipal });
      const principal = item("100.00", null, [], { open: left });
      const fee = item("25.00", null, [], {
        id: "F-1",
        open,
        charge: { kind: "fee", item: known ? "INV-1" : "INV-9" },
      });
      const isOpen = left.amount !== "0.00";
      const facts = {
        items: isOpen ? [principal, fee] : [fee],
        settled: isOpen ? [] : [principal],
        asOf,
        charge: "F-1",
      };
      const trace = traceClosing(facts, own);
      const [closed = null] = closeCharges(facts, own);
      expect(JSON.stringify(trace.closed)).toBe(JSON.stringify(closed));
      expect(trace.decision).toEqual({
        outcome: closed === null ? "not-waived" : "waived",
        reasons: closed?.reasons ?? [],
      });
      says(trace, []);
      const may = afterPrincipal === "closes" && isOpen && known && open.amount !== "0.00";
      expect(trace.changes).toHaveLength(may ? 1 : 0);
      for (const part of trace.changes.flatMap(({ parts }) => parts)) {
        tried += 1;
        expect(part.amount).toEqual(left);
        const paid = { ...facts, items: [fee], settled: [{ ...principal, open: usd("0") }] };
        expect(closeCharges(paid, own)).toHaveLength(1);
        const short = { ...facts, items: [{ ...principal, open: CENT }, fee] };
        expect(closeCharges(short, own)).toHaveLength(0);
      }
    }),
  );
  expect(tried).toBeGreaterThan(5);
});
