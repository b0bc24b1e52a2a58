import { compareText } from "../decision/index.js";
import { compareMoney, negateMoney, signOfMoney } from "../money/index.js";
import type { AccountabilityEntry } from "./accountability-entry.js";
import { type AccountabilityFinding, accountabilityFinding } from "./accountability-finding.js";
import type { BookCode } from "./accountability.reason.js";
import { type EntryChain, chainsOf, reversesRightly } from "./entry-chain.js";

/** What does not fit among the entries of a book; all of them count in it nevertheless. */
export function bookFindings(entries: readonly AccountabilityEntry[]): readonly AccountabilityFinding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [
    ...entries.flatMap((entry) => findingOfEntry(entry, byId)),
    ...chainsOf(entries).flatMap(findingOfChain),
  ].sort((a, b) => compareText(a.id, b.id));
}

function findingOfEntry(
  entry: AccountabilityEntry,
  byId: ReadonlyMap<string, AccountabilityEntry>,
): readonly AccountabilityFinding[] {
  if (entry.reverses === null) {
    return signOfMoney(entry.amount) < 0 ? [found("gives-back-nothing-named", entry)] : [];
  }
  const root = byId.get(entry.reverses);
  if (root === undefined) return [found("reversed-entry-unknown", entry)];
  return root.reverses === null && reversesRightly(entry, root) ? [] : [found("reversal-of-another", entry)];
}

function found(
  code: Exclude<BookCode, "given-back-above-taken" | "taken-again-above-taken">,
  { id, person, amount, reverses, reasons }: AccountabilityEntry,
): AccountabilityFinding {
  return accountabilityFinding({
    code,
    citation: reasons[0]?.citation ?? "Art. 19",
    about: [id],
    facts: { entry: id, person, amount, reverses },
    expected: null,
    actual: reverses,
  });
}

function findingOfChain({ root, net, most }: EntryChain): readonly AccountabilityFinding[] {
  const above = signOfMoney(net) < 0;
  if (!above && compareMoney(net, most) <= 0) return [];
  const { id, person, cause, reasons } = root;
  return [
    accountabilityFinding({
      code: above ? "given-back-above-taken" : "taken-again-above-taken",
      citation: reasons[0]?.citation ?? "Art. 19",
      about: [id],
      facts: { entry: id, person, cause: cause.kind, taken: most, net: above ? negateMoney(net) : net },
      expected: most,
      actual: net,
    }),
  ];
}
