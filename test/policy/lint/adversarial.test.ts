import {
  chinaTradeRegulation,
  explainReason,
  type LintFinding,
  lintPolicy,
  net30,
  openParameters,
} from "receivables";
import { describe, expect, test } from "vitest";
import type { Doc } from "./mutation-operators.js";

const broken = (edit: (doc: Doc) => void): Doc => {
  const doc = JSON.parse(JSON.stringify(net30));
  edit(doc);
  return doc;
};
const known = new Set(lintPolicy(net30).map(({ id }) => id));
const fresh = (edit: (doc: Doc) => void): readonly LintFinding[] =>
  lintPolicy(broken(edit)).filter(({ id }) => !known.has(id));
const found = (edit: (doc: Doc) => void): readonly string[] =>
  fresh(edit).map(({ code, pointer }) => `${code} ${pointer}`);

describe("policies of any length", () => {
  const times = (count: number, entry: (i: number) => Doc): Doc[] =>
    Array.from({ length: count }, (_, i) => entry(i));

  test("a list that is longer than is looked at is said to be, and its section is let be", () => {
    const [first] = net30.escalation.stages;
    const stage = (i: number): Doc => ({ ...first, id: `s${i}`, fromDays: i + 1, toDays: i + 1 });
    for (const count of [51, 10_000]) {
      const start = performance.now();
      const [finding, ...rest] = fresh((doc) => (doc.escalation.stages = times(count, stage)));
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(finding).toMatchObject({
        code: "not-a-policy",
        pointer: "/escalation/stages",
        severity: "error",
      });
      expect(finding?.facts["problem"]).toBe(`${count} entries are more than the 50 that are looked at`);
      expect(rest).toEqual([]);
    }
  });

  test("as many as are looked at are", () => {
    const bands = (count: number) => (doc: Doc) =>
      (doc.credit.paymentHistory.bands = times(count, () => doc.credit.paymentHistory.bands[0]));
    expect(found(bands(501))).toEqual(["not-a-policy /credit/paymentHistory/bands"]);
    expect(found(bands(60))).toHaveLength(59);
  });

  test("so is a chain of many steps, a stage of many actions, and a section of many fields", () => {
    const step = net30.approval.chains["manager"]?.steps[0];
    const [action] = net30.escalation.stages[0]?.actions ?? [];
    expect(
      found((doc) => (doc.approval.chains.manager.steps = times(21, (i) => ({ ...step, id: `s${i}` })))),
    ).toEqual(["not-a-policy /approval/chains/manager/steps"]);
    expect(
      found((doc) => (doc.escalation.stages[1].actions = times(51, (i) => ({ ...action, id: `a${i}` })))),
    ).toEqual(["not-a-policy /escalation/stages/1/actions"]);
    expect(found((doc) => (doc.law = Object.fromEntries(times(501, (i) => [`f${i}`, i]))))).toEqual([
      "not-a-policy /law",
    ]);
  });
});

describe("names with signs that a pointer writes in another way", () => {
  test("an origin of a chain whose name has a slash is one of something", () => {
    expect(
      found((doc) => {
        doc.approval.chains["a/b~"] = doc.approval.chains.manager;
        doc.approval.uses.contract.bands[0].chain = "a/b~";
        doc.provenance["/approval/chains/a~1b~0"] = { citation: "Board", certainty: "chosen" };
      }),
    ).toEqual([]);
  });

  test("steps of such a chain that have one name are found", () => {
    const codes = found((doc) => {
      const { steps } = doc.approval.chains.finance;
      doc.approval.chains["a/b"] = {
        citation: "x",
        steps: steps.map((step: Doc) => ({ ...step, id: "one" })),
      };
      doc.approval.uses.contract.bands[0].chain = "a/b";
    });
    expect(codes).toContain("named-twice /approval/chains/a~1b/steps/1/id");
  });

  test("what all objects have is no parameter of a policy", () => {
    const place = "/credit/__proto__/__proto__";
    const provenance = { ...net30.provenance, [place]: { citation: "x", certainty: "open" as const } };
    expect(openParameters({ ...net30, provenance })).toEqual([]);
    expect(found((doc) => (doc.provenance = provenance))).toEqual([
      "origin-of-nothing /provenance/~1credit~1__proto__~1__proto__",
    ]);
  });
});

describe("texts", () => {
  test("what is no policy at all is called one in both languages", () => {
    const finding = lintPolicy(null).find(({ pointer }) => pointer === "");
    expect(finding && explainReason(finding)).toMatch(/^The policy cannot be read: /);
    expect(finding && explainReason(finding.remedy)).toBe("Write what the schema asks for");
    expect(finding && explainReason(finding, "zh-CN")).toMatch(/^制度无法读取：/);
    expect(finding && explainReason(finding.remedy, "zh-CN")).toBe("按格式要求修改制度");
  });
});

describe("what is sensible is let be", () => {
  test("a stage of reminders before the due date is none that the checks of what is overdue could miss", () => {
    const before = (doc: Doc): void => {
      const [first] = doc.escalation.stages;
      doc.escalation.stages.unshift({
        ...first,
        id: "before",
        fromDays: -3,
        toDays: 0,
        letter: { tone: "advance", payWithinDays: 3 },
      });
    };
    expect(found(before)).toEqual([]);
    expect(
      found((doc) => {
        before(doc);
        doc.aging.check.cycle.days = 15;
        doc.aging.check.noticeFromOverdueDays = 16;
      }),
    ).toEqual([
      "check-slower-than-first-stage /aging/check/cycle/days",
      "notice-after-first-stage /aging/check/noticeFromOverdueDays",
    ]);
  });
});

describe("a section that cannot be read", () => {
  test("is not replaced by another policy's: neither its origins nor what it has approved are missed", () => {
    for (const room of ["credit", "escalation"] as const) {
      const codes = (doc: Doc): readonly string[] =>
        lintPolicy(doc).map(({ code, pointer }) => `${code} ${pointer}`);
      const plain = JSON.parse(JSON.stringify(chinaTradeRegulation));
      const whole = new Set(codes(plain));
      plain[room].misspelt = true;
      expect(codes(plain).filter((code) => !whole.has(code))).toEqual([`not-a-policy /${room}`]);
    }
  });
});

describe("further faults", () => {
  test("an event of a review stands twice", () => {
    expect(found((doc) => doc.credit.review.events.push("dishonoured-bill"))).toEqual([
      "named-twice /credit/review/events/2",
    ]);
  });
});
