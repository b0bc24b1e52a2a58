import type { EvidenceIndex } from "./evidence-index.js";
import type { LineMatching } from "./match-lines.js";
import type { StatementScope } from "./noted-goods.js";
import type { StatementLine } from "./statement.js";
import type { Found } from "./statement-finding.js";

/** What lines and goods that do not belong together say: one finding for each. */
export function findUnmatched(matching: LineMatching, scope: StatementScope, index: EvidenceIndex): Found[] {
  return [
    ...matching.moved.map(({ claim, goods }): Found => {
      const { document, item } = claim.claim;
      return { code: "wrong-document", document, item, expected: goods.goods.note.id, actual: document };
    }),
    ...matching.excess.map(
      ({ claim: { document, item, quantity, unitPrice }, claimed, evidenced }): Found => {
        const facts = { quantity, unitPrice };
        return {
          code: "duplicate-line",
          document,
          item,
          expected: String(evidenced),
          actual: String(claimed),
          facts,
        };
      },
    ),
    ...matching.unsupported.map((line) => unsupported(line, scope, index)),
    ...matching.unbilled.map(({ note, line, quantity }): Found => {
      const code = note.kind === "return" ? "return-not-credited" : "not-billed";
      return { code, document: note.id, item: line.item, expected: quantity, actual: null };
    }),
  ];
}

function unsupported(
  { document, item, quantity }: StatementLine,
  { customer }: StatementScope,
  index: EvidenceIndex,
): Found {
  const owner = index.itemOwner(document, item, customer);
  return owner === undefined
    ? { code: "no-evidence", document, item, expected: null, actual: quantity }
    : { code: "wrong-customer", document, item, expected: owner, actual: customer };
}
