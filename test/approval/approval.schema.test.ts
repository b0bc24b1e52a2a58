import { recordInHistory } from "receivables/approval";
import {
  approvalEventSchema,
  approvalFactsSchema,
  approvalNeedSchema,
  approvalPolicySchema,
  approvalRecordingSchema,
  approvalRequestSchema,
  historyCheckSchema,
  historyRecordingSchema,
  roleHolderSchema,
  signedPaperSchema,
} from "receivables/approval/schemas";
import { describe, expect, test } from "vitest";
import {
  cny,
  DAY,
  day,
  FIRM,
  net30,
  opened,
  policyOf,
  regulation,
  request,
  step,
  usd,
  vote,
} from "./approval-case.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const open = opened(regulation, FIRM, request("contract", { amount: cny("1.00"), content: "a".repeat(64) }));
const insteadOf = { person: "wu", cause: "leave" };
const event = vote("li", "head-in-charge", { insteadOf });
const { history } = recordInHistory({ history: { opened: open, entries: [] }, event, asOf: DAY });
const calendar = { weekend: [6, 7], holidays: [], workingDays: [] };

describe("what is read comes out as it was written", () => {
  test.each([
    [
      "a policy",
      approvalPolicySchema,
      policyOf(step({ by: { person: "li" }, voting: { mode: "unanimous", quorum: { votes: 2 } } })),
    ],
    [
      "the facts of an opening",
      approvalFactsSchema,
      { request: request("contract", { onBehalfOf: ["li"] }), roster: FIRM, calendar, asOf: DAY },
    ],
    ["a recording", approvalRecordingSchema, { approval: open, event, asOf: DAY }],
    [
      "a recording in a history",
      historyRecordingSchema,
      { history, event: { kind: "withdraw", by: "wang", on: DAY, reason: "?" }, asOf: DAY },
    ],
    [
      "what an approval is wanted for",
      approvalNeedSchema,
      {
        approval: open,
        use: "contract",
        subject: "K1",
        amount: cny("1.00"),
        content: "0".repeat(64),
        asOf: DAY,
      },
    ],
    [
      "a paper that is signed",
      signedPaperSchema,
      {
        request: request("contract"),
        roster: FIRM,
        calendar,
        signatures: [{ role: "head-in-charge", by: "wu", on: DAY, opinion: "seen" }],
        asOf: DAY,
      },
    ],
    ["a check", historyCheckSchema, { history, digest: "0".repeat(64), asOf: DAY }],
    [
      "a roster",
      approvalEventSchema,
      { kind: "roster", by: "hr", on: DAY, roster: [{ role: "r", person: "p", from: DAY, until: DAY }] },
    ],
    [
      "a substitute without a cause, which is refused as data",
      approvalEventSchema,
      vote("li", "s", { insteadOf: { person: "wu" } }),
    ],
  ] as const)("%s", (_, schema, value) => {
    expect(schema.parse(json(value))).toEqual(value);
  });
});

describe("what is refused, and where", () => {
  const bands = (...uppers: (ReturnType<typeof usd> | null)[]): unknown => ({
    ...net30,
    uses: {
      x: { citation: "c", reasonNeeded: false, bands: uppers.map((upTo) => ({ upTo, chain: "manager" })) },
    },
  });
  const voting = (rule: object): unknown => policyOf(step({ voting: rule as { mode: "one" } }));

  test.each([
    ["no bands", approvalPolicySchema, bands(), "uses.x.bands"],
    ["a last band with an end", approvalPolicySchema, bands(usd("1.00")), "uses.x.bands.0.upTo"],
    ["an endless band before the last", approvalPolicySchema, bands(null, null), "uses.x.bands.0.upTo"],
    [
      "bands that do not rise",
      approvalPolicySchema,
      bands(usd("1.00"), usd("1.00"), null),
      "uses.x.bands.1.upTo",
    ],
    [
      "bands in two currencies",
      approvalPolicySchema,
      bands(usd("1.00"), cny("2.00"), null),
      "uses.x.bands.1.upTo",
    ],
    [
      "a chain that there is not",
      approvalPolicySchema,
      { ...net30, chains: {} },
      "uses.contract.bands.0.chain",
    ],
    ["a chain without steps", approvalPolicySchema, policyOf(), "chains.chain.steps"],
    ["a step's id twice", approvalPolicySchema, policyOf(step(), step()), "chains.chain.steps"],
    [
      "a quorum of nobody",
      approvalPolicySchema,
      voting({ mode: "majority", quorum: { votes: 0 } }),
      "chains.chain.steps.0.voting.quorum.votes",
    ],
    [
      "a quorum of more than all",
      approvalPolicySchema,
      voting({ mode: "majority", quorum: { share: "1.01" } }),
      "chains.chain.steps.0.voting.quorum.share",
    ],
    [
      "a quorum of no share",
      approvalPolicySchema,
      voting({ mode: "majority", quorum: { share: "0" } }),
      "chains.chain.steps.0.voting.quorum.share",
    ],
    [
      "a quorum where one vote decides",
      approvalPolicySchema,
      voting({ mode: "one", quorum: { votes: 1 } }),
      "chains.chain.steps.0.voting",
    ],
    [
      "a role that ends before it begins",
      roleHolderSchema,
      { role: "r", person: "p", from: DAY, until: day("2026-05-03") },
      "until",
    ],
    ["a content that is no digest", approvalRequestSchema, request("x", { content: "x" }), "content"],
    ["an event of no known kind", approvalEventSchema, { kind: "nod", by: "li", on: DAY }, "kind"],
  ] as const)("%s", (_, schema, value, path) => {
    const paths = schema.safeParse(json(value)).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toContain(path);
  });
});
