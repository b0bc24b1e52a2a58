import {
  type ApplicationFacts,
  type BadDebtApplication,
  applicationDigest,
  checkApplications,
} from "receivables/bad-debt";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import {
  TODAY,
  application,
  approval,
  cny,
  codesOf,
  day,
  invoice,
  regulation,
  usd,
} from "./bad-debt-case.js";

const check = (
  papers: readonly BadDebtApplication[],
  more: Partial<ApplicationFacts> = {},
  documents: readonly LedgerDocument[] = [invoice("INV-1", "1000.00"), invoice("INV-2", "300.00")],
  rule = regulation.application,
) =>
  checkApplications(
    {
      applications: papers,
      position: positionAsOf({ documents }, TODAY),
      approvals: papers.map((paper) => approval(paper)),
      ...more,
    },
    { ...regulation, application: rule },
  );
const only = (...args: Parameters<typeof check>) => {
  const [decision] = check(...args).applications;
  if (decision === undefined) throw new Error("no decision");
  return {
    outcome: decision.outcome,
    codes: decision.reasons.map(({ code }) => code),
    items: decision.items,
  };
};

describe("Art. 30: the bad-debt application", () => {
  test("one that is in order and approved is approved; who keeps the copies is open", () => {
    expect(only([application()])).toMatchObject({ outcome: "approved", codes: ["application-approved"] });
    expect(codesOf(check([application()]))).toEqual(["copy-keepers-not-set"]);
  });

  test.each([...regulation.application.fields])("it is incomplete without %s", (field) => {
    const { [field]: _, ...fields } = application().fields;
    const paper = application({ fields });
    expect(only([paper])).toMatchObject({
      outcome: "not-in-order",
      codes: ["application-approved", "application-field-missing"],
    });
    expect(only([application({ fields: { ...fields, [field]: "  " } })]).outcome).toBe("not-in-order");
  });

  test.each([
    [["a", "b"], "not-in-order"],
    [["a", "b", "c"], "approved"],
    [["a", "b", "c", "d"], "approved"],
  ])("with the copies %j it is %s", (copies, outcome) => {
    expect(only([application({ copies })]).outcome).toBe(outcome);
  });

  test("every keeper that the firm names has a copy", () => {
    const rule = { ...regulation.application, keepers: ["finance", "archive"] };
    const result = check([application()], {}, undefined, rule);
    expect(codesOf(result)).toEqual(["copy-keeper-missing"]);
    expect(result.findings[0]?.facts["keeper"]).toBe("archive");
  });

  test.each([
    ["999.99", "999.99", ["application-approved"]],
    ["1000.00", "1000.00", ["application-approved"]],
    ["1000.01", "1000.00", ["applied-above-open", "application-approved"]],
  ])("of %s asked for %s counts, never more than is open", (asked, accepted, codes) => {
    const result = only([application({ items: [{ item: "INV-1", amount: cny(asked) }] })]);
    expect(result.items[0]?.accepted).toEqual(cny(accepted));
    expect([result.outcome, result.codes.sort()]).toEqual(["approved", codes.sort()]);
  });

  test.each([
    ["applied-item-unknown", { item: "INV-9", amount: cny("1.00") }],
    ["applied-item-of-other-customer", { item: "INV-3", amount: cny("1.00") }],
    ["applied-item-no-claim", { item: "PAY-1", amount: cny("1.00") }],
    ["applied-in-other-currency", { item: "INV-1", amount: usd("1.00") }],
    ["applied-amount-not-positive", { item: "INV-1", amount: cny("0.00") }],
    ["applied-amount-not-positive", { item: "INV-1", amount: cny("-5.00") }],
  ])("%s makes it incomplete, and nothing of the line counts", (code, line) => {
    const documents: readonly LedgerDocument[] = [
      invoice("INV-1", "1000.00"),
      invoice("INV-3", "1000.00", { customer: "C2" }),
      { kind: "payment", id: "PAY-1", customer: "C1", postedOn: day("2026-01-05"), amount: cny("10.00") },
    ];
    const result = only([application({ items: [line] })], {}, documents);
    expect([result.outcome, result.codes]).toEqual(["not-in-order", expect.arrayContaining([code])]);
    expect(Number(result.items[0]?.accepted.amount)).toBe(0);
  });

  test("an item that was settled meanwhile is left out, and the rest goes on", () => {
    const documents: readonly LedgerDocument[] = [
      invoice("INV-1", "1000.00"),
      invoice("INV-2", "300.00"),
      {
        kind: "payment",
        id: "PAY-1",
        customer: "C1",
        postedOn: day("2026-05-01"),
        amount: cny("300.00"),
        settles: [{ item: "INV-2", amount: cny("300.00") }],
      },
    ];
    const items = ["INV-1", "INV-2"].map((item) => ({ item, amount: cny("300.00") }));
    const result = only([application({ items })], {}, documents);
    expect(result.outcome).toBe("approved");
    expect(result.codes).toContain("applied-item-settled");
    expect(result.items.map(({ accepted }) => accepted.amount)).toEqual(["300.00", "0.00"]);
  });

  test("an item applied for twice gives what is open once, to the older paper first", () => {
    const older = application({
      id: "A2",
      on: day("2026-05-01"),
      items: [{ item: "INV-1", amount: cny("700.00") }],
    });
    const { applications, findings } = check([application(), older]);
    expect(applications.map(({ application: id, items }) => [id, items[0]?.accepted.amount])).toEqual([
      ["A1", "300.00"],
      ["A2", "700.00"],
    ]);
    const twice = findings.find(({ code }) => code === "applied-twice");
    expect(twice?.facts).toMatchObject({ application: "A1", other: "A2" });
  });

  test("an item that stands twice in one paper does not count twice, and a rejected paper takes nothing", () => {
    const line = { item: "INV-1", amount: cny("800.00") };
    expect(only([application({ items: [line, line] })]).items.map(({ accepted }) => accepted.amount)).toEqual(
      ["800.00", "200.00"],
    );
    const older = application({ id: "A0" });
    const papers = [older, application()];
    const approvals = [approval(older, { votes: 2, against: true }), approval(application())];
    const { applications } = check(papers, { approvals });
    expect(applications.map(({ outcome, items }) => [outcome, items[0]?.accepted.amount])).toEqual([
      ["not-approved", "1000.00"],
      ["approved", "1000.00"],
    ]);
  });

  test("a paper without items, one of the future and an id that stands twice", () => {
    expect(only([application({ items: [] })])).toMatchObject({ outcome: "not-in-order" });
    const future = application({ on: day("2026-05-05") });
    expect(codesOf(check([future]))).toEqual(["application-in-future"]);
    expect(() => check([application(), application()])).toThrowError(
      expect.objectContaining({ code: "duplicate-id" }),
    );
  });
});

