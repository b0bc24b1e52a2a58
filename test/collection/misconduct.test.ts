import { type CollectionPolicy, type MisconductFacts, findMisconduct } from "receivables/collection";
import { describe, expect, test } from "vitest";
import {
  FRI,
  LATER,
  MON,
  THU,
  TUE,
  cny,
  day,
  papers,
  payIn,
  policy,
  receipt,
  usd,
} from "./collection-case.js";

const found = (over: Partial<MisconductFacts>, rules: CollectionPolicy = policy) =>
  findMisconduct(papers(over), rules).findings;
const brief = (over: Partial<MisconductFacts>, rules: CollectionPolicy = policy) =>
  found(over, rules).map(({ code, standing, evidence }) => [code, standing, ...evidence]);
const slip = {
  id: "S1",
  strength: "signed",
  customer: "Linden",
  salesman: "wang",
  on: MON,
  means: "cash",
  amount: cny("100.00"),
  receipt: null,
} as const;
const word = { ...slip, strength: "word" } as const;
const fine = { receipts: [receipt("R1")], payIns: [payIn("E1", "R1")] };

describe("Art. 25: (1) money collected and reported late or not at all", () => {
  test("reported and paid in on its day shows nothing", () => {
    expect(found({ ...fine, confirmations: [slip] })).toEqual([]);
  });

  test.each([
    [
      "reported a day late",
      { receipts: [receipt("R1", { reportedOn: TUE })], payIns: [payIn("E1", "R1")] },
      [["money-reported-late", "shown", "R1"]],
    ],
    [
      "never reported",
      { receipts: [receipt("R1", { reportedOn: null })], payIns: [payIn("E1", "R1")] },
      [["money-not-reported", "shown", "R1"]],
    ],
    ["not paid in", { receipts: [receipt("R1")] }, [["money-held-back", "shown", "R1"]]],
    ["paid in on the last day", { receipts: [receipt("R1")], payIns: [payIn("E1", "R1", { on: THU })] }, []],
    [
      "paid in a day late",
      { receipts: [receipt("R1")], payIns: [payIn("E1", "R1", { on: FRI })] },
      [["money-held-back", "shown", "E1", "R1"]],
    ],
    ["a signed slip without a receipt", { confirmations: [slip] }, [["money-not-reported", "shown", "S1"]]],
    [
      "a bank's paper without a receipt",
      { confirmations: [{ ...slip, strength: "document" }] },
      [["money-not-reported", "shown", "S1"]],
    ],
    [
      "the customer's word without a receipt",
      { confirmations: [word] },
      [["money-not-reported", "unclear", "S1"]],
    ],
    [
      "a slip over more than the receipt",
      { ...fine, confirmations: [{ ...slip, amount: cny("130.00"), receipt: "R1" }] },
      [["money-not-reported", "shown", "R1", "S1"]],
    ],
    [
      "a slip over less than the receipt",
      { ...fine, confirmations: [{ ...slip, amount: cny("30.00"), receipt: "R1" }] },
      [],
    ],
    [
      "a slip in another currency",
      { ...fine, confirmations: [{ ...slip, amount: usd("130.00"), receipt: "R1" }] },
      [],
    ],
    [
      "a slip of an earlier day that names the receipt",
      { ...fine, confirmations: [{ ...slip, on: day("2026-05-01"), receipt: "R1" }] },
      [["money-reported-late", "shown", "R1", "S1"]],
    ],
    [
      "a slip of an earlier day that names none",
      { ...fine, confirmations: [{ ...slip, on: day("2026-05-01") }] },
      [["money-reported-late", "unclear", "R1", "S1"]],
    ],
    ["a paper of a day to come", { confirmations: [{ ...slip, on: day("2026-07-01") }] }, []],
  ] as const)("%s", (_, over, expected) => {
    expect(brief(over)).toEqual(expected);
  });

  test("the excess over the receipt is the amount", () => {
    const [finding] = found({ ...fine, confirmations: [{ ...slip, amount: cny("130.00"), receipt: "R1" }] });
    expect(finding?.amount).toEqual(cny("30.00"));
  });

  test("a slip that names a receipt of somebody else is unclear, and one that names an unknown receipt is not", () => {
    const named = (receiptOf: string) => ({ ...slip, customer: "Harbour", receipt: receiptOf });
    expect(brief({ ...fine, confirmations: [named("R1")] })).toEqual([
      ["money-not-reported", "unclear", "S1"],
    ]);
    expect(brief({ ...fine, confirmations: [named("R9")] })).toEqual([["money-not-reported", "shown", "S1"]]);
  });

  test("of two receipts the earlier is taken first", () => {
    const receipts = [receipt("R2", { on: day("2026-05-02") }), receipt("R1", { on: day("2026-05-03") })];
    const payIns = [payIn("E1", "R1"), payIn("E2", "R2")];
    const confirmations = [{ ...slip, on: day("2026-05-01") }];
    const late = found({ receipts, payIns, confirmations }).filter(({ evidence }) => evidence.includes("S1"));
    expect(late.map(({ evidence }) => evidence)).toEqual([["R2", "S1"]]);
  });

  test("two slips need two receipts", () => {
    const confirmations = [slip, { ...slip, id: "S2" }];
    expect(brief({ ...fine, confirmations })).toEqual([["money-not-reported", "shown", "S2"]]);
  });

  test("within the day nothing was missed; without a stated deadline it is unclear", () => {
    expect(brief({ receipts: [receipt("R1", { reportedOn: null })], asOf: MON })).toEqual([]);
    expect(brief({ confirmations: [slip], asOf: MON })).toEqual([]);
    const open = {
      ...policy,
      payIn: { ...policy.payIn, deadline: null },
      conduct: { ...policy.conduct, reportMoney: null, reportReturns: null },
    };
    expect(
      brief(
        {
          receipts: [receipt("R1", { reportedOn: null })],
          confirmations: [{ ...slip, id: "S2", customer: "X" }],
        },
        open,
      ),
    ).toEqual([
      ["money-held-back", "unclear", "R1"],
      ["money-not-reported", "unclear", "R1"],
      ["money-not-reported", "unclear", "S2"],
    ]);
  });

  test("what one paper shows is not made unclear by a word", () => {
    const receipts = [receipt("R1", { reportedOn: TUE })];
    expect(brief({ ...fine, receipts, confirmations: [{ ...word, receipt: "R1" }] })).toEqual([
      ["money-reported-late", "shown", "R1"],
    ]);
    expect(brief({ ...fine, receipts, confirmations: [{ ...slip, receipt: "R1" }] })).toEqual([
      ["money-reported-late", "shown", "R1", "S1"],
    ]);
  });
});

