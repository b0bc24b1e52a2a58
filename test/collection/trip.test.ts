import { type TripChange, type TripPlan, checkTrip, reviewTrip } from "receivables/collection";
import { addDays, type PlainDate } from "receivables/calendar";
import type { OpenItem } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import {
  FRI,
  MON,
  THU,
  TUE,
  WED,
  call,
  cny,
  codes,
  day,
  openItem,
  plan,
  policy,
  usd,
  visit,
} from "./collection-case.js";

const items = [openItem("A")];
const check = (own: TripPlan, open: readonly OpenItem[] = items, asOf: PlainDate = MON) =>
  checkTrip({ plan: own, position: { asOf, items: open } }, policy);

describe("Art. 20: before a trip every balance is correct and the route is agreed", () => {
  test("a plan without a fault may start", () => {
    const decision = check(plan());
    expect(decision.outcome).toBe("may-leave");
    expect(codes(decision.reasons)).toEqual(["trip-may-start"]);
    expect(decision.balances).toEqual([{ customer: "Linden", open: [cny("100.00")] }]);
    expect(decision.policy).toEqual(policy.policy);
  });

  test.each([
    ["an amount that differs", { item: "A", amount: cny("99.99") }, ["claimed-amount-differs"]],
    ["another currency", { item: "A", amount: usd("100.00") }, ["claimed-amount-differs"]],
    [
      "an item that is not open",
      { item: "X", amount: cny("1.00") },
      ["claimed-item-not-open", "open-item-not-claimed"],
    ],
    [
      "an item of somebody else",
      { item: "Z", amount: cny("1.00") },
      ["claimed-item-of-other-customer", "open-item-not-claimed"],
    ],
  ])("%s", (_, claim, expected) => {
    const open = [...items, openItem("Z", { customer: "Other" })];
    const decision = check(plan({ route: [call("Linden", MON, claim)] }), open);
    expect(decision.outcome).toBe("may-not-leave");
    expect(codes(decision.reasons)).toEqual(expected);
  });

  test("differences are named item by item, credits among them", () => {
    const open = [
      openItem("A"),
      openItem("B", { open: cny("-30.00") }),
      openItem("C", { open: cny("7.00") }),
    ];
    const route = [
      call("Linden", MON, { item: "A", amount: cny("100.00") }, { item: "C", amount: cny("8.00") }),
    ];
    const { reasons } = check(plan({ route }), open);
    expect(reasons.map(({ code, facts: said }) => [code, said["item"]])).toEqual([
      ["claimed-amount-differs", "C"],
      ["open-item-not-claimed", "B"],
    ]);
  });

  test("an item claimed twice, at two amounts, is two findings and a third", () => {
    const route = [
      call("Linden", MON, { item: "A", amount: cny("100.00") }, { item: "A", amount: cny("60.00") }),
    ];
    expect(codes(check(plan({ route })).reasons)).toEqual(["claimed-amount-differs", "claimed-item-twice"]);
  });

  test("a customer twice, a customer of another handler, one without items, a plan without customers", () => {
    const own = { item: "A", amount: cny("100.00") };
    const twice = plan({ route: [call("Linden", MON, own), call("Linden", TUE)] });
    expect(codes(check(twice).reasons)).toEqual(["customer-planned-twice"]);
    expect(codes(check(plan(), [openItem("A", { handler: "li" })]).reasons)).toEqual([
      "customer-of-other-handler",
    ]);
    const without = plan({ route: [...plan().route, call("Nobody", TUE)] });
    expect(codes(check(without).reasons)).toEqual(["customer-without-items"]);
    expect(codes(check(plan({ route: [] })).reasons)).toEqual(["trip-without-customers"]);
  });

  test.each([
    ["nobody", null, ["trip-not-agreed"]],
    [
      "the salesman himself",
      { by: "wang", role: "business-supervisor", on: MON },
      ["trip-agreed-by-salesman"],
    ],
    ["another role", { by: "sun", role: "cashier", on: MON }, ["trip-agreed-by-other-role"]],
    ["the day of leaving", { by: "sun", role: "business-supervisor", on: MON }, ["trip-may-start"]],
    ["a day later", { by: "sun", role: "business-supervisor", on: TUE }, ["trip-agreed-after-leaving"]],
    [
      "the salesman, in another role, too late",
      { by: "wang", role: "cashier", on: TUE },
      ["trip-agreed-after-leaving", "trip-agreed-by-other-role", "trip-agreed-by-salesman"],
    ],
  ])("agreed by %s", (_, agreed, expected) => {
    expect(codes(check(plan({ agreed })).reasons)).toEqual(expected);
  });

  test("a signature of a day to come does not count, and a check after leaving is too late", () => {
    const agreed = { by: "sun", role: "business-supervisor", on: MON };
    const before = addDays(MON, -1);
    expect(codes(check(plan({ agreed }), items, before).reasons)).toEqual(["trip-agreed-in-the-future"]);
    expect(codes(check(plan(), items, TUE).reasons)).toEqual(["trip-checked-after-leaving"]);
  });

  test("where the policy names no roles, anybody but the salesman agrees", () => {
    const open = { ...policy, trip: { ...policy.trip, agreedBy: [], setBy: [] } };
    const own = plan({ setBy: "x", agreed: { by: "zhao", role: "y", on: MON } });
    expect(checkTrip({ plan: own, position: { asOf: MON, items } }, open).outcome).toBe("may-leave");
  });
});

