import {
  checkInstrument,
  checkTrip,
  chinaInstrumentLaw,
  findMisconduct,
  makeCollectionList,
  reconcileCollections,
  reviewComplaints,
  reviewTrip,
  splitInstrument,
  traceInstrument,
  traceTrip,
} from "receivables/collection";
import type { Reason } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import { expect, test } from "vitest";
import { collectionMessages } from "../../src/decision/messages/collection.js";
import {
  CUSTOMER,
  FIRM,
  FRI,
  LATER,
  MON,
  THU,
  TUE,
  WED,
  approval,
  calendar,
  call,
  cheque,
  cny,
  complaint,
  day,
  discount,
  draft,
  endorsement,
  facts,
  invoice,
  openItem,
  papers,
  payIn,
  payment,
  plan,
  policy,
  receipt,
  usd,
  visit,
} from "./collection-case.js";

const EARLY = day("2026-05-01");
const sun = { by: "sun", role: "business-supervisor", on: MON };

function tripReasons(): readonly Reason[] {
  const items = [openItem("A"), openItem("B"), openItem("H", { customer: "Harbour", handler: "li" })];
  const claim = (item: string, amount: string) => ({ item, amount: cny(amount) });
  const wrong = plan({
    returnsOn: EARLY,
    setBy: "finance",
    route: [
      call("Linden", MON, claim("A", "1.00"), claim("A", "1.00"), claim("X", "1.00"), claim("H", "1.00")),
      call("Linden", TUE),
      call("Harbour", TUE),
      call("Nobody", TUE),
    ],
    agreed: { by: "wang", role: "cashier", on: TUE },
  });
  const check = (own: typeof wrong, asOf = MON) =>
    checkTrip({ plan: own, position: { asOf, items } }, policy).reasons;
  const fine = plan({ route: [call("Linden", MON, claim("A", "100.00"), claim("B", "100.00"))] });
  const calls = [
    visit("V1", "Linden", MON, { report: null }),
    visit("V2", "Harbour", TUE, { report: { to: "wu", role: "cashier", on: WED } }),
    visit("V3", "Beach", WED, { report: { to: "li", role: "business-manager", on: MON } }),
    visit("V4", "Linden", EARLY),
    visit("V5", "Linden", day("2026-08-01")),
  ];
  const own = plan({ route: [call("Linden", MON), call("Cliff", TUE)] });
  const review = (returnedOn: typeof MON | null) =>
    reviewTrip({ plan: own, calls, changes: [{ id: "X1", approved: null }], returnedOn, asOf: LATER }, policy)
      .findings;
  return [
    ...check(wrong, WED),
    ...check(plan({ route: [], agreed: null })),
    ...check(fine),
    ...check({ ...fine, agreed: sun }, EARLY),
    ...review(day("2026-05-20")),
    ...review(null),
  ];
}

function moneyReasons(): readonly Reason[] {
  const items = [openItem("A", { open: cny("10.00") }), openItem("O", { customer: "Other" })];
  const line = (item: string, amount = cny("100.00")) => ({ item, amount });
  const rows = [
    receipt("R1", { lines: [line("A"), line("A")] }),
    receipt("R1", { lines: [line("A"), line("A")] }),
    receipt("R2", { on: day("2026-08-01") }),
    receipt("R3", {
      on: day("2026-02-01"),
      lines: [line("A"), line("X"), line("O"), line("A", usd("1.00"))],
    }),
  ];
  const discounts = [
    discount("D1", { reason: null }),
    discount("D1", { reason: null }),
    discount("D2", { on: day("2026-08-01") }),
    discount("D3", { approval: approval("other") }),
    discount("D4", { amount: cny("50.00"), approval: approval("D4", { choice: "against" }) }),
    discount("D5", { item: "X", approval: approval("D5", { on: TUE }) }),
  ];
  const list = makeCollectionList({ receipts: rows, discounts, position: { items }, asOf: LATER }, policy);
  const payIns = [
    payIn("E1", "R1"),
    payIn("E1", "R1"),
    payIn("E2", "R1", { on: FRI }),
    payIn("E3", "R9"),
    payIn("E4", "R4", { on: EARLY, amount: cny("1.00") }),
    payIn("E5", "R1", { on: day("2026-08-01") }),
    payIn("E6", "R1", { amount: usd("1.00") }),
  ];
  const documents = [
    invoice("A", { issuedOn: TUE, postedOn: TUE }),
    payment("P1", "R1", {
      customer: "Other",
      postedOn: EARLY,
      amount: cny("60.00"),
      settles: [{ item: "A", amount: cny("1.00") }],
    }),
    payment("P2", "R4", { settles: [] }),
    payment("P3", "R4", { settles: [] }),
  ];
  const more = [...rows.slice(0, 3), receipt("R4"), receipt("R5")];
  const reconcile = (rules: typeof policy) =>
    reconcileCollections({ receipts: more, payIns, ledger: { documents }, calendar, asOf: LATER }, rules)
      .findings;
  const open = { ...policy, payIn: { ...policy.payIn, deadline: null } };
  return [...list.findings, ...reconcile(policy), ...reconcile(open)];
}