describe("Art. 25: (2) returns reported late or not at all", () => {
  const note = {
    id: "N1",
    strength: "signed",
    customer: "Linden",
    salesman: "wang",
    on: MON,
    amount: cny("40.00"),
    reportedOn: TUE,
  } as const;

  test.each([
    ["on the last day", note, []],
    ["a day late", { ...note, reportedOn: day("2026-05-06") }, [["returns-reported-late", "shown", "N1"]]],
    ["never", { ...note, reportedOn: null }, [["returns-not-reported", "shown", "N1"]]],
    [
      "never, by the customer's word",
      { ...note, strength: "word", reportedOn: null },
      [["returns-not-reported", "unclear", "N1"]],
    ],
  ] as const)("reported %s", (_, own, expected) => {
    expect(brief({ returns: [own] })).toEqual(expected);
  });

  test("without a stated deadline a return that was not reported is unclear", () => {
    const open = { ...policy, conduct: { ...policy.conduct, reportReturns: null } };
    expect(brief({ returns: [{ ...note, reportedOn: null }] }, open)).toEqual([
      ["returns-not-reported", "unclear", "N1"],
    ]);
    expect(brief({ returns: [{ ...note, reportedOn: day("2026-05-20") }] }, open)).toEqual([]);
  });
});

describe("Art. 25: (3) resale, and (4) other makers' goods", () => {
  const goods = {
    id: "G1",
    strength: "document",
    goods: "batch 7",
    deliveredTo: "Linden",
    delivery: "DN-1",
    foundWith: "Other",
    soldBy: "wang",
    on: MON,
    amount: cny("60.00"),
  } as const;

  test.each([
    ["sold on by the salesman, as a paper says", goods, [["goods-resold", "shown", "DN-1", "G1"]]],
    [
      "found elsewhere, nobody named",
      { ...goods, soldBy: null },
      [["goods-resold", "unclear", "DN-1", "G1"]],
    ],
    [
      "the other customer's word",
      { ...goods, strength: "word" },
      [["goods-resold", "unclear", "DN-1", "G1"]],
    ],
    ["no paper of the delivery", { ...goods, delivery: null }, [["goods-resold", "unclear", "G1"]]],
    ["where they were delivered", { ...goods, foundWith: "Linden" }, []],
    [
      "of another maker",
      { ...goods, deliveredTo: null, delivery: null },
      [["other-makers-goods-sold", "shown", "G1"]],
    ],
    [
      "of another maker, by word",
      { ...goods, deliveredTo: null, delivery: null, strength: "word" },
      [["other-makers-goods-sold", "unclear", "G1"]],
    ],
    ["of another maker, nobody named", { ...goods, deliveredTo: null, delivery: null, soldBy: null }, []],
  ] as const)("%s", (_, own, expected) => {
    expect(brief({ goods: [own] })).toEqual(expected);
  });
});

