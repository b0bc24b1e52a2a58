import type { Period, PlainDate } from "../calendar/index.js";
import { type Finding, enteredOnce } from "../decision/index.js";
import { type ChargeBook, chargeOn } from "./charges.js";
import { customerFinding } from "./customer-finding.js";
import type { VisitRules } from "./customer.policy.js";
import type { VisitCode } from "./customer.reason.js";
import type { CustomerVisit } from "./customer-visit.js";

/** Visits that count, and why the others do not. */
export interface CountingVisits {
  /** Each once, sorted by id. */
  readonly counting: readonly CustomerVisit[];
  readonly findings: readonly Finding<VisitCode>[];
}

/** The visits that count since the first period. */
export function countingVisits(
  { visits, asOf }: { readonly visits: readonly CustomerVisit[]; readonly asOf: PlainDate },
  { book, first }: { readonly book: ChargeBook; readonly first: Period | undefined },
  rules: VisitRules,
): CountingVisits {
  const isLooked = ({ on }: CustomerVisit): boolean => first === undefined || on >= first.from;
  const { rows, twice } = enteredOnce(visits, "visits");
  const looked = rows.filter(isLooked);
  const judged = looked.map((visit) => ({ visit, fault: faultOf(visit, { book, asOf }, rules) }));
  return {
    counting: judged.filter(({ fault }) => fault === null).map(({ visit }) => visit),
    findings: [
      ...twice
        .filter(isLooked)
        .map(({ id, customer }) =>
          customerFinding("visit-entered-twice", "Art. 26", [id], { visit: id, customer }),
        ),
      ...judged.flatMap(({ fault }) => fault ?? []),
    ],
  };
}

function faultOf(
  visit: CustomerVisit,
  { book, asOf }: { readonly book: ChargeBook; readonly asOf: PlainDate },
  { kinds, by }: VisitRules,
): Finding<VisitCode> | null {
  const { id, customer, on, kind } = visit;
  const facts = { visit: id, customer, by: visit.by, on };
  if (on > asOf) return customerFinding("visit-in-the-future", "Art. 26", [id], facts, [asOf, on]);
  if (!kinds.includes(kind)) {
    return customerFinding("visit-of-other-kind", "Art. 26", [id], { ...facts, kind }, [kinds, kind]);
  }
  const charge = chargeOn(book, customer, on);
  if (charge === undefined) return customerFinding("visit-outside-of-charge", "Art. 26", [id], facts);
  const { person } = charge;
  if (by === "person-in-charge" && person !== null && person !== visit.by) {
    const told = { ...facts, person };
    return customerFinding("visit-by-other-person", "Art. 26", [id], told, [person, visit.by]);
  }
  return null;
}
