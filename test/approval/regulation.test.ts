import { approvalStatus, nextApprovers, openApproval } from "receivables/approval";
import { approvalPolicySchema } from "receivables/approval/schemas";
import { expect, test } from "vitest";
import { approvalProvenance as net30Provenance } from "../../src/policy/net-30/approval.js";
import { approvalProvenance, approvalSection } from "../../src/policy/china-trade-regulation/approval.js";
import {
  after,
  cny,
  codes,
  DAY,
  FIRM,
  LATER,
  net30,
  opened,
  regulation,
  request,
  told,
  vote,
} from "./approval-case.js";

const COMMITTEE = "market-management-committee";
const GM = "general-manager";

const nextOf = (...args: Parameters<typeof nextApprovers>): string[] =>
  nextApprovers(...args).map(({ person }) => person);

test("Art. 10: a raise of credit needs the committee's unanimous opinion and then the general manager", () => {
  const open = opened(regulation, FIRM, request("credit-raise", { amount: cny("50000.00") }));
  expect(nextOf(open, DAY)).toEqual(["li", "sun", "zhou"]);
  const two = after(open, vote("li", COMMITTEE), vote("sun", COMMITTEE));
  expect(told(two, vote("chen", GM))).toEqual(["step-not-open-yet"]);
  const three = after(two, vote("zhou", COMMITTEE));
  expect(nextOf(three, DAY)).toEqual(["chen"]);
  const done = after(three, vote("chen", GM));
  expect(approvalStatus(done, DAY)).toMatchObject({
    outcome: "approved",
    closedOn: DAY,
    next: [],
    step: null,
  });
  expect(approvalStatus(done, DAY).reasons[0]).toEqual({
    code: "approval-granted",
    citation: "Art. 10",
    facts: { request: "R1", on: DAY, by: ["li", "sun", "zhou", "chen"] },
  });
});

test("Art. 10: one member of the committee against is no unanimous opinion", () => {
  const open = opened(regulation, FIRM, request("credit-raise"));
  const two = after(open, vote("li", COMMITTEE), vote("sun", COMMITTEE, { choice: "against" }));
  expect(approvalStatus(two, DAY)).toMatchObject({ outcome: "rejected", closedOn: DAY });
});

test("Art. 8, 10: the general manager who chairs the committee votes once, after it", () => {
  const open = opened(regulation, FIRM, request("credit-raise"));
  expect(told(open, vote("chen", COMMITTEE))).toEqual(["left-out-of-step", "seat-not-given"]);
});

test("Art. 15: a contract is signed by the head in charge", () => {
  const open = opened(regulation, FIRM, request("contract"));
  expect(told(open, vote("li", "head-in-charge"))).toEqual(["role-not-held"]);
  expect(told(open, vote("wu", "head-in-charge"))).toEqual([
    "vote-recorded",
    "step-approved",
    "approval-granted",
  ]);
});

test("Art. 19: a special case is approved by the general manager", () => {
  const open = opened(regulation, FIRM, request("special-case", { by: "sun" }));
  expect(approvalStatus(after(open, vote("chen", GM)), DAY).outcome).toBe("approved");
});

test("Art. 20: a discount needs a written reason and the business manager", () => {
  const { reason: _, ...silent } = request("discount", { amount: cny("10.00") });
  const refused = openApproval({ request: silent, roster: FIRM, asOf: DAY }, regulation);
  expect(refused.approval).toBeNull();
  expect(refused.decision).toMatchObject({ outcome: "refuse", asOf: DAY, policy: regulation.policy });
  expect(codes(refused.decision)).toEqual(["reason-missing"]);
  const blank = openApproval({ request: { ...silent, reason: " " }, roster: FIRM, asOf: DAY }, regulation);
  expect(codes(blank.decision)).toEqual(["reason-missing"]);
  const open = opened(regulation, FIRM, request("discount", { amount: cny("10.00") }));
  expect(approvalStatus(after(open, vote("li", "business-manager")), DAY).outcome).toBe("approved");
});

test("Art. 26: a bad debt goes from the supervisor with an opinion to the vice-GM and the GM", () => {
  const open = opened(regulation, FIRM, request("bad-debt", { amount: cny("8000.00") }));
  const { opinion: _, ...silent } = vote("ma", "business-supervisor");
  expect(told(open, silent)).toEqual(["opinion-missing"]);
  const first = after(open, vote("ma", "business-supervisor"));
  expect(nextOf(first, DAY)).toEqual(["wu"]);
  const second = after(first, vote("wu", "vice-general-manager"));
  expect(nextOf(second, DAY)).toEqual(["chen"]);
  expect(approvalStatus(after(second, vote("chen", GM)), DAY)).toMatchObject({ outcome: "approved" });
});

test("Art. 30: the other reading of who approves a bad debt is one name in the policy", () => {
  const bands = [{ upTo: null, chain: "bad-debt-art-30" }];
  const other = {
    ...regulation,
    uses: { ...regulation.uses, "bad-debt": { citation: "Art. 30", reasonNeeded: true, bands } },
  };
  const first = opened(other, FIRM, request("bad-debt"));
  expect(nextOf(first, DAY)).toEqual(["he"]);
  const second = after(first, vote("he", "sales-head"));
  expect(nextOf(second, DAY)).toEqual(["chen"]);
  expect(approvalStatus(after(second, vote("chen", GM)), DAY).outcome).toBe("approved");
});

test("Art. 26, 30: a write-off goes to finance and the general manager", () => {
  const open = opened(regulation, FIRM, request("write-off", { by: "li" }));
  const done = after(open, vote("zhou", "finance-manager"), vote("chen", GM));
  expect(approvalStatus(done, LATER).outcome).toBe("approved");
});

test("R4.8: a project is approved by the approving body with a written opinion, or not at all", () => {
  const open = opened(regulation, FIRM, request("project-gate"));
  const against = vote("liu", "approving-body", { choice: "against", opinion: "no source of funds" });
  expect(approvalStatus(after(open, against), DAY)).toMatchObject({ outcome: "rejected" });
  expect(approvalStatus(after(open, vote("liu", "approving-body")), DAY).reasons[0]?.citation).toBe("R4.8");
});

test("both presets can be read, and the text's has an origin for each chain and use", () => {
  expect(approvalPolicySchema.parse(JSON.parse(JSON.stringify(regulation)))).toEqual(regulation);
  expect(approvalPolicySchema.parse(JSON.parse(JSON.stringify(net30)))).toEqual(net30);
  for (const kind of ["chains", "uses"] as const) {
    for (const name of Object.keys(approvalSection[kind])) {
      expect(approvalProvenance).toHaveProperty([`/approval/${kind}/${name}`]);
    }
  }
  expect(Object.keys(net30Provenance)).toEqual(["/approval"]);
  expect(Object.keys(net30.uses).sort()).toEqual(Object.keys(regulation.uses).sort());
});
