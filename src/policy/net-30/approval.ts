import type { ApprovalPolicy, ChainStep } from "../../approval/index.js";
import { type Money, money } from "../../money/index.js";
import type { Provenance } from "../provenance.js";
import type { SectionText } from "../section.js";

const usd = (amount: string): Money => money(amount, "USD");

/** One holder of the role decides within five business days; another role stands in where one is named. */
const one = (role: string, ...substitutes: string[]): ChainStep => ({
  id: role,
  by: { role },
  without: [],
  voting: { mode: "one" },
  opinionNeeded: false,
  deadline: { days: 5, counted: "business" },
  substitutes:
    substitutes.length === 0
      ? null
      : { roles: substitutes, causes: ["leave", "illness", "own-request", "earlier-vote"] },
});

const manager: ChainStep = /* @__PURE__ */ one("credit-manager", "finance-manager");
const finance: ChainStep = /* @__PURE__ */ one("finance-manager", "controller");
const director: ChainStep = /* @__PURE__ */ one("managing-director", "deputy-director");

/** Limits of authority by amount: the credit manager, then the finance manager as well, then the managing director. */
export const approvalSection: SectionText<ApprovalPolicy> = {
  citation: "Common practice",
  chains: {
    manager: { citation: "Common practice", steps: [manager] },
    finance: { citation: "Common practice", steps: [manager, finance] },
    director: { citation: "Common practice", steps: [manager, finance, director] },
    board: {
      citation: "Common practice",
      steps: [
        finance,
        {
          id: "board",
          by: { role: "board" },
          without: [],
          voting: { mode: "majority", quorum: { share: "0.5" } },
          opinionNeeded: false,
          deadline: { days: 10, counted: "business" },
          substitutes: null,
        },
      ],
    },
  },
  uses: {
    "credit-raise": {
      citation: "Common practice",
      reasonNeeded: false,
      bands: [
        { upTo: /* @__PURE__ */ usd("10000.00"), chain: "manager" },
        { upTo: /* @__PURE__ */ usd("50000.00"), chain: "finance" },
        { upTo: null, chain: "director" },
      ],
    },
    "credit-sale": {
      citation: "Common practice",
      reasonNeeded: false,
      bands: [{ upTo: null, chain: "manager" }],
    },
    "order-release": {
      citation: "Common practice",
      reasonNeeded: true,
      bands: [
        { upTo: /* @__PURE__ */ usd("10000.00"), chain: "manager" },
        { upTo: /* @__PURE__ */ usd("50000.00"), chain: "finance" },
        { upTo: null, chain: "director" },
      ],
    },
    contract: {
      citation: "Common practice",
      reasonNeeded: false,
      bands: [{ upTo: null, chain: "manager" }],
    },
    discount: {
      citation: "Common practice",
      reasonNeeded: true,
      bands: [
        { upTo: /* @__PURE__ */ usd("500.00"), chain: "manager" },
        { upTo: /* @__PURE__ */ usd("5000.00"), chain: "finance" },
        { upTo: null, chain: "director" },
      ],
    },
    "special-case": {
      citation: "Common practice",
      reasonNeeded: true,
      bands: [{ upTo: null, chain: "finance" }],
    },
    "bad-debt": {
      citation: "Common practice",
      reasonNeeded: true,
      bands: [{ upTo: null, chain: "finance" }],
    },
    "write-off": {
      citation: "Common practice",
      reasonNeeded: true,
      bands: [
        { upTo: /* @__PURE__ */ usd("1000.00"), chain: "finance" },
        { upTo: /* @__PURE__ */ usd("25000.00"), chain: "director" },
        { upTo: null, chain: "board" },
      ],
    },
    "project-gate": {
      citation: "Common practice",
      reasonNeeded: false,
      bands: [{ upTo: null, chain: "board" }],
    },
  },
};

/** The origin of each value of {@link approvalSection}. */
export const approvalProvenance: Provenance = {
  "/approval": {
    citation: "Common practice",
    certainty: "chosen",
    note: "Amounts, deadlines and grounds for standing in are customary.",
  },
};
