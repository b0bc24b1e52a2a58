import {
  type Instrument,
  type InstrumentFacts,
  checkInstrument,
  chinaInstrumentLaw,
  moneyOfWords,
  splitInstrument,
} from "receivables/collection";
import { describe, expect, test } from "vitest";
import {
  CUSTOMER,
  FIRM,
  MON,
  TUE,
  cheque,
  cny,
  codes,
  day,
  draft,
  endorsement,
  facts,
  openItem,
  policy,
  usd,
} from "./collection-case.js";

const check = (instrument: Instrument, over: Partial<InstrumentFacts> = {}) =>
  checkInstrument(facts(instrument, over), policy, chinaInstrumentLaw);
const found = (instrument: Instrument, over: Partial<InstrumentFacts> = {}) => {
  const { outcome, findings } = check(instrument, over);
  return [outcome, ...codes(findings)];
};
const remedies = (instrument: Instrument, over: Partial<InstrumentFacts> = {}) =>
  check(instrument, over).findings.map(({ remedy }) => remedy);

describe("Art. 22: what is on the face of cheques and bills of exchange", () => {
  test("an endorsed draft and a cheque in order are accepted", () => {
    expect(found(draft())).toEqual(["accept"]);
    expect(found(cheque())).toEqual(["accept"]);
    expect(codes(check(draft()).reasons)).toEqual(["instrument-in-order"]);
  });

  test.each([
    [
      "no date",
      { issuedOn: null },
      ["reissue", "issue-date-missing"],
      { action: "reissue", field: "issuedOn", value: MON },
    ],
    [
      "a date to come",
      { issuedOn: TUE },
      ["reissue", "issued-in-the-future"],
      { action: "reissue", field: "issuedOn", value: MON },
    ],
    [
      "no payee",
      { payee: null },
      ["hold", "payee-missing"],
      { action: "complete", field: "payee", value: FIRM },
    ],
    [
      "another payee",
      { payee: "别家公司" },
      ["reissue", "payee-differs"],
      { action: "reissue", field: "payee", value: FIRM },
    ],
    [
      "no figures",
      { figures: null },
      ["reissue", "figures-missing"],
      { action: "reissue", field: "figures", value: cny("1409.50") },
    ],
    [
      "no words",
      { words: null },
      ["reissue", "words-missing"],
      { action: "reissue", field: "words", value: "壹仟肆佰零玖元伍角整" },
    ],
    [
      "words that cannot be read",
      { words: "一千元" },
      ["reissue", "words-unreadable"],
      { action: "reissue", field: "words", value: "壹仟肆佰零玖元伍角整" },
    ],
    [
      "no signature of the drawer",
      { drawerSigned: false },
      ["reissue", "drawer-signature-missing"],
      { action: "reissue", field: "drawerSigned", value: true },
    ],
    [
      "a drawer who is not the customer",
      { drawer: "别家公司" },
      ["reissue", "name-differs-from-invoice-stamp"],
      { action: "reissue", field: "drawer", value: CUSTOMER },
    ],
  ] as const)("a cheque with %s", (_, over, expected, remedy) => {
    expect(found(cheque(over))).toEqual(expected);
    expect(remedies(cheque(over))).toEqual([remedy]);
  });

  test("a cheque whose words and figures disagree is void, and has to be reissued with the right words", () => {
    const { outcome, findings } = check(cheque({ words: "壹仟肆佰玖拾元伍角整" }));
    expect(outcome).toBe("reissue");
    expect(findings[0]).toMatchObject({
      code: "words-differ-from-figures",
      citation: "Art. 22",
      remedy: { action: "reissue", field: "words", value: "壹仟肆佰零玖元伍角整" },
      basis: { rule: "amounts-agree", certainty: "assumed" },
    });
    expect(findings[0]?.facts["law"]).toBe("票据法 Art. 8");
  });

  test("where an amount was agreed, the side that says it is right", () => {
    const agreed = cny("1490.50");
    const own = cheque({ words: "壹仟肆佰玖拾元伍角整" });
    expect(found(own, { agreed })).toEqual([
      "reissue",
      "amount-differs-from-agreed",
      "words-differ-from-figures",
    ]);
    expect(remedies(own, { agreed })).toEqual([
      { action: "reissue", field: "figures", value: agreed },
      { action: "reissue", field: "figures", value: agreed },
    ]);
    expect(found(cheque(), { agreed: usd("1409.50") })).toEqual(["reissue", "amount-differs-from-agreed"]);
    expect(found(cheque(), { agreed: cny("1409.50") })).toEqual(["accept"]);
  });

  test.each([
    "人民币壹仟肆佰零玖圆伍角正",
    " 壹仟 肆佰 零玖 元 伍角 整 ",
    "壹仟肆佰零玖元零伍角整",
    "壹仟肆佰零玖元伍角",
  ])("the words %s agree with 1409.50", (words) => {
    expect(found(cheque({ words }))).toEqual(["accept"]);
  });

  test("a currency without Chinese words is compared by its figures only", () => {
    expect(found(cheque({ figures: usd("10.00"), words: null }))).toEqual(["accept"]);
  });

  test("every fault comes, not only the first", () => {
    const own = cheque({ issuedOn: null, payee: "别家公司", words: null, drawerSigned: false });
    expect(found(own)).toEqual([
      "reissue",
      "drawer-signature-missing",
      "issue-date-missing",
      "payee-differs",
      "words-missing",
    ]);
  });

  test("names are the same but for spaces and the width of brackets", () => {
    expect(found(cheque({ payee: "启明贸易 有限公司" }))).toEqual(["accept"]);
    expect(found(cheque({ payee: "启明(华东)公司" }), { firm: "启明（华东）公司" })).toEqual(["accept"]);
  });
});

