import type { PolicySections } from "../policy.js";

/** How many entries one list of a policy may have, so that the search for facts ends soon. */
const ENTRIES = 500;

/** How many where each entry is held against each other, day by day or person by person. */
const FEWER: Readonly<Record<string, number>> = {
  "/aging/scheme": 50,
  "/approval/chains/*/steps": 20,
  "/credit/newCustomer/furtherSteps": 12,
  "/escalation/beyond/actions": 50,
  "/escalation/stages": 50,
  "/escalation/stages/*/actions": 50,
};

/** How deep lists are looked for. */
const DEPTH = 12;

/** A list that is too long, and what to say of it. */
export interface LongList {
  readonly path: readonly string[];
  readonly message: string;
}

/** The lists of a section that are longer than any rule is asked about; none where it holds no more than it may. */
export function listsTooLong(section: unknown, room: keyof PolicySections): readonly LongList[] {
  const found: LongList[] = [];
  let level: readonly Place[] = [{ path: [room], value: section }];
  for (let depth = 0; depth < DEPTH && found.length === 0; depth += 1) {
    level = level.flatMap(({ path, value }) => {
      if (typeof value !== "object" || value === null) return [];
      const entries = Object.entries(value);
      const most = FEWER[patternOf(path)] ?? ENTRIES;
      if (entries.length <= most)
        return entries.map(([key, entry]) => ({ path: [...path, key], value: entry }));
      const message = `${entries.length} entries are more than the ${most} that are looked at`;
      found.push({ path, message });
      return [];
    });
  }
  return found;
}

interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The place with `*` for the name of a chain and the number of a stage. */
function patternOf(path: readonly string[]): string {
  return path.map((key, i) => (i === 2 && path.length === 4 ? "/*" : `/${key}`)).join("");
}
