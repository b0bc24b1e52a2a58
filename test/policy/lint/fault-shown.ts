import type { LintFinding } from "receivables";
import type { Doc } from "./mutation-operators.js";

/** Whether what the verbs return for the example of a finding shows its fault; `undefined` results were thrown. */
export type FaultShown = (results: readonly Doc[], finding: LintFinding, policy: Doc) => boolean;

const num = (amount: Doc): number => Number(amount.amount ?? amount);
const at = (policy: Doc, pointer: string): Doc =>
  pointer
    .split("/")
    .slice(1)
    .reduce((value, key) => value?.[key], policy);
const holding = (bands: Doc[], day: number, from: string, to: string): number =>
  bands.filter((band) => (band[from] === null || band[from] <= day) && (band[to] === null || day <= band[to]))
    .length;
const stagesOn = (policy: Doc, row: Doc): number =>
  holding(policy.escalation.stages, row.aged.overdueDays, "fromDays", "toDays");
const fails = (result: Doc, rule: string): boolean => result.failed.includes(rule);
const noChain = ([{ decision }]: readonly Doc[]): boolean =>
  decision.outcome === "refuse" && decision.reasons.some(({ code }: Doc) => code === "use-without-chain");
const notApproved: FaultShown = ([{ approval }]) => approval.outcome !== "approved";
const fact = (finding: LintFinding, name: string): Doc => finding.facts[name];
const history = (result: Doc): Doc => result.basis.find(({ name }: Doc) => name === "payment-history").inputs;
const warned: FaultShown = (results) => results.some(({ outcome }) => outcome === "warned");
const noInterest: FaultShown = ([{ interest }]) => num(interest) === 0;

