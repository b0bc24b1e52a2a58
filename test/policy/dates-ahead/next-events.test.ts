import {
  type CreditLine,
  type DatedEvent,
  type DatesAheadFacts,
  type Policy,
  type Statement,
  approvalStatus,
  assessCredit,
  checkDossier,
  checkInstrument,
  checkProblemReports,
  checkVisits,
  chinaInstrumentLaw,
  chinaTradeRegulation,
  dossierDuties,
  expiringClaims,
  eventText,
  lawRulesOf,
  limitOn,
  mayRelease,
  money,
  net30,
  nextEvents,
  openApproval,
  planEscalation,
  reconcileHandover,
  remarksDue,
  replayApproval,
  reviewCredit,
  ageReceivables,
  statementStatus,
} from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { addDays } from "receivables/calendar";
import { readMonthEndFacts } from "receivables/ports";
import { beforeAll, describe, expect, test } from "vitest";
import { loadFirm } from "../../../examples/firm/load-firm.js";
import { day, openItem, period, the, yuan } from "./build-facts.js";

const china = chinaTradeRegulation;
const quarter = period("2026-04-01", "2026-06-30");
const said = (facts: DatesAheadFacts, policy: Policy = china, days = quarter): string[] =>
  nextEvents(facts, policy, days).map(({ kind, on }) => `${on} ${kind}`);

