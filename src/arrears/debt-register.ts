import type { PlainDate } from "../calendar/index.js";
import type { Finding, PolicyRef } from "../decision/index.js";
import type { ArrearsDebt, DebtorUnit } from "./debt.js";
import type { RegisterCode } from "./arrears.reason.js";

/** How a debt came into the register: by the screening, after it though it is older, or as a new one. */
export type DebtOrigin = "screened" | "found-late" | "new";

/** A debt of the register. */
export interface RegisteredDebt extends ArrearsDebt {
  /** The unit that owes; `null` where the list of units does not know it. */
  readonly unit: DebtorUnit | null;
  readonly origin: DebtOrigin;
  /** Ids of other entries of the same debt, sorted; a repayment may name any of them. */
  readonly alsoAs: readonly string[];
}

/** The register of debts 清欠台账 as of a day; each debt stands in it once. */
export interface DebtRegister {
  readonly asOf: PlainDate;
  /** The day of the screening that the campaign begins with. */
  readonly screenedOn: PlainDate;
  readonly policy: PolicyRef;
  /** By id. */
  readonly debts: readonly RegisteredDebt[];
  /** Debts that the campaign does not clear, by id. */
  readonly outside: readonly RegisteredDebt[];
  readonly findings: readonly Finding<RegisterCode>[];
}
