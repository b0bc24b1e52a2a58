import { type Finding, type PolicyRef, compareText } from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsDuty } from "./arrears-organisation.js";
import type { ArrearsPolicy, ResponsibilityGround } from "./arrears.policy.js";
import type { ResponsibilityCode } from "./arrears.reason.js";
import type { RegisteredDebt } from "./debt-register.js";
import type { DebtorUnit } from "./debt.js";

/** Who answers for one debt, and on what ground. */
export interface AnswersFor {
  readonly debt: string;
  readonly debtor: string;
  readonly body: string;
  readonly ground: ResponsibilityGround;
}

/** Who answers for the debts of a register. Each debt is in exactly one of the two lists. */
export interface ArrearsResponsibility {
  readonly policy: PolicyRef;
  /** By debt. */
  readonly answers: readonly AnswersFor[];
  /** Debts for which nobody answers. */
  readonly findings: readonly Finding<ResponsibilityCode>[];
}

/**
 * Who answers for each debt 属地管理、分级负责，谁监管谁负责 (R4.5, R4.11): whoever supervises the debtor, the body for
 * its level in its place, or the one for the place, in the policy's order.
 *
 * @throws MisuseError `two-bodies-answer` where two bodies hold one duty.
 * @example
 * import { money, plainDate, whoAnswers } from "receivables";
 *
 * const day = plainDate("2026-01-05");
 * const debt = {
 *   id: "1", debtor: "town", creditor: "builder", creditorKind: "private-enterprise", cause: "works",
 *   project: "village", document: null, amount: money("300.00", "CNY"), since: day, registeredOn: day,
 *   confirmedOn: day, origin: "screened", alsoAs: [],
 *   unit: { id: "town", kind: "government", place: "north", level: "town", supervisor: null },
 * } as const;
 * const { answers } = whoAnswers(
 *   { debts: [debt], duties: [{ body: "north-office", place: "north", level: null }] },
 *   { policy: { id: "county", version: "1" }, responsibility: ["supervision", "level", "place"] },
 * );
 * answers; // => [{ debt: "1", debtor: "town", body: "north-office", ground: "place" }]
 */
export function whoAnswers(
  { debts, duties }: { readonly debts: readonly RegisteredDebt[]; readonly duties: readonly ArrearsDuty[] },
  { policy, responsibility }: Pick<ArrearsPolicy, "policy" | "responsibility">,
): ArrearsResponsibility {
  refuseTwoBodies(duties);
  const answers: AnswersFor[] = [];
  const findings: Finding<ResponsibilityCode>[] = [];
  for (const { id: debt, debtor, unit, amount } of debts.toSorted((a, b) => compareText(a.id, b.id))) {
    const found = unit === null ? undefined : firstGround(unit, duties, responsibility);
    if (found === undefined) {
      findings.push(arrearsFinding("nobody-answers", "R4.5", [debt], { debt, debtor, amount }));
    } else answers.push({ debt, debtor, ...found });
  }
  return { policy, answers, findings };
}

function firstGround(
  unit: DebtorUnit,
  duties: readonly ArrearsDuty[],
  order: readonly ResponsibilityGround[],
): Pick<AnswersFor, "body" | "ground"> | undefined {
  for (const ground of order) {
    const body = ground === "supervision" ? unit.supervisor : bodyOf(unit, duties, ground);
    if (body !== null) return { body, ground };
  }
  return undefined;
}

function bodyOf(unit: DebtorUnit, duties: readonly ArrearsDuty[], ground: "level" | "place"): string | null {
  const level = ground === "level" ? unit.level : null;
  return duties.find((duty) => duty.place === unit.place && duty.level === level)?.body ?? null;
}

function refuseTwoBodies(duties: readonly ArrearsDuty[]): void {
  duties.forEach(({ body, place, level }, i) => {
    const other = duties.find((duty) => duty.place === place && duty.level === level && duty.body !== body);
    if (other === undefined) return;
    throw new MisuseError({
      code: "two-bodies-answer",
      field: `duties[${i}]`,
      value: body,
      problem: `${other.body} answers for the same place and level`,
      remedy: "Name one body for each place and level.",
    });
  });
}
