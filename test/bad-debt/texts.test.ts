import { ageReceivables } from "receivables/aging";
import {
  assessBadDebtLiability,
  checkProblemReports,
  computeLossRates,
  proposeWriteOffs,
  provideForLosses,
  spreadRecoveries,
  traceApplication,
} from "receivables/bad-debt";
import type { Reason } from "receivables/decision";
import { explain, explainReason } from "receivables/decision/texts";
import type { LedgerDocument } from "receivables/ledger";
import { describe, expect, test } from "vitest";
import { badDebtMessages } from "../../src/decision/messages/bad-debt.js";
import { agingSection } from "../../src/policy/net-30/aging.js";
import { badDebtProvenance as net30Provenance } from "../../src/policy/net-30/bad-debt.js";
import { badDebtProvenance } from "../../src/policy/china-trade-regulation/bad-debt.js";
import {
  TODAY,
  application,
  approval,
  cny,
  day,
  invoice,
  liabilityFacts,
  loss,
  net30,
  regulation,
  usd,
  writeOffFacts,
} from "./bad-debt-case.js";

test("a decision reads as sentences in both languages", () => {
  const facts = writeOffFacts([invoice("INV-1", "1000.00")], [application({ copies: ["finance"] })], {
    evidence: [],
  });
  const { check } = proposeWriteOffs(facts, regulation);
  const [decision] = check.applications;
  expect(decision?.reasons.map((reason) => explainReason(reason))).toEqual([
    "A1: R-A1 is approved on 2026-05-04 (business supervisor, deputy general manager, general manager)",
    "A1: 1 of 3 copies are made out",
  ]);
  expect(decision && explain(decision, "zh-CN").split("\n")[0]).toBe("手续不全，退回补正");
  const proposal = proposeWriteOffs({ ...facts, applications: [application()] }, regulation);
  expect(proposal.rows[0]?.reasons.map((reason) => explainReason(reason))).toEqual(
    expect.arrayContaining([
      "A1 is approved, which by itself is no loss in the books and none for tax",
      "INV-1: books-insolvent asks for one of: the court's insolvency ruling, proof of deregistration",
    ]),
  );
  expect(proposal.rows[0]?.reasons.map((reason) => explainReason(reason, "zh-CN"))).toContain(
    "A1 已批准，但批准本身既不是账上核销，也不是税前损失",
  );
});

test("a liability says why, and why it was cut", () => {
  const visits = [
    {
      customer: "C1",
      person: "wang",
      period: { from: day("2026-01-01"), to: day("2026-03-31") },
      required: 2,
      made: 0,
      missing: 2,
    },
  ];
  const shipments = [
    {
      id: "S1",
      customer: "C1",
      item: "INV-1",
      person: "li",
      on: day("2026-03-02"),
      amount: cny("900.00"),
      guaranteed: cny("0.00"),
    },
  ];
  const warnings = [{ problem: "P1", customer: "C1", from: day("2026-03-01"), until: null }];
  const { liabilities } = assessBadDebtLiability(liabilityFacts({ visits, shipments, warnings }), regulation);
  expect(liabilities.flatMap(({ reasons }) => reasons.map((reason) => explainReason(reason)))).toEqual([
    "wang missed 2 visits to C1 while INV-1 was open and answers for 25 % of 1,000.00 CNY: 250.00 CNY",
    "wang: 250.00 CNY for INV-1 is cut to 100.00 CNY, since all together answer for no more than the loss of 1,000.00 CNY (the gravest first)",
    "li shipped S1 to C1 without a guarantee in spite of P1 and answers for 100 % of 900.00 CNY: 900.00 CNY",
  ]);
});