describe("Art. 22: endorsements are clear and continuous from the payee on", () => {
  const toYi = endorsement(CUSTOMER, "乙");
  const toBing = endorsement("乙", "丙");
  const toFirm = endorsement("丙", FIRM);
  const chain = [toYi, toBing, toFirm];
  const long = (over: Partial<Instrument> = {}) => draft({ endorsements: chain, ...over });

  test("a chain in order", () => {
    expect(found(long(), { invoiceName: "丙" })).toEqual(["accept"]);
  });

  test.each([
    [
      "the first endorser is not the payee",
      { payee: "甲" },
      ["refuse", "first-endorser-not-payee"],
      { field: "endorsements[0].by", value: "甲" },
    ],
    [
      "an inner endorsement is missing",
      { endorsements: [toYi, toFirm] },
      ["refuse", "endorsement-chain-broken"],
      { field: "endorsements[1].by", value: "乙" },
    ],
    [
      "the last endorsee is not the holder",
      { endorsements: chain.slice(0, 2) },
      ["reissue", "holder-not-last-endorsee", "name-differs-from-invoice-stamp"],
      { field: "endorsements[1].to", value: FIRM },
    ],
    [
      "one is illegible",
      { endorsements: [toYi, { ...toBing, by: null, legible: false }, toFirm] },
      ["reissue", "endorsement-illegible"],
      { field: "endorsements[1].legible", value: true },
    ],
    [
      "one is not signed",
      { endorsements: [toYi, { ...toBing, signed: false }, toFirm] },
      ["reissue", "endorsement-not-signed"],
      { field: "endorsements[1].signed", value: true },
    ],
    [
      "one is of a part",
      { endorsements: [toYi, { ...toBing, part: cny("1.00") }, toFirm] },
      ["reissue", "endorsement-partial"],
      { field: "endorsements[1].part", value: null },
    ],
    [
      "one is to two",
      { endorsements: [toYi, { ...toBing, to: ["丙", "丁"] }, toFirm] },
      ["reissue", "endorsement-to-several"],
      { field: "endorsements[1].to", value: null },
    ],
    [
      "the drawer barred transfer",
      { notTransferable: true },
      ["refuse", "endorsed-though-not-transferable"],
      { field: "endorsements", value: null },
    ],
  ] as const)("%s", (_, over, expected, remedy) => {
    expect(found(long(over), { invoiceName: "丙" })).toEqual(expected);
    expect(remedies(long(over), { invoiceName: "丙" })[0]).toMatchObject(remedy);
  });

  test("a condition has no effect, and an endorser's bar frees only him: both are noted", () => {
    const conditional = draft({ endorsements: [endorsement(CUSTOMER, FIRM, { condition: "货到" })] });
    expect(found(conditional)).toEqual(["accept", "endorsement-conditional"]);
    expect(codes(check(conditional).reasons)).toEqual(["instrument-in-order", "endorsement-conditional"]);
    expect(remedies(conditional)).toEqual([null]);
    const barred = long({ endorsements: [{ ...toYi, notTransferable: true }, ...chain.slice(1)] });
    expect(found(barred, { invoiceName: "丙" })).toEqual(["accept", "endorsed-after-bar"]);
    // The one who endorsed after the bar, and not the one who set it.
    expect(check(barred, { invoiceName: "丙" }).findings[0]?.facts).toMatchObject({
      field: "endorsements[1]",
      found: "乙",
    });
    expect(
      found(long({ endorsements: [...chain.slice(0, 2), { ...toFirm, notTransferable: true }] }), {
        invoiceName: "丙",
      }),
    ).toEqual(["accept"]);
  });

  test("after an endorsement to nobody the chain is broken, and no single name puts it right", () => {
    const blank = long({ endorsements: [toYi, { ...toBing, to: [] }, toFirm] });
    expect(found(blank, { invoiceName: "丙" })).toEqual(["refuse", "endorsement-chain-broken"]);
    expect(remedies(blank, { invoiceName: "丙" })).toEqual([
      { action: "give-back", field: "endorsements[2].by", value: null },
    ]);
  });

  test("the one who gives it has the name on the invoice stamp", () => {
    expect(found(long(), { invoiceName: "丁" })).toEqual(["reissue", "name-differs-from-invoice-stamp"]);
  });

  test("a bill without its payee shows whom to put in", () => {
    expect(found(draft({ payee: null }))).toEqual(["hold", "payee-missing"]);
    expect(remedies(draft({ payee: null }))).toEqual([
      { action: "complete", field: "payee", value: CUSTOMER },
    ]);
  });

  test("Art. 31 of the law is confirmed, the others are assumed", () => {
    const broken = check(long({ endorsements: [toYi, toFirm] })).findings;
    expect(broken.find(({ code }) => code === "endorsement-chain-broken")?.basis).toMatchObject({
      rule: "continuity",
      certainty: "sure",
    });
  });
});

