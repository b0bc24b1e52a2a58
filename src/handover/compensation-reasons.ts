import { once } from "../columnar/kernels.js";
import { compareText, type Reason } from "../decision/index.js";
import { isDifference } from "./handover-reconciliation.js";
import { handoverStatus, recordAsOf } from "./handover-status.js";
import type { HandoverPolicy } from "./handover.policy.js";
import type { HandoverCode } from "./handover.reason.js";
import type { LeaverCompensation, PursuitTransfer, ReleaseFacts } from "./release-facts.js";

/** What a leaver's compensation duties do to leaving. */
export interface CompensationReasons {
  /** What holds up leaving. */
  readonly refusals: readonly Reason<HandoverCode>[];
  /** What passes to a successor and holds nothing up. */
  readonly transfers: readonly Reason<HandoverCode>[];
  readonly pursuits: readonly PursuitTransfer[];
}

/** Art. 34: confirmed in writing by the customer, a compensation does not hold up leaving, nor is it void. */
export function compensationReasons(facts: ReleaseFacts, policy: HandoverPolicy): CompensationReasons {
  const { leaver, asOf, compensations = [] } = facts;
  const asked = policy.release.compensationConfirmed;
  const by = (day: string | null): boolean => day !== null && day <= asOf;
  const open = compensations.filter((own) => !by(own.settledOn)).toSorted((a, b) => compareText(a.id, b.id));
  const successorOf = once(() => successors(facts));
  const refusals: Reason<HandoverCode>[] = [];
  const transfers: Reason<HandoverCode>[] = [];
  const pursuits: PursuitTransfer[] = [];
  for (const own of open) {
    const { id: compensation, customer, amount } = own;
    const to = successorOf()(own);
    if (asked && !by(own.confirmedOn)) {
      refusals.push({
        code: "compensation-not-confirmed",
        citation: "Art. 34",
        facts: { compensation, customer, amount },
      });
    } else if (to === null) {
      refusals.push({
        code: "pursuit-without-successor",
        citation: "Art. 34",
        facts: { compensation, customer, amount },
      });
    } else {
      transfers.push({
        code: "pursuit-passes-on",
        citation: "Art. 34",
        facts: { compensation, customer, amount, to, leaver },
      });
      pursuits.push({ compensation, customer, amount, to, owedBy: leaver });
    }
  }
  return { refusals: [...refusals, ...(asked ? unsettled(facts) : [])], transfers, pursuits };
}

// A difference that the leaver answers for is a compensation too; the caller need not have entered it as one.
function unsettled({
  leaver,
  reconciliations = [],
  compensations = [],
}: ReleaseFacts): readonly Reason<HandoverCode>[] {
  const entered = new Set(compensations.map(({ item }) => item));
  return reconciliations
    .flatMap(({ findings }) => findings)
    .filter((finding) => isDifference(finding) && finding.liability.parties.includes(leaver))
    .filter(({ item }) => !entered.has(item))
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, item, customer, difference }) => ({
      code: "difference-not-settled",
      citation: "Art. 34",
      facts: { leaver, finding: id, item, customer, difference },
    }));
}

/** Who took over what the leaver handed over in complete lists, looked up by item and else by customer. */
function successors({ leaver, handovers, asOf }: ReleaseFacts): (own: LeaverCompensation) => string | null {
  const lists = handovers
    .map((record) => recordAsOf(record, asOf))
    .filter((record) => record.list.giver === leaver && handoverStatus(record).outcome === "complete")
    .map(({ list }) => list)
    .toSorted((a, b) => compareText(a.id, b.id));
  const ofItem = new Map(lists.flatMap(({ rows }) => rows).map((row) => [row.item, row.taker]));
  const ofCustomer = new Map<string, string>();
  for (const { customer, taker } of lists.flatMap((list) => list.customers)) {
    if (taker !== null) ofCustomer.set(customer, taker);
  }
  return ({ item, customer }) => ofItem.get(item) ?? ofCustomer.get(customer) ?? null;
}