/** Cases that bring about as many codes as possible. */
function everyReason(): readonly Reason[] {
  const problems = ["P1", "P2", "P3"].map((id, i) => ({
    id,
    customer: "C1",
    handler: "wang",
    foundOn: day(["2026-05-01", "2026-05-04", "2026-06-01"][i] ?? ""),
    signs: "",
    badDebtPossible: false,
    resolvedOn: null,
  }));
  const reports = [
    ["P1", "wang", "2026-05-03"],
    ["P1", "wang", "2026-04-03"],
    ["P1", "wang", "2026-08-03"],
    ["P1", "li", "2026-05-03"],
    ["P9", "li", "2026-05-03"],
  ].map(([of = "", by = "", on = ""], i) => ({
    id: `R${i}`,
    problem: of,
    kind: "problem-report" as const,
    by,
    on: day(on),
    measures: "",
  }));
  const lines = ["INV-1", "INV-1", "INV-9", "PAY-1", "INV-3", "INV-2"].map((item) => ({
    item,
    amount: cny("1500.00"),
  }));
  const papers = [
    application({ items: lines, copies: [] }),
    application({ id: "A2", items: [{ item: "INV-2", amount: usd("1.00") }] }),
    application({ id: "A3", on: day("2026-06-01"), items: [] }),
    application({ id: "A4", items: [{ item: "INV-2", amount: cny("0.00") }], fields: {} }),
    application({ id: "A5", items: [] }),
    application({ id: "A6", items: [{ item: "INV-4", amount: cny("10.00") }], ground: "overdue" }),
    application({ id: "A7", items: [{ item: "INV-5", amount: cny("90000.00") }], ground: "overdue" }),
  ];
  const documents = [
    invoice("INV-1", "1000.00"),
    invoice("INV-2", "1000.00"),
    invoice("INV-3", "1000.00", { customer: "C2" }),
    invoice("INV-4", "10.00", { dueOn: day("2026-05-01") }),
    invoice("INV-5", "90000.00", { dueOn: day("2025-01-01") }),
    { kind: "payment", id: "PAY-1", customer: "C1", postedOn: TODAY, amount: cny("5.00") } as const,
  ];
  const property = {
    customer: "C1",
    description: "",
    agreedOn: TODAY,
    bookedOn: null,
    agreedValue: cny("5.00"),
  };
  const consent = { paper: "letter", on: TODAY };
  const proposal = proposeWriteOffs(
    writeOffFacts(documents, papers, {
      approvals: [
        approval(papers[0] as never),
        approval(papers[1] as never, { votes: 1 }),
        approval(papers[3] as never, { content: "0".repeat(64) }),
        approval(papers[4] as never, { chain: "write-off" }),
        approval(papers[5] as never),
        approval(papers[6] as never),
      ],
      evidence: [
        { id: "E1", kind: "x", application: "A9", on: day("2026-06-01") },
        { id: "E2", kind: "inability-to-pay", application: "A7", on: TODAY },
        { id: "E3", kind: "inability-to-pay", application: "A7", item: "INV-9", on: TODAY },
      ],
      properties: [
        { ...property, id: "X1", consent: null },
        { ...property, id: "X2", consent, agreedValue: cny("10.00"), items: ["INV-4"] },
        { ...property, id: "X3", consent, agreedOn: day("2026-06-01") },
        { ...property, id: "X4", consent, items: ["INV-9"] },
      ],
    }),
    { ...regulation, application: { ...regulation.application, keepers: null } },
  );
  const plan = spreadRecoveries(
    {
      writeOffs: [
        { writeOff: "W1", item: "INV-1", customer: "C1", since: TODAY, on: TODAY, amount: cny("5.00") },
      ],
      recoveries: [
        {
          id: "Y1",
          customer: "C1",
          on: TODAY,
          amount: cny("9.00"),
          intendedFor: [
            { item: "INV-1", amount: cny("8.00") },
            { item: "INV-9", amount: cny("1.00") },
          ],
        },
        { id: "Y2", customer: "C1", on: day("2026-06-01"), amount: cny("9.00") },
        { id: "Y3", customer: "C1", on: TODAY, amount: cny("9.00"), property: { consent: null } },
      ],
      asOf: TODAY,
    },
    regulation,
  );
  const liability = assessBadDebtLiability(
    liabilityFacts({
      losses: [loss(), loss({ id: "L2" })],
      causes: [{ loss: "L1", cause: "lack-of-responsibility", person: "wang", on: TODAY }],
      decisions: [
        { loss: "L1", ground: "lax-visits", person: "wang", share: "0.2", by: "chen", on: TODAY },
        { loss: "L2", ground: "lax-visits", person: "wang", share: "2", by: "chen", on: TODAY },
        { loss: "L2", ground: "missing-remark", person: "li", share: "0.5", by: "chen", on: TODAY },
      ],
      visits: ["wang", null].map((person) => ({
        customer: "C1",
        person,
        period: { from: day("2026-01-01"), to: day("2026-03-31") },
        required: 2,
        made: 0,
        missing: 2,
      })),
      remarks: [
        {
          asOf: day("2026-03-31"),
          findings: [
            {
              id: "f",
              code: "remark-missing",
              citation: "Art. 28",
              facts: { item: "INV-1", handler: null },
              expected: null,
              actual: null,
            },
          ],
        },
      ],
      shipments: [
        {
          id: "S1",
          customer: "C1",
          item: "INV-1",
          person: "wang",
          on: day("2026-06-01"),
          amount: cny("1.00"),
          guaranteed: cny("2.00"),
        },
      ],
    }),
    regulation,
  );
  const rates = computeLossRates(
    {
      buckets: ["1-30", "b"],
      months: [
        {
          asOf: day("2026-01-31"),
          segment: null,
          currency: "CNY",
          buckets: [{ bucket: "1-30", amount: cny("1.00") }],
        },
        {
          asOf: day("2026-02-28"),
          segment: null,
          currency: "CNY",
          buckets: [
            { bucket: "b", amount: cny("2.00") },
            { bucket: "z", amount: cny("2.00") },
          ],
        },
        { asOf: day("2026-04-30"), segment: "G1", currency: "CNY", buckets: [] },
      ],
    },
    { ...net30, provision: { fromHistory: { ...net30.provision.fromHistory, lastBucketLoss: null } } },
  );
  const report = ageReceivables(
    {
      items: proposal.check.applications.length > 0 ? writeOffFacts(documents, []).position.items : [],
      asOf: TODAY,
    },
    { ...agingSection, policy: net30.policy },
  );
  const rebuttals = ["INV-1", "INV-9"].map((item) => ({
    item,
    presumption: "default" as const,
    because: "x",
    on: TODAY,
  }));
  const paper = application({
    fields: {},
    copies: [],
    items: [{ item: "X", amount: cny("1.00") }, ...application().items],
  });
  const traced = traceApplication(
    { ...writeOffFacts([invoice("INV-1", "1000.00")], [paper]), application: "A1" },
    regulation,
  );
  return [
    ...traced.changes.flatMap(({ parts }) => parts),
    ...checkProblemReports({ problems, reports, asOf: TODAY }, regulation).findings,
    ...proposal.check.applications.flatMap(({ reasons }) => reasons),
    ...proposal.check.findings,
    ...proposal.rows.flatMap(({ reasons }) => reasons),
    ...proposal.findings,
    ...plan.findings,
    ...liability.liabilities.flatMap(({ reasons }) => reasons),
    ...liability.findings,
    ...rates.findings,
    ...provideForLosses(
      { report, rates: null, rebuttals },
      { ...net30, provision: { ...net30.provision, rates: null } },
    ).findings,
    ...provideForLosses({ report, rates: null, rebuttals }, regulation).findings,
  ];
}

