import { plainDate } from "receivables/calendar";
import type {
  CustomerConfirmation,
  HandoverFinding,
  HandoverLiability,
  TakerDoubt,
} from "receivables/handover";
import { describe, expect, test } from "vitest";
import { check, cny, codes, item, only, policy } from "./handover-case.js";

const a = item("A");
const says = (on: string, amount: string | null = "60.00"): CustomerConfirmation => {
  return {
    item: "A",
    customer: "C1",
    on: plainDate(on),
    how: "mail",
    by: "li",
    amount: amount === null ? null : cny(amount),
  };
};
const doubt = (hadOn: string, reportedOn: string | null, by = "li"): TakerDoubt => {
  return {
    item: "A",
    by,
    hadOn: plainDate(hadOn),
    reportedOn: reportedOn === null ? null : plainDate(reportedOn),
    remark: "?",
  };
};
const liable = (more: Parameters<typeof check>[1], by = policy): HandoverLiability =>
  only(check([a], { confirmations: [says("2026-04-10")], ...more }, by).findings).liability;
const short = ({ parties, joint, reason }: HandoverLiability): unknown[] => [reason.code, parties, joint];

describe("Art. 32: unclear is the giver's, clear is the taker's", () => {
  test("unclear", () => {
    const notes = [{ item: "A", clarity: "unclear", remark: "no delivery note" }] as const;
    const liability = liable({ list: { notes } });
    expect(short(liability)).toEqual(["liable-unclear", ["wang"], false]);
    expect(liability.reason.facts["remark"]).toBe("no delivery note");
  });

  test("signed as clear", () => {
    expect(short(liable({}))).toEqual(["liable-signed-clear", ["li"], false]);
  });

  test("the taker who took it, not another one", () => {
    const list = { shares: [{ taker: "sun" }, { taker: "li", customers: [] }] };
    expect(short(liable({ list }))).toEqual(["liable-signed-clear", ["sun"], false]);
  });

  test("not on the list at all", () => {
    const found = check([], { position: { asOf: plainDate("2026-03-31"), items: [a] } }).findings;
    expect(short(only(found).liability)).toEqual(["liable-not-listed", ["wang"], false]);
  });

  test("the policy may lay what is not on the list on all takers", () => {
    const liability = { ...policy.liability, notListed: "both" as const };
    const found = check(
      [],
      {
        position: { asOf: plainDate("2026-03-31"), items: [a] },
        list: { shares: [{ taker: "li" }, { taker: "sun", items: [] }] },
      },
      { ...policy, liability },
    ).findings;
    expect(short(only(found).liability)).toEqual(["liable-not-listed", ["wang", "li", "sun"], true]);
  });
});

describe("Art. 36: a taker who keeps silent about a doubt shares full responsibility", () => {
  test.each([
    ["reported on the same day", "2026-04-05", "2026-04-05", "liable-doubt-reported", ["wang"]],
    ["reported on the next day", "2026-04-05", "2026-04-06", "liable-doubt-reported", ["wang"]],
    ["reported a day later", "2026-04-05", "2026-04-07", "liable-doubt-silent", ["wang", "li"]],
    ["never reported", "2026-04-05", null, "liable-doubt-silent", ["wang", "li"]],
    ["before the handover was complete", "2026-03-30", "2026-03-30", "liable-doubt-reported", ["wang"]],
  ])("%s", (_, hadOn, reportedOn, code, parties) => {
    expect(short(liable({ doubts: [doubt(hadOn, reportedOn)] }))).toEqual([
      code,
      parties,
      parties.length > 1,
    ]);
  });

  test.each([
    ["2026-04-14", "liable-doubt-silent"],
    ["2026-04-15", "liable-signed-clear"],
    ["2026-04-16", "liable-signed-clear"],
  ])("as of 15 April, a doubt of %s that was not reported: %s", (hadOn, code) => {
    const asOf = plainDate("2026-04-15");
    const silent = hadOn === "2026-04-14" ? plainDate("2026-04-16") : asOf;
    expect(liable({ asOf: silent, doubts: [doubt(hadOn, null)] }).reason.code).toBe(code);
  });

  test("a report of after the day that is asked for is not known yet", () => {
    const doubts = [doubt("2026-04-14", "2026-04-15")];
    expect(liable({ asOf: plainDate("2026-04-14"), doubts }).reason.code).toBe("liable-signed-clear");
    expect(liable({ asOf: plainDate("2026-04-15"), doubts }).reason.code).toBe("liable-doubt-reported");
  });

  test("who was told on the list that it is unclear has nothing to report", () => {
    const notes = [{ item: "A", clarity: "unclear", remark: "?" }] as const;
    expect(short(liable({ list: { notes }, doubts: [doubt("2026-04-05", null)] }))).toEqual([
      "liable-unclear",
      ["wang"],
      false,
    ]);
  });

  test("a doubt that was reported once is reported", () => {
    const doubts = [doubt("2026-04-05", null), doubt("2026-04-06", "2026-04-06")];
    expect(liable({ doubts }).reason.code).toBe("liable-doubt-reported");
    expect(liable({ doubts: doubts.toReversed() }).reason.code).toBe("liable-doubt-reported");
  });

  test("only the doubts of the one who took the item count", () => {
    const list = { shares: [{ taker: "li" }, { taker: "sun", items: [] }] };
    expect(liable({ list, doubts: [doubt("2026-04-05", null, "sun")] }).reason.code).toBe(
      "liable-signed-clear",
    );
  });

  test("who knew of an item that is not on the list and kept silent shares in it", () => {
    const found = check([], {
      position: { asOf: plainDate("2026-03-31"), items: [a] },
      list: { shares: [{ taker: "li" }, { taker: "sun", items: [] }] },
      doubts: [doubt("2026-04-05", null, "sun"), doubt("2026-04-06", null, "sun")],
    }).findings;
    expect(short(only(found).liability)).toEqual(["liable-doubt-silent", ["wang", "sun"], true]);
  });
});

