import type { Appointment, LintCode } from "receivables";
import type { Dice } from "./dice.js";

/** A policy document as JSON, to be broken. */
export type Doc = any; // oxlint-disable-line typescript/no-explicit-any

/** Where a break is to be found, and as what. */
export interface Expected {
  readonly code: LintCode;
  readonly pointer: string;
  readonly people?: readonly Appointment[];
}

/** One way to break a policy; `null` where the policy has nothing to break so. */
export type Operator = (doc: Doc, dice: Dice) => Expected | null;

const found = (code: LintCode, pointer: string): Expected => ({ code, pointer });
const stageAt = (doc: Doc, dice: Dice): number => dice.between(1, doc.escalation.stages.length - 1);
const currency = (doc: Doc): string => (JSON.stringify(doc).includes('"USD"') ? "USD" : "CNY");
const yes = { citation: "Broken" };

function shiftedStage(doc: Doc, dice: Dice, by: 1 | -1): string {
  const i = stageAt(doc, dice);
  doc.escalation.stages[i].fromDays += by * dice.between(1, 4);
  return `/escalation/stages/${i}/fromDays`;
}

const onlyStep = (step: Doc): Doc => ({
  id: "only",
  by: { role: "board" },
  without: [],
  voting: { mode: "one" },
  opinionNeeded: false,
  deadline: null,
  substitutes: null,
  ...step,
});

/** A chain of its own for the use of discounts. */
function chainOfDiscounts(doc: Doc, ...steps: Doc[]): string {
  doc.approval.chains.broken = {
    citation: "Broken",
    steps: steps.map((step, i) => onlyStep({ id: `s${i}`, ...step })),
  };
  doc.approval.uses.discount.bands = [{ upTo: null, chain: "broken" }];
  return "/approval/chains/broken";
}

const grades = (doc: Doc, ...rows: [string, string, number][]): void => {
  doc.credit.grades = {
    whenMissing: "skip",
    rows: rows.map(([grade, amount, term]) => ({
      grade,
      limit: { kind: "amount", amount: { amount, currency: currency(doc) } },
      term,
    })),
  };
  doc.customer.grades.order = rows.map(([grade]) => grade);
};

const asked = (rule: Doc): Doc => ({ ...rule, stages: ["order"] });
const sections = ["aging", "approval", "credit", "escalation", "handover", "interest", "statement"] as const;

