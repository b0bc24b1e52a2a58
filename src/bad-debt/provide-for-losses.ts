import type { AgedItem } from "../aging/index.js";
import { type Finding, grouped } from "../decision/index.js";
import { type DecimalString, multiplyMoney, signOfMoney, zeroMoney } from "../money/index.js";
import { allowanceOf } from "./allowance-of.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { AllowanceCode } from "./bad-debt.reason.js";
import type { AllowanceFacts, ItemAllowance, LossAllowance, RiskPresumption } from "./loss-allowance.js";
import type { ProvisionRule } from "./provision-rule.js";
import { segmentOf } from "./segment-of.js";
import { lossRateBook } from "./loss-rate-book.js";
import { presumptionOn, rebuttalsOfNothing } from "./risk-presumption.js";

/**
 * The allowance for expected losses by the provision matrix: each claim of an aging report times the loss rate of its
 * bucket, and its segment where that has one. Computed rates go before the policy's own. A credit is not provided for
 * and lowers nothing. A claim without a rate gets no allowance, and a finding says which rate is missing. Under direct
 * write-off there is no allowance at all.
 *
 * @throws MisuseError `duplicate-id`.
 * @example
 * import { ageReceivables, money, net30, plainDate, provideForLosses } from "receivables";
 *
 * const item = {
 *   id: "INV-7", document: "INV-7", source: "invoice", kind: "trade", customer: "C-1",
 *   issuedOn: plainDate("2026-03-02"), postedOn: plainDate("2026-03-02"), dueOn: plainDate("2026-04-01"),
 *   original: money("100", "USD"), open: money("60", "USD"), disputed: money("0", "USD"), settlements: [],
 * } as const;
 * const report = ageReceivables({ items: [item], asOf: plainDate("2026-05-02") }, net30.aging);
 * const provision = {
 *   method: "expected-loss", kinds: ["trade"], segmentBy: null, rounding: "half-up",
 *   rates: [{ segment: null, currency: null, bucket: "31-60", rate: "0.05" }],
 *   presumptions: { significantAfterDays: 30, defaultAfterDays: 90 },
 * } as const;
 * const policy = { policy: { id: "firm", version: "1" }, provision };
 * const { items } = provideForLosses({ report, rates: null, rebuttals: [] }, policy);
 * items.map(({ allowance, presumed }) => [allowance.amount, presumed]); // => [["3.00", "significant-increase"]]
 */
export function provideForLosses(
  { report, rates, rebuttals }: AllowanceFacts,
  { policy, provision }: AllowancePolicy,
): LossAllowance {
  const header = { asOf: report.asOf, policy, method: provision.method, scheme: report.scheme };
  const claims = report.items.filter(
    ({ item }) => signOfMoney(item.open) > 0 && provision.kinds.includes(item.kind),
  );
  if (provision.method === "direct-write-off") {
    const reason = badDebtFinding("no-allowance-direct-write-off", "小企业会计准则 Art. 10", [], {});
    return allowanceOf(
      header,
      claims.map((aged) => itemAllowance(aged, "0", null, provision)),
      [reason],
    );
  }
  const rateOf = lossRateBook(rates, provision);
  const rebutted = grouped(
    rebuttals.filter(({ on }) => on <= report.asOf),
    ({ item }) => item,
  );
  const judged = claims.map((aged) => {
    const presumption = presumptionOn(aged, rebutted.get(aged.item.id) ?? [], provision);
    return { ...presumption, row: itemAllowance(aged, rateOf(aged), presumption.presumed, provision) };
  });
  return allowanceOf(
    header,
    judged.map(({ row }) => row),
    [
      ...judged.flatMap(({ findings }) => findings),
      ...judged.filter(({ row }) => row.rate === null).map(({ row }) => unknownRate(row)),
      ...rebuttalsOfNothing(report, rebuttals),
    ],
  );
}

/** The parts of the policy that an allowance needs. */
export interface AllowancePolicy extends Pick<BadDebtPolicy, "policy"> {
  readonly provision: Omit<ProvisionRule, "fromHistory">;
}

function itemAllowance(
  { item, bucket }: AgedItem,
  rate: DecimalString | null,
  presumed: RiskPresumption | null,
  provision: AllowancePolicy["provision"],
): ItemAllowance {
  const { id, customer, open } = item;
  const allowance = rate === null ? zeroMoney(open.currency) : multiplyMoney(open, rate, provision.rounding);
  return { item: id, customer, segment: segmentOf(item, provision), bucket, open, rate, allowance, presumed };
}

function unknownRate({ segment, open: { currency }, bucket }: ItemAllowance): Finding<AllowanceCode> {
  return badDebtFinding("loss-rate-unknown", "CAS 22 Art. 63", [segment ?? "", currency, bucket], {
    segment,
    currency,
    bucket,
  });
}
