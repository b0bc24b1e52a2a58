import type { ApprovalChain, ChainStep, RoleHolder } from "../../../approval/index.js";
import { pointerTo } from "../at-pointer.js";
import type { FactPattern } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { type Fault, lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { bestPaper, bestRoster, requestFor } from "../search/search-approval.js";
import { patternOf } from "../search/try-pattern.js";

/** What stops a chain, and at which step. */
type Stop = Pick<Fault, "code" | "at" | "facts" | "mend"> & Partial<Pick<Fault, "expected" | "actual">>;

/**
 * With the most favourable people each chain can be approved: every step has a seat, nobody is asked for twice, and no
 * step needs more votes than it has seats.
 */
export function chainsCanApprove(subject: LintSubject): readonly LintFinding[] {
  return chainsOf(subject).flatMap(([name, chain]) => {
    const example = notApproved(name, chain, bestRoster(chain), subject);
    if (example === undefined) return [];
    const stops = chain.steps.flatMap((step, i) => stopAt(name, chain, i, step));
    return stops.map((stop) => lintFinding({ ...stop, example }, subject));
  });
}

function stopAt(name: string, { steps }: ApprovalChain, i: number, step: ChainStep): readonly Stop[] {
  const { by, id, voting, without } = step;
  const at = (...path: readonly (string | number)[]): string =>
    pointerTo(["approval", "chains", name, "steps", i, ...path]);
  const facts = { chain: name, step: id };
  if ("role" in by && without.includes(by.role)) {
    const place = at("without", without.indexOf(by.role));
    return [
      { code: "seat-for-nobody", at: place, facts: { ...facts, role: by.role }, mend: ["mend-remove"] },
    ];
  }
  const isSame = (other: ChainStep): boolean =>
    "person" in by && "person" in other.by && other.by.person === by.person;
  if ("person" in by && steps.slice(0, i).some(isSame)) {
    const who = by.person;
    return [
      {
        code: "approver-twice",
        at: at("by"),
        facts: { ...facts, who },
        actual: who,
        mend: ["mend-two-people"],
      },
    ];
  }
  if ("person" in by && "quorum" in voting && "votes" in voting.quorum && voting.quorum.votes > 1) {
    const { votes } = voting.quorum;
    return [
      {
        code: "quorum-above-seats",
        at: at("voting", "quorum", "votes"),
        facts: { ...facts, votes, seats: 1 },
        expected: 1,
        actual: votes,
        mend: ["mend-at-most", { value: 1 }],
      },
    ];
  }
  return [];
}

/** With the firm's own people each chain has somebody for every step. */
export function chainsHavePeople(subject: LintSubject): readonly LintFinding[] {
  const { people } = subject;
  if (people === undefined) return [];
  const roster = people.map(({ person, role }): RoleHolder => ({ person, role }));
  return chainsOf(subject).flatMap(([name, chain]) => {
    const example = notApproved(name, chain, roster, subject);
    if (example === undefined || notApproved(name, chain, bestRoster(chain), subject) !== undefined)
      return [];
    const vacant = chain.steps.flatMap(({ by, substitutes }, i) => {
      if ("person" in by || roster.some(({ role }) => role === by.role)) return [];
      const at = pointerTo(["approval", "chains", name, "steps", i, "by", "role"]);
      const standIns = substitutes?.roles ?? [];
      return [
        lintFinding(
          {
            code: "role-without-people",
            at,
            facts: { chain: name, role: by.role, standIns },
            actual: by.role,
            mend: ["mend-appoint", { role: by.role }],
            example,
          },
          subject,
        ),
      ];
    });
    if (vacant.length > 0) return vacant;
    const roles = chain.steps.flatMap(({ by }) => ("role" in by ? [by.role] : []));
    const holders = [
      ...new Set(roster.flatMap(({ person, role }) => (roles.includes(role) ? [person] : []))),
    ].sort();
    return [
      lintFinding(
        {
          code: "approval-needs-more-people",
          at: pointerTo(["approval", "chains", name]),
          facts: { chain: name, people: holders, roles },
          actual: holders.length,
          mend: ["mend-appoint-more", { roles }],
          example,
        },
        subject,
      ),
    ];
  });
}

function chainsOf({ policy }: LintSubject): readonly (readonly [string, ApprovalChain])[] {
  return Object.entries(policy.approval.chains);
}

/** Shows that a chain is not approved whoever of the roster signs; `undefined` where it is, or where nothing asks for it. */
function notApproved(
  name: string,
  chain: ApprovalChain,
  roster: readonly RoleHolder[],
  { policy }: LintSubject,
): readonly FactPattern[] | undefined {
  const request = requestFor(name, policy);
  if (request === undefined) return undefined;
  const tried = bestPaper(request, chain, { policy, roster });
  const approval = tried.result?.approval;
  if (approval === undefined || approval === null || approval.outcome === "approved") return undefined;
  const open = approval.steps.length - 1;
  return [
    patternOf(tried, ["/approval/outcome", `/approval/steps/${open}/step`, `/approval/steps/${open}/seats`]),
  ];
}
