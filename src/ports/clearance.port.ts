import type {
  ArrearsInspection,
  ArrearsOrganisation,
  BlacklistEntry,
  ClearanceTarget,
  DebtRepayment,
  FirmDeposit,
  GateFacts,
  ScreeningFacts,
} from "../arrears/index.js";
import type { PlainDate } from "../calendar/index.js";

/** A campaign to clear arrears 清欠, as it stands. */
export interface ClearanceCampaign {
  readonly screening: Omit<ScreeningFacts, "asOf">;
  readonly repayments: readonly DebtRepayment[];
  readonly targets: readonly ClearanceTarget[];
  readonly organisation: ArrearsOrganisation;
  /** A later screening, with the amounts then open; `null` for none. */
  readonly observed: Omit<ScreeningFacts, "asOf"> | null;
  /** Projects that wait at a gate. */
  readonly projects: readonly Omit<GateFacts, "asOf">[];
  readonly deposits: readonly FirmDeposit[];
  readonly inspections: readonly ArrearsInspection[];
  readonly blacklist: readonly BlacklistEntry[];
}

/** Where a clearance campaign comes from. */
export interface ClearancePort {
  /** The campaign under way on the day; `null` for none. Rejects when the store cannot be read. */
  campaign(asOf: PlainDate): Promise<ClearanceCampaign | null>;
}
