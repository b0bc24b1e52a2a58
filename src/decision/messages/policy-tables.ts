import type { Messages } from "./message.js";

/** Texts of what decision tables choose, and of which version governs. */
export const policyTablesMessages: Messages = {
  "table-row-holds": {
    en: "Table {table}: row {row} holds and sets {places}[; grade {grade}][; area {area}][; kind of buyer {kind}][; department {department}][; group {group}][; {dealingMonths} months of dealings]",
    "zh-CN":
      "决策表“{table}”：适用第“{row}”行，设定 {places}[；信用等级 {grade}][；区域 {area}][；客户类别 {kind}][；部门 {department}][；集团 {group}][；往来 {dealingMonths} 个月]",
  },
  "no-table-row-holds": {
    en: "Table {table}: no row holds; {places} stay as the policy has them[; grade {grade}][; area {area}][; kind of buyer {kind}][; department {department}][; group {group}][; {dealingMonths} months of dealings]",
    "zh-CN":
      "决策表“{table}”：无适用行，{places} 按制度原值[；信用等级 {grade}][；区域 {area}][；客户类别 {kind}][；部门 {department}][；集团 {group}][；往来 {dealingMonths} 个月]",
  },
  "governed-by-date": {
    en: "{decision:term}: governed by {governing} as the version in force on {on}, {date:term}",
    "zh-CN": "{decision:term}：以{date:term} {on} 为准，适用当日有效的版本 {governing}",
  },
  "governing-date-not-known": {
    en: "{decision:term}: {date:term} is not known",
    "zh-CN": "{decision:term}：{date:term}不详",
  },
  "governing-date-before-first-version": {
    en: "{decision:term}: {date:term}, {on}, is before the first version took effect, on {first}",
    "zh-CN": "{decision:term}：{date:term} {on} 早于首个版本的生效日 {first}",
  },
  "governing-date-to-come": {
    en: "{decision:term}: {date:term}, {on}, is after {asOf}: a version of that day is not in force yet",
    "zh-CN": "{decision:term}：{date:term} {on} 晚于 {asOf}，当日版本尚未生效",
  },
};
