import type {
  ApprovalBand,
  ApprovalChain,
  ApprovalRequest,
  ChainStep,
  RoleHolder,
} from "../../../approval/index.js";
import { addMoney, money, signOfMoney, type Money } from "../../../money/index.js";
import type { Policy } from "../../policy.js";
import type { FactsOf } from "../fact-pattern.js";
import { SEARCH_CALENDAR, SEARCH_DAY } from "./search-day.js";
import { inPolicyCurrency } from "./search-money.js";
import { type Tried, tryFacts } from "./try-pattern.js";

type Paper = FactsOf<"approvalFromSignatures">;

/** A request that somebody without any role makes. */
export function requestOf(use: string, amount: Money): ApprovalRequest {
  return { id: "R-1", use, subject: "S-1", by: "applicant", on: SEARCH_DAY, amount, reason: "As stated" };
}

/** Opens an approval with nobody on the roster: which chain is chosen does not depend on the people. */
export function opened(use: string, amount: Money, policy: Policy): Tried<"openApproval"> {
  const request = requestOf(use, amount);
  return tryFacts(
    "openApproval",
    { request, roster: [], asOf: SEARCH_DAY, calendar: SEARCH_CALENDAR },
    policy,
  );
}

/** An amount that a band of a use holds, which is the first that does. */
export function amountIn(bands: readonly ApprovalBand[], index: number, policy: Policy): Money {
  const { upTo } = bands[index] ?? { upTo: null };
  if (upTo !== null) return upTo;
  const before = bands.slice(0, index).findLast((band) => band.upTo !== null)?.upTo ?? null;
  return before === null ? inPolicyCurrency("1", policy) : justAbove(before);
}

/** The next whole unit after an amount. */
export function justAbove(amount: Money): Money {
  const more = addMoney(amount, money("1", amount.currency));
  return signOfMoney(more) > 0 ? more : money("1", amount.currency);
}

/** A use and an amount that lead to a chain; `undefined` for a chain that no use leads to. */
export function requestFor(
  chain: string,
  policy: Policy,
): { readonly use: string; readonly amount: Money } | undefined {
  for (const [use, { bands }] of Object.entries(policy.approval.uses)) {
    const index = bands.findIndex((band) => band.chain === chain);
    if (index < 0) continue;
    const amount = amountIn(bands, index, policy);
    const chosen = opened(use, amount, policy).result?.decision.reasons[0]?.facts["chain"];
    if (chosen === chain) return { use, amount };
  }
  return undefined;
}

/** The most favourable people for a chain: for every step as many of its role as it asks for, nobody in two roles. */
export function bestRoster({ steps }: ApprovalChain): readonly RoleHolder[] {
  return steps.flatMap(({ by, id, voting }) => {
    const seats = "quorum" in voting && "votes" in voting.quorum ? Math.min(voting.quorum.votes, 50) : 1;
    return "person" in by
      ? []
      : Array.from({ length: seats }, (_, i) => ({
          role: by.role,
          person: `${by.role}, step ${id}, ${i + 1}`,
        }));
  });
}

/** The furthest that a request gets with some people, whoever of them signs for what. */
export function bestPaper(
  { amount, use }: { readonly use: string; readonly amount: Money },
  chain: ApprovalChain,
  { policy, roster }: { readonly policy: Policy; readonly roster: readonly RoleHolder[] },
): Tried<"approvalFromSignatures"> {
  const facts = { request: requestOf(use, amount), roster, asOf: SEARCH_DAY, calendar: SEARCH_CALENDAR };
  let furthest: { readonly tried: Tried<"approvalFromSignatures">; readonly steps: number } | undefined;
  for (const signatures of waysToSign(chain.steps, roster)) {
    const tried = tryFacts("approvalFromSignatures", { ...facts, signatures }, policy);
    const approval = tried.result?.approval;
    if (approval?.outcome === "approved") return tried;
    const steps = approval?.steps.length ?? 0;
    if (furthest === undefined || steps > furthest.steps) furthest = { tried, steps };
  }
  return furthest?.tried ?? tryFacts("approvalFromSignatures", { ...facts, signatures: [] }, policy);
}

/** More ways than this are not tried. */
const MOST_WAYS = 500;

/** Every way in which people can sign the steps, each person once: one for a step of one vote, else all who are left. */
function waysToSign(
  steps: readonly ChainStep[],
  roster: readonly RoleHolder[],
): readonly Paper["signatures"][] {
  let ways: readonly Paper["signatures"][] = [[]];
  for (const { by, voting } of steps) {
    const role = "role" in by ? by.role : by.person;
    const holders =
      "role" in by
        ? [...new Set(roster.flatMap((row) => (row.role === role ? [row.person] : [])))]
        : [by.person];
    ways = ways
      .flatMap((way) => {
        const left = holders.filter((person) => way.every((signature) => signature.by !== person));
        const groups = voting.mode === "one" && left.length > 0 ? left.map((person) => [person]) : [left];
        return groups.map((group) => [
          ...way,
          ...group.map((person) => ({ role, by: person, on: SEARCH_DAY, opinion: "Agreed" })),
        ]);
      })
      .slice(0, MOST_WAYS);
  }
  return ways;
}
