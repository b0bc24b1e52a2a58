import type { CustomerPolicy, DossierField, DossierGroup } from "../../customer/index.js";
import { money } from "../../money/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

/** Dossiers, grades and visits: Art. 4–9, 15, 16, 26, with the personal information law beside them. */
export const customerSection: SectionText<CustomerPolicy> = {
  dossier: {
    fields: [
      .../* @__PURE__ */ fields("A", "to know the customer and to reach it", [
        "name",
        "address",
        "phone",
        "length-of-dealings",
        "kind-of-business",
      ]),
      .../* @__PURE__ */ persons("to know who binds the customer and who decides", [
        "owners",
        "managers",
        "legal-representative",
      ]),
      .../* @__PURE__ */ persons(null, [
        "personality",
        "interests",
        "hobbies",
        "family",
        "education",
        "age",
        "ability",
        "background",
      ]),
      .../* @__PURE__ */ fields("B", "to judge what the customer can sell", [
        "market-area",
        "sales-ability",
        "growth-potential",
        "business-concept",
        "business-direction",
        "business-policy",
        "business-features",
      ]),
      .../* @__PURE__ */ fields("C", "to judge its position and what ties it to the firm", [
        "sales-record",
        "market-share",
        "competitiveness",
        "relation-to-competitors",
        "relation-to-us",
      ]),
      .../* @__PURE__ */ fields("D", "to fix its credit limit and term", [
        "sales-activities",
        "problems",
        "strategy",
        "outlook",
        "market-image",
        "reputation",
        "finances",
        "credit-standing",
      ]),
    ],
    reviewerRoles: ["business-manager"],
    responsibleRole: "business-manager",
    keepers: ["general-manager-office", "business"],
    updateEveryMonths: null,
  },
  filing: { reading: "each", deals: 2, amount: /* @__PURE__ */ money("10000.00", "CNY"), withinMonths: 1 },
  limitTable: { keepers: ["business", "finance"] },
  grades: { order: null, assessWithinDays: 0, approvalUse: null },
  visits: {
    count: 2,
    period: "quarter",
    kinds: ["phone", "in-person"],
    oncePerDay: true,
    by: "person-in-charge",
    partPeriod: "by-days",
  },
  personalData: {
    citations: {
      minimum: "个人信息保护法 Art. 6",
      access: "个人信息保护法 Art. 45",
      deletion: "个人信息保护法 Art. 47",
    },
    records: {
      dossier: { purpose: "to fix the customer's credit", keptUnder: "Art. 6" },
      deal: { purpose: "to account for sales and to collect what is owed", keptUnder: "会计法 Art. 23" },
      visit: { purpose: "to show that the customer was visited", keptUnder: "Art. 26, 27" },
      "grade-change": { purpose: "to show on what grade credit was given", keptUnder: "Art. 15, 16" },
      charge: { purpose: "to show who answers for the customer", keptUnder: "Art. 26" },
      parent: { purpose: "to hold a group to one limit", keptUnder: "Art. 9" },
    },
  },
};

/** The origin of each value of {@link customerSection}. */
export const customerProvenance: Provenance = {
  "/customer/dossier/fields": /* @__PURE__ */ from(
    "Art. 4",
    "assumed",
    "Part D is in the text, part A and the beginning of B in another copy, the rest of B and all of C from memory. That every one is required, but for the traits of persons, is a reading. The purposes are chosen; the traits of persons have none, because neither the article nor need states one.",
  ),
  "/customer/dossier/reviewerRoles": /* @__PURE__ */ from("Art. 4", "sure"),
  "/customer/dossier/responsibleRole": /* @__PURE__ */ from("Art. 4", "sure"),
  "/customer/dossier/keepers": /* @__PURE__ */ from("Art. 4", "sure", "Two copies, one each."),
  "/customer/dossier/updateEveryMonths": /* @__PURE__ */ from(
    "Art. 7",
    "open",
    "Regularly 定期; no interval is stated.",
  ),
  "/customer/filing/reading": /* @__PURE__ */ from(
    "Art. 5",
    "assumed",
    "The month runs from the second deal that reaches the amount; the condition itself can be read in other ways.",
  ),
  "/customer/filing/deals": /* @__PURE__ */ from("Art. 5", "sure"),
  "/customer/filing/amount": /* @__PURE__ */ from(
    "Art. 5",
    "sure",
    "The word for the currency is cut; 以上 includes the amount itself.",
  ),
  "/customer/filing/withinMonths": /* @__PURE__ */ from("Art. 5", "sure"),
  "/customer/limitTable/keepers": /* @__PURE__ */ from("Art. 9", "sure"),
  "/customer/grades/order": /* @__PURE__ */ from(
    "Art. 15, 16",
    "open",
    "The articles use a credit grade that none of them defines.",
  ),
  "/customer/grades/assessWithinDays": /* @__PURE__ */ from(
    "Art. 16",
    "assumed",
    "The grade is assessed on the visit; read as on its day.",
  ),
  "/customer/grades/approvalUse": /* @__PURE__ */ from("Art. 16", "chosen", "No approval is named."),
  "/customer/visits/count": /* @__PURE__ */ from("Art. 26", "sure"),
  "/customer/visits/period": /* @__PURE__ */ from("Art. 26", "sure", "A variant has two each month."),
  "/customer/visits/kinds": /* @__PURE__ */ from("Art. 26", "sure"),
  "/customer/visits/oncePerDay": /* @__PURE__ */ from(
    "Art. 26",
    "chosen",
    "The text is silent; two calls on one day are one contact.",
  ),
  "/customer/visits/by": /* @__PURE__ */ from(
    "Art. 26",
    "chosen",
    "The salesman is wholly responsible; read as visiting in person.",
  ),
  "/customer/visits/partPeriod": /* @__PURE__ */ from("Art. 26", "chosen", "The text is silent."),
  "/customer/personalData/citations": /* @__PURE__ */ from(
    "个人信息保护法 Art. 6, 45, 47",
    "assumed",
    "In force since 2021-11-01; from memory. Have a lawyer check.",
  ),
  "/customer/personalData/records": /* @__PURE__ */ from(
    "Art. 4, 9, 15, 26",
    "chosen",
    "The purposes are chosen. That the accounting law obliges the firm to keep its records is from memory.",
  ),
};

function fields(group: DossierGroup, purpose: string, ids: readonly string[]): readonly DossierField[] {
  return ids.map((id) => ({ id, group, required: true, personal: false, purpose }));
}

/** Fields about owners, managers and the legal representative; without a purpose they are not asked for. */
function persons(purpose: string | null, ids: readonly string[]): readonly DossierField[] {
  return ids.map((id) => ({ id, group: "A", required: purpose !== null, personal: true, purpose }));
}

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
