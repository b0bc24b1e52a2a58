import { plainDate } from "receivables/calendar";
import { explain, explainReason, termText } from "receivables/decision/texts";
import {
  handoverStatus,
  mayPayLastWages,
  mayRelease,
  restitutionDuties,
  signHandover,
} from "receivables/handover";
import { expect, test } from "vitest";
import { check, cny, item, listOf, policy, signed } from "./handover-case.js";

const items = [item("A"), item("B", { customer: "C2" })];
const list = listOf(items, { notes: [{ item: "A", clarity: "unclear", remark: "no delivery note" }] });
const giver = { role: "giver", by: "wang", on: list.on, digest: list.digest, sealed: true } as const;

test("a check reads as sentences in both languages", () => {
  const confirmations = [
    { item: "A", customer: "C1", on: plainDate("2026-04-10"), how: "phone", by: "li", amount: cny("60.00") },
  ] as const;
  const { reasons, findings } = check(items, {
    list: { notes: [{ item: "A", clarity: "unclear", remark: "?" }] },
    confirmations,
  });
  expect(explain({ reasons })).toBe(
    "- Still to be checked with the customers by 2026-04-30: 1 of 2; differences so far: 1 [Art. 39]",
  );
  expect(
    findings.flatMap((finding) => [explainReason(finding), explainReason(finding.liability.reason)]),
  ).toEqual([
    "A: C1 confirms 60.00 CNY instead of 100.00 CNY",
    "wang must answer: A was handed over as unclear (?)",
  ]);
  expect(findings.map((finding) => explainReason(finding.liability.reason, "zh-CN"))).toEqual([
    "由 wang 负责：A 交接时注明不清（?）",
  ]);
});

test("every reason has the facts that its texts need", () => {
  const asOf = plainDate("2026-04-10");
  const decisions = [
    handoverStatus({ list, signatures: [] }),
    handoverStatus(signed(list)),
    signHandover(
      { list, signatures: [] },
      { ...giver, digest: listOf([]).digest, by: "zhao", sealed: false, on: plainDate("2026-03-01") },
    ).decision,
    signHandover(signed(list), giver).decision,
    signHandover({ list, signatures: [] }, giver).decision,
    mayRelease(
      { leaver: "wang", occasion: "leaving", items, handovers: [{ list, signatures: [] }], asOf },
      policy,
    ),
    mayRelease(
      { leaver: "wang", occasion: "leaving", items: [], handovers: [], noticeOn: asOf, asOf },
      policy,
    ),
    mayPayLastWages({ leaver: "wang", items, handovers: [], asOf, paidBy: "qian" }, policy),
    mayPayLastWages({ leaver: "wang", items, handovers: [], asOf }, policy),
  ];
  const losses = [
    { id: "L", kind: "cash", person: "wang", amount: cny("1.00"), restored: cny("0"), foundOn: asOf },
  ] as const;
  for (const decision of [...decisions, { reasons: restitutionDuties({ losses, asOf }, policy) }]) {
    for (const language of ["en", "zh-CN"] as const)
      expect(explain(decision, language)).not.toMatch(/[{}]|undefined/);
  }
});

const WORDS =
  "accept refuse draft partly-signed complete void not-complete to-check late finished release hold pay withhold " +
  "money goods cash bill giver taker supervisor";

test.each(WORDS.split(" "))("the word %s is in the vocabulary of both languages", (word) => {
  expect(termText(word, "zh-CN")).not.toMatch(/[a-z]/i);
  expect(termText(word)).not.toMatch(/-/);
});
