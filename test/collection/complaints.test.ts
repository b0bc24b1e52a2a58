import { type CollectionComplaint, reviewComplaints } from "receivables/collection";
import { describe, expect, test } from "vitest";
import { FRI, MON, calendar, cny, codes, complaint, day, policy, usd } from "./collection-case.js";

const WEDNESDAY = day("2026-05-13");
const THURSDAY = day("2026-05-14");
const review = (own: CollectionComplaint, asOf = WEDNESDAY, rules = policy) => {
  const { complaints, findings } = reviewComplaints({ complaints: [own], calendar, asOf }, rules);
  return [complaints[0]?.state, ...codes(findings)];
};
const entitled = { role: "salesman", kinds: ["quality"] as const, upTo: cny("50.00") };
const authority = [entitled];
const within = { ...policy, complaints: { ...policy.complaints, authority } };

describe("Art. 24: complaints at collection are answered within three working days", () => {
  test.each([
    ["due on the last day", {}, WEDNESDAY, ["open", "complaint-answer-due"]],
    ["overdue a day later", {}, THURSDAY, ["overdue", "complaint-answer-overdue"]],
    ["answered on the last day", { answeredOn: WEDNESDAY }, THURSDAY, ["answered", "complaint-answered"]],
    ["answered a day late", { answeredOn: THURSDAY }, THURSDAY, ["answered-late", "complaint-answered-late"]],
    ["answered on a day to come", { answeredOn: THURSDAY }, WEDNESDAY, ["open", "complaint-answer-due"]],
    [
      "not reported",
      { reportedOn: null },
      day("2026-05-09"),
      ["open", "complaint-answer-due", "complaint-not-reported"],
    ],
    ["not reported yet", { reportedOn: null }, FRI, ["open", "complaint-answer-due"]],
    [
      "reported a day late",
      { reportedOn: day("2026-05-09") },
      WEDNESDAY,
      ["open", "complaint-answer-due", "complaint-reported-late"],
    ],
    [
      "settled later than on the spot",
      { settledOn: day("2026-05-11") },
      WEDNESDAY,
      ["answered", "complaint-answered"],
    ],
  ])("%s", (_, over, asOf, expected) => {
    expect(review(complaint("K1", over), asOf)).toEqual(expected);
  });

  test("holidays and make-up days of the calendar count", () => {
    const holidays = { weekend: [6, 7], holidays: [day("2026-05-12")], workingDays: [day("2026-05-09")] };
    const own = reviewComplaints({ complaints: [complaint("K1")], calendar: holidays, asOf: FRI }, policy);
    expect(own.complaints[0]?.answerBy).toBe(WEDNESDAY);
    expect(() => reviewComplaints({ complaints: [complaint("K1")], asOf: FRI }, policy)).toThrow(
      expect.objectContaining({ code: "calendar-missing" }),
    );
  });

  test.each([
    ["within authority", { amount: cny("50.00") }, ["settled", "complaint-settled"]],
    [
      "a cent beyond",
      { amount: cny("50.01") },
      ["answered", "complaint-answered", "complaint-settled-beyond-authority"],
    ],
    [
      "another currency",
      { amount: usd("1.00") },
      ["answered", "complaint-answered", "complaint-settled-beyond-authority"],
    ],
    ["no amount stated", {}, ["answered", "complaint-answered", "complaint-settled-beyond-authority"]],
    [
      "another kind",
      { kind: "price", amount: cny("1.00") },
      ["answered", "complaint-answered", "complaint-settled-beyond-authority"],
    ],
    [
      "another role",
      { role: "driver", amount: cny("1.00") },
      ["answered", "complaint-answered", "complaint-settled-beyond-authority"],
    ],
  ] as const)("settled on the spot: %s", (_, over, expected) => {
    expect(review(complaint("K1", { settledOn: FRI, ...over }), WEDNESDAY, within)).toEqual(expected);
  });

  test("settled within authority it needs no report; without a stated authority each is reported", () => {
    const own = complaint("K1", { settledOn: FRI, reportedOn: null, amount: cny("1.00") });
    expect(review(own, WEDNESDAY, within)).toEqual(["settled", "complaint-settled"]);
    expect(review(own)).toEqual([
      "answered",
      "complaint-answered",
      "complaint-not-reported",
      "complaint-settled-beyond-authority",
    ]);
    const free = {
      ...within,
      complaints: { ...within.complaints, authority: [{ ...entitled, upTo: null }] },
    };
    expect(review({ ...own, amount: null }, WEDNESDAY, free)).toEqual(["settled", "complaint-settled"]);
  });

  test("a price change goes to the departments by its form", () => {
    const priced = complaint("K1", { kind: "price", priceChanged: true });
    expect(review(priced)).toEqual(["open", "adjustment-form-missing", "complaint-answer-due"]);
    const form = (to: readonly string[]) => ({ ...priced, adjustment: { document: "F1", to } });
    expect(review(form(["business"]))).toEqual(["open", "adjustment-form-not-sent", "complaint-answer-due"]);
    expect(review(form(["business", "finance"]))).toEqual(["open", "complaint-answer-due"]);
  });

  test("entered twice, and of a day to come", () => {
    const rows = [
      complaint("K1"),
      complaint("K1"),
      complaint("K2", { on: day("2026-05-20"), reportedOn: null }),
    ];
    const own = reviewComplaints({ complaints: rows, calendar, asOf: WEDNESDAY }, policy);
    expect(codes(own.findings)).toEqual([
      "complaint-answer-due",
      "complaint-entered-twice",
      "complaint-in-the-future",
    ]);
    expect(own.complaints.map((state) => state.complaint)).toEqual(["K1"]);
    expect(reviewComplaints({ complaints: [], asOf: MON }, policy).findings).toEqual([]);
  });
});