describe("Art. 39: what is found after the month is the taker's", () => {
  const protect = { ...policy, liability: { ...policy.liability, signedClear: "giver" as const } };

  test.each([
    ["2026-04-29", "liable-signed-clear", ["wang"]],
    ["2026-04-30", "liable-signed-clear", ["wang"]],
    ["2026-05-01", "liable-found-late", ["li"]],
  ])("where the month protects the taker, found on %s", (on, code, parties) => {
    const facts = { asOf: plainDate("2026-06-01"), confirmations: [says(on)] };
    expect(short(liable(facts, protect))).toEqual([code, parties, false]);
  });

  test("by the strict reading the taker answers for it either way", () => {
    expect(liable({ asOf: plainDate("2026-06-01"), confirmations: [says("2026-05-01")] }).parties).toEqual([
      "li",
    ]);
    expect(liable({ asOf: plainDate("2026-04-30") }).parties).toEqual(["li"]);
  });

  test("a doubt of after the month is no excuse and no fault", () => {
    const confirmations = [says("2026-05-10")];
    const doubts = [doubt("2026-05-01", "2026-05-01"), doubt("2026-05-01", null)];
    expect(liable({ asOf: plainDate("2026-06-01"), confirmations, doubts }).reason.code).toBe(
      "liable-found-late",
    );
    expect(
      liable({ asOf: plainDate("2026-06-01"), confirmations, doubts: [doubt("2026-04-30", "2026-05-01")] })
        .reason.code,
    ).toBe("liable-doubt-reported");
  });

  test("unclear stays the giver's, however late", () => {
    const notes = [{ item: "A", clarity: "unclear", remark: "?" }] as const;
    const facts = { list: { notes }, asOf: plainDate("2027-01-01"), confirmations: [says("2026-12-01")] };
    expect(liable(facts).parties).toEqual(["wang"]);
  });

  test("what an earlier run found in time stays found in time", () => {
    const ledger = {
      position: { asOf: plainDate("2026-03-31"), items: [item("A", { open: cny("90.00") })] },
    };
    const run = (asOf: string, found: readonly HandoverFinding[] = []): HandoverFinding =>
      only(
        check(
          [a],
          { ...ledger, confirmations: [says("2026-04-10", "100.00")], asOf: plainDate(asOf), found },
          protect,
        ).findings,
      );
    const early = run("2026-04-20");
    expect([early.foundOn, early.liability.parties]).toEqual(["2026-04-20", ["wang"]]);
    expect(run("2026-06-01").liability.parties).toEqual(["li"]);
    expect(run("2026-06-01", [early])).toEqual(early);
  });

  test("what was not checked in time is the taker's", () => {
    const finding = only(check([a], { asOf: plainDate("2026-08-01") }, protect).findings);
    expect(finding).toMatchObject({ code: "not-checked-in-time", foundOn: "2026-05-01", difference: null });
    expect(short(finding.liability)).toEqual(["liable-found-late", ["li"], false]);
  });
});

test("every finding of one item has its own liability", () => {
  const ledger = { position: { asOf: plainDate("2026-03-31"), items: [item("A", { open: cny("90.00") })] } };
  const { findings } = check([a], { ...ledger, confirmations: [says("2026-04-10")] });
  expect(codes(findings)).toEqual(["customer-amount-differs", "ledger-amount-differs"]);
  expect(findings.every(({ liability }) => liability.parties.length === 1)).toBe(true);
});
