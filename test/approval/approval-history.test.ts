import {
  type ApprovalHistory,
  approvalHistoryDigest,
  checkApprovalHistory,
  recordInHistory,
  replayApproval,
} from "receivables/approval";
import { describe, expect, test } from "vitest";
import {
  after,
  codes,
  DAY,
  day,
  LATER,
  opened,
  policyOf,
  request,
  roles,
  step,
  vote,
} from "./approval-case.js";

const start = opened(policyOf(step({ voting: { mode: "all" } })), roles("role", "a", "b"));
const events = [vote("x", "step"), vote("a", "step"), vote("b", "step", { on: day("2026-05-05") })];
const history = events.reduce<ApprovalHistory>(
  (so, event) => recordInHistory({ history: so, event, asOf: event.on }).history,
  { opened: start, entries: [] },
);
const digest = approvalHistoryDigest(history);
const check = (altered: ApprovalHistory, kept?: string): string[] =>
  codes(checkApprovalHistory({ history: altered, ...(kept !== undefined && { digest: kept }), asOf: LATER }));
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("a history is evidence by itself", () => {
  test("it holds what was refused with what was accepted, and why", () => {
    expect(history.entries.map(({ outcome, codes: why }) => [outcome, why[0]])).toEqual([
      ["refuse", "role-not-held"],
      ["accept", "vote-recorded"],
      ["accept", "vote-recorded"],
    ]);
    expect(checkApprovalHistory({ history, digest, asOf: LATER })).toMatchObject({
      outcome: "intact",
      reasons: [{ code: "history-intact", facts: { request: "R1", entries: 3, digest } }],
    });
  });

  test("replayed it gives the same state, and that of any earlier day", () => {
    expect(replayApproval(history)).toEqual(after(start, ...events));
    expect(replayApproval(json(history), DAY)).toEqual(after(start, ...events.slice(0, 2)));
    expect(replayApproval(history, day("2026-05-03"))).toBe(start);
  });

  test.each([
    [
      "a vote that was changed",
      1,
      { event: vote("a", "step", { choice: "against" }) },
      "history-entry-altered",
    ],
    ["a voter who was changed", 1, { event: vote("b", "step") }, "history-entry-altered"],
    ["a refusal that was made an acceptance", 0, { outcome: "accept" }, "history-entry-decided-otherwise"],
    ["a reason that was changed", 0, { codes: [] }, "history-entry-decided-otherwise"],
    ["a day of recording that was changed", 0, { recordedOn: LATER }, "history-entries-out-of-order"],
    ["a digest that was changed", 2, { digest: "0".repeat(64) }, "history-entry-altered"],
  ] as const)("%s shows", (_, at, change, code) => {
    const entries = history.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry));
    expect(check({ ...history, entries })).toContain(code);
  });

  test("an entry taken out, two exchanged or the request changed shows", () => {
    const [x, a, b] = history.entries;
    if (x === undefined || a === undefined || b === undefined) throw new Error("three entries are needed");
    expect(check({ opened: start, entries: [a, b] })).toContain("history-entry-altered");
    expect(check({ opened: start, entries: [x, b, a] })).toContain("history-entry-altered");
    const other = { ...start, request: request("ask", { subject: "C2" }) };
    expect(check({ ...history, opened: other })).toContain("history-entry-altered");
  });

  test("an end that was cut off, or all of it written anew, shows against the digest that was kept", () => {
    const cut = { ...history, entries: history.entries.slice(0, 2) };
    expect(check(cut)).toEqual(["history-intact"]);
    expect(check(cut, digest)).toEqual(["history-end-differs"]);
    const anew = recordInHistory({
      history: { opened: start, entries: [] },
      event: vote("a", "step"),
      asOf: DAY,
    });
    expect(check(anew.history, digest)).toEqual(["history-end-differs"]);
  });

  test("it starts from an approval as it was opened and from no later state", () => {
    expect(check({ opened: after(start, vote("a", "step")), entries: [] })).toEqual([
      "history-not-from-opening",
    ]);
    const withdrawn = after(start, { kind: "withdraw", by: "wang", on: DAY });
    expect(check({ opened: withdrawn, entries: [] })).toEqual(["history-not-from-opening"]);
    expect(check({ opened: { ...start, rosterChanges: [] }, entries: [] })).toEqual([
      "history-not-from-opening",
    ]);
    const empty = { ...start, chain: { ...start.chain, steps: [] }, steps: [] };
    expect(check({ opened: empty, entries: [] })).toEqual(["history-not-from-opening"]);
  });

  test("days of recording do not go back", () => {
    expect(() => recordInHistory({ history, event: vote("a", "step"), asOf: DAY })).toThrow(
      expect.objectContaining({ code: "recorded-out-of-order" }),
    );
  });
});
