import type { PlainDate } from "../calendar/index.js";
import { type Finding, type PolicyRef, compareText, grouped } from "../decision/index.js";
import { totalsByCurrency } from "../ledger/index.js";
import type { Money } from "../money/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { IntegrityCode } from "./arrears.reason.js";
import type { CampaignReport } from "./campaign-report.js";
import type { DebtProgress } from "./debt-progress.js";
import type { DebtorKind } from "./debt.js";

/** What the government-integrity file 政务诚信档案 says of one body. */
export interface IntegrityFile {
  readonly debtor: string;
  readonly kind: DebtorKind;
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** One for every confirmed debt, also when it is cleared; sorted by id. */
  readonly entries: readonly Finding<IntegrityCode>[];
  /** What is open of them, by currency. */
  readonly open: readonly Money[];
}

/**
 * The arrears that go into the integrity file of each body which has one (R4.13): of every confirmed debt its
 * amount, since when, what is open, and when it was cleared. A cleared debt stays on file as cleared. Sorted by body.
 *
 * @example
 * import { emptyCampaign, integrityFiles, plainDate } from "receivables";
 *
 * const day = plainDate("2026-03-01");
 * const rate = { disputed: false, foundLate: true, newArrears: false, places: 4 };
 * const report = emptyCampaign(
 *   { asOf: day, screenedOn: day },
 *   { policy: { id: "county", version: "1" }, rate },
 * );
 * integrityFiles(report, { integrity: { debtors: ["government"] } }); // => []
 */
export function integrityFiles(
  { debts, asOf, policy }: CampaignReport,
  { integrity }: Pick<ArrearsPolicy, "integrity">,
): readonly IntegrityFile[] {
  const onFile = debts.filter(({ confirmed, debt }) => {
    return confirmed && debt.unit !== null && integrity.debtors.includes(debt.unit.kind);
  });
  return Array.from(
    grouped(onFile, ({ debt }) => debt.debtor),
    ([debtor, own]) => ({
      debtor,
      kind: own[0]?.debt.unit?.kind as DebtorKind,
      asOf,
      policy,
      entries: own.map(entryOf).sort((a, b) => compareText(a.id, b.id)),
      open: totalsByCurrency(own),
    }),
  ).sort((a, b) => compareText(a.debtor, b.debtor));
}

function entryOf({ debt, open, clearedOn }: DebtProgress): Finding<IntegrityCode> {
  const { id, debtor, creditor, amount, since } = debt;
  const facts = { debt: id, debtor, creditor, amount, since, open };
  return clearedOn === null
    ? arrearsFinding("arrears-on-file", "R4.13", [id], facts, [null, open])
    : arrearsFinding("cleared-on-file", "R4.13", [id], { ...facts, clearedOn }, [null, open]);
}