describe("Art. 26, 30: who approves a bad debt, in both readings", () => {
  test.each([
    ["bad-debt-art-26", 3, "approved"],
    ["bad-debt-art-26", 2, "awaiting-approval"],
    ["bad-debt-art-30", 2, "approved"],
    ["bad-debt-art-30", 1, "awaiting-approval"],
    ["write-off", 2, "not-in-order"],
  ])("through %s with %i votes it is %s", (chain, votes, outcome) => {
    const approvals = [approval(application(), { chain, votes })];
    expect(only([application()], { approvals }).outcome).toBe(outcome);
  });

  test.each([
    ["Art. 26", "bad-debt-art-30"],
    ["Art. 30", "bad-debt-art-26"],
  ])("a policy that takes %s only does not take the other", (citation, chain) => {
    const routes =
      regulation.application.approvals[0]?.routes.filter((route) => route.citation === citation) ?? [];
    const rule = { ...regulation.application, approvals: [{ use: "bad-debt", routes }] };
    const approvals = [approval(application(), { chain })];
    const result = only([application()], { approvals }, undefined, rule);
    expect(result).toMatchObject({ outcome: "not-in-order", codes: ["application-approved-by-other-route"] });
  });

  test("without a request, and with one rejected, it is not approved", () => {
    expect(only([application()], { approvals: [] })).toMatchObject({
      outcome: "awaiting-approval",
      codes: ["application-approval-missing"],
    });
    const approvals = [approval(application(), { votes: 1, against: true })];
    expect(only([application()], { approvals })).toMatchObject({
      outcome: "not-approved",
      codes: ["application-not-approved"],
    });
  });

  test("what was rejected may be asked for again: the request that got furthest counts", () => {
    const [no, yes] = [approval(application(), { votes: 1, against: true }), approval(application())];
    const again = { ...yes, request: { ...yes.request, id: "R-again" } };
    expect(only([application()], { approvals: [no, again] }).outcome).toBe("approved");
    expect(only([application()], { approvals: [again, no] }).outcome).toBe("approved");
  });

  test("where the policy asks for two approvals, one alone is not enough", () => {
    const [first] = regulation.application.approvals;
    const both = [...(first === undefined ? [] : [first]), { use: "write-off", routes: [] }];
    const result = only([application()], {}, undefined, { ...regulation.application, approvals: both });
    expect(result).toMatchObject({ outcome: "awaiting-approval" });
    expect(result.codes).toContain("application-approval-missing");
  });

  test("an approval of a later day is not known yet", () => {
    const later = { ...approval(application()), closedOn: day("2026-05-05") };
    expect(only([application()], { approvals: [later] }).outcome).toBe("awaiting-approval");
    expect(only([application()], { approvals: [{ ...later, closedOn: TODAY }] }).outcome).toBe("approved");
  });

  test("one that is down as approved without votes is not approved", () => {
    const approvals = [{ ...approval(application()), steps: [] }];
    expect(only([application()], { approvals })).toMatchObject({
      outcome: "not-approved",
      codes: ["application-not-approved"],
    });
  });

  test("a paper changed after it was approved is not approved", () => {
    const approvals = [approval(application())];
    const changed = application({ items: [{ item: "INV-1", amount: cny("1000.01") }] });
    expect(only([changed], { approvals }).codes).toContain("application-changed-after-approval");
    expect(only([changed], { approvals }).outcome).toBe("not-in-order");
    const refiled = application({ copies: ["x", "y", "z"] });
    expect(only([refiled], { approvals }).outcome).toBe("approved");
  });

  test("the digest does not depend on the order of the items", () => {
    const items = [
      { item: "INV-1", amount: cny("1.00") },
      { item: "INV-1", amount: usd("1.00") },
      { item: "INV-1", amount: cny("2.00") },
      { item: "INV-2", amount: cny("1.00") },
    ];
    expect(applicationDigest(application({ items }))).toBe(
      applicationDigest(application({ items: items.toReversed() })),
    );
  });
});
