import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText, grouped, inOrderOfId } from "../decision/index.js";
import type { ApplicationRule } from "./application-rule.js";
import type {
  ApplicationCheck,
  ApplicationDecision,
  ApplicationFacts,
  ApplicationOutcome,
} from "./application-check.js";
import { type ApprovalVerdict, approvalVerdict } from "./approval-verdict.js";
import { type BadDebtApplication, applicationDigest } from "./bad-debt-application.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { ApplicationCode } from "./bad-debt.reason.js";
import { itemBook } from "./judge-items.js";
import { refuseDuplicates } from "./refuse-duplicates.js";

/**
 * How bad-debt applications stand (Art. 26, 30): whether every field is filled in and every copy made, whether what they
 * ask for is open in the ledger, and whether they are approved on one of the policy's routes over the paper as it
 * stands. Applications take what is open of an item in the order of their day and id, so that two never give up the
 * same money; one that was rejected, withdrawn or has expired takes nothing.
 *
 * That a bad debt is approved does not make it a loss in the books or for tax; `proposeWriteOffs` says what does.
 *
 * @throws MisuseError `duplicate-id`; those of `approvalStatus`.
 * @example
 * import { type BadDebtApplication, checkApplications, money, net30, plainDate, positionAsOf } from "receivables";
 *
 * const day = plainDate("2026-05-04");
 * const application: BadDebtApplication = {
 *   id: "A1", customer: "C1", by: "wang", on: day, fields: {}, ground: "insolvent",
 *   items: [{ item: "INV-1", amount: money("100.00", "CNY") }], copies: [],
 * };
 * const policy = {
 *   policy: { id: "firm", version: "1" },
 *   application: { fields: ["phone"], copies: 1, keepers: null, approvals: [] },
 * } as const;
 * const facts = { applications: [application], position: positionAsOf({ documents: [] }, day), approvals: [] };
 * checkApplications(facts, policy).applications.map(({ outcome }) => outcome); // => ["not-in-order"]
 */
export function checkApplications(
  { applications, position, approvals }: ApplicationFacts,
  { policy, application: rule }: Pick<BadDebtPolicy, "policy" | "application">,
): ApplicationCheck {
  refuseDuplicates(applications, "applications");
  const { asOf } = position;
  const ofApplication = grouped(approvals, ({ request }) => request.subject);
  const book = itemBook(position);
  const decisions = applications
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
    .map((application): ApplicationDecision => {
      const digest = applicationDigest(application);
      const verdict = approvalVerdict(
        { application, digest, approvals: ofApplication.get(application.id) ?? [], asOf },
        rule,
      );
      const { items, findings } = book.judge(application, verdict.outcome !== "not-approved");
      const faults = [...formFaults(application, rule), ...findings];
      return {
        application: application.id,
        customer: application.customer,
        digest,
        items,
        outcome: outcomeOf(verdict, faults),
        reasons: inOrderOfId([...verdict.reasons, ...faults]),
        asOf,
        policy,
      };
    });
  return {
    asOf,
    applications: decisions.sort((a, b) => compareText(a.application, b.application)),
    findings: inOrderOfId([
      ...decisions.flatMap(({ reasons }) => reasons.filter(({ code }) => code !== "application-approved")),
      ...futureOnes(applications, asOf),
      ...(rule.keepers === null && decisions.length > 0
        ? [badDebtFinding("copy-keepers-not-set", "Art. 30", [], { copies: rule.copies })]
        : []),
    ]),
  };
}

/** What of an application the ledger no longer has is cut; the rest of it goes on. Everything else must be put right. */
const CUTS: ReadonlySet<ApplicationCode> = new Set([
  "applied-above-open",
  "applied-twice",
  "applied-item-settled",
  "applied-item-written-off",
]);

function outcomeOf(
  { outcome }: ApprovalVerdict,
  faults: readonly Finding<ApplicationCode>[],
): ApplicationOutcome {
  if (outcome === "not-approved") return outcome;
  return faults.some(({ code }) => !CUTS.has(code)) ? "not-in-order" : outcome;
}

function formFaults(
  { id, customer, fields, copies, items }: BadDebtApplication,
  rule: ApplicationRule,
): readonly Finding<ApplicationCode>[] {
  const base = { application: id, customer };
  const made = copies.length;
  return [
    ...rule.fields
      .filter((field) => (fields[field] ?? "").trim() === "")
      .map((field) =>
        badDebtFinding("application-field-missing", "Art. 30", [id, field], { ...base, field }),
      ),
    ...(made < rule.copies
      ? [
          badDebtFinding(
            "application-copies-missing",
            "Art. 30",
            [id],
            { ...base, copies: rule.copies, made },
            [rule.copies, made],
          ),
        ]
      : []),
    ...(rule.keepers ?? [])
      .filter((keeper) => !copies.includes(keeper))
      .map((keeper) => badDebtFinding("copy-keeper-missing", "Art. 30", [id, keeper], { ...base, keeper })),
    ...(items.length === 0 ? [badDebtFinding("application-without-items", "Art. 30", [id], base)] : []),
  ];
}

function futureOnes(
  applications: readonly BadDebtApplication[],
  asOf: PlainDate,
): readonly Finding<ApplicationCode>[] {
  return applications
    .filter(({ on }) => on > asOf)
    .map(({ id, customer, on }) =>
      badDebtFinding("application-in-future", "Art. 30", [id], { application: id, customer, on, asOf }),
    );
}