function instrumentReasons(): readonly Reason[] {
  const barred = endorsement("乙", "丙", {
    notTransferable: true,
    part: cny("1.00"),
    condition: "货到",
    signed: false,
    legible: false,
  });
  const instruments = [
    facts(
      cheque({ issuedOn: null, figures: null, words: null, drawerSigned: false, drawer: "x", payee: "x" }),
    ),
    facts(cheque({ issuedOn: TUE, words: "x", payee: null }), { agreed: cny("1.00") }),
    facts(cheque({ words: "壹元整" }), { asOf: LATER }),
    facts(draft({ dueOn: null, signedOnBack: false, bank: null })),
    facts(draft({ dueOn: EARLY, issuedOn: MON, bank: { on: MON, genuine: false } })),
    facts(
      draft({
        dueOn: day("2027-01-01"),
        notTransferable: true,
        endorsements: [barred, endorsement("丁", "戊", { to: ["戊", "己"] })],
      }),
    ),
    facts(draft(), { asOf: day("2026-09-04") }),
    facts(draft()),
  ];
  const split = (amount: string, consent: typeof sun | null) =>
    splitInstrument(
      {
        instrument: { id: "B1", customer: "Linden", amount: cny("150.00") },
        items: [openItem("A")],
        change: { amount: cny(amount), consent },
        asOf: MON,
      },
      policy,
    ).reasons;
  return [
    ...instruments.flatMap((own) => checkInstrument(own, policy, chinaInstrumentLaw).reasons),
    ...split("20.00", null),
    ...split("20.00", { ...sun, role: "business-manager" }),
    ...split("60.00", sun),
  ];
}

function peopleReasons(): readonly Reason[] {
  const authority = [{ role: "salesman", kinds: ["quality"], upTo: null }] as const;
  const rules = { ...policy, complaints: { ...policy.complaints, authority } };
  const complaints = [
    complaint("K1", { settledOn: FRI }),
    complaint("K1", { settledOn: FRI }),
    complaint("K2", { kind: "price", settledOn: FRI, priceChanged: true, reportedOn: null }),
    complaint("K3", { answeredOn: LATER, reportedOn: LATER }),
    complaint("K4", { priceChanged: true, adjustment: { document: "F1", to: ["business"] } }),
    complaint("K5", { on: LATER, reportedOn: LATER }),
    complaint("K6", { on: day("2026-08-01"), reportedOn: null }),
  ];
  const slip = {
    id: "S1",
    strength: "word",
    customer: "Linden",
    salesman: "wang",
    on: MON,
    means: "cash",
    amount: cny("100.00"),
    receipt: "R3",
  } as const;
  const goods = {
    id: "G1",
    strength: "word",
    goods: "7",
    deliveredTo: "Linden",
    delivery: null,
    foundWith: "Other",
    soldBy: null,
    on: MON,
    amount: cny("1.00"),
  } as const;
  const returned = {
    id: "N1",
    strength: "signed",
    customer: "Linden",
    salesman: "wang",
    on: MON,
    amount: cny("1.00"),
    reportedOn: null,
  } as const;
  const own = papers({
    receipts: [
      receipt("R1", { reportedOn: TUE }),
      receipt("R2", { reportedOn: null }),
      receipt("R3", { means: "bill" }),
    ],
    payIns: [payIn("E2", "R2", { amount: cny("1.00"), on: THU })],
    confirmations: [slip],
    returns: [returned, { ...returned, id: "N2", reportedOn: LATER }],
    goods: [goods, { ...goods, id: "G2", deliveredTo: null, soldBy: "wang" }],
    uses: [{ id: "U1", strength: "signed", salesman: "wang", receipt: "R1", on: MON, amount: cny("1.00") }],
  });
  return [
    ...reviewComplaints({ complaints, calendar, asOf: LATER }, rules).findings,
    ...findMisconduct(own, policy).findings,
  ];
}

