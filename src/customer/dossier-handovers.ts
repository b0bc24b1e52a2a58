import type { PlainDate } from "../calendar/index.js";
import { compareText } from "../decision/index.js";
import type { CustomerDossier } from "./dossier.js";
import { holdersOfCopies } from "./file-copies.js";

/** Whether somebody passed on what they held of a customer's dossier. */
export interface DossierPassedOn {
  readonly customer: string;
  readonly state: "handed-over" | "not-handed-over";
}

/**
 * The dossiers that a person holds, or held and passed on: what is to be handed over on a change of post or on leaving
 * (Art. 6). `mayRelease` and `makeHandoverList` take the rows as their `dossiers`. A copy that the taker has not
 * confirmed is not handed over. Sorted by customer.
 *
 * @throws MisuseError `copy-twice` where two copies of a dossier share an id.
 * @example
 * import { dossierHandovers, plainDate } from "receivables";
 *
 * const day = plainDate("2026-02-01");
 * const copy = { id: "1", keeper: "business", holder: "wang", on: day };
 * const dossiers = [{ customer: "C1", copies: [copy], transfers: [] }];
 * dossierHandovers({ dossiers, asOf: day }, "wang"); // => [{ customer: "C1", state: "not-handed-over" }]
 */
export function dossierHandovers(
  {
    dossiers,
    asOf,
  }: {
    readonly dossiers: readonly Pick<CustomerDossier, "customer" | "copies" | "transfers">[];
    readonly asOf: PlainDate;
  },
  person: string,
): readonly DossierPassedOn[] {
  return dossiers
    .flatMap((dossier): DossierPassedOn[] => {
      const { held, used } = holdersOfCopies(dossier, asOf);
      const { customer } = dossier;
      if (held.some(({ holder }) => holder === person)) return [{ customer, state: "not-handed-over" }];
      const passed = [...used].some(({ from }) => from === person);
      return passed ? [{ customer, state: "handed-over" }] : [];
    })
    .sort((a, b) => compareText(a.customer, b.customer));
}
