import { MisuseError } from "../misuse/index.js";
import type { SupplyContract } from "./supply-contract.js";

/** Refuses an agreed time to pay that is no number of days, which would pass as a short one. */
export function refuseBadDays({ agreedDays }: SupplyContract): void {
  if (agreedDays === null || (Number.isInteger(agreedDays) && agreedDays >= 0)) return;
  throw new MisuseError({
    code: "days-not-whole",
    field: "contract.agreedDays",
    value: agreedDays,
    problem: "not a whole number of days, 0 or more",
    remedy: "Count in whole calendar days; write null where the contract is silent.",
  });
}
