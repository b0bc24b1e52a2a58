import type { ApprovalUse } from "../../../approval/index.js";
import { compareMoney } from "../../../money/index.js";
import { namedUses } from "../../approval-uses.js";
import { pointerTo } from "../at-pointer.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { amountIn, justAbove, opened } from "../search/search-approval.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { type Tried, patternOf } from "../search/try-pattern.js";

/** Every use that a section names stands in the section `approval`. */
export function usesUnknown(subject: LintSubject): readonly LintFinding[] {
  const { policy, sound } = subject;
  const known = Object.keys(policy.approval.uses);
  return namedUses(policy, sound)
    .filter(({ use }) => !Object.hasOwn(policy.approval.uses, use))
    .map(({ path, use }) => {
      const tried = opened(use, inPolicyCurrency("1", policy), policy);
      return lintFinding(
        {
          code: "use-unknown",
          at: pointerTo(path),
          facts: { use },
          expected: known,
          actual: use,
          mend: ["mend-name-one-of", { names: known }],
          example: refused(tried),
        },
        subject,
      );
    });
}

/** Every band names a chain that there is. */
export function chainsUnknown(subject: LintSubject): readonly LintFinding[] {
  const { approval } = subject.policy;
  const known = Object.keys(approval.chains);
  return bandsOf(subject).flatMap(({ bands, index, use }) => {
    const chain = bands[index]?.chain ?? "";
    if (Object.hasOwn(approval.chains, chain)) return [];
    const tried = opened(use, amountIn(bands, index, subject.policy), subject.policy);
    return [
      lintFinding(
        {
          code: "chain-unknown",
          at: pointerTo(["approval", "uses", use, "bands", index, "chain"]),
          facts: { use, chain },
          expected: known,
          actual: chain,
          mend: ["mend-name-one-of", { names: known }],
          example: refused(tried),
        },
        subject,
      ),
    ];
  });
}

/** Each band holds an amount that no earlier one does, all in one currency. */
export function bandsNeverReached(subject: LintSubject): readonly LintFinding[] {
  return bandsOf(subject).flatMap(({ bands, index, use }) => {
    const { upTo } = bands[index] ?? { upTo: null };
    const last = index === bands.length - 1;
    const before = bands.slice(0, index).findLast((band) => band.upTo !== null)?.upTo ?? null;
    const coversAll = upTo === null && !last;
    const otherCurrency = upTo !== null && before !== null && before.currency !== upTo.currency;
    const tooSmall = upTo !== null && before !== null && !otherCurrency && compareMoney(upTo, before) <= 0;
    if (!coversAll && !otherCurrency && !tooSmall) return [];
    const amount = coversAll
      ? amountIn(bands, index + 1, subject.policy)
      : amountIn(bands, index, subject.policy);
    const tried = opened(use, amount, subject.policy);
    return [
      lintFinding(
        {
          code: "approval-band-never-reached",
          at: pointerTo(["approval", "uses", use, "bands", index, "upTo"]),
          facts: { use, band: index + 1, upTo, before },
          expected: before,
          actual: upTo,
          mend: before === null ? ["mend-reorder"] : ["mend-more-than", { value: before }],
          example: [
            patternOf(tried, [
              "/decision/outcome",
              "/decision/reasons/0/code",
              "/decision/reasons/0/facts/chain",
            ]),
          ],
        },
        subject,
      ),
    ];
  });
}

/** The last band holds whatever is above the others. */
export function amountsWithoutBand(subject: LintSubject): readonly LintFinding[] {
  return bandsOf(subject).flatMap(({ bands, index, use }) => {
    const { upTo } = bands[index] ?? { upTo: null };
    if (index < bands.length - 1 || upTo === null) return [];
    const tried = opened(use, justAbove(upTo), subject.policy);
    return [
      lintFinding(
        {
          code: "amount-without-band",
          at: pointerTo(["approval", "uses", use, "bands", index, "upTo"]),
          facts: { use, upTo },
          actual: upTo,
          mend: ["mend-set", { value: null }],
          example: refused(tried),
        },
        subject,
      ),
    ];
  });
}

/** A larger amount does not go through fewer of the roles that a smaller one goes through. */
export function approvalFalls(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  return bandsOf(subject).flatMap(({ bands, index, use }) => {
    const [small, large] = [bands[index - 1], bands[index]].map((band) => rolesOf(band?.chain, subject));
    if (index === 0 || small === undefined || large === undefined) return [];
    const missing = small.filter((role) => !large.includes(role));
    if (missing.length === 0 || !large.every((role) => small.includes(role))) return [];
    const both = [index - 1, index].map((at) => opened(use, amountIn(bands, at, policy), policy));
    return [
      lintFinding(
        {
          code: "approval-falls",
          at: pointerTo(["approval", "uses", use, "bands", index, "chain"]),
          facts: { use, missing, upTo: bands[index - 1]?.upTo ?? null },
          expected: small,
          actual: large,
          mend: ["mend-add", { what: missing }],
          example: both.map((tried) =>
            patternOf(tried, ["/decision/reasons/0/facts/chain", "/decision/reasons/0/facts/steps"]),
          ),
        },
        subject,
      ),
    ];
  });
}

/** A use that no section names is asked for by nobody but the caller. */
export function usesUnused(subject: LintSubject): readonly LintFinding[] {
  const { policy, sound } = subject;
  const named = new Set(namedUses(policy, sound).map(({ use }) => use));
  return Object.keys(policy.approval.uses)
    .filter((use) => !named.has(use))
    .map((use) =>
      lintFinding(
        {
          code: "use-unused",
          at: pointerTo(["approval", "uses", use]),
          facts: { use },
          mend: ["mend-remove"],
        },
        subject,
      ),
    );
}

/** A chain that no use names approves nothing. */
export function chainsUnused(subject: LintSubject): readonly LintFinding[] {
  const { chains, uses } = subject.policy.approval;
  const named = new Set(Object.values(uses).flatMap(({ bands }) => bands.map(({ chain }) => chain)));
  return Object.keys(chains)
    .filter((chain) => !named.has(chain))
    .map((chain) =>
      lintFinding(
        {
          code: "chain-unused",
          at: pointerTo(["approval", "chains", chain]),
          facts: { chain },
          mend: ["mend-remove"],
        },
        subject,
      ),
    );
}

function refused(tried: Tried<"openApproval">): readonly ReturnType<typeof patternOf>[] | undefined {
  const refusal = tried.result?.decision.outcome === "refuse";
  return refusal ? [patternOf(tried, ["/decision/outcome", "/decision/reasons/0/code"])] : undefined;
}

function bandsOf({ policy }: LintSubject): readonly {
  readonly use: string;
  readonly bands: ApprovalUse["bands"];
  readonly index: number;
}[] {
  return Object.entries(policy.approval.uses).flatMap(([use, { bands }]) =>
    bands.map((_, index) => ({ use, bands, index })),
  );
}

function rolesOf(
  chain: string | undefined,
  { policy: { approval } }: LintSubject,
): readonly string[] | undefined {
  if (chain === undefined || !Object.hasOwn(approval.chains, chain)) return undefined;
  return approval.chains[chain]?.steps.map(({ by }) => ("role" in by ? by.role : by.person));
}