/** Named ways to break a policy, over all sections. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  "drop a section": (doc, dice) => {
    const room = dice.pick(sections);
    delete doc[room];
    return found("section-missing", `/${room}`);
  },
  "misspell a field": (doc, dice) => {
    const room = dice.pick(sections);
    doc[room].misspelt = true;
    return found("not-a-policy", `/${room}`);
  },
  "write a word for a number": (doc) => {
    doc.aging.check.noticeFromOverdueDays = "ten";
    return found("not-a-policy", "/aging/check/noticeFromOverdueDays");
  },
  "write a number for an amount": (doc) => {
    doc.customer.filing.amount = { amount: 5, currency: "CNY" };
    return found("not-a-policy", "/customer/filing/amount/amount");
  },
  "name an origin of nothing": (doc, dice) => {
    const place = `/credit/gone${dice.between(1, 9)}`;
    doc.provenance[place] = { citation: "Nowhere", certainty: "chosen" };
    return found("origin-of-nothing", `/provenance/~1credit~1${place.slice(8)}`);
  },
  "drop an origin": (doc, dice) => {
    const room = dice.pick(["law", "interest", "statement", "aging"]);
    for (const key of Object.keys(doc.provenance)) {
      if (key === `/${room}` || key.startsWith(`/${room}/`)) delete doc.provenance[key];
    }
    return found(
      "origin-missing",
      `/${room}/${Object.keys(doc[room])[0] === "policy" ? Object.keys(doc[room])[1] : Object.keys(doc[room])[0]}`,
    );
  },
  "open a parameter": (doc) => {
    doc.credit.limitStep = null;
    doc.provenance["/credit/limitStep"] = { citation: "Lost", certainty: "open" };
    return found("parameter-open", "/credit/limitStep");
  },
  "name a collateral twice": (doc) => {
    doc.credit.collateral.push(doc.credit.collateral[0]);
    return found("named-twice", `/credit/collateral/${doc.credit.collateral.length - 1}/kind`);
  },
  "name a step twice": (doc) => {
    const at = chainOfDiscounts(doc, { id: "s" }, { id: "s", by: { role: "chair" } });
    return found("named-twice", `${at}/steps/1/id`);
  },

  "leave a gap between buckets": (doc, dice) => {
    const i = dice.between(1, doc.aging.scheme.length - 1);
    doc.aging.scheme[i].from += dice.between(1, 3);
    return found("bucket-gap", `/aging/scheme/${i}/from`);
  },
  "close the last bucket": (doc, dice) => {
    const i = doc.aging.scheme.length - 1;
    doc.aging.scheme[i].to = doc.aging.scheme[i].from + dice.between(1, 99);
    return found("bucket-gap", `/aging/scheme/${i}/to`);
  },
  "close the first bucket": (doc, dice) => {
    doc.aging.scheme[0].from = -dice.between(1, 99);
    return found("bucket-gap", "/aging/scheme/0/from");
  },
  "let buckets overlap": (doc, dice) => {
    const i = dice.between(2, doc.aging.scheme.length - 1);
    doc.aging.scheme[i].from -= dice.between(1, 5);
    return found("bucket-overlap", `/aging/scheme/${i}/from`);
  },
  "open a bucket in the middle": (doc, dice) => {
    const i = dice.between(1, doc.aging.scheme.length - 2);
    doc.aging.scheme[i].to = null;
    return found("bucket-overlap", `/aging/scheme/${i}/to`);
  },
  "swap two buckets": (doc) => {
    const { scheme } = doc.aging;
    [scheme[2], scheme[3]] = [scheme[3], scheme[2]];
    return found("buckets-out-of-order", "/aging/scheme/3/from");
  },
  "turn a bucket around": (doc, dice) => {
    const i = dice.between(1, doc.aging.scheme.length - 2);
    doc.aging.scheme[i].to = doc.aging.scheme[i].from - dice.between(1, 3);
    return found("bucket-never-reached", `/aging/scheme/${i}/to`);
  },
  "name two buckets alike": (doc, dice) => {
    const i = dice.between(1, doc.aging.scheme.length - 1);
    doc.aging.scheme[i].id = doc.aging.scheme[0].id;
    return found("bucket-id-twice", `/aging/scheme/${i}/id`);
  },
  "put overdue claims among those not due": (doc, dice) => {
    const days = dice.between(1, 4);
    doc.aging.scheme[0].to = days;
    doc.aging.scheme[1].from = days + 1;
    return found("bucket-mixes-due", "/aging/scheme/0/to");
  },
  "check less often than a stage lasts": (doc, dice) => {
    const [{ fromDays, toDays }] = doc.escalation.stages;
    doc.aging.check.cycle.days = toDays - fromDays + 1 + dice.between(1, 40);
    return found("check-slower-than-first-stage", "/aging/check/cycle/days");
  },
  "give notice after the first stage": (doc, dice) => {
    doc.aging.check.noticeFromOverdueDays = doc.escalation.stages[0].toDays + 1 + dice.between(1, 30);
    return found("notice-after-first-stage", "/aging/check/noticeFromOverdueDays");
  },
  "let remarks lapse before the list": (doc, dice) => {
    doc.aging.remarks.validDays = dice.between(0, 3);
    doc.aging.list.daysAfterMonthEnd = dice.between(4, 9);
    return found("remark-stale-before-list", "/aging/remarks/validDays");
  },
  "send the list a month late": (doc, dice) => {
    doc.aging.list.daysAfterMonthEnd = dice.between(31, 60);
    return found("list-after-next-month", "/aging/list/daysAfterMonthEnd");
  },

  "have no stages": (doc) => {
    doc.escalation.stages = [];
    return found("no-stages-stated", "/escalation/stages");
  },
  "leave a gap between stages": (doc, dice) => found("gap-between-stages", shiftedStage(doc, dice, 1)),
  "let stages overlap": (doc, dice) => found("overlap-of-stages", shiftedStage(doc, dice, -1)),
  "swap two stages": (doc) => {
    const { stages } = doc.escalation;
    [stages[1], stages[2]] = [stages[2], stages[1]];
    return found("stages-out-of-order", "/escalation/stages/2/fromDays");
  },
  "turn a stage around": (doc, dice) => {
    const i = stageAt(doc, dice);
    doc.escalation.stages[i].toDays = doc.escalation.stages[i].fromDays - dice.between(1, 3);
    return found("stage-backwards", `/escalation/stages/${i}/toDays`);
  },
  "escalate only what is older than a stage": (doc, dice) => {
    doc.escalation.carriedBy = "customer";
    doc.escalation.minimum.oldestDays = doc.escalation.stages[0].toDays + dice.between(1, 9);
    return found("stage-never-reached", "/escalation/minimum/oldestDays");
  },
  "name two stages alike": (doc, dice) => {
    const i = stageAt(doc, dice);
    doc.escalation.stages[i].id = doc.escalation.stages[0].id;
    return found("stage-id-twice", `/escalation/stages/${i}/id`);
  },
  "state nothing beyond": (doc) => {
    doc.escalation.beyond = null;
    delete doc.provenance["/escalation/beyond"];
    return found("stages-end", "/escalation/beyond");
  },
  "begin the first stage late": (doc, dice) => {
    doc.escalation.stages[0].fromDays = dice.between(2, 5);
    return found("first-stage-late", "/escalation/stages/0/fromDays");
  },
  "give an action longer than its stage": (doc, dice) => {
    const i = dice.between(0, 2);
    const { fromDays, toDays } = doc.escalation.stages[i];
    doc.escalation.stages[i].actions[0].within.days = toDays - fromDays + dice.between(1, 20);
    return found("action-after-stage", `/escalation/stages/${i}/actions/0/within/days`);
  },
  "give a letter longer than its stage": (doc, dice) => {
    const i = dice.between(0, 2);
    const { fromDays, toDays } = doc.escalation.stages[i];
    doc.escalation.stages[i].letter.payWithinDays = toDays - fromDays + dice.between(1, 20);
    return found("letter-beyond-stage", `/escalation/stages/${i}/letter/payWithinDays`);
  },
  "keep notices apart for longer than a stage": (doc, dice) => {
    const letter = { ...doc.escalation.stages[0].actions[0], what: "letter" };
    delete letter.otherwise;
    for (const stage of doc.escalation.stages) stage.actions = [letter];
    doc.escalation.noticeInterval = { days: dice.between(60, 99), what: ["letter"] };
    return found("notice-interval-hides-stage", "/escalation/noticeInterval/days");
  },
  "take more than the bill": (doc, dice) => {
    doc.escalation.deduction.mode = "adds";
    for (const stage of doc.escalation.stages)
      stage.consequences.deduction = { share: `0.${dice.between(51, 99)}`, ...yes };
    return found("deductions-above-bill", "/escalation/stages/1/consequences/deduction/share");
  },

  "let goods go again": (doc) => {
    doc.escalation.stages[1].consequences.stopShipment = yes;
    doc.escalation.stages[2].consequences.stopShipment = null;
    return found("stop-dropped", "/escalation/stages/2/consequences/stopShipment");
  },
  "let goods go again beyond": (doc) => {
    if (doc.escalation.beyond === null) return null;
    doc.escalation.beyond.consequences.stopShipment = null;
    return found("stop-dropped", "/escalation/beyond/consequences/stopShipment");
  },
  "take a smaller share later": (doc, dice) => {
    doc.escalation.stages[1].consequences.deduction = { share: `0.${dice.between(50, 90)}`, ...yes };
    doc.escalation.stages[2].consequences.deduction = { share: `0.${dice.between(10, 49)}`, ...yes };
    return found("deduction-falls", "/escalation/stages/2/consequences/deduction/share");
  },
  "take a smaller share two stages later": (doc, dice) => {
    doc.escalation.stages[0].consequences.deduction = { share: `0.${dice.between(50, 90)}`, ...yes };
    doc.escalation.stages[1].consequences.deduction = null;
    doc.escalation.stages[2].consequences.deduction = { share: `0.${dice.between(10, 49)}`, ...yes };
    return found("deduction-falls", "/escalation/stages/2/consequences/deduction/share");
  },
  "write milder letters later": (doc, dice) => {
    doc.escalation.stages[2].letter.tone = dice.pick(["advance", "reminder"]);
    return found("tone-falls", "/escalation/stages/2/letter/tone");
  },
  "swap tones": (doc) => {
    doc.escalation.stages[0].letter.tone = "final";
    return found("tone-falls", "/escalation/stages/1/letter/tone");
  },
  "leave a later stage to the lowest": (doc) => {
    const { stages } = doc.escalation;
    const [lowest] = stages[0].actions;
    stages[2].actions = [{ ...lowest, reportTo: null }];
    stages[1].actions = [{ ...lowest, id: "tell", what: "report", reportTo: "head-of-all" }];
    return found("authority-falls", "/escalation/stages/2/actions");
  },
  "charge a smaller fee later": (doc, dice) => {
    const fee = (amount: number): Doc => ({
      kind: "fixed",
      amounts: [{ amount: `${amount}.00`, currency: currency(doc) }],
      ...yes,
    });
    doc.escalation.stages[1].consequences.fee = fee(dice.between(20, 30));
    doc.escalation.stages[2].consequences.fee = fee(dice.between(1, 19));
    return found("fee-falls", "/escalation/stages/2/consequences/fee");
  },
  "charge no fee later": (doc) => {
    doc.escalation.stages[1].consequences.fee = { kind: "share", share: "0.1", rounding: "half-up", ...yes };
    return found("fee-falls", "/escalation/stages/2/consequences/fee");
  },
  "claim no interest later": (doc) => {
    doc.escalation.stages[1].consequences.interest = yes;
    doc.escalation.stages[2].consequences.interest = null;
    return found("interest-dropped", "/escalation/stages/2/consequences/interest");
  },

  "name a use that is not there": (doc, dice) => {
    const [room, ...steps] = dice.pick([
      ["credit", "contractUse"],
      ["credit", "slipUse"],
      ["credit", "release", "use"],
      ["credit", "newCustomer", "moreUse"],
      ["arrears", "gate", "approvalUse"],
      ["collection", "discounts", "use"],
      ["customer", "grades", "approvalUse"],
      ["badDebt", "application", "approvals", "0", "use"],
    ] as const);
    const last = steps.at(-1) ?? "";
    steps.slice(0, -1).reduce((at, step) => at[step], doc[room])[last] = "nowhere";
    return found("use-unknown", `/${[room, ...steps].join("/")}`);
  },
  "take a use away": (doc) => {
    delete doc.approval.uses["order-release"];
    return found("use-unknown", "/credit/release/use");
  },
  "name a chain that is not there": (doc, dice) => {
    const use = dice.pick(Object.keys(doc.approval.uses));
    doc.approval.uses[use].bands.at(-1).chain = "nowhere";
    return found(
      "chain-unknown",
      `/approval/uses/${use}/bands/${doc.approval.uses[use].bands.length - 1}/chain`,
    );
  },
  "let bands fall": (doc, dice) => {
    const amount = (units: number): Doc => ({ amount: `${units}.00`, currency: currency(doc) });
    const chain = doc.approval.uses.discount.bands[0].chain;
    doc.approval.uses.discount.bands = [
      { upTo: amount(dice.between(100, 200)), chain },
      { upTo: amount(dice.between(1, 100)), chain },
      { upTo: null, chain },
    ];
    return found("approval-band-never-reached", "/approval/uses/discount/bands/1/upTo");
  },
  "open a band in the middle": (doc) => {
    const chain = doc.approval.uses.discount.bands[0].chain;
    doc.approval.uses.discount.bands = [
      { upTo: null, chain },
      { upTo: null, chain },
    ];
    return found("approval-band-never-reached", "/approval/uses/discount/bands/0/upTo");
  },
  "mix the currencies of bands": (doc) => {
    const chain = doc.approval.uses.discount.bands[0].chain;
    doc.approval.uses.discount.bands = [
      { upTo: { amount: "1.00", currency: "EUR" }, chain },
      { upTo: { amount: "5.00", currency: "GBP" }, chain },
      { upTo: null, chain },
    ];
    return found("approval-band-never-reached", "/approval/uses/discount/bands/1/upTo");
  },
  "close the last band": (doc, dice) => {
    const { bands } = doc.approval.uses.discount;
    bands.at(-1).upTo = { amount: `${dice.between(6000, 9000)}.00`, currency: currency(doc) };
    return found("amount-without-band", `/approval/uses/discount/bands/${bands.length - 1}/upTo`);
  },
  "leave the only voters out": (doc) =>
    found("seat-for-nobody", `${chainOfDiscounts(doc, { without: ["board"] })}/steps/0/without/0`),
  "ask one person twice": (doc) =>
    found(
      "approver-twice",
      `${chainOfDiscounts(doc, { by: { person: "wang" } }, { by: { person: "wang" } })}/steps/1/by`,
    ),
  "ask one person for many votes": (doc, dice) => {
    const voting = { mode: dice.pick(["majority", "unanimous"]), quorum: { votes: dice.between(2, 5) } };
    return found(
      "quorum-above-seats",
      `${chainOfDiscounts(doc, { by: { person: "wang" }, voting })}/steps/0/voting/quorum/votes`,
    );
  },
  "approve larger amounts by fewer": (doc, dice) => {
    chainOfDiscounts(doc, {}, { by: { role: "chair" } });
    doc.approval.chains.short = { citation: "Broken", steps: [onlyStep({})] };
    doc.approval.uses.discount.bands = [
      { upTo: { amount: `${dice.between(10, 99)}.00`, currency: currency(doc) }, chain: "broken" },
      { upTo: null, chain: "short" },
    ];
    return found("approval-falls", "/approval/uses/discount/bands/1/chain");
  },
  "keep a use that nobody names": (doc) => {
    doc.approval.uses.idle = doc.approval.uses.discount;
    return found("use-unused", "/approval/uses/idle");
  },
  "keep a chain that nothing goes through": (doc) => {
    doc.approval.chains.idle = { citation: "Broken", steps: [onlyStep({})] };
    return found("chain-unused", "/approval/chains/idle");
  },
  "appoint nobody": (doc) => {
    const at = chainOfDiscounts(doc, {}, { by: { role: "chair" } });
    return {
      ...found("role-without-people", `${at}/steps/1/by/role`),
      people: [{ role: "board", person: "wang" }],
    };
  },
  "appoint one person for two steps": (doc) => {
    const at = chainOfDiscounts(doc, {}, { by: { role: "chair" } });
    const people = ["board", "chair"].map((role) => ({ role, person: "wang" }));
    return { ...found("approval-needs-more-people", at), people };
  },
  "appoint fewer than the quorum": (doc, dice) => {
    const voting = { mode: "majority", quorum: { votes: dice.between(3, 5) } };
    const at = chainOfDiscounts(doc, { voting });
    const people = ["li", "wang"].map((person) => ({ role: "board", person }));
    return { ...found("approval-needs-more-people", at), people };
  },
  "appoint nobody to act": (doc) => {
    doc.escalation.stages[1].actions[0].role = "vacant";
    return { ...found("actor-without-people", "/escalation/stages/1/actions/0/role"), people: [] };
  },

  "allow one sale above the limit": (doc, dice) => {
    doc.credit.singleSaleShare = `1.${dice.between(1, 9)}`;
    return found("single-sale-above-limit", "/credit/singleSaleShare");
  },
  "sell nothing on credit": (doc) => {
    doc.credit.singleSaleShare = "0";
    return found("nothing-sold-on-credit", "/credit/singleSaleShare");
  },
  "use more than the limit": (doc, dice) => {
    doc.credit.rules.limitUsed = asked({ ...doc.credit.rules.limitUsed, share: `1.${dice.between(1, 9)}` });
    return found("limit-used-above-limit", "/credit/rules/limitUsed/share");
  },
  "refer to nobody": (doc, dice) => {
    const rule = dice.pick(["limitInForce", "limit", "term", "discount", "reviewDone"]);
    doc.credit.rules[rule].to = [];
    return found("referred-to-nobody", `/credit/rules/${rule}/to`);
  },
  "release what is not asked": (doc, dice) => {
    const rule = dice.pick(["limit", "term", "singleSale"]);
    doc.credit.rules[rule].stages = [];
    return found(
      "released-rule-not-asked",
      `/credit/release/rules/${doc.credit.release.rules.indexOf(rule)}`,
    );
  },
  "exclude what is not asked": (doc, dice) => {
    const scope = dice.pick(["group", "customer"]);
    doc.credit.exclusions = [{ id: "X", of: { scope, holder: "C-1" }, rule: "stageReached" }];
    return found("excluded-rule-not-asked", "/credit/exclusions/0/rule");
  },
  "ask a scoped rule at no moment": (doc) => {
    const { limitUsed } = doc.credit.rules;
    doc.credit.scopedRules = [
      {
        id: "S",
        of: { scope: "group", holder: "risky" },
        rule: "limitUsed",
        use: { ...limitUsed, stages: [] },
      },
    ];
    return found("scoped-rule-not-asked", "/credit/scopedRules/0/use/stages");
  },
  "give a new customer less later": (doc, dice) => {
    const until = { creditSales: null, settledCreditSales: dice.between(5, 9), daysSinceFirst: null };
    doc.credit.newCustomer.furtherSteps = [{ share: `0.${dice.between(1, 4)}`, until }];
    return found("new-customer-share-not-rising", "/credit/newCustomer/furtherSteps/0/share");
  },
  "end a new customer's step before it begins": (doc) => {
    doc.credit.newCustomer.furtherSteps = [{ share: "0.75", until: doc.credit.newCustomer.until }];
    return found("new-customer-step-never-reached", "/credit/newCustomer/furtherSteps/0/until");
  },
  "put a payment band behind a wider one": (doc) => {
    doc.credit.paymentHistory.bands.reverse();
    return found("payment-band-never-reached", "/credit/paymentHistory/bands/1");
  },
  "reward worse payment": (doc, dice) => {
    doc.credit.paymentHistory.bands[0].limitFactor = `0.${dice.between(1, 4)}`;
    return found("payment-factor-rises", "/credit/paymentHistory/bands/1/limitFactor");
  },
  "reward the worst payment": (doc) => {
    doc.credit.paymentHistory.otherwise.termFactor = "1";
    const { bands } = doc.credit.paymentHistory;
    bands.at(-1).termFactor = "0.5";
    return found("payment-factor-rises", "/credit/paymentHistory/otherwise/termFactor");
  },
  "say nothing of a grade": (doc) => {
    grades(doc, ["A", "500.00", 30], ["B", "400.00", 20]);
    doc.credit.grades.rows.pop();
    return found("grade-without-row", "/customer/grades/order/1");
  },
  "allow a grade that there is not": (doc) => {
    grades(doc, ["A", "500.00", 30], ["B", "400.00", 20]);
    doc.customer.grades.order = ["A"];
    return found("grade-of-no-order", "/credit/grades/rows/1/grade");
  },
  "allow a worse grade more": (doc, dice) => {
    grades(doc, ["A", "500.00", 30], ["B", `${dice.between(501, 999)}.00`, 20]);
    return found("worse-grade-gets-more", "/credit/grades/rows/1/limit");
  },
  "allow a worse grade longer": (doc, dice) => {
    grades(doc, ["A", "500.00", 10], ["B", "400.00", dice.between(11, 30)]);
    return found("worse-grade-gets-more", "/credit/grades/rows/1/term");
  },
  "allow a grade longer than anybody gets": (doc, dice) => {
    grades(doc, ["A", "500.00", dice.between(31, 59)], ["B", "400.00", 20]);
    return found("grade-term-above-longest", "/credit/grades/rows/0/term");
  },
  "limit a class above the limit": (doc, dice) => {
    const name = dice.pick(["orders", "delivered", "drafts", "notDue", "overdue", "other", "bills"]);
    doc.credit.exposure.classes[name].most = `${dice.between(2, 5)}`;
    return found("class-limit-above-limit", `/credit/exposure/classes/${name}/most`);
  },
  "count what is overdue less": (doc, dice) => {
    doc.credit.exposure.classes.overdue.weight = `0.${dice.between(1, 9)}`;
    return found("overdue-weighs-less", "/credit/exposure/classes/overdue/weight");
  },
  "count a guarantee nothing": (doc) => {
    doc.credit.collateral[0].share = "0";
    return found("guarantee-worthless", "/credit/collateral/0/share");
  },
  "stop by what is not owed": (doc) => {
    doc.credit.exposureKinds = doc.credit.exposureKinds.filter((kind: string) => kind !== "bill");
    return found(
      "stop-kind-not-exposure",
      `/credit/previousSale/kinds/${doc.credit.previousSale.kinds.indexOf("bill")}`,
    );
  },
  "stop within the grace": (doc, dice) => {
    doc.credit.previousSale.graceDays = dice.between(20, 30);
    doc.credit.rules.oldestOverdue = asked({ ...doc.credit.rules.oldestOverdue, days: dice.between(1, 20) });
    return found("overdue-days-within-grace", "/credit/rules/oldestOverdue/days");
  },
  "stop by a stage that there is not": (doc) => {
    doc.credit.rules.stageReached = asked({ ...doc.credit.rules.stageReached, reached: ["nowhere"] });
    return found("stage-unknown", "/credit/rules/stageReached/reached/0");
  },

  "state no rate at first": (doc, dice) => {
    doc.interest.rates[0].from = `20${dice.between(10, 25)}-01-01`;
    doc.effectiveFrom = "2005-01-01";
    return found("rate-missing-at-start", "/interest/rates/0/from");
  },
  "charge no interest while it is claimed": (doc, dice) => {
    doc.interest.grace.days = doc.escalation.stages.at(-1).toDays + dice.between(0, 30);
    return found("grace-longer-than-stage", "/interest/grace/days");
  },
  "cap interest at nothing": (doc) => {
    doc.interest.cap = { kind: "share-of-principal", share: "0" };
    return found("interest-capped-to-nothing", "/interest/cap/share");
  },
  "claim interest at no rate": (doc) => {
    doc.interest.rates[0].rate = "0";
    return found("interest-of-nothing", "/interest/rates/0/rate");
  },

  "provide for a bucket that there is not": (doc, dice) => {
    doc.badDebt.provision.method = "expected-loss";
    const bucket = `${dice.between(100, 999)}+`;
    doc.badDebt.provision.rates = [{ segment: null, currency: null, bucket, rate: "0.5" }];
    return found("loss-rate-of-no-bucket", "/badDebt/provision/rates/0/bucket");
  },
  "provide for all buckets but one": (doc, dice) => {
    const i = dice.between(0, doc.aging.scheme.length - 1);
    doc.badDebt.provision.method = "expected-loss";
    doc.badDebt.provision.rates = doc.aging.scheme
      .filter((_: Doc, at: number) => at !== i)
      .map(({ id }: Doc) => ({ segment: null, currency: null, bucket: id, rate: "0.5" }));
    return found("bucket-without-loss-rate", `/aging/scheme/${i}`);
  },
  "lose less of what is older": (doc, dice) => {
    const i = dice.between(1, doc.aging.scheme.length - 1);
    doc.badDebt.provision.method = "expected-loss";
    doc.badDebt.provision.rates = doc.aging.scheme.map(({ id }: Doc, at: number) => ({
      segment: null,
      currency: null,
      bucket: id,
      rate: at < i ? "0.5" : "0.4",
    }));
    return found("loss-rate-falls", `/badDebt/provision/rates/${i}/rate`);
  },
  "presume default first": (doc, dice) => {
    doc.badDebt.provision.method = "expected-loss";
    doc.badDebt.provision.presumptions = { significantAfterDays: 90, defaultAfterDays: dice.between(10, 89) };
    return found("default-before-significant", "/badDebt/provision/presumptions/defaultAfterDays");
  },
  "report worse news later": (doc, dice) => {
    doc.badDebt.problemReport.possibleBadDebtWithinDays =
      doc.badDebt.problemReport.withinDays + dice.between(1, 9);
    return found("worse-news-later", "/badDebt/problemReport/possibleBadDebtWithinDays");
  },
  "ask for a route that no chain goes": (doc) => {
    doc.badDebt.application.approvals[0].routes = [{ citation: "Broken", roles: ["board-of-nowhere"] }];
    return found("route-not-in-chain", "/badDebt/application/approvals/0/routes");
  },
  "end a rule before it begins": (doc) => {
    doc.badDebt.writeOff.rules[0].until = "1990-01-01";
    return found("rule-never-in-force", "/badDebt/writeOff/rules/0/until");
  },
  "accept silence before reminding": (doc, dice) => {
    doc.statement.response.silenceAcceptsAfterDays =
      doc.statement.response.remindAfterDays - dice.between(1, 5);
    return found("silence-before-reminder", "/statement/response/silenceAcceptsAfterDays");
  },
  "count no visit": (doc) => {
    doc.customer.visits.kinds = [];
    return found("visits-uncountable", "/customer/visits/kinds");
  },
  "ask for a person's data for nothing": (doc) => {
    doc.customer.dossier.fields[0] = {
      ...doc.customer.dossier.fields[0],
      personal: true,
      required: true,
      purpose: null,
    };
    return found("personal-without-purpose", "/customer/dossier/fields/0/purpose");
  },

  "give terms that the law does not": (doc, dice) => {
    doc.law.jurisdiction = "CN";
    doc.credit.normalTerm = dice.between(61, 180);
    return found("term-above-law", "/credit/normalTerm");
  },
  "charge less than the law lets": (doc) => {
    doc.law.jurisdiction = "CN";
    doc.interest.rates = [{ from: "2000-01-01", rate: "0", per: "year" }];
    return found("interest-below-law", "/interest/rates/0/rate");
  },
  "take whole wages": (doc) => {
    doc.law.jurisdiction = "CN";
    doc.accountability.wages.capped = false;
    return found("wages-uncapped", "/accountability/wages/capped");
  },
  "ask for long notice": (doc, dice) => {
    doc.law.jurisdiction = "CN";
    doc.handover.release.noticeDays = dice.between(31, 90);
    return found("notice-longer-than-law", "/handover/release/noticeDays");
  },
  "keep the last pay": (doc) => {
    doc.law.jurisdiction = "CN";
    doc.handover.wages.afterHandover = true;
    return found("last-pay-against-law", "/handover/wages/afterHandover");
  },
  "count limitation too long": (doc, dice) => {
    doc.law.jurisdiction = "CN";
    doc.statement.response.limitationYears = dice.between(4, 9);
    return found("limitation-longer-than-law", "/statement/response/limitationYears");
  },
  "hide a row of a table": (doc, dice) => {
    const days = dice.between(10, 40);
    doc.tables = [
      {
        id: "term",
        citation: "Broken",
        sets: ["/credit/normalTerm"],
        rows: [
          { id: "known", when: { known: "grade" }, values: [days] },
          { id: "best", when: { fact: "grade", is: "A" }, values: [days + 1] },
        ],
      },
    ];
    return found("table-row-never-reached", "/tables/0/rows/1");
  },
};
