/**
 * How the rows of a list are told apart.
 *
 * - `set`: words of which neither the order nor a repetition means anything.
 * - `sequence`: words in an order that means something; compared as a whole.
 * - `amounts`: one amount for each currency, in any order.
 * - `sets`: sets of words, in any order.
 * - `keyed`: rows known by the fields of `key`; their order means something only where they are `ordered`.
 * - `ladder`: rows that follow one another, such as stages and bands, known by the fields of `match` or by their place.
 */
export type ListKind =
  | { readonly as: "set" | "sequence" | "amounts" | "sets" }
  | { readonly as: "keyed"; readonly key: readonly string[]; readonly ordered: boolean }
  | { readonly as: "ladder"; readonly match: readonly string[]; readonly edges: LadderEdges | null };

/** The fields of a ladder's row that say where it begins and ends, where each row begins as the one before ends. */
export interface LadderEdges {
  readonly from: string;
  readonly to: string;
}

const set: ListKind = { as: "set" };
const sequence: ListKind = { as: "sequence" };
const amounts: ListKind = { as: "amounts" };

function keyed(...key: readonly string[]): ListKind {
  return { as: "keyed", key, ordered: false };
}

function ordered(key: string): ListKind {
  return { as: "keyed", key: [key], ordered: true };
}

const STAGE_LISTS = (stage: string): Readonly<Record<string, ListKind>> => ({
  [`${stage}/actions`]: keyed("id"),
  [`${stage}/actions/*/otherwise`]: sequence,
  [`${stage}/consequences/fee/amounts`]: amounts,
  [`${stage}/minimum/amounts`]: amounts,
});

const RULE_LISTS = (rule: string): Readonly<Record<string, ListKind>> => ({
  [`${rule}/stages`]: set,
  [`${rule}/to`]: sequence,
  [`${rule}/least`]: amounts,
  [`${rule}/reached`]: set,
});

/** The lists of a policy, by the pointers that name them. */
export const LIST_KINDS: Readonly<Record<string, ListKind>> = {
  "/tables": /* @__PURE__ */ keyed("id"),
  "/tables/*/sets": sequence,
  "/tables/*/rows": /* @__PURE__ */ ordered("id"),
  "/governedBy/accountability": sequence,
  "/governedBy/aging": sequence,
  "/governedBy/approval": sequence,
  "/governedBy/arrears": sequence,
  "/governedBy/badDebt": sequence,
  "/governedBy/collection": sequence,
  "/governedBy/creditAssessment": sequence,
  "/governedBy/creditReview": sequence,
  "/governedBy/customer": sequence,
  "/governedBy/escalation": sequence,
  "/governedBy/handover": sequence,
  "/governedBy/interest": sequence,
  "/governedBy/law": sequence,
  "/governedBy/orderCheck": sequence,
  "/governedBy/statement": sequence,
  "/accountability/handover/losses": set,
  "/aging/scheme": { as: "ladder", match: ["id", "from", "to"], edges: { from: "from", to: "to" } },
  "/aging/check/to": set,
  "/aging/list/to": set,
  "/aging/remarks/largeFrom": amounts,
  "/approval/chains/*/steps": /* @__PURE__ */ ordered("id"),
  "/approval/chains/*/steps/*/without": set,
  "/approval/chains/*/steps/*/substitutes/roles": set,
  "/approval/chains/*/steps/*/substitutes/causes": set,
  "/approval/uses/*/bands": { as: "ladder", match: ["upTo", "chain"], edges: null },
  "/arrears/scope/debtors": set,
  "/arrears/scope/creditors": set,
  "/arrears/repayments/means": set,
  "/arrears/targets/firstCauses": set,
  "/arrears/organisation/members": set,
  "/arrears/responsibility": sequence,
  "/arrears/gate/conditions/approval": set,
  "/arrears/gate/conditions/tender": set,
  "/arrears/gate/conditions/start": set,
  "/arrears/gate/approvers/project": set,
  "/arrears/gate/approvers/works": set,
  "/arrears/integrity/debtors": set,
  "/badDebt/application/fields": set,
  "/badDebt/application/keepers": set,
  "/badDebt/application/approvals": /* @__PURE__ */ keyed("use"),
  "/badDebt/application/approvals/*/routes": /* @__PURE__ */ keyed("citation"),
  "/badDebt/application/approvals/*/routes/*/roles": sequence,
  "/badDebt/writeOff/rules": /* @__PURE__ */ keyed("id"),
  "/badDebt/writeOff/rules/*/smallItem/upTo": amounts,
  "/badDebt/writeOff/rules/*/evidence": { as: "sets" },
  "/badDebt/liability/missingRemarks/codes": set,
  "/badDebt/liability/severity": sequence,
  "/badDebt/provision/kinds": set,
  "/badDebt/provision/rates": /* @__PURE__ */ keyed("segment", "currency", "bucket"),
  "/collection/trip/setBy": set,
  "/collection/trip/agreedBy": set,
  "/collection/trip/reportTo": set,
  "/collection/discounts/authority": /* @__PURE__ */ keyed("role"),
  "/collection/instruments/signedOnBack": set,
  "/collection/instruments/verified": set,
  "/collection/surplus/consentBy": set,
  "/collection/complaints/authority": /* @__PURE__ */ keyed("role"),
  "/collection/complaints/authority/*/kinds": set,
  "/collection/complaints/adjustmentTo": set,
  "/credit/fixedBy/departments": set,
  "/credit/review/events": set,
  "/credit/grades/rows": /* @__PURE__ */ keyed("grade"),
  "/credit/paymentHistory/bands": { as: "ladder", match: ["onTimeShare"], edges: null },
  "/credit/newCustomer/furtherSteps": { as: "ladder", match: ["share"], edges: null },
  "/credit/exposureKinds": set,
  "/credit/collateral": /* @__PURE__ */ keyed("kind"),
  "/credit/collateral/*/most": amounts,
  "/credit/previousSale/kinds": set,
  "/credit/release/rules": set,
  .../* @__PURE__ */ RULE_LISTS("/credit/rules/*"),
  "/credit/scopedRules": /* @__PURE__ */ keyed("id"),
  .../* @__PURE__ */ RULE_LISTS("/credit/scopedRules/*/use"),
  "/credit/exclusions": /* @__PURE__ */ keyed("id"),
  "/customer/dossier/fields": /* @__PURE__ */ keyed("id"),
  "/customer/dossier/reviewerRoles": set,
  "/customer/dossier/keepers": set,
  "/customer/limitTable/keepers": set,
  "/customer/grades/order": sequence,
  "/customer/visits/kinds": set,
  "/escalation/kinds": set,
  "/escalation/stages": {
    as: "ladder",
    match: ["id", "fromDays", "toDays"],
    edges: { from: "fromDays", to: "toDays" },
  },
  .../* @__PURE__ */ STAGE_LISTS("/escalation/stages/*"),
  .../* @__PURE__ */ STAGE_LISTS("/escalation/beyond"),
  "/escalation/minimum/item": amounts,
  "/escalation/minimum/customer": amounts,
  "/escalation/noticeInterval/what": set,
  "/handover/signing/supervisorRoles": set,
  "/interest/rates": /* @__PURE__ */ keyed("from"),
  "/interest/cap/amounts": amounts,
  "/interest/minimumClaim": amounts,
  "/interest/waiverRoles": set,
  "/statement/priceBasis": sequence,
  "/statement/papers/forms": set,
  "/statement/duties/preparers": set,
  "/statement/duties/verifiers": set,
  "/statement/priceDepartments": set,
  "/statement/breaches/sanctions": /* @__PURE__ */ keyed("sanction"),
};
