import type { PlainDate } from "../calendar/index.js";
import type { Decision, Facts, Reason } from "../decision/index.js";
import type { Signer } from "./statement.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { SharingCode } from "./statement.reason.js";
import { CITATION } from "./statement-citation.js";

/** Whether a paper with selling prices may be shared. */
export type SharingDecision = Decision<"share" | "refuse", SharingCode>;

/** A paper with selling prices, and who wants to share it with whom. */
export interface SharingFacts {
  readonly person: Signer;
  /** Whose prices they are; without it, prices for every customer, such as a price list's. */
  readonly customer?: string;
  /** A customer outside, or a department of the firm. */
  readonly recipient: { readonly customer: string } | { readonly department: string };
  readonly asOf: PlainDate;
}

/**
 * Whether a person may share a quotation or a statement (R1.4.1): only people of the departments that handle
 * prices may, only with those departments and with the customer whose prices they are. Every reason is given.
 *
 * @example
 * import { chinaTradeRegulation, maySharePrices, plainDate } from "receivables";
 *
 * const decision = maySharePrices(
 *   {
 *     person: { id: "wang", department: "marketing" },
 *     customer: "C1",
 *     recipient: { customer: "C2" },
 *     asOf: plainDate("2026-05-31"),
 *   },
 *   chinaTradeRegulation.statement,
 * );
 * decision.outcome; // => "refuse"
 * decision.reasons.map(({ code }) => code); // => ["price-department", "prices-to-other-customer"]
 */
export function maySharePrices(
  { person, customer, recipient, asOf }: SharingFacts,
  { priceDepartments, policy }: StatementPolicy,
): SharingDecision {
  const handlesPrices = (department: string): boolean => priceDepartments?.includes(department) ?? true;
  const sender = judged(handlesPrices(person.department), "price-department", "price-department-refused", {
    department: person.department,
  });
  const receiver =
    "department" in recipient
      ? judged(
          handlesPrices(recipient.department),
          "price-department",
          "prices-to-other-department",
          recipient,
        )
      : judged(
          customer === undefined || customer === recipient.customer,
          "prices-to-their-customer",
          "prices-to-other-customer",
          { customer: customer ?? null, recipient: recipient.customer },
        );
  return {
    outcome: sender.passes && receiver.passes ? "share" : "refuse",
    reasons: [sender.reason, receiver.reason],
    asOf,
    policy,
  };
}

function judged(
  passes: boolean,
  yes: SharingCode,
  no: SharingCode,
  facts: Facts,
): { readonly passes: boolean; readonly reason: Reason<SharingCode> } {
  const code = passes ? yes : no;
  return { passes, reason: { code, citation: CITATION[code], facts } };
}