describe("Art. 21: customers, route and return are set by the business department", () => {
  test("another department", () => {
    expect(codes(check(plan({ setBy: "finance" })).reasons)).toEqual(["trip-set-by-other-department"]);
  });

  test("a return before leaving, and a call outside of the trip", () => {
    const back = plan({ returnsOn: addDays(MON, -1) });
    expect(codes(check(back).reasons)).toEqual(["planned-call-outside-trip", "return-before-leaving"]);
    expect(check(plan({ returnsOn: MON })).outcome).toBe("may-leave");
  });
});

describe("Art. 21: on the way", () => {
  const route = [call("Linden", MON), call("Harbour", WED)];
  const own = plan({ route });
  const calls = [visit("V1", "Linden", MON), visit("V2", "Harbour", WED)];
  const review = (over: Partial<Parameters<typeof reviewTrip>[0]> = {}) =>
    reviewTrip({ plan: own, calls, changes: [], returnedOn: FRI, asOf: FRI, ...over }, policy);

  test("every call made and reported, settled or not, and back on the day", () => {
    const { findings, visited } = review({
      calls: [visit("V1", "Linden", MON, { settled: true }), ...calls.slice(1)],
    });
    expect(findings).toEqual([]);
    expect(visited).toEqual([
      { customer: "Harbour", settled: false },
      { customer: "Linden", settled: true },
    ]);
  });

  test.each([
    ["missing", null, ["call-not-reported"]],
    ["on the day", { to: "li", role: "business-manager", on: MON }, []],
    ["a day later", { to: "li", role: "business-manager", on: TUE }, ["call-reported-late"]],
    [
      "before the call",
      { to: "li", role: "business-manager", on: day("2026-05-03") },
      ["call-reported-before-it"],
    ],
    ["to somebody else", { to: "wu", role: "cashier", on: MON }, ["call-reported-to-other-role"]],
  ])("a report %s", (_, report, expected) => {
    const made = [visit("V1", "Linden", MON, { report }), ...calls.slice(1)];
    expect(codes(review({ calls: made }).findings)).toEqual(expected);
  });

  test("a report that comes within its days is not missing yet", () => {
    const slow = { ...policy, trip: { ...policy.trip, reportWithinDays: 2 } };
    const made = [visit("V1", "Linden", MON, { report: { to: "li", role: "business-manager", on: WED } })];
    const at = (asOf: PlainDate) =>
      codes(reviewTrip({ plan: own, calls: made, changes: [], returnedOn: null, asOf }, slow).findings);
    expect(at(TUE)).toEqual([]);
    expect(at(WED)).toEqual([]);
    const untold = visit("V1", "Linden", MON, { report: null });
    const without = (asOf: PlainDate) =>
      codes(reviewTrip({ plan: own, calls: [untold], changes: [], returnedOn: null, asOf }, slow).findings);
    expect(without(WED)).toEqual([]);
    expect(without(THU)).toContain("call-not-reported");
  });

  test("a call at a customer who is not on the route", () => {
    expect(codes(review({ calls: [...calls, visit("V3", "Beach", THU)] }).findings)).toEqual([
      "call-off-route",
    ]);
  });

  test("a visit in the future, and one before leaving", () => {
    expect(codes(review({ asOf: TUE, returnedOn: null }).findings)).toEqual(["call-in-the-future"]);
    const early = visit("V0", "Linden", day("2026-05-03"));
    expect(codes(review({ calls: [...calls, early] }).findings)).toEqual(["call-outside-trip"]);
    expect(codes(review({ calls: [...calls.slice(1), early] }).findings)).toEqual([
      "call-outside-trip",
      "planned-call-not-made",
    ]);
  });

  test("a customer left out is named when the salesman is back, or when the day is over", () => {
    const made = [visit("V1", "Linden", MON)];
    expect(codes(review({ calls: made, returnedOn: null, asOf: WED }).findings)).toEqual([]);
    expect(codes(review({ calls: made, returnedOn: null, asOf: THU }).findings)).toEqual([
      "planned-call-not-made",
    ]);
    expect(codes(review({ calls: made, returnedOn: WED, asOf: WED }).findings)).toEqual([
      "planned-call-not-made",
    ]);
  });

  test("the agreed day of return, and one day later", () => {
    expect(codes(review({ returnedOn: FRI }).findings)).toEqual([]);
    const saturday = addDays(FRI, 1);
    expect(codes(review({ returnedOn: saturday, asOf: saturday }).findings)).toEqual(["returned-late"]);
    expect(codes(review({ returnedOn: null, asOf: saturday }).findings)).toEqual(["not-returned"]);
  });

  test("days that the plan leaves free between calls are agreed; days after the agreed return are a detour", () => {
    const last = addDays(FRI, 4);
    const { findings } = review({ returnedOn: last, asOf: last });
    expect(codes(findings)).toEqual(["returned-late", "undeclared-detour"]);
    expect(findings[1]?.facts["days"]).toEqual(["2026-05-09", "2026-05-10", "2026-05-11"]);
    expect(codes(review({ returnedOn: addDays(FRI, 2), asOf: last }).findings)).toEqual(["returned-late"]);
  });

  test("two planned days without a call in a row are a detour, one is not", () => {
    const wide = plan({
      route: [call("Linden", MON), call("Harbour", TUE), call("Beach", WED), call("Cliff", THU)],
    });
    const late = [
      visit("V1", "Linden", MON),
      visit("V2", "Harbour", THU),
      visit("V3", "Beach", THU),
      visit("V4", "Cliff", THU),
    ];
    const found = reviewTrip(
      { plan: wide, calls: late, changes: [], returnedOn: FRI, asOf: FRI },
      policy,
    ).findings;
    expect(found.map(({ code, facts: said }) => [code, said["days"]])).toEqual([
      ["undeclared-detour", [TUE, WED]],
    ]);
    const one = late.map((own2, i) => (i === 1 ? visit("V2", "Harbour", WED) : own2));
    expect(
      codes(reviewTrip({ plan: wide, calls: one, changes: [], returnedOn: FRI, asOf: FRI }, policy).findings),
    ).toEqual([]);
  });

  test("an approved change frees days, adds customers and moves the return; others do not count", () => {
    const sun = { by: "sun", role: "business-supervisor", on: THU };
    const sunday = addDays(FRI, 2);
    const change: TripChange = {
      id: "X1",
      approved: sun,
      returnsOn: sunday,
      calls: [{ customer: "Beach", on: FRI }],
      freeDays: [addDays(FRI, 1)],
    };
    const made = [...calls, visit("V3", "Beach", FRI)];
    const changedBy = (own2: TripChange) => {
      return codes(review({ calls: made, changes: [own2], returnedOn: sunday, asOf: sunday }).findings);
    };
    expect(changedBy(change)).toEqual([]);
    const without = ["call-off-route", "returned-late", "trip-change-not-approved"];
    expect(changedBy({ ...change, approved: null })).toEqual(without);
    expect(changedBy({ ...change, approved: { ...sun, by: "wang" } })).toEqual(without);
    expect(changedBy({ ...change, approved: { ...sun, role: "cashier" } })).toEqual(without);
    expect(changedBy({ ...change, approved: { ...sun, on: addDays(FRI, 1) } })).toEqual(without);
    expect(review({ changes: [change] }).returnsOn).toBe(sunday);
  });

  test("changes count in the order in which they were approved, whatever the order of the rows", () => {
    const at = (id: string, on: PlainDate, returnsOn: PlainDate): TripChange => {
      return { id, approved: { by: "sun", role: "business-supervisor", on }, returnsOn };
    };
    const changes = [at("X2", THU, addDays(FRI, 2)), at("X1", TUE, addDays(FRI, 1)), at("X3", TUE, FRI)];
    expect(review({ changes }).returnsOn).toBe(addDays(FRI, 2));
    expect(review({ changes: changes.toReversed() })).toEqual(review({ changes }));
    const approved = { by: "sun", role: "business-supervisor", on: THU };
    const late = (own2: Omit<TripChange, "id" | "approved">) =>
      codes(review({ changes: [{ id: "X4", approved, ...own2 }] }).findings);
    expect(late({ freeDays: [WED] })).toEqual(["trip-change-not-approved"]);
    expect(late({ calls: [{ customer: "Linden", on: WED }] })).toEqual(["trip-change-not-approved"]);
    expect(late({ freeDays: [THU], calls: [{ customer: "Linden", on: THU }] })).toEqual([]);
  });

  test("one id for two calls is refused", () => {
    expect(() => review({ calls: [visit("V1", "Linden", MON), visit("V1", "Linden", TUE)] })).toThrow(
      expect.objectContaining({ code: "id-of-two", field: "calls[1].id" }),
    );
  });
});