describe("Art. 22: the back, the bank, and the time", () => {
  test.each([
    [
      "no signature on the back",
      { signedOnBack: false },
      ["hold", "signature-on-back-missing"],
      { action: "complete", field: "signedOnBack", value: true },
    ],
    [
      "the bank not asked",
      { bank: null },
      ["hold", "not-verified-with-bank"],
      { action: "ask-bank", field: "bank", value: true },
    ],
    [
      "the bank asked on a day to come",
      { bank: { on: TUE, genuine: true } },
      ["hold", "not-verified-with-bank"],
      { action: "ask-bank", field: "bank", value: true },
    ],
    [
      "not genuine",
      { bank: { on: MON, genuine: false } },
      ["refuse", "not-genuine"],
      { action: "give-back", field: "bank.genuine", value: true },
    ],
    [
      "no due date",
      { dueOn: null },
      ["reissue", "due-date-missing"],
      { action: "reissue", field: "dueOn", value: null },
    ],
    [
      "due before its issue",
      { dueOn: day("2026-03-03") },
      ["reissue", "due-before-issue", "presentment-over"],
      { field: "dueOn", value: null },
    ],
    [
      "a day longer than six months",
      { dueOn: day("2026-09-05") },
      ["reissue", "tenor-too-long"],
      { action: "reissue", field: "dueOn", value: "2026-09-04" },
    ],
  ] as const)("a draft with %s", (_, over, expected, remedy) => {
    expect(found(draft(over))).toEqual(expected);
    expect(remedies(draft(over))[0]).toMatchObject(remedy);
  });

  test("a cheque needs neither by this policy", () => {
    expect(found(cheque({ signedOnBack: false, bank: null }))).toEqual(["accept"]);
  });

  test("the tenor is that of the law room, with its basis", () => {
    const [tenor] = check(draft({ dueOn: day("2026-09-05") })).findings;
    expect(tenor?.basis?.rule).toBe("draft-tenor-2023");
    expect(found(draft({ issuedOn: day("2022-12-31"), dueOn: day("2026-09-05") }))).toEqual(["accept"]);
  });

  test.each([
    ["a cheque", cheque(), "2026-05-14", []],
    ["a cheque", cheque(), "2026-05-15", ["presentment-over"]],
    ["a sight draft", draft({ kind: "sight-draft", dueOn: null, issuedOn: MON }), "2026-06-04", []],
    [
      "a sight draft",
      draft({ kind: "sight-draft", dueOn: null, issuedOn: MON }),
      "2026-06-05",
      ["presentment-over"],
    ],
    ["a term draft", draft(), "2026-09-03", []],
    ["a term draft", draft(), "2026-09-04", ["already-due"]],
    ["a term draft", draft(), "2026-09-14", ["already-due"]],
    ["a term draft", draft(), "2026-09-15", ["presentment-over"]],
  ] as const)("%s on %s", (_, instrument, asOf, expected) => {
    expect(codes(check(instrument, { asOf: day(asOf) }).findings)).toEqual(expected);
  });

  test("a sight draft to the firm is drawn by a bank", () => {
    const own = draft({ kind: "sight-draft", dueOn: null, issuedOn: MON, payee: FIRM, endorsements: [] });
    expect(found(own)).toEqual(["accept"]);
  });

  test("without rules of law only the firm's own speak", () => {
    const none = { presentment: [], form: [], rules: [] };
    const { findings } = checkInstrument(
      facts(cheque({ words: "壹元整" }), { asOf: day("2030-01-01") }),
      policy,
      none,
    );
    expect(findings.map(({ code, basis }) => [code, basis])).toEqual([["words-differ-from-figures", null]]);
  });

  test("the policy weighs each fault", () => {
    const mild = {
      ...policy,
      instruments: { ...policy.instruments, otherwise: "note", weight: {} },
    } as const;
    expect(checkInstrument(facts(cheque({ words: null })), mild, chinaInstrumentLaw).outcome).toBe("accept");
  });
});

