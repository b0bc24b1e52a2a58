import {
  type DateKind,
  type DatedEvent,
  bucketScheme,
  chinaTradeRegulation,
  eventText,
  nextEvents,
} from "receivables";
import { describe, expect, test } from "vitest";
import { day, openItem, period, the, yuan } from "./build-facts.js";

const april = period("2026-03-30", "2026-04-30");
const ofKind = (events: readonly DatedEvent[], kind: DateKind): DatedEvent =>
  the(events.find((event) => event.kind === kind));

describe("what a clerk reads", () => {
  const events = nextEvents({ items: [openItem()] }, chinaTradeRegulation, april);

  test("what is to be done first in a stage is a word of the language, and its day is the last one", () => {
    const stage = ofKind(events, "item-enters-stage");
    expect(eventText(stage, "zh-CN").description).toContain(
      "，逾期 1 天；首先最迟应于 2026-04-02 办理：报告 [第19条]",
    );
    expect(eventText(stage).description).toContain("1 day overdue; first to do by 2026-04-02: report");
  });

  test("a claim that is not due yet comes into a bucket without days overdue", () => {
    const scheme = bucketScheme([30], "due", [10, 30]);
    const policy = { ...chinaTradeRegulation, aging: { ...chinaTradeRegulation.aging, scheme } };
    const items = [openItem({ dueOn: day("2026-04-20") })];
    const bucket = ofKind(nextEvents({ items }, policy, april), "item-enters-bucket");
    expect([bucket.on < "2026-04-20", bucket.facts["days"]]).toEqual([true, null]);
    expect(eventText(bucket).description).not.toContain("overdue");
  });

  test("a promise is announced in words that are true on a day before it too", () => {
    const promise = {
      id: "P-1",
      customer: "C1",
      items: ["INV-1"],
      amount: yuan("300"),
      madeOn: day("2026-03-25"),
      payBy: day("2026-04-10"),
      by: "the owner",
    };
    const ahead = nextEvents({ items: [openItem()], promises: [promise] }, chinaTradeRegulation, april);
    expect(eventText(ofKind(ahead, "promise-due")).title).toBe("Promise of C1 is due: 300.00 CNY");
  });

  test("票据法 Art. 91: the last day to present a cheque is the law's, and is said to be", () => {
    const instrument = {
      id: "CH-1",
      kind: "cheque",
      issuedOn: day("2026-04-01"),
      dueOn: null,
      drawer: "C1",
      drawerSigned: true,
      payee: null,
      figures: yuan("800"),
      words: null,
      notTransferable: false,
      endorsements: [],
      signedOnBack: true,
      bank: null,
    } as const;
    const offered = { customer: "C1", instrument, firm: "Ours", invoiceName: "C1", agreed: null };
    const ahead = nextEvents({ collection: { instruments: [offered] } }, chinaTradeRegulation, april);
    const present = ofKind(ahead, "instrument-presentment-ends");
    expect([present.on, present.citation]).toEqual(["2026-04-11", "票据法 Art. 91"]);
    expect(eventText(present).title).toBe("Present CH-1 (cheque) of C1: 800.00 CNY");
  });
});