describe("Art. 25: (5) money withheld or spent, and (6) cash swapped for bills", () => {
  const use = {
    id: "U1",
    strength: "signed",
    salesman: "wang",
    receipt: "R1",
    on: MON,
    amount: cny("20.00"),
  } as const;
  const short = { receipts: [receipt("R1")], payIns: [payIn("E1", "R1", { amount: cny("80.00") })] };
  const bills = {
    receipts: [receipt("R1", { means: "bill" })],
    payIns: [payIn("E1", "R1", { means: "bill" })],
  } as const;

  test.each([
    ["paid in short", short, [["money-withheld", "shown", "E1", "R1"]]],
    ["spent, as he signed", { ...fine, uses: [use] }, [["money-spent", "shown", "R1", "U1"]]],
    [
      "spent, by word",
      { ...fine, uses: [{ ...use, strength: "word" }] },
      [["money-spent", "unclear", "R1", "U1"]],
    ],
    ["spent of an unknown receipt", { uses: [use] }, [["money-spent", "unclear", "U1"]]],
    [
      "cash by his receipt, a bill handed in",
      { receipts: [receipt("R1")], payIns: [payIn("E1", "R1", { means: "bill" })] },
      [["cash-swapped-for-bill", "shown", "E1", "R1"]],
    ],
    [
      "cash by the signed slip, a bill reported",
      { ...bills, confirmations: [slip] },
      [["cash-swapped-for-bill", "shown", "R1", "S1"]],
    ],
    [
      "cash by the customer's word, a bill reported",
      { ...bills, confirmations: [word] },
      [["cash-swapped-for-bill", "unclear", "R1", "S1"]],
    ],
    ["a bill by the slip too", { ...bills, confirmations: [{ ...slip, means: "bill" }] }, []],
  ] as const)("%s", (_, over, expected) => {
    expect(brief(over)).toEqual(expected);
  });

  test("where the policy does not forbid (5), money not paid in is held back under (1)", () => {
    const items = {
      ...policy.conduct.items,
      "money-misused": { ...policy.conduct.items["money-misused"], forbidden: false },
    };
    expect(brief({ ...short, uses: [use] }, { ...policy, conduct: { ...policy.conduct, items } })).toEqual([
      ["money-held-back", "shown", "E1", "R1"],
    ]);
  });
});

describe("Art. 25: what follows", () => {
  test("each finding cites its item, how sure it is, and the consequence of the policy", () => {
    const [finding] = found({ receipts: [receipt("R1")] });
    expect(finding).toMatchObject({
      citation: "Art. 25(1)",
      conduct: "money-unreported",
      certainty: "sure",
      salesman: "wang",
      amount: cny("100.00"),
      consequence: { dismissal: true, restoreBy: null, judicial: "not-stated" },
    });
    const [swapped] = found({ receipts: [receipt("R1")], payIns: [payIn("E1", "R1", { means: "bill" })] });
    expect([swapped?.citation, swapped?.certainty]).toEqual(["Art. 25(6)", "assumed"]);
  });

  test("nothing follows from what is unclear", () => {
    expect(found({ confirmations: [word] }).map(({ consequence }) => consequence)).toEqual([null]);
  });

  test("restitution by a day, and judicial organs from an amount on, inclusive", () => {
    const judged = (seriousFrom: ReturnType<typeof cny>) => {
      const consequences = {
        dismissal: false,
        restitution: { days: 10, counted: "calendar" },
        seriousFrom,
      } as const;
      const [finding] = found(
        { receipts: [receipt("R1")] },
        { ...policy, conduct: { ...policy.conduct, consequences } },
      );
      return finding?.consequence;
    };
    expect(judged(cny("100.00"))).toEqual({
      dismissal: false,
      restoreBy: day("2026-07-10"),
      judicial: "yes",
    });
    expect(judged(cny("100.01"))?.judicial).toBe("no");
    expect(judged(usd("1.00"))?.judicial).toBe("not-stated");
    expect(LATER).toBe("2026-06-30");
  });

  test("an item that the policy does not forbid is not looked at", () => {
    const items = {
      ...policy.conduct.items,
      "money-unreported": { number: 1, forbidden: false, certainty: "sure" },
    } as const;
    expect(
      found({ receipts: [receipt("R1")] }, { ...policy, conduct: { ...policy.conduct, items } }),
    ).toEqual([]);
  });
});