describe("Art. 22: the amount in words", () => {
  test.each([
    ["零元整", "0.00"],
    ["伍分", "0.05"],
    ["零元伍角", "0.50"],
    ["壹拾万柒仟元零伍角叁分", "107000.53"],
    ["壹拾万柒仟元伍角叁分", "107000.53"],
    ["壹亿零贰佰万元整", "102000000.00"],
    ["負壹元", null],
    ["负壹元整", "-1.00"],
    ["拾元整", null],
    ["壹仟贰元整", null],
    ["壹佰佰元整", null],
    ["元整", null],
    ["", null],
    ["万元整", null],
    ["壹万亿亿亿亿元整", null],
    ["負零元整", null],
    ["贰千叁百圓正", "2300.00"],
    ["人民幣（大写）壹万零壹拾元壹角整", "10010.10"],
    ["人民币(大写)：壹亿元整", "100000000.00"],
    ["（大写）壹元整", null],
  ])("%s", (words, amount) => {
    expect(moneyOfWords(words)?.amount ?? null).toBe(amount);
  });
});

describe("Art. 23: a bill larger than the debt", () => {
  const instrument = { id: "B1", customer: "Linden", amount: cny("180.00") };
  const items = [
    openItem("A", { dueOn: day("2026-04-30") }),
    openItem("B", { open: cny("50.00") }),
    openItem("C", { customer: "Other" }),
    openItem("D", { open: usd("9.00") }),
    openItem("E", { open: cny("-9.00") }),
  ];
  const split = (change: Parameters<typeof splitInstrument>[0]["change"], amount = instrument.amount) =>
    splitInstrument({ instrument: { ...instrument, amount }, items, change, asOf: MON }, policy);
  const consent = { by: "li", role: "business-manager", on: MON };

  test("what is due first is settled first, and the surplus is a temporary receipt", () => {
    const own = split(null);
    expect(own.allocate).toEqual([
      { item: "B", amount: cny("50.00") },
      { item: "A", amount: cny("100.00") },
    ]);
    expect([own.surplus, own.change]).toEqual([cny("30.00"), cny("0.00")]);
    expect(codes(own.reasons)).toEqual(["bill-allocated", "surplus-kept"]);
  });

  test.each([
    ["with consent", "30.00", consent, "change-given-with-consent", "0.00"],
    ["a part with consent", "10.00", consent, "change-given-with-consent", "20.00"],
    ["a cent above the surplus", "30.01", consent, "change-above-surplus", "30.00"],
    ["without consent", "30.00", null, "change-without-consent", "30.00"],
    [
      "with the consent of another role",
      "30.00",
      { ...consent, role: "cashier" },
      "change-without-consent",
      "30.00",
    ],
    ["with consent of a day to come", "30.00", { ...consent, on: TUE }, "change-without-consent", "30.00"],
  ])("cash back %s", (_, amount, signed, code, kept) => {
    const own = split({ amount: cny(amount), consent: signed });
    expect(codes(own.reasons)).toContain(code);
    expect(own.surplus).toEqual(cny(kept));
  });

  test("a bill as large as the debt, and a smaller one, leave no surplus", () => {
    expect(split(null, cny("150.00")).surplus).toEqual(cny("0.00"));
    expect(split(null, cny("120.00")).allocate).toEqual([
      { item: "B", amount: cny("50.00") },
      { item: "A", amount: cny("70.00") },
    ]);
    expect(codes(split({ amount: cny("1.00"), consent }, cny("120.00")).reasons)).toEqual([
      "bill-allocated",
      "change-above-surplus",
    ]);
  });

  test("anybody may consent where the policy names nobody; an amount of nothing is refused", () => {
    const open = { ...policy, surplus: { consentBy: [] } };
    const change = { amount: cny("30.00"), consent: { ...consent, role: "x" } };
    expect(splitInstrument({ instrument, items: [], change, asOf: MON }, open).change).toEqual(cny("30.00"));
    expect(() => split({ amount: cny("0.00"), consent })).toThrow(
      expect.objectContaining({ field: "change.amount" }),
    );
    expect(() => split(null, cny("0.00"))).toThrow(expect.objectContaining({ field: "instrument.amount" }));
  });
});
