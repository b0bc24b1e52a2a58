import type { PlainDate } from "../calendar/index.js";
import { compareText, type Finding, type Reason } from "../decision/index.js";
import { type Money, allocateMoney, negateMoney, signOfMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { accountabilityFinding } from "./accountability-finding.js";
import type { AccountabilityPolicy } from "./accountability.policy.js";
import { enterAccountability } from "./enter-accountability.js";
import { type EnteredAccountability, enterDecided } from "./enter-decided.js";

/** A difference that somebody answers for. The findings of a handover's check are some. */
export interface LiableDifference extends Finding {
  readonly item: string;
  readonly customer: string;
  /** What was found less what was expected; `null` where the two cannot be compared. */
  readonly difference: Money | null;
  readonly foundOn: PlainDate;
  readonly liability: {
    readonly parties: readonly string[];
    readonly reason: Reason;
  };
}

/** What {@link handoverEntries} reads. A whole handover reconciliation may be passed, with the entries added. */
export interface LiableDifferenceFacts {
  readonly asOf: PlainDate;
  readonly findings: readonly LiableDifference[];
  /** What was entered before. */
  readonly entries: readonly AccountabilityEntry[];
  /** Whether these are the findings of all handovers: what is entered and no longer found is then given back. */
  readonly complete?: boolean;
}

const KIND = "handover-difference";

/**
 * The entries of what givers and takers answer for after a handover (Art. 32, 36, 39): the amount by which an item
 * falls short, of the kinds of difference that the policy calls a loss. Several who answer jointly bear equal parts,
 * without a lost cent, or each the whole, which is owed once. What was entered before is not entered again; where the
 * customer confirms another amount since, the difference is given back or taken again.
 *
 * @throws MisuseError `id-of-two`, `not-a-date`.
 * @example
 * import { handoverEntries, money, plainDate } from "receivables";
 *
 * const reason = { code: "liable-doubt-silent", citation: "Art. 36", facts: {} };
 * const finding = {
 *   id: "F1", code: "customer-amount-differs", citation: "Art. 39", facts: {}, expected: null, actual: null,
 *   item: "INV-1", customer: "C1", difference: money("-50.01", "CNY"), foundOn: plainDate("2026-04-10"),
 *   liability: { parties: ["wang", "li"], reason },
 * };
 * const policy = {
 *   policy: { id: "our-firm", version: "1" }, joint: "equal-parts",
 *   handover: { losses: ["customer-amount-differs"], reversible: true },
 * } as const;
 * const { entries } = handoverEntries({ asOf: finding.foundOn, findings: [finding], entries: [] }, policy);
 * entries.map(({ person, amount }) => [person, amount.amount]); // => [["li", "25.00"], ["wang", "25.01"]]
 */
export function handoverEntries(
  { asOf, findings, entries, complete = false }: LiableDifferenceFacts,
  policy: Pick<AccountabilityPolicy, "policy" | "joint" | "handover">,
): EnteredAccountability {
  const losses = findings.filter(({ code }) => policy.handover.losses.includes(code));
  const decided = losses.flatMap((loss) => entriesOfLoss(loss, policy));
  const entered = enterDecided({ decided, entries, asOf, kinds: complete ? [KIND] : [] });
  const unstated = losses
    .filter(({ difference }) => difference === null)
    .map(({ id, code, citation, item, expected, actual, liability }) =>
      accountabilityFinding({
        code: "loss-without-amount",
        citation,
        about: [id],
        facts: { finding: id, difference: code, item, parties: liability.parties },
        expected,
        actual,
      }),
    );
  const all = new Map([...entered.findings, ...unstated].map((finding) => [finding.id, finding]));
  return { entries: entered.entries, findings: [...all.values()].sort((a, b) => compareText(a.id, b.id)) };
}

function entriesOfLoss(
  { id, item, customer, difference, foundOn, liability, ...finding }: LiableDifference,
  { joint, handover }: Pick<AccountabilityPolicy, "joint" | "handover">,
): readonly AccountabilityEntry[] {
  if (difference === null || signOfMoney(difference) >= 0) return [];
  const loss = negateMoney(difference);
  const parties = [...new Set(liability.parties)];
  const people: readonly (string | null)[] = parties.length === 0 ? [null] : parties;
  const whole = joint === "each-for-the-whole" && people.length > 1;
  const parts = whole
    ? people.map(() => loss)
    : allocateMoney(
        loss,
        people.map(() => "1"),
      );
  const { code, citation, facts } = finding;
  return people.flatMap((person, i) => {
    const amount = parts[i];
    if (amount === undefined || signOfMoney(amount) === 0) return [];
    return [
      enterAccountability({
        account: "compensation",
        person,
        on: foundOn,
        amount,
        cause: { kind: KIND, id, customer, item },
        reversible: handover.reversible,
        reasons: [{ code, citation, facts }, liability.reason],
        ...(whole && { jointly: parties }),
      }),
    ];
  });
}
