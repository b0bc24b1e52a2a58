import { contentId } from "./content-id.js";
import type { Finding } from "./finding.js";
import type { Citation, Facts, FactValue } from "./reason.js";

/**
 * Makes a finding: its code, the rule, what it is about, its facts, and what was expected and what was found, which are
 * `null` without it.
 */
export type FindingMaker = <Code extends string>(
  code: Code,
  citation: Citation,
  about: readonly string[],
  facts: Facts,
  difference?: readonly [expected: FactValue, actual: FactValue],
) => Finding<Code>;

/**
 * What makes the findings of a room, each with an id made of the room, the code and what it is about.
 *
 * @example
 * import { findingMaker } from "receivables";
 *
 * const finding = findingMaker("shipping")("box-missing", "House rule", ["S1"], { shipment: "S1" }, [2, 1]);
 * [finding.id, finding.expected, finding.actual]; // => ["shipping:box-missing/S1", 2, 1]
 */
export function findingMaker(room: string): FindingMaker {
  return (code, citation, about, facts, [expected, actual] = [null, null]) => ({
    id: contentId(room, code, ...about),
    code,
    citation,
    facts,
    expected,
    actual,
  });
}
