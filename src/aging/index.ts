export { type AdvancedAging, advance } from "./advance.js";
export { type ColumnAgingFacts, ageColumns } from "./age-columns.js";
export { type AgingFacts, ageReceivables } from "./age-receivables.js";
export type { AgedItem } from "./aged-item.js";
export { AGING_KEYS, type AgingKey, type KeyValues } from "./aging-key.js";
export { type AgingListDue, agingListDue } from "./aging-list-due.js";
export { agingOfCustomer } from "./aging-of-customer.js";
export type { AgingHeader, AgingReport, CurrencyAging, CustomerAging } from "./aging-report.js";
export type { AgingTotals, BucketTotal } from "./aging-totals.js";
export type {
  AgingListRule,
  AgingPolicy,
  CollectionCheckRule,
  FollowUpRule,
  RemarkRule,
} from "./aging.policy.js";
export type { AgingCode, BalanceCode, BucketChangeCode } from "./aging.reason.js";
export type { AgeUnit } from "./age-unit.js";
export type { BaseDate } from "./base-date.js";
export { BUCKET_CONVENTIONS, type BucketConvention } from "./bucket-conventions.js";
export { type Bucket, type BucketScheme, bucketScheme } from "./bucket-scheme.js";
export {
  type BucketChange,
  type BucketChangeFacts,
  type BucketChanges,
  type BucketStep,
  bucketChanges,
} from "./bucket-changes.js";
export { type AgingListCheck, type AgingListFacts, checkAgingList } from "./check-aging-list.js";
export { type CollectionCheck, type OverdueNotice, checkCollections } from "./check-collections.js";
export type {
  BalanceComparison,
  BalanceFacts,
  ComparedBalance,
  LedgerBalance,
  LedgerEntry,
} from "./balance-comparison.js";
export { compareWithBalances } from "./compare-with-balances.js";
export {
  type CollectionIndicatorFacts,
  type CollectionIndicators,
  collectionIndicators,
} from "./collection-indicators.js";
export {
  type FollowUp,
  type LimitComparison,
  type LimitComparisonFacts,
  compareWithLimits,
} from "./compare-with-limits.js";
export {
  type FutureReceiptFacts,
  type FutureReceipts,
  type ItemReceipts,
  type ReceiptPart,
  type ReceiptTotals,
  futureReceipts,
} from "./future-receipts.js";
export { type AgingGroup, type AgingGrouping, type CurrencyGroups, groupAging } from "./group-aging.js";
export type { LimitRow } from "./limit-row.js";
export { emptyAging, mergeAging } from "./merge-aging.js";
export { type OverdueRange, overdueRange } from "./overdue-range.js";
export type { Remark } from "./remark.js";
export { type RemarkFacts, type RemarksDue, remarksDue } from "./remarks-due.js";
