import {
  type BadDebtEvidence,
  type SettlementProperty,
  type WriteOffProposal,
  proposeWriteOffs,
} from "receivables/bad-debt";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import type { Money } from "receivables/money";
import { describe, expect, test } from "vitest";
import {
  INSOLVENCY,
  TODAY,
  application,
  approval,
  cny,
  day,
  invoice,
  net30,
  regulation,
  usd,
  writeOffFacts,
} from "./bad-debt-case.js";

const DEBT = [invoice("INV-1", "1000.00")];
const papers = (...kinds: string[]): BadDebtEvidence[] =>
  kinds.map((kind) => ({ id: `E-${kind}`, kind, application: "A1", on: TODAY }));
const propose = (...args: Parameters<typeof writeOffFacts>) =>
  proposeWriteOffs(writeOffFacts(...args), regulation);
const rowOf = ({ rows }: WriteOffProposal) => {
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return row;
};
const codes = (proposal: WriteOffProposal) => rowOf(proposal).reasons.map(({ code }) => code);
const figures = (proposal: WriteOffProposal) => {
  const { debt, property, loss, writeOff, declarable } = rowOf(proposal);
  return [debt, property, loss, writeOff, declarable].map(({ amount }) => amount);
};
const land = (more: Partial<SettlementProperty> = {}): SettlementProperty => ({
  id: "X1",
  customer: "C1",
  description: "a lathe",
  agreedValue: cny("300.00"),
  agreedOn: TODAY,
  consent: { paper: "letter", on: TODAY },
  bookedOn: null,
  ...more,
});

