import type { DifferenceCode, FormCode } from "receivables";

/** A mistake that stands in the statements on purpose, for a verification to find. */
export interface PlantedError {
  readonly code: DifferenceCode | FormCode;
  readonly customer: string;
  /** The note or paper; `null` for a mistake of the statement as a whole. */
  readonly document: string | null;
  readonly item: string | null;
}