/** Cases that bring about the others. */
function otherReasons(): readonly Reason[] {
  const documents: readonly LedgerDocument[] = [
    invoice("INV-1", "1000.00"),
    invoice("INV-2", "10.00"),
    {
      kind: "payment",
      id: "PAY-1",
      customer: "C1",
      postedOn: TODAY,
      amount: cny("10.00"),
      settles: [{ item: "INV-2", amount: cny("10.00") }],
    },
    {
      kind: "invoice",
      id: "INV-3",
      customer: "C1",
      receivable: "trade",
      issuedOn: TODAY,
      postedOn: TODAY,
      amount: cny("10.00"),
      terms: { kind: "on-delivery-confirmation", days: 30 },
    },
  ];
  const lines = ["INV-1", "INV-2"].map((item) => ({ item, amount: cny("10.00") }));
  const of = (id: string, ground: string, item = "INV-1") =>
    application({ id, ground, items: [{ item, amount: cny("10.00") }] });
  const papers = [
    application({ items: lines }),
    of("A2", "mood"),
    of("A3", "overdue", "INV-3"),
    of("A4", "insolvent"),
  ];
  const [first, , , last] = papers;
  const proposals = [
    proposeWriteOffs(writeOffFacts(documents, papers), regulation),
    proposeWriteOffs(writeOffFacts(documents, papers, { approvals: [] }), {
      ...regulation,
      application: { ...regulation.application, keepers: ["archive"] },
    }),
    proposeWriteOffs(
      writeOffFacts(documents, last === undefined ? [] : [last], {
        evidence: ["contract", "insolvency-ruling"].map((kind) => ({
          id: kind,
          kind,
          application: "A4",
          on: TODAY,
        })),
      }),
      regulation,
    ),
    proposeWriteOffs(
      writeOffFacts(documents, papers, {
        approvals: first === undefined ? [] : [approval(first, { votes: 1, against: true })],
      }),
      regulation,
    ),
  ];
  const posted = [...documents, ...(proposals[0]?.documents ?? [])];
  proposals.push(proposeWriteOffs(writeOffFacts(posted, papers), regulation));
  const facts = liabilityFacts({
    visits: [
      {
        customer: "C1",
        person: "wang",
        period: { from: day("2026-01-01"), to: day("2026-03-31") },
        required: 2,
        made: 0,
        missing: 2,
      },
    ],
    remarks: [
      {
        asOf: day("2026-03-31"),
        findings: [
          {
            id: "f",
            code: "remark-missing",
            citation: "Art. 28",
            facts: { item: "INV-1", handler: "wang" },
            expected: null,
            actual: null,
          },
        ],
      },
    ],
    shipments: [
      {
        id: "S1",
        customer: "C1",
        item: "INV-1",
        person: "wang",
        on: day("2026-03-02"),
        amount: cny("900.00"),
        guaranteed: cny("0.00"),
      },
    ],
    warnings: [{ problem: "P1", customer: "C1", from: day("2026-03-01"), until: null }],
    causes: [{ loss: "L1", cause: "lack-of-responsibility", person: "wang", on: TODAY }],
  });
  const policy = {
    ...regulation,
    liability: {
      ...regulation.liability,
      lackOfResponsibility: { share: "0.1", base: "loss", countsTowardsLoss: true },
    },
  } as const;
  const runs = [assessBadDebtLiability(facts, policy)];
  const month = (asOf: string) => ({
    asOf: day(asOf),
    segment: null,
    currency: "CNY",
    buckets: [{ bucket: "a", amount: cny("1.00") }],
  });
  const factor = { ...net30.provision.fromHistory, forwardFactor: "3" };
  return [
    ...checkProblemReports(
      {
        problems: [
          {
            id: "P1",
            customer: "C1",
            handler: "wang",
            foundOn: day("2026-05-01"),
            signs: "",
            badDebtPossible: true,
            resolvedOn: null,
          },
        ],
        reports: [],
        asOf: TODAY,
      },
      regulation,
    ).findings,
    ...proposals.flatMap(({ check, rows }) => [
      ...check.applications.flatMap(({ reasons }) => reasons),
      ...check.findings,
      ...rows.flatMap(({ reasons }) => reasons),
    ]),
    ...runs.flatMap(({ liabilities, entries }) =>
      [...liabilities, ...entries].flatMap(({ reasons }) => reasons),
    ),
    ...computeLossRates(
      { buckets: ["a"], months: [month("2026-01-31")] },
      { ...net30, provision: { fromHistory: factor } },
    ).findings,
  ];
}