/** By code. */
export const FAULT_SHOWN: Readonly<Record<string, FaultShown>> = {
  "bucket-gap": (_, { example }) => example?.[0]?.throws === "bucket-missing",
  "bucket-overlap": ([{ items }], _, policy) =>
    holding(policy.aging.scheme, items[0].overdueDays, "from", "to") > 1,
  "bucket-never-reached": (results, finding) =>
    results
      .flatMap((result) => result?.items ?? [])
      .every(({ bucket }) => bucket !== fact(finding, "bucket")),
  "bucket-id-twice": ([{ items }]) => items.length === 2 && items[0].bucket === items[1].bucket,
  "bucket-mixes-due": ([{ items }], _, policy) =>
    items[0].overdueDays > 0 && items[0].bucket === policy.aging.scheme[0].id,
  "check-slower-than-first-stage": ([before, check, after], finding) =>
    before.items[0].stage === null &&
    check.nextCheckOn === after.asOf &&
    after.items[0].stage !== fact(finding, "stage"),
  "notice-after-first-stage": ([plan, check], finding) =>
    plan.items[0].stage !== fact(finding, "stage") && check.notices.length === 0,
  "remark-stale-before-list": ([{ findings }]) => findings.some(({ code }: Doc) => code === "remark-stale"),
  "list-after-next-month": ([{ dueOn }], finding) => dueOn > fact(finding, "nextEnd"),
  "gap-between-stages": ([{ items }], _, policy) => stagesOn(policy, items[0]) === 0,
  "overlap-of-stages": ([{ items }], _, policy) => stagesOn(policy, items[0]) > 1,
  "stages-out-of-order": ([{ items }], finding, policy) => {
    const { fromDays, toDays } = policy.escalation.stages.find(
      ({ id }: Doc) => id === fact(finding, "before"),
    );
    const day = items[0].aged.overdueDays;
    return fromDays <= day && day <= toDays && items[0].stage !== fact(finding, "before");
  },
  "stage-backwards": ([{ items }], finding) =>
    items[0].aged.overdueDays === fact(finding, "from") && items[0].aged.overdueDays > fact(finding, "to"),
  "stage-never-reached": (results, finding) =>
    results.every(({ items }) => items[0].standing !== "acts" || items[0].stage !== fact(finding, "stage")),
  "stage-id-twice": ([a, b]) =>
    a.items[0].stage === b.items[0].stage && a.items[0].aged.overdueDays !== b.items[0].aged.overdueDays,
  "stages-end": ([{ items }]) => items[0].standing === "stage-not-stated",
  "first-stage-late": ([{ items }]) =>
    items[0].aged.overdueDays > 0 && items[0].standing === "before-first-stage",
  "action-after-stage": ([{ asOf, tasks }], finding) => {
    const task = tasks.find(({ action }: Doc) => action === fact(finding, "action"));
    return days(asOf, task.dueBy) > fact(finding, "length");
  },
  "letter-beyond-stage": ([{ date, payBy }], finding) => days(date, payBy) > fact(finding, "length"),
  "notice-interval-hides-stage": ([first, last]) =>
    first.tasks.length > 0 && last.tasks.length === 0 && first.items[0].stage !== last.items[0].stage,
  "deductions-above-bill": (results) =>
    results.reduce((sum, { deductions }) => sum + num(deductions[0].amount), 0) >
    num(results[0].deductions[0].base),
  "stop-dropped": ([a, b]) => a.stops.length > 0 && b.stops.length === 0,
  "deduction-falls": ([a, b]) =>
    a.deductions.length > 0 &&
    (b.deductions.length === 0 || num(b.deductions[0].amount) < num(a.deductions[0].amount)),
  "tone-falls": ([a, b]) => TONES.indexOf(b.tone) < TONES.indexOf(a.tone),
  "authority-falls": ([a, b], finding) => {
    const roles = ({ tasks }: Doc): Doc[] => tasks.flatMap(({ reportTo, role }: Doc) => [role, reportTo]);
    return roles(a).includes(fact(finding, "above")) && !roles(b).includes(fact(finding, "above"));
  },
  "fee-falls": ([a, b]) => {
    const fee = ({ charges }: Doc): number =>
      charges
        .filter(({ kind }: Doc) => kind === "fee")
        .reduce((sum: number, { amount }: Doc) => sum + num(amount), 0);
    return fee(b) < fee(a);
  },
  "interest-dropped": ([a, b]) => {
    const claims = ({ charges }: Doc): boolean => charges.some(({ kind }: Doc) => kind === "interest");
    return claims(a) && !claims(b);
  },
  "use-unknown": noChain,
  "chain-unknown": noChain,
  "amount-without-band": noChain,
  "approval-band-never-reached": ([{ decision }], finding, policy) => {
    if (decision.outcome === "refuse") return true;
    const [, , , use = "", , place = ""] = finding.pointer.split("/");
    const { bands } = policy.approval.uses[use];
    const facts: Doc = finding.example?.[0]?.facts;
    const asked = num(facts.request.amount);
    const band = finding.actual === null ? Number(place) + 1 : Number(place);
    return bands.slice(0, band).some(({ upTo }: Doc) => upTo === null || asked <= num(upTo));
  },
  "seat-for-nobody": notApproved,
  "approver-twice": notApproved,
  "quorum-above-seats": notApproved,
  "role-without-people": notApproved,
  "approval-needs-more-people": notApproved,
  "approval-falls": ([a, b]) => {
    const steps = ({ decision }: Doc): Doc[] => decision.reasons[0].facts.steps;
    return steps(b).length < steps(a).length;
  },
  "actor-without-people": ([{ tasks }], finding) =>
    tasks.some(
      ({ action, person, role }: Doc) =>
        action === fact(finding, "action") && role === fact(finding, "role") && person === null,
    ),
  "single-sale-above-limit": ([result]) => fails(result, "limit") && !fails(result, "singleSale"),
  "nothing-sold-on-credit": ([result]) => fails(result, "singleSale"),
  "limit-used-above-limit": ([result]) => num(result.limits[0].excess) > 0 && !fails(result, "limitUsed"),
  "referred-to-nobody": ([result], finding, policy) =>
    fails(result, fact(finding, "rule")) && at(policy, finding.pointer).length === 0,
  "released-rule-not-asked": ([result], finding) => !fails(result, fact(finding, "rule")),
  "excluded-rule-not-asked": (results, finding) =>
    results.length === 2 && results.every((one) => !fails(one, fact(finding, "rule"))),
  "scoped-rule-not-asked": ([result], finding) => !fails(result, fact(finding, "rule")),
  "new-customer-share-not-rising": ([a, b]) =>
    a.isNewCustomer && b.isNewCustomer && num(b.granted.limit.amount) <= num(a.granted.limit.amount),
  "new-customer-step-never-reached": (results, finding) => {
    const shares = results.map(
      ({ basis }) => basis.find(({ name }: Doc) => name === "new-customer")?.inputs.share,
    );
    return results.length > 1 && !shares.includes(fact(finding, "share"));
  },
  "payment-band-never-reached": ([result], finding, policy) => {
    const { averageDaysLate, onTimeShare } = history(result);
    const bands: Doc[] = policy.credit.paymentHistory.bands;
    const takes = (band: Doc): boolean =>
      Number(onTimeShare) >= Number(band.onTimeShare) &&
      Number(averageDaysLate) <= Number(band.averageDaysLate);
    return takes(bands[fact(finding, "band") - 1]) && bands.findIndex(takes) < fact(finding, "band") - 1;
  },
  "payment-factor-rises": ([a, b], finding) => {
    const name = finding.pointer.split("/").at(-1) ?? "";
    const [better, worse] = [history(a), history(b)];
    return (
      Number(worse.onTimeShare) <= Number(better.onTimeShare) &&
      Number(worse.averageDaysLate) >= Number(better.averageDaysLate) &&
      Number(worse[name]) > Number(better[name])
    );
  },
  "grade-without-row": ([{ basis }]) => basis.find(({ name }: Doc) => name === "grades").limit === null,
  "worse-grade-gets-more": ([a, b]) => {
    const [better, worse] = [a, b].map(({ basis }) => basis.find(({ name }: Doc) => name === "grades"));
    return num(worse.limit.amount) > num(better.limit.amount) || worse.term > better.term;
  },
  "grade-term-above-longest": ([{ normal }], finding) => normal.term < fact(finding, "term"),
  "class-limit-above-limit": ([{ reasons }]) => {
    const codes = new Set(reasons.map(({ code }: Doc) => code));
    return codes.has("limit-exceeded") && !codes.has("class-limit-exceeded");
  },
  "overdue-weighs-less": ([a, b]) => num(b.total) < num(a.total),
  "guarantee-worthless": ([result]) => fails(result, "previousSaleSettled"),
  "stop-kind-not-exposure": ([{ limits, overdue }]) =>
    overdue.length > 0 && num(limits[0].exposure.total) === 0,
  "overdue-days-within-grace": ([result]) => !fails(result, "oldestOverdue"),
  "stage-unknown": ([result]) => !fails(result, "stageReached"),
  "rate-missing-at-start": (_, { example }) => example?.[0]?.throws === "no-rate-for-day",
  "grace-longer-than-stage": noInterest,
  "interest-capped-to-nothing": noInterest,
  "interest-of-nothing": noInterest,
  "loss-rate-of-no-bucket": ([{ items }], finding) =>
    items.length > 0 && items.every(({ bucket }: Doc) => bucket !== fact(finding, "bucket")),
  "bucket-without-loss-rate": ([{ items }], finding) =>
    items.some(({ bucket, rate }: Doc) => bucket === fact(finding, "bucket") && rate === null),
  "loss-rate-falls": ([{ items }], finding) => {
    const [before, after] = ["before", "bucket"].map((name) =>
      items.find(({ bucket }: Doc) => bucket === fact(finding, name)),
    );
    return num(after.allowance) < num(before.allowance);
  },
  "default-before-significant": ([{ items }], finding) =>
    items[0].presumed === "default" && fact(finding, "default") < fact(finding, "significant"),
  "worse-news-later": ([{ rows }]) => rows[1].dueOn > rows[0].dueOn,
  "route-not-in-chain": ([{ applications }]) => applications[0].outcome === "not-in-order",
  "silence-before-reminder": ([{ outcome }]) => outcome === "accepted-by-silence",
  "visits-uncountable": ([{ rows }]) => rows[0].required > 0 && rows[0].made === 0,
  "term-above-law": ([given, law], finding) =>
    law.outcome === "warned" && given.normal.term === fact(finding, "days"),
  "interest-below-law": warned,
  "wages-uncapped": ([{ outcome }]) => outcome === "capped",
  "notice-longer-than-law": ([law, own]) => law.outcome === "warned" && own.outcome !== "release",
  "last-pay-against-law": warned,
  "limitation-longer-than-law": ([{ outcome }]) => outcome === "expired",
  "table-row-never-reached": ([{ reasons }], finding) => reasons[0].facts.row !== fact(finding, "row"),
};

const TONES = ["advance", "reminder", "demand", "final"];

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
