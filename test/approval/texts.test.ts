import {
  approvalStatus,
  checkApproval,
  checkApprovalHistory,
  openApproval,
  recordInHistory,
  traceApproval,
} from "receivables/approval";
import { explain, explainReason, termText } from "receivables/decision/texts";
import { describe, expect, test } from "vitest";
import { MESSAGES_BY_ROOM } from "../../src/decision/messages/catalogue.js";
import {
  after,
  cny,
  DAY,
  day,
  FIRM,
  LATER,
  net30,
  opened,
  policyOf,
  record,
  regulation,
  request,
  roles,
  step,
  vote,
} from "./approval-case.js";

const COMMITTEE = "market-management-committee";
const open = opened(regulation, FIRM, request("credit-raise"));

describe("approvals read as sentences in both languages", () => {
  test("who is awaited", () => {
    const status = approvalStatus(open, DAY);
    expect(explain(status)).toBe(
      "Pending\n- The request R1 is in the step market management committee; awaited: li, sun, zhou [Art. 10]",
    );
    expect(explain(status, "zh-CN")).toBe(
      "审批中\n- 申请 R1 处于市场管理委员会环节，待 li、sun、zhou 表决 [第10条]",
    );
  });

  test("a vote that was refused", () => {
    const { decision } = record(open, vote("wang", COMMITTEE));
    expect(decision.reasons.map((reason) => explainReason(reason))).toEqual([
      "wang cannot take part in deciding wang's own request",
      "wang cannot vote in the step market management committee, which is for those who are on 2026-05-04: market management committee",
    ]);
  });
});

test("every reason has the facts that its texts need", () => {
  const chain = policyOf(
    step({
      id: "s1",
      voting: { mode: "all" },
      deadline: { days: 2, counted: "calendar" },
      opinionNeeded: true,
      without: ["not"],
      substitutes: { roles: ["deputy"], causes: ["leave"] },
    }),
    step({ id: "s2" }),
  );
  const roster = [
    ...roles("role", "a", "b", "n", "wang"),
    ...roles("deputy", "d", "a"),
    ...roles("not", "n"),
  ];
  const own = opened(chain, roster);
  const standIn = (by: string, person: string, cause?: string): ReturnType<typeof vote> =>
    vote(by, "s1", { insteadOf: { person, ...(cause !== undefined && { cause }) } });
  const taken = after(own, standIn("d", "b", "leave"));
  const second = after(taken, vote("a", "s1"));
  const early = day("2026-05-01");
  const decisions = [
    ...[
      [own, vote("zz", "s1", { on: early })],
      [own, vote("zz", "s9")],
      [own, vote("n", "s1", { opinion: "" })],
      [own, standIn("a", "zz", "leave")],
      [own, standIn("zz", "b")],
      [own, standIn("d", "b", "whim")],
      [own, { kind: "withdraw", by: "a", on: early }],
      [own, { kind: "withdraw", by: "wang", on: DAY }],
      [own, { kind: "roster", by: "hr", on: DAY, roster: [] }],
      [own, vote("a", "s1", { choice: "against" })],
      [own, vote("a", "s1", { on: day("2026-05-30") })],
      [taken, vote("b", "s1")],
      [taken, vote("d", "s1", { insteadOf: { person: "a", cause: "leave" } })],
      [taken, vote("a", "s1")],
      [second, vote("a", "s1")],
      [second, vote("a", "s2", { insteadOf: { person: "b", cause: "leave" } })],
      [second, vote("n", "s2")],
      [own, vote("a", "s2")],
      [own, vote("wang", "s1")],
    ].map(([state, event]) => record(state as typeof own, event as ReturnType<typeof vote>).decision),
    record(own, vote("a", "s1", { on: day("2026-05-05") }), DAY).decision,
    ...[
      own,
      second,
      opened(policyOf(step()), []),
      after(own, { kind: "withdraw", by: "wang", on: DAY }),
    ].flatMap((state) => [approvalStatus(state, DAY), approvalStatus(state, LATER)]),
    approvalStatus(
      opened(policyOf(step({ substitutes: { roles: ["d"], causes: ["leave"] } })), [
        ...roles("role", "wang"),
        ...roles("d", "x"),
      ]),
      DAY,
    ),
    ...[
      request("no"),
      request("credit-raise"),
      request("credit-raise", { amount: cny("1") }),
      request("credit-raise", { amount: cny("-1"), on: LATER }),
      request("discount", { reason: "" }),
    ].map((asked) => openApproval({ request: asked, roster: [], asOf: DAY }, net30).decision),
    openApproval({ request: request("contract"), roster: [], asOf: DAY }, regulation).decision,
  ];
  const entry = recordInHistory({
    history: { opened: own, entries: [] },
    event: vote("a", "s1"),
    asOf: LATER,
  });
  const [first] = entry.history.entries;
  if (first === undefined) throw new Error("an entry is needed");
  const forged = { ...first, outcome: "refuse" as const };
  const broken = { opened: second, entries: [forged, { ...forged, recordedOn: DAY }] };
  const checks = [
    checkApprovalHistory({ history: entry.history, asOf: LATER }),
    checkApprovalHistory({ history: broken, digest: "0", asOf: LATER }),
  ];
  const need = { approval: own, use: "no", subject: "no", amount: cny("1"), content: "no" };
  const needs = [
    checkApproval({ ...need, asOf: DAY }),
    checkApproval({
      approval: { ...own, outcome: "approved", closedOn: LATER },
      use: own.request.use,
      subject: own.request.subject,
      asOf: DAY,
    }),
    checkApproval({
      approval: { ...own, request: { ...own.request, content: "a digest" } },
      use: own.request.use,
      subject: own.request.subject,
      asOf: DAY,
    }),
  ];
  const seen = new Set<string>();
  for (const decision of [...decisions, ...checks, ...needs]) {
    for (const { code } of decision.reasons) seen.add(code);
    for (const language of ["en", "zh-CN"] as const)
      expect(explain(decision, language)).not.toMatch(/[{}[\]]{2}|undefined/);
  }
  const timed = opened(
    policyOf(step({ id: "s1", deadline: { days: 1, counted: "calendar" } }), step({ id: "s2" })),
    roles("role", "a", "b"),
  );
  for (const { rules, changes } of [own, timed, after(own, vote("a", "s1"))].map((one) =>
    traceApproval(one, DAY),
  )) {
    for (const { looks, notAsked } of rules) {
      for (const { code } of [...looks, ...(notAsked === null ? [] : [notAsked])]) seen.add(code);
    }
    for (const { code } of changes.flatMap(({ parts }) => parts)) seen.add(code);
  }
  expect(Object.keys(MESSAGES_BY_ROOM["approval"] ?? {}).filter((code) => !seen.has(code))).toEqual([]);
});

const WORDS =
  "pending approved rejected withdrawn expired intact altered for against abstain credit-raise credit-sale contract discount " +
  "special-case bad-debt write-off project-gate sales-head approving-body credit-manager controller " +
  "managing-director deputy-director board leave illness own-request earlier-vote";

test.each(WORDS.split(" "))("the word %s is in the vocabulary", (word) => {
  expect(termText(word, "zh-CN")).not.toMatch(/[a-z]/i);
});