describe("every reason has the facts that its texts need", () => {
  const reasons = [...everyReason(), ...otherReasons()];

  test("in both languages, without a placeholder left", () => {
    for (const reason of reasons) {
      for (const language of ["en", "zh-CN"] as const)
        expect(explainReason(reason, language)).not.toMatch(/[{}[\]]/);
    }
  });

  test("every code is among them", () => {
    const seen = new Set(reasons.map(({ code }) => code));
    const unseen = Object.keys(badDebtMessages).filter((code) => !seen.has(code));
    expect(unseen).toEqual([]);
  });
});

test.each([
  ["the regulation's", badDebtProvenance, regulation],
  ["net-30's", net30Provenance, net30],
])("%s values all have an origin, and what is open is null", (_, provenance, policy) => {
  const walk = (value: unknown, pointer: string): [string, unknown][] => {
    const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return fields.length === 0
      ? [[pointer, value]]
      : fields.flatMap(([key, field]) => walk(field, `${pointer}/${key}`));
  };
  const { policy: _policy, ...section } = policy;
  const leaves = walk(section, "/badDebt");
  const origin = (pointer: string): string | undefined => {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/")))
      if (provenance[at] !== undefined) return at;
    return undefined;
  };
  expect(leaves.filter(([pointer]) => origin(pointer) === undefined)).toEqual([]);
  for (const [pointer, { certainty }] of Object.entries(provenance)) {
    const below = leaves.filter(([leaf]) => leaf === pointer || leaf.startsWith(`${pointer}/`));
    expect(below.length).toBeGreaterThan(0);
    if (certainty === "open") expect(below).toEqual([[pointer, null]]);
  }
});