function differences(): readonly Reason[] {
  const partial = endorsement(CUSTOMER, FIRM, { part: cny("1.00") });
  const instruments = [cheque({ issuedOn: TUE }), draft({ bank: null }), draft({ endorsements: [partial] })];
  const linden = { item: "A", amount: cny("1.00") };
  const plans = [
    plan({
      setBy: "cashier",
      agreed: null,
      leavesOn: EARLY,
      returnsOn: MON,
      route: [
        call("Linden", EARLY, linden),
        call("Linden", MON, { ...linden, item: "X" }),
        call("Nobody", MON),
        call("Harbour", day("2020-01-01")),
        call("Harbour", WED),
      ],
    }),
    plan({
      agreed: { by: "sun", role: "business-supervisor", on: TUE },
      leavesOn: TUE,
      route: [call("Linden", TUE, { item: "A", amount: cny("100.00") })],
    }),
    plan({ route: [call("Linden", LATER)] }),
  ];
  const items = [openItem("A"), openItem("B", { customer: "Harbour" })];
  const changes = [
    ...instruments.flatMap((own) => traceInstrument(facts(own), policy, chinaInstrumentLaw).changes),
    ...plans.flatMap((own) => traceTrip({ plan: own, position: { asOf: MON, items } }, policy).changes),
  ];
  return changes.flatMap(({ parts }): readonly Reason[] => parts);
}

test("every code comes up, and has the facts that its texts need in both languages", () => {
  const decided = [...tripReasons(), ...moneyReasons(), ...instrumentReasons(), ...peopleReasons()];
  const reasons = [...decided, ...differences()];
  for (const reason of reasons) {
    for (const language of ["en", "zh-CN"] as const) {
      expect(explainReason(reason, language)).not.toMatch(/[{}[\]]|undefined/);
    }
  }
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(Object.keys(collectionMessages)));
});

test("an instrument is explained with the value that it must have", () => {
  const own = checkInstrument(facts(cheque({ words: "壹元整" })), policy, chinaInstrumentLaw);
  expect(explain(own)).toBe(
    [
      "To be reissued",
      "- Figures and words on CH1 differ, which makes it void (票据法 Art. 8): 壹元整 (amount in words) must be 壹仟肆佰零玖元伍角整 [Art. 22]",
    ].join("\n"),
  );
  const draftOfAnother = draft({ payee: FIRM, endorsements: [endorsement(CUSTOMER, FIRM)] });
  expect(explain(checkInstrument(facts(draftOfAnother), policy, chinaInstrumentLaw), "zh-CN")).toBe(
    ["不予办理", `- B1 的第一背书人 ${CUSTOMER} 与收款人 ${FIRM} 不一致（票据法 Art. 31） [第22条]`].join(
      "\n",
    ),
  );
});

test.each([
  [
    { adjustment: null },
    "K1 of Linden changes a price without a price-adjustment form; it goes to: business department, finance",
  ],
  [
    { adjustment: { document: "F1", to: ["business"] } },
    "K1 of Linden changes a price, and its adjustment form F1 did not go to: finance",
  ],
])("Art. 24: a form that is missing is not one that did not arrive", (over, text) => {
  const complaints = [complaint("K1", { priceChanged: true, ...over })];
  const { findings } = reviewComplaints({ complaints, calendar, asOf: FRI }, policy);
  expect(findings.map((finding) => explainReason(finding))).toContain(`The complaint ${text}`);
});

test("an endorser whose name is not there is not called by a name", () => {
  const nameless = draft({ endorsements: [endorsement(CUSTOMER, "丁"), endorsement(null, FIRM)] });
  const { findings } = checkInstrument(facts(nameless), policy, chinaInstrumentLaw);
  expect(findings.map((finding) => explainReason(finding))).toEqual([
    "The endorsements of B1 are not continuous at endorser 2; it must be 丁 (票据法 Art. 31)",
  ]);
});

test("without a law that says so, no fault makes an instrument void", () => {
  const own = checkInstrument(facts(cheque({ words: "壹元整" })), policy, {
    ...chinaInstrumentLaw,
    form: [],
  });
  expect(explain(own)).toContain("Figures and words on CH1 differ: 壹元整");
});

test("Art. 25: a finding says first whether it is shown, and by which papers", () => {
  const report = findMisconduct(papers({ receipts: [receipt("R1")] }), policy);
  expect(report.findings.map((finding) => explainReason(finding))).toEqual([
    "shown (papers: R1): wang held back 100.00 CNY collected from Linden on 2026-05-04 past 2026-05-07",
  ]);
  expect(report.findings.map((finding) => explainReason(finding, "zh-CN"))).toEqual([
    "有据（证据：R1）：wang 积压 2026-05-04 向 Linden 收取的 100.00 CNY，期限为 2026-05-07",
  ]);
});
