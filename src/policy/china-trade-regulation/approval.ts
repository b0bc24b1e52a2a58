import type { ApprovalPolicy, ApprovalUse, ChainStep } from "../../approval/index.js";
import type { Origin, Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const COMMITTEE = "market-management-committee";
const GENERAL_MANAGER = "general-manager";

/** One holder of the role decides; the text sets neither a deadline nor a substitute. */
const one = (role: string, opinionNeeded = false): ChainStep => ({
  id: role,
  by: { role },
  without: [],
  voting: { mode: "one" },
  opinionNeeded,
  deadline: null,
  substitutes: null,
});

const anyAmount = (citation: string, chain: string, reasonNeeded = false): ApprovalUse => ({
  citation,
  reasonNeeded,
  bands: [{ upTo: null, chain }],
});

/**
 * Who approves what (Art. 10, 12, 15, 19, 20, 26, 30, R4.8). The approvers of a bad debt are named differently in Art. 26
 * and Art. 30: both chains are here, and the use `bad-debt` names the first; for the other reading let it name
 * `bad-debt-art-30`.
 */
export const approvalSection: SectionText<ApprovalPolicy> = {
  citation: "Art. 10, 12, 15, 19, 20, 26, 30",
  chains: {
    "credit-raise": {
      citation: "Art. 10",
      steps: [
        {
          id: COMMITTEE,
          by: { role: COMMITTEE },
          without: [GENERAL_MANAGER],
          voting: { mode: "unanimous", quorum: { share: "1" } },
          opinionNeeded: false,
          deadline: null,
          substitutes: null,
        },
        /* @__PURE__ */ one(GENERAL_MANAGER),
      ],
    },
    "credit-sale": { citation: "Art. 12", steps: [/* @__PURE__ */ one("business-manager")] },
    contract: { citation: "Art. 15", steps: [/* @__PURE__ */ one("head-in-charge")] },
    discount: { citation: "Art. 20", steps: [/* @__PURE__ */ one("business-manager")] },
    "special-case": { citation: "Art. 19", steps: [/* @__PURE__ */ one(GENERAL_MANAGER)] },
    "bad-debt-art-26": {
      citation: "Art. 26",
      steps: [
        /* @__PURE__ */ one("business-supervisor", true),
        /* @__PURE__ */ one("vice-general-manager"),
        /* @__PURE__ */ one(GENERAL_MANAGER),
      ],
    },
    "bad-debt-art-30": {
      citation: "Art. 30",
      steps: [/* @__PURE__ */ one("sales-head"), /* @__PURE__ */ one(GENERAL_MANAGER)],
    },
    "write-off": {
      citation: "Art. 26, 30",
      steps: [/* @__PURE__ */ one("finance-manager"), /* @__PURE__ */ one(GENERAL_MANAGER)],
    },
    "project-gate": { citation: "R4.8", steps: [/* @__PURE__ */ one("approving-body", true)] },
  },
  uses: {
    "credit-raise": /* @__PURE__ */ anyAmount("Art. 10", "credit-raise"),
    "credit-sale": /* @__PURE__ */ anyAmount("Art. 12", "credit-sale"),
    "order-release": /* @__PURE__ */ anyAmount("Art. 10, 15", "credit-raise", true),
    contract: /* @__PURE__ */ anyAmount("Art. 15", "contract"),
    discount: /* @__PURE__ */ anyAmount("Art. 20", "discount", true),
    "special-case": /* @__PURE__ */ anyAmount("Art. 19", "special-case"),
    "bad-debt": /* @__PURE__ */ anyAmount("Art. 26, 30", "bad-debt-art-26", true),
    "write-off": /* @__PURE__ */ anyAmount("Art. 26, 30", "write-off", true),
    "project-gate": /* @__PURE__ */ anyAmount("R4.8", "project-gate"),
  },
};

/** The origin of each value of {@link approvalSection}. */
export const approvalProvenance: Provenance = {
  "/approval/citation": /* @__PURE__ */ from("Art. 10, 12, 15, 19, 20, 26, 30", "sure"),
  "/approval/chains/credit-raise": /* @__PURE__ */ from("Art. 10", "sure"),
  "/approval/chains/credit-raise/steps/0/without": /* @__PURE__ */ from(
    "Art. 8, 10",
    "assumed",
    "The general manager chairs the committee and approves after it; one person's vote counts once.",
  ),
  "/approval/chains/credit-raise/steps/0/voting": /* @__PURE__ */ from(
    "Art. 10",
    "assumed",
    "A unanimous opinion is read as one to which every member has spoken.",
  ),
  "/approval/chains/credit-raise/steps/0/deadline": /* @__PURE__ */ from(
    "Art. 10",
    "open",
    "None is stated.",
  ),
  "/approval/chains/credit-raise/steps/0/substitutes": /* @__PURE__ */ from(
    "Art. 8, 10",
    "open",
    "Nothing is said of standing in for a member.",
  ),
  "/approval/chains/credit-sale": /* @__PURE__ */ from("Art. 12", "assumed", "The article is missing."),
  "/approval/chains/contract": /* @__PURE__ */ from("Art. 15", "sure"),
  "/approval/chains/discount": /* @__PURE__ */ from("Art. 20", "sure"),
  "/approval/chains/special-case": /* @__PURE__ */ from("Art. 19", "assumed", "The tier is from memory."),
  "/approval/chains/bad-debt-art-26": /* @__PURE__ */ from(
    "Art. 26",
    "sure",
    "A variant has the final approval by the chairman.",
  ),
  "/approval/chains/bad-debt-art-30": /* @__PURE__ */ from("Art. 30", "sure"),
  "/approval/chains/write-off": /* @__PURE__ */ from(
    "Art. 26, 30",
    "assumed",
    "The general manager approves and finance books; that finance agrees first is this preset's reading.",
  ),
  "/approval/chains/project-gate": /* @__PURE__ */ from(
    "R4.8",
    "sure",
    "The approving body is one role; its opinion names the source of funds.",
  ),
  "/approval/uses/credit-raise": /* @__PURE__ */ from("Art. 10", "sure"),
  "/approval/uses/credit-sale": /* @__PURE__ */ from("Art. 12", "assumed", "The article is missing."),
  "/approval/uses/order-release": /* @__PURE__ */ from(
    "Art. 10, 15",
    "assumed",
    "The text has the committee and the general manager allow more, and says it of limits, not of one order.",
  ),
  "/approval/uses/contract": /* @__PURE__ */ from("Art. 15", "sure"),
  "/approval/uses/discount": /* @__PURE__ */ from("Art. 20", "sure", "The written reason is in the text."),
  "/approval/uses/discount/bands/0/upTo": /* @__PURE__ */ from(
    "Art. 20",
    "open",
    "Discounts within authority, without an amount.",
  ),
  "/approval/uses/special-case": /* @__PURE__ */ from("Art. 19", "assumed", "The tier is from memory."),
  "/approval/uses/bad-debt": /* @__PURE__ */ from(
    "Art. 26, 30",
    "assumed",
    "The two articles name different approvers; the longer chain is taken.",
  ),
  "/approval/uses/write-off": /* @__PURE__ */ from("Art. 26, 30", "assumed"),
  "/approval/uses/project-gate": /* @__PURE__ */ from("R4.8", "sure"),
};

function from(citation: string, certainty: Origin["certainty"], note?: string): Origin {
  return { citation, certainty, ...(note !== undefined && { note }) };
}
