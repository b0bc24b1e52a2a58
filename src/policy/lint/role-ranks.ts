import type { LintSubject } from "./lint-subject.js";

/** For each role those that it answers to, directly or through others. */
export type RoleRanks = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Who answers to whom: who is reported to stands above who reports, and who approves after another above that one.
 */
export function ranksOf({ policy, sound }: LintSubject): RoleRanks {
  const above = new Map<string, Set<string>>();
  const put = (role: string, superior: string): void => {
    above.set(role, (above.get(role) ?? new Set<string>()).add(superior));
  };
  if (sound.has("escalation")) {
    const { beyond, stages } = policy.escalation;
    for (const { reportTo, role } of [...stages, ...(beyond === null ? [] : [beyond])].flatMap(
      ({ actions }) => actions,
    )) {
      if (reportTo !== null) put(role, reportTo);
    }
  }
  if (sound.has("approval")) {
    for (const { steps } of Object.values(policy.approval.chains)) {
      const roles = steps.flatMap(({ by }) => ("role" in by ? [by.role] : []));
      roles.slice(1).forEach((role, i) => put(roles[i] as string, role));
    }
  }
  return new Map([...above.keys()].map((role) => [role, reach(role, above)]));
}

/** Whether one role stands above another, and not the other above it as well. */
export function outranks(role: string, other: string, ranks: RoleRanks): boolean {
  return (ranks.get(other)?.has(role) ?? false) && !(ranks.get(role)?.has(other) ?? false);
}

function reach(role: string, above: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(above.get(role) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(above.get(next) ?? []));
  }
  return seen;
}
