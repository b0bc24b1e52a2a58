import type { CustomerParent } from "./customer-parent.js";
import type { CustomerCharge, CustomerVisit } from "./customer-visit.js";
import type { Deal } from "./deal.js";
import type { CustomerDossier } from "./dossier.js";
import type { GradeChange } from "./grade-change.js";

/** Everything that this room keeps about customers, in any order. */
export interface CustomerFacts {
  readonly dossiers: readonly CustomerDossier[];
  readonly deals: readonly Deal[];
  readonly visits: readonly CustomerVisit[];
  readonly gradeChanges: readonly GradeChange[];
  readonly charges: readonly CustomerCharge[];
  readonly parents: readonly CustomerParent[];
}