describe("F78, Art. 30: an approved bad debt is written off by finance on evidence", () => {
  test("with the papers of books and tax it is given up and may be declared", () => {
    const proposal = propose(DEBT, [application()]);
    expect(figures(proposal)).toEqual(["1000.00", "0.00", "1000.00", "1000.00", "1000.00"]);
    expect(codes(proposal)).toEqual(["tax-loss-declarable", "write-off-in-books"]);
    expect(proposal.account).toBe("non-operating-expense");
    expect(proposal.documents).toEqual([
      {
        kind: "write-off",
        id: "write-off:A1/INV-1",
        customer: "C1",
        postedOn: TODAY,
        because: "insolvent",
        settles: [{ item: "INV-1", amount: cny("1000.00") }],
      },
    ]);
  });

  test("approval alone is no write-off and no loss for tax", () => {
    const proposal = propose(DEBT, [application()], { evidence: [] });
    expect(figures(proposal)).toEqual(["1000.00", "0.00", "1000.00", "0.00", "0.00"]);
    expect(proposal.documents).toEqual([]);
    expect(codes(proposal)).toEqual(
      expect.arrayContaining([
        "approval-is-no-write-off",
        "write-off-evidence-missing",
        "tax-loss-not-declarable",
      ]),
    );
  });

  test("what the books take is no loss for tax by itself", () => {
    const proposal = propose(DEBT, [application()], {
      evidence: papers("insolvency-ruling", "estate-insufficient"),
    });
    expect(figures(proposal)).toEqual(["1000.00", "0.00", "1000.00", "1000.00", "0.00"]);
    expect(codes(proposal)).toContain("tax-loss-not-declarable");
  });

  test("what tax takes counts only once it is given up in the books", () => {
    const proposal = propose(DEBT, [application()], { evidence: papers("insolvency-ruling", "contract") });
    expect(figures(proposal)).toEqual(["1000.00", "0.00", "1000.00", "0.00", "0.00"]);
    expect(codes(proposal)).toContain("tax-loss-not-booked");
  });

  test("an application that is not approved makes no row", () => {
    const paper = application();
    expect(propose(DEBT, [paper], { approvals: [approval(paper, { votes: 2 })] }).rows).toEqual([]);
    expect(propose(DEBT, [application({ copies: [] })]).rows).toEqual([]);
  });

  test.each([
    ["insolvent", ["deregistration-proof", "estate-insufficient", "contract"]],
    ["dead", ["death-or-missing-proof", "estate-insufficient", "contract"]],
    ["overdue", ["inability-to-pay", "loss-explanation", "special-report"]],
    ["restructured", ["court-approved-plan", "contract", "debtor-gain-taxed"]],
    ["force-majeure", ["disaster-statement", "contract", "waiver-of-claim"]],
  ])("the ground %s asks for each of its papers", (ground, kinds) => {
    const paper = application({ ground });
    expect(figures(propose(DEBT, [paper], { evidence: papers(...kinds) })).slice(3)).toEqual([
      "1000.00",
      "1000.00",
    ]);
    for (const kind of kinds) {
      const rest = papers(...kinds.filter((one) => one !== kind));
      expect(figures(propose(DEBT, [paper], { evidence: rest })).slice(3)).not.toEqual([
        "1000.00",
        "1000.00",
      ]);
    }
  });

  test("the sixth ground is for the books; no tax rule is about it, and none about a ground of one's own", () => {
    const ruled = propose(DEBT, [application({ ground: "by-authority" })], {
      evidence: papers("authority-ruling"),
    });
    expect(figures(ruled).slice(3)).toEqual(["1000.00", "0.00"]);
    expect(codes(ruled)).toContain("write-off-ground-unknown");
    const own = propose(DEBT, [application({ ground: "bad mood" })]);
    expect(figures(own).slice(3)).toEqual(["0.00", "0.00"]);
  });

  test.each([
    ["2023-05-03", ["1000.00", "1000.00"]],
    ["2023-05-04", ["0.00", "0.00"]],
    ["2023-05-05", ["0.00", "0.00"]],
  ])(
    "due on %s: the books want more than three years, tax three years of what the books gave up",
    (dueOn, both) => {
      const evidence = papers("inability-to-pay", "loss-explanation", "special-report");
      const documents = [invoice("INV-1", "1000.00", { dueOn: day(dueOn) })];
      expect(
        figures(propose(documents, [application({ ground: "overdue" })], { evidence })).slice(3),
      ).toEqual(both);
    },
  );

  test("read as at least three years, the very day is enough", () => {
    const rules = regulation.writeOff.rules.map((rule) =>
      rule.overdue === null ? rule : { ...rule, overdue: { ...rule.overdue, boundary: "at-least" as const } },
    );
    const evidence = papers("inability-to-pay", "loss-explanation", "special-report");
    const documents = [invoice("INV-1", "1000.00", { dueOn: day("2023-05-04") })];
    const facts = writeOffFacts(documents, [application({ ground: "overdue" })], { evidence });
    expect(figures(proposeWriteOffs(facts, { ...regulation, writeOff: { rules } }))[4]).toBe("1000.00");
  });

  describe("the tax rule for small items", () => {
    // A firm whose books give up whatever is approved.
    const books = { ...net30.writeOff.rules[0], ground: "overdue" } as (typeof net30.writeOff.rules)[number];
    const rules = [books, ...regulation.writeOff.rules.filter(({ side }) => side === "tax")];
    const declared = (amount: string, dueOn: string, income?: string) => {
      const items = [{ item: "INV-1", amount: cny(amount) }];
      const facts = writeOffFacts(
        [invoice("INV-1", amount, { dueOn: day(dueOn) })],
        [application({ ground: "overdue", items })],
        {
          evidence: papers("loss-explanation", "special-report"),
          ...(income !== undefined && { annualIncome: [cny(income)] }),
        },
      );
      return rowOf(proposeWriteOffs(facts, { ...regulation, writeOff: { rules } }));
    };

    test.each([
      ["50000.00", "2025-05-04", undefined, true],
      ["50000.00", "2025-05-05", undefined, false],
      ["50000.01", "2025-05-04", undefined, false],
      ["60000.00", "2025-05-04", "600000000.00", true],
      ["60000.01", "2025-05-04", "600000000.00", false],
      ["50000.01", "2023-05-04", undefined, true],
    ])("%s due on %s with an income of %s: %s", (amount, dueOn, income, may) => {
      expect(declared(amount, dueOn, income).declarable.amount).toBe(may ? amount : "0.00");
    });

    test("says that the income is missing by which a larger item might pass", () => {
      const { reasons } = declared("50000.01", "2025-05-04");
      expect(reasons.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["write-off-item-too-large", "tax-income-missing"]),
      );
    });

    test("an item is not made small by giving it up in parts", () => {
      const facts = writeOffFacts(
        [invoice("INV-1", "80000.00", { dueOn: day("2025-05-04") })],
        [application({ ground: "overdue", items: [{ item: "INV-1", amount: cny("40000.00") }] })],
        { evidence: papers("loss-explanation", "special-report") },
      );
      const smallOnly = { ...regulation, writeOff: { rules } };
      const half = proposeWriteOffs(facts, smallOnly);
      expect(figures(half).slice(3)).toEqual(["40000.00", "0.00"]);
      const second = { ...application(), ...facts.applications[0], id: "A2" };
      const posted = [invoice("INV-1", "80000.00", { dueOn: day("2025-05-04") }), ...half.documents];
      const rest = writeOffFacts(posted, [second], {
        evidence: facts.evidence.map((paper) => ({ ...paper, application: "A2" })),
      });
      expect(figures(proposeWriteOffs(rest, smallOnly)).slice(3)).toEqual(["40000.00", "0.00"]);
    });

    test("in a currency without a bound only the income is asked for, once for each currency", () => {
      const item = invoice("INV-1", "100.00", { amount: usd("100.00"), dueOn: day("2025-05-04") });
      const paper = application({ ground: "overdue", items: [{ item: "INV-1", amount: usd("100.00") }] });
      const run = (...annualIncome: Money[]) =>
        proposeWriteOffs(
          writeOffFacts([item], [paper], {
            evidence: papers("loss-explanation", "special-report"),
            annualIncome,
          }),
          { ...regulation, writeOff: { rules } },
        );
      const asked = codes(run(cny("1.00")));
      expect(asked).toContain("tax-income-missing");
      expect(asked).not.toContain("write-off-item-too-large");
      expect(figures(run(usd("1000000.00")))[4]).toBe("100.00");
      expect(figures(run(usd("999999.99")))[4]).toBe("0.00");
      expect(() => run(usd("1.00"), usd("2.00"))).toThrowError(
        expect.objectContaining({ code: "duplicate-id", field: "annualIncome[1]", value: "USD" }),
      );
    });
  });

  test("an item without a due date cannot be overdue", () => {
    const documents: LedgerDocument[] = [
      {
        kind: "invoice",
        id: "INV-1",
        customer: "C1",
        receivable: "trade",
        issuedOn: day("2020-01-05"),
        postedOn: day("2020-01-05"),
        amount: cny("1000.00"),
        terms: { kind: "on-delivery-confirmation", days: 30 },
      },
    ];
    const proposal = propose(documents, [application({ ground: "overdue" })], {
      evidence: papers("inability-to-pay"),
    });
    expect(codes(proposal)).toContain("write-off-without-due-date");
  });

  test("evidence of the future, of another item and of no known application does not count", () => {
    const [ruling, estate, contract] = INSOLVENCY as [BadDebtEvidence, BadDebtEvidence, BadDebtEvidence];
    const late = propose(DEBT, [application()], {
      evidence: [{ ...ruling, on: day("2026-05-05") }, estate, contract],
    });
    expect(figures(late)[3]).toBe("0.00");
    expect(late.findings.map(({ code }) => code)).toEqual(["evidence-in-future"]);
    const other = propose(DEBT, [application()], {
      evidence: [{ ...ruling, item: "INV-2" }, estate, contract],
    });
    expect(figures(other)[3]).toBe("0.00");
    expect(other.findings.map(({ code }) => code)).toEqual(["evidence-of-other-item"]);
    const lost = propose(DEBT, [application()], {
      evidence: [{ ...ruling, application: "A9" }, estate, contract],
    });
    expect(figures(lost)[3]).toBe("0.00");
    expect(lost.findings.map(({ code }) => code)).toEqual(["evidence-of-unknown-application"]);
  });

  test("once it is posted it is not proposed again, and later evidence still makes it a loss for tax", () => {
    const first = propose(DEBT, [application()], {
      evidence: papers("insolvency-ruling", "estate-insufficient"),
    });
    const posted = [...DEBT, ...first.documents];
    const again = propose(posted, [application()], {
      evidence: papers("insolvency-ruling", "estate-insufficient"),
    });
    expect(again.documents).toEqual([]);
    expect(again.check.applications[0]?.items[0]?.writtenOff).toEqual(cny("1000.00"));
    const later = propose(posted, [application()]);
    expect([rowOf(later).writtenOff, ...figures(later)]).toEqual([
      cny("1000.00"),
      "0.00",
      "0.00",
      "0.00",
      "0.00",
      "1000.00",
    ]);
    expect(positionAsOf({ documents: posted }, TODAY).items).toEqual([]);
  });

  test("a firm with an allowance writes off against it", () => {
    const provision = { ...regulation.provision, method: "expected-loss" as const };
    expect(proposeWriteOffs(writeOffFacts(DEBT, [application()]), { ...regulation, provision }).account).toBe(
      "allowance",
    );
  });

  test("a rule that has ended no longer counts", () => {
    const rules = regulation.writeOff.rules.map((rule) => ({ ...rule, until: day("2026-05-03") }));
    const ended = proposeWriteOffs(writeOffFacts(DEBT, [application()]), {
      ...regulation,
      writeOff: { rules },
    });
    expect(figures(ended)[3]).toBe("0.00");
    const last = rules.map((rule) => ({ ...rule, until: TODAY }));
    const onLastDay = proposeWriteOffs(writeOffFacts(DEBT, [application()]), {
      ...regulation,
      writeOff: { rules: last },
    });
    expect(figures(onLastDay)[3]).toBe("1000.00");
  });
});