describe("credit", () => {
  const line: CreditLine = {
    scope: "customer",
    holder: "C1",
    limit: { kind: "amount", amount: yuan("1000") },
    temporary: [{ more: yuan("400"), from: day("2026-04-10"), until: day("2026-04-20") }],
    term: 30,
    fixedOn: day("2026-01-15"),
    reviewDueOn: day("2026-04-15"),
    validUntil: day("2026-05-31"),
  };

  test("Art. 11: a limit's review, its last day, and what is allowed on top of it for a time", () => {
    expect(said({ lines: [line] })).toEqual([
      "2026-04-10 temporary-limit-begins",
      "2026-04-15 credit-review-due",
      "2026-04-20 temporary-limit-ends",
      "2026-05-31 credit-line-expires",
    ]);
    const codesOn = (on: string) =>
      reviewCredit({ line, events: [], asOf: day(on) }, china.credit).reasons.map(({ code }) => code);
    expect([codesOn("2026-04-15"), codesOn("2026-04-16")]).toEqual([["in-force"], ["review-overdue"]]);
    expect(codesOn("2026-05-31")).not.toContain("limit-expired");
    expect(codesOn("2026-06-01")).toContain("limit-expired");
    const limits = ["2026-04-09", "2026-04-10", "2026-04-20", "2026-04-21"].map((on) =>
      limitOn(line, day(on)),
    );
    expect(limits.map((limit) => limit.kind === "amount" && limit.amount.amount)).toEqual([
      "1000.00",
      "1400.00",
      "1400.00",
      "1000.00",
    ]);
  });

  test("a row fixed for a day to come begins on it, one without a limit takes it back, and news asks for a review at once", () => {
    const next = { ...line, temporary: [], fixedOn: day("2026-05-01"), reviewDueOn: day("2027-01-01") };
    const none = { ...next, limit: { kind: "none" as const }, fixedOn: day("2026-06-01") };
    const events = [{ customer: "C1", kind: "dishonoured-bill", on: day("2026-05-20") }];
    expect(said({ lines: [none, { ...line, temporary: [] }, next], events })).toEqual([
      "2026-04-15 credit-review-due",
      "2026-05-01 credit-line-begins",
      "2026-05-20 credit-review-at-once",
      "2026-06-01 credit-line-withdrawn",
    ]);
  });

  test("a group's members make its row to be reviewed; companies' rows are told apart", () => {
    const group = {
      ...line,
      scope: "group",
      holder: "G1",
      temporary: [],
      reviewDueOn: day("2027-01-01"),
    } as const;
    const { validUntil: _, ...endless } = group;
    const events = [{ customer: "C7", kind: "dishonoured-bill", on: day("2026-05-20") }];
    const groups = [{ id: "G1", members: ["C7"] }];
    expect(said({ lines: [endless], groups, events })).toEqual(["2026-05-20 credit-review-at-once"]);
    const rows = [line, { ...line, company: "north" }];
    const found = nextEvents({ lines: rows }, china, period("2026-05-31", "2026-05-31"));
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test("collateral counts through its last day", () => {
    const piece = {
      id: "G-1",
      customer: "C1",
      kind: "bank-guarantee",
      amount: yuan("500"),
      validFrom: day("2026-04-01"),
      validUntil: day("2026-06-30"),
    };
    expect(said({ collateral: [piece] })).toEqual([
      "2026-04-01 collateral-begins",
      "2026-06-30 collateral-expires",
    ]);
  });

  test("Art. 10: a customer that has all but the days leaves the rule for new customers on the day they are over", () => {
    const policy: Policy = {
      ...china,
      credit: {
        ...china.credit,
        newCustomer: {
          ...china.credit.newCustomer,
          until: { creditSales: 1, settledCreditSales: 1, daysSinceFirst: 90 },
        },
      },
    };
    const creditSales = { count: 2, settled: 2, firstOn: day("2026-02-01") };
    const standing = { customer: "C1", currency: "CNY", creditSales };
    expect(said({ standings: [standing] }, policy)).toEqual(["2026-05-02 new-customer-step-ends"]);
    const newOn = (on: string) => assessCredit({ ...standing, asOf: day(on) }, policy.credit).isNewCustomer;
    expect([newOn("2026-05-01"), newOn("2026-05-02")]).toEqual([true, false]);
    expect(
      said({ standings: [{ ...standing, creditSales: { ...creditSales, settled: 0 } }] }, policy),
    ).toEqual([]);
  });
});

describe("customers", () => {
  test("Art. 5, 7: a file is due, and its update", () => {
    const deals = [1, 2].map((n) => ({
      id: `D${n}`,
      customer: "C1",
      on: day(`2026-03-1${n}`),
      amount: yuan("20000"),
      handler: "wang",
    }));
    const [due] = nextEvents({ deals }, china, quarter);
    const outcomeOn = (asOf: string) =>
      dossierDuties({ deals, dossiers: [], asOf: day(asOf) }, china.customer).duties[0]?.outcome;
    expect([due?.kind, due?.people]).toEqual(["dossier-due", ["wang"]]);
    expect([outcomeOn(the(due).on), outcomeOn(addDays(the(due).on, 1))]).toEqual([
      "dossier-due",
      "dossier-overdue",
    ]);
    const rules = { ...china.customer.dossier, updateEveryMonths: 3 };
    const policy = { ...china, customer: { ...china.customer, dossier: rules } };
    const dossier = {
      customer: "C1",
      filedOn: day("2026-01-31"),
      entries: [],
      copies: [],
      transfers: [],
      reviews: [{ by: "zhao", role: rules.reviewerRoles[0] ?? "any", on: day("2026-01-31") }],
      responsible: { person: "zhao", role: "business-manager" },
    };
    expect(said({ dossiers: [dossier] }, policy)).toEqual(["2026-04-30 dossier-update-due"]);
    expect(checkDossier({ dossier, asOf: day("2026-04-30") }, policy.customer).updateDueOn).toBe(
      "2026-04-30",
    );
  });

  test("Art. 26: twice a quarter: what is missing is due on the last day of the quarter, or of the charge", () => {
    const charges = [
      { customer: "C1", person: "wang", from: day("2026-01-01") },
      { customer: "C2", person: "li", from: day("2026-01-01"), until: day("2026-06-10") },
    ];
    const visit = {
      id: "V1",
      customer: "C1",
      by: "wang",
      on: day("2026-04-15"),
      kind: "phone",
      assessment: null,
    };
    const found = nextEvents({ charges, visits: [visit] }, china, quarter);
    expect(found.map(({ customer, facts, on }) => [on, customer, facts["missing"]])).toEqual([
      ["2026-06-10", "C2", 1],
      ["2026-06-30", "C1", 1],
    ]);
    const stateOn = (asOf: string) =>
      checkVisits(
        { charges, visits: [visit], from: day("2026-06-30"), asOf: day(asOf) },
        china.customer,
      ).rows.find(({ customer, period: { from } }) => customer === "C1" && from === "2026-04-01")?.state;
    expect([stateOn("2026-06-30"), stateOn("2026-07-01")]).toEqual(["open", "missed"]);
  });
});

describe("statements and approvals", () => {
  const statement: Statement = {
    customer: "C1",
    currency: "CNY",
    period: period("2026-03-01", "2026-03-31"),
    lines: [],
    total: "120.00",
  };
  const response = {
    ...net30.statement.response,
    remindAfterDays: 7,
    silenceAcceptsAfterDays: 20,
    answerWithinDays: 5,
  };
  const policy = { ...net30, statement: { ...net30.statement, response } };

  test("a silent customer is reminded, and its silence accepts where the policy says so", () => {
    const sending = { statement, sentOn: day("2026-04-02"), responses: [] };
    expect(said({ sendings: [sending] }, policy)).toEqual([
      "2026-04-09 statement-reminder-due",
      "2026-04-22 statement-silence-accepts",
    ]);
    const on = (asOf: string) => statementStatus({ ...sending, asOf: day(asOf) }, policy.statement).outcome;
    expect([on("2026-04-21"), on("2026-04-22")]).toEqual(["awaiting-answer", "accepted-by-silence"]);
    expect(said({ sendings: [{ ...sending, sentOn: null }] }, policy)).toEqual([]);
  });

  test("an objection is answered in time, while it stands", () => {
    const paper = { form: "original", signed: true, sealed: true } as const;
    const objected = {
      ...paper,
      id: "A1",
      kind: "objected" as const,
      on: day("2026-04-05"),
      by: "C1",
      parts: [{ because: "price", amount: "20.00" }],
    };
    const sending = { statement, sentOn: day("2026-04-02"), responses: [objected] };
    expect(said({ sendings: [sending] }, policy)).toEqual(["2026-04-10 objection-answer-due"]);
    const confirmed = { ...paper, id: "A2", kind: "confirmed" as const, on: day("2026-04-08"), by: "C1" };
    expect(said({ sendings: [{ ...sending, responses: [objected, confirmed] }] }, policy)).toEqual([]);
  });

  test("each step of an approval is due on its last day, and who is awaited is named", () => {
    const step = {
      id: "manager",
      by: { role: "manager" },
      without: [],
      voting: { mode: "one" },
      opinionNeeded: false,
      deadline: { days: 3, counted: "calendar" },
      substitutes: null,
    } as const;
    const section = {
      policy: china.approval.policy,
      citation: "House rule",
      chains: { short: { citation: "House rule", steps: [step] } },
      uses: {
        contract: { citation: "House rule", reasonNeeded: false, bands: [{ upTo: null, chain: "short" }] },
      },
    };
    const request = {
      id: "R1",
      use: "contract",
      subject: "K1",
      by: "wang",
      on: day("2026-04-01"),
      amount: yuan("5"),
    };
    const { approval } = openApproval(
      { request, roster: [{ role: "manager", person: "li" }], asOf: request.on },
      section,
    );
    const history = { opened: the(approval), entries: [] };
    const [due] = nextEvents({ approvals: [{ history }] }, china, quarter);
    expect([due?.kind, due?.on, due?.role, due?.people]).toEqual([
      "approval-step-due",
      "2026-04-04",
      "manager",
      ["li"],
    ]);
    const on = (asOf: string) => approvalStatus(replayApproval(history), day(asOf)).outcome;
    expect([on("2026-04-04"), on("2026-04-05")]).toEqual(["pending", "expired"]);
  });
});

describe("claims", () => {
  test("a claim is about to expire by the policy's days, and can be sued for until its last day", () => {
    const items = [openItem({ dueOn: day("2023-06-10") })];
    const within = { ...china.law, jurisdiction: "CN" as const, expiringWithinDays: 30 };
    const policy = { ...china, law: within };
    const found = said({ items }, policy).filter((line) => line.includes("claim-"));
    expect(found).toEqual(["2026-05-11 claim-near-expiry", "2026-06-10 claim-expires"]);
    const on = (asOf: string) =>
      expiringClaims({ items, events: [], withinDays: 30, asOf: day(asOf) }, lawRulesOf(within)).map(
        ({ outcome }) => outcome,
      );
    expect([on("2026-05-10"), on("2026-05-11"), on("2026-06-10"), on("2026-06-11")]).toEqual([
      [],
      ["running"],
      ["running"],
      ["expired"],
    ]);
    expect(said({ items }, net30).some((line) => line.includes("claim-"))).toBe(false);
  });

  test("a settled instalment that is due later makes the whole debt expire later", () => {
    const open = openItem({ id: "INV-1#1", document: "INV-1", dueOn: day("2023-06-10") });
    const settled = openItem({ id: "INV-1#2", document: "INV-1", dueOn: day("2023-06-20"), open: yuan("0") });
    const found = said({ items: [open], settled: [settled] }).filter((line) =>
      line.includes("claim-expires"),
    );
    expect(found).toEqual(["2026-06-20 claim-expires"]);
  });

  test("Art. 28: a remark is good through its last day", () => {
    const items = [openItem({ dueOn: day("2026-03-01") })];
    const remarks = [{ item: "INV-1", by: "wang", on: day("2026-04-05"), text: "promised" }];
    const found = said({ items, remarks }).filter((line) => line.includes("remark"));
    expect(found).toEqual(["2026-05-06 remark-lapses"]);
    const on = (asOf: string) =>
      remarksDue(
        { report: ageReceivables({ items, asOf: day(asOf) }, china.aging), remarks },
        china.aging,
      ).findings.map(({ code }) => code);
    expect(on("2026-05-06")).not.toContain("remark-stale");
    expect(on("2026-05-07")).toContain("remark-stale");
  });

  test("Art. 32, 33: a leaver's notice is over after its days; what is open is collected within the months", () => {
    const leaver = { leaver: "wang", occasion: "leaving", noticeOn: day("2026-04-03") } as const;
    const items = [openItem()];
    const found = nextEvents({ leavers: [leaver], items }, china, period("2026-04-01", "2027-04-01"));
    const [over, collect] = ["leaver-notice-over", "leaver-collection-due"].map((kind) =>
      found.find((event) => event.kind === kind),
    );
    const codesOn = (asOf: string) =>
      mayRelease({ ...leaver, items, handovers: [], asOf: day(asOf) }, china.handover).reasons.map(
        ({ code }) => code,
      );
    expect(codesOn(addDays(the(over).on, -1))).toContain("notice-too-short");
    expect(codesOn(the(over).on)).not.toContain("notice-too-short");
    expect(collect?.facts["items"]).toEqual(["INV-1"]);
    const assurances = [{ customer: "C1", kind: "promise" as const, on: day("2026-04-20") }];
    expect(
      said({ leavers: [{ ...leaver, assurances }], items }, china, period("2026-04-01", "2027-04-01")),
    ).not.toContain(`${collect?.on} leaver-collection-due`);
  });
});

describe("the bundled firm", () => {
  let facts: Awaited<ReturnType<typeof readMonthEndFacts>>;
  let events: readonly DatedEvent[];
  const days = period("2026-11-01", "2026-12-31");
  beforeAll(async () => {
    const asOf = day("2026-10-31");
    facts = await readMonthEndFacts(memoryAdapter(loadFirm("examples/data", asOf).firm.data), asOf);
    events = nextEvents(facts, facts.policy, days);
  });

  test("the facts of a month end can be given as they are; ids are unique, in order, and every event has its texts", () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted());
    expect(events.every(({ on }) => on >= days.from && on <= days.to)).toBe(true);
    expect(new Set(events.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14);
    for (const event of events) {
      for (const language of ["en", "zh-CN"] as const) {
        const { description, title } = eventText(event, language);
        expect(`${title}\n${description}`).not.toMatch(/undefined|null|\[object|\{/);
      }
    }
  });

  test("two ranges that meet give what both together give", () => {
    const parts = [
      ...nextEvents(facts, facts.policy, { from: days.from, to: day("2026-11-12") }),
      ...nextEvents(facts, facts.policy, { from: day("2026-11-13"), to: days.to }),
    ];
    expect(parts).toEqual(events);
  });

  test("the order of rows changes nothing, nor does the run change its facts", () => {
    const before = JSON.stringify(facts);
    const turned = Object.fromEntries(
      Object.entries(facts).map(([name, rows]) => [name, Array.isArray(rows) ? rows.toReversed() : rows]),
    ) as typeof facts;
    expect(nextEvents(turned, facts.policy, days)).toEqual(events);
    expect(JSON.stringify(facts)).toBe(before);
  });

  test("stages of all customers together, day by day, with everything on record", () => {
    const weeks = period("2026-11-01", "2026-11-21");
    const stagesOn = (on: string) => {
      const asOf = day(on);
      const plan = planEscalation(
        {
          asOf,
          items: ageReceivables({ items: facts.items, asOf }, facts.policy.aging).items,
          settledItems: facts.settled,
          done: facts.records,
          promises: facts.promises,
          disputes: facts.disputes,
          holds: facts.holds,
          overrides: facts.overrides,
          unreachable: facts.unreachable,
          people: facts.appointments,
          calendar: facts.calendar,
        },
        facts.policy.escalation,
      );
      return new Map(plan.items.map(({ aged, stage }) => [aged.item.id, stage]));
    };
    const changes: string[] = [];
    for (let on = weeks.from, before = stagesOn("2026-10-31"); on <= weeks.to; on = addDays(on, 1)) {
      const after = stagesOn(on);
      changes.push(
        ...[...after].filter(([id, stage]) => before.get(id) !== stage).map(([id]) => `${on} ${id}`),
      );
      before = after;
    }
    const found = nextEvents(facts, facts.policy, weeks).filter(({ kind }) => kind === "item-enters-stage");
    expect(found.map(({ on, subject }) => `${on} ${subject.id}`).toSorted()).toEqual(changes.toSorted());
    expect(found.length).toBeGreaterThan(50);
  });

  test("Art. 39, 26, 22: handovers, problems and instruments: in time on the day, not on the day after", () => {
    const of = (kind: string) => events.filter((event) => event.kind === kind);
    for (const { on, subject } of of("handover-check-due")) {
      const { items, ...given } = the(facts.handovers.find(({ record }) => record.list.id === subject.id));
      const outcomeOn = (asOf: typeof on) =>
        reconcileHandover(
          { ...given, position: { asOf: given.record.list.on, items }, asOf },
          facts.policy.handover,
        ).outcome;
      expect([outcomeOn(on), outcomeOn(addDays(on, 1))]).toEqual(["to-check", "late"]);
    }
    for (const { on, subject } of of("problem-report-due")) {
      const stateOn = (asOf: typeof on) =>
        checkProblemReports({ ...facts.badDebts, asOf }, facts.policy.badDebt).rows.find(
          ({ problem }) => problem === subject.id,
        )?.state;
      expect([stateOn(on), stateOn(addDays(on, 1))]).toEqual(["due", "missing"]);
    }
    for (const { on, subject } of of("instrument-presentment-ends")) {
      const offered = the(
        facts.collection.instruments.find(({ instrument }) => instrument.id === subject.id),
      );
      const overOn = (asOf: typeof on) =>
        checkInstrument({ ...offered, asOf }, facts.policy.collection, chinaInstrumentLaw).findings.some(
          ({ code }) => code === "presentment-over",
        );
      expect([overOn(on), overOn(addDays(on, 1))]).toEqual([false, true]);
    }
    expect(
      of("handover-check-due").length *
        of("problem-report-due").length *
        of("instrument-presentment-ends").length,
    ).toBeGreaterThan(0);
  });
});

describe("edges", () => {
  test("nothing known is nothing ahead; the firm's own days come with its items", () => {
    expect(said({})).toEqual([]);
    expect(said({ items: [] }, china, period("2026-03-05", "2026-03-05"))).toContain(
      "2026-03-05 aging-list-due",
    );
  });

  test("Art. 13, 17: checks fall on the first day of each period, the list on the policy's day of the next month", () => {
    const lines = said({ items: [] }, china, period("2026-02-01", "2026-03-31"));
    expect(lines.filter((line) => line.endsWith("aging-list-due"))).toEqual([
      "2026-02-05 aging-list-due",
      "2026-03-05 aging-list-due",
    ]);
    const checks = lines
      .filter((line) => line.endsWith("collection-check"))
      .map((line) => day(line.slice(0, 10)));
    expect(checks.slice(1).map((on, i) => addDays(the(checks[i]), 10) === on)).toEqual(
      checks.slice(1).map(() => true),
    );
  });

  test("a list that is due long after its month is found, whatever the range", () => {
    const aging = { ...china.aging, list: { ...china.aging.list, daysAfterMonthEnd: 75 } };
    const lines = said({ items: [] }, { ...china, aging }, period("2026-04-16", "2026-04-16"));
    expect(lines).toContain("2026-04-16 aging-list-due");
  });

  test("a single day, a leap day and currencies without minor units", () => {
    const open = money("5000", "JPY");
    const item = openItem({ open, original: open, disputed: money("0", "JPY"), dueOn: day("2028-02-29") });
    const due = nextEvents({ items: [item] }, net30, period("2028-02-29", "2028-02-29")).find(
      ({ kind }) => kind === "item-falls-due",
    );
    expect(due?.amounts).toEqual([open]);
    expect(eventText(the(due)).title).toBe("INV-1 of C1 falls due: 5,000 JPY");
  });

  test("credits, nothing and what is due on no known day never fall due", () => {
    const items = [
      openItem({ id: "A", open: yuan("-5") }),
      openItem({ id: "B", open: yuan("0") }),
      openItem({ id: "C", dueOn: null }),
    ];
    expect(
      said({ items }, china, period("2026-03-31", "2026-03-31")).filter((line) => line.includes("falls-due")),
    ).toEqual([]);
  });

  test("a range that ends before it begins is refused", () => {
    expect(() => nextEvents({}, china, { from: day("2026-04-02"), to: day("2026-04-01") })).toThrow(
      expect.objectContaining({ code: "range-backwards" }),
    );
  });

  test("names such as __proto__ are names", () => {
    const item = openItem({ id: "__proto__", customer: "constructor" });
    expect(said({ items: [item] }, china, period("2026-03-31", "2026-03-31"))).toContain(
      "2026-03-31 item-falls-due",
    );
  });

  test("what is not known is left out: no rule named, nobody in charge, no amounts, no limit", () => {
    const { handler: _, ...item } = openItem({ dueOn: day("2026-04-02") });
    const line = { scope: "customer", holder: "C1", limit: { kind: "unlimited" }, term: null } as const;
    const fixed = { fixedOn: day("2026-04-05"), reviewDueOn: day("2026-12-31") };
    const statement = { customer: "C1", currency: "CNY", period: quarter, lines: [], total: "1.00" };
    const responsible = null;
    const reviews = [{ by: "zhao", role: "any", on: day("2026-03-05") }];
    const dossier = {
      customer: "C1",
      filedOn: day("2026-03-05"),
      entries: [],
      copies: [],
      transfers: [],
      reviews,
      responsible,
    };
    const rules = {
      ...net30.customer.dossier,
      reviewerRoles: [],
      responsibleRole: null,
      updateEveryMonths: 1,
    };
    const policy = { ...net30, provenance: {}, customer: { ...net30.customer, dossier: rules } };
    const instrument = {
      id: "CH-1",
      kind: "cheque",
      issuedOn: day("2026-04-01"),
      dueOn: null,
      drawer: "C1",
      drawerSigned: true,
      payee: null,
      figures: null,
      words: null,
      notTransferable: false,
      endorsements: [],
      signedOnBack: true,
      bank: null,
    } as const;
    const offered = { customer: "C1", instrument, firm: "Ours", invoiceName: "C1", agreed: null };
    const charges = [{ customer: "C1", person: null, from: day("2026-01-01") }];
    const found = nextEvents(
      {
        items: [item],
        holds: [
          {
            id: "H",
            scope: { item: "INV-1" },
            from: day("2026-04-01"),
            to: day("2026-04-20"),
            because: "audit",
          },
        ],
        lines: [{ ...line, ...fixed }],
        sendings: [{ statement, sentOn: day("2026-04-01"), responses: [] }],
        dossiers: [dossier],
        charges,
        visits: [],
        collection: { instruments: [offered] },
      },
      policy,
      quarter,
    );
    const due = found.find(({ kind }) => kind === "item-falls-due");
    expect([due?.citation, due?.people]).toEqual(["net-30 1", []]);
    const reminder = the(found.find(({ kind }) => kind === "statement-reminder-due"));
    expect(eventText(reminder).description).toContain("\nNobody is named who must act\n");
    const begins = the(found.find(({ kind }) => kind === "credit-line-begins"));
    expect(eventText(begins).title).toBe("New limit of C1 holds");
    for (const kind of ["dossier-update-due", "visits-due", "instrument-presentment-ends", "pause-ends"])
      expect(found.map((event) => event.kind)).toContain(kind);
    for (const event of found) expect(eventText(event, "zh-CN").description).not.toMatch(/null|undefined/);
  });

  test("the list of the first month that there is, is due too", () => {
    const lines = said({ items: [] }, china, period("0001-02-01", "0001-02-28"));
    expect(lines).toContain("0001-02-05 aging-list-due");
  });
});
