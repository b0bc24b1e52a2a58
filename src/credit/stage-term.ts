import type { OrderFacts } from "./order-facts.js";

/** The word of the vocabulary for the moment at which an order is asked about; a release is also what leavers get. */
export function stageTerm(stage: OrderFacts["stage"]): string {
  return stage === "release" ? "release-to-warehouse" : stage;
}