describe("Art. 29: other property of the customer stands for the price at the agreed value", () => {
  test("with written consent it lowers the loss; property and loss make up the debt", () => {
    const proposal = propose(DEBT, [application()], { properties: [land()] });
    expect(figures(proposal)).toEqual(["1000.00", "300.00", "700.00", "700.00", "700.00"]);
    expect(proposal.findings.map(({ code }) => code)).toEqual(["property-counted"]);
  });

  test.each([
    ["without consent", land({ consent: null }), "property-without-consent"],
    [
      "with consent that comes later",
      land({ consent: { paper: "letter", on: day("2026-05-05") } }),
      "property-without-consent",
    ],
    [
      "with a consent that is no paper",
      land({ consent: { paper: " ", on: TODAY } }),
      "property-without-consent",
    ],
    ["agreed later", land({ agreedOn: day("2026-05-05") }), "property-in-future"],
    ["of another currency", land({ agreedValue: usd("300.00") }), "property-above-debt"],
  ])("%s it counts for nothing", (_, property, code) => {
    const proposal = propose(DEBT, [application()], { properties: [property] });
    expect(figures(proposal)[2]).toBe("1000.00");
    expect(proposal.findings.map((finding) => finding.code)).toEqual([code]);
  });

  test("a value above the debt counts for the debt, and the rest is said", () => {
    const proposal = propose(DEBT, [application()], { properties: [land({ agreedValue: cny("1200.00") })] });
    expect(figures(proposal).slice(0, 4)).toEqual(["1000.00", "1000.00", "0.00", "0.00"]);
    const above = proposal.findings.find(({ code }) => code === "property-above-debt");
    expect(above?.facts["excess"]).toEqual(cny("200.00"));
    expect(codes(proposal)).toEqual(["property-covers-debt"]);
    expect(proposal.documents).toEqual([]);
  });

  test("it stands for the items it names, else for the oldest first, and once only", () => {
    const documents = [
      invoice("INV-1", "1000.00"),
      invoice("INV-0", "200.00", { issuedOn: day("2022-01-05") }),
    ];
    const of = (...properties: SettlementProperty[]) =>
      figures(propose(documents, [application()], { properties }))[1];
    expect(of(land())).toBe("100.00");
    expect(of(land({ items: ["INV-1"] }))).toBe("300.00");
    expect(of(land(), land({ id: "X2" }))).toBe("400.00");
    const strange = propose(documents, [application()], {
      properties: [land({ items: ["INV-9", "INV-1"] })],
    });
    expect(strange.findings.map(({ code }) => code)).toContain("property-item-not-in-debt");
  });

  test("it stands first for what is not applied for, and not at all once the ledger has it", () => {
    const partly = application({ items: [{ item: "INV-1", amount: cny("700.00") }] });
    expect(figures(propose(DEBT, [partly], { properties: [land()] })).slice(0, 3)).toEqual([
      "700.00",
      "0.00",
      "700.00",
    ]);
    const booked = land({ bookedOn: TODAY });
    expect(figures(propose(DEBT, [application()], { properties: [booked] }))[1]).toBe("0.00");
  });

  test("a value that is not above zero is refused", () => {
    expect(() =>
      propose(DEBT, [application()], { properties: [land({ agreedValue: cny("0.00") })] }),
    ).toThrowError(
      expect.objectContaining({ code: "amount-not-positive", field: "properties[0].agreedValue" }),
    );
  });
});
