import { compareDecimals, multiplyDecimals } from "../money/index.js";
import type { StepProgress } from "./approval.js";
import type { Quorum, VotingRule } from "./approval.policy.js";

/** What the votes of a step say. */
export type StepVerdict = "open" | "approved" | "rejected";

interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  /** Votes that may still come. */
  readonly left: number;
  /** Whether every seat has voted. */
  readonly everybody: boolean;
}

/** What the votes say while more may come; `over` when none will. */
export function stepVerdict(
  voting: VotingRule,
  { seats, votes }: Pick<StepProgress, "seats" | "votes">,
  over: boolean = false,
): StepVerdict {
  const count = (choice: string): number => votes.filter((vote) => vote.choice === choice).length;
  const tally: Tally = {
    yes: count("for"),
    no: count("against"),
    abstained: count("abstain"),
    left: over ? 0 : seats.length - votes.length,
    everybody: votes.length > 0 && votes.length === seats.length,
  };
  const enough = !("quorum" in voting) || reached(voting.quorum, seats.length, votes.length);
  return VERDICTS[voting.mode](tally, enough);
}

const VERDICTS: Readonly<Record<VotingRule["mode"], (tally: Tally, enough: boolean) => StepVerdict>> = {
  one: ({ yes, no, everybody }) => (yes > 0 ? "approved" : no > 0 || everybody ? "rejected" : "open"),
  all: ({ no, abstained, everybody }) => (no + abstained > 0 ? "rejected" : everybody ? "approved" : "open"),
  majority: ({ yes, no, left }, enough) => {
    if (enough && yes > no + left) return "approved";
    return enough && no >= yes + left ? "rejected" : "open";
  },
  unanimous: ({ yes, no, left }, enough) => {
    if (no > 0) return "rejected";
    if (left > 0 || !enough) return "open";
    return yes > 0 ? "approved" : "rejected";
  },
};

function reached(quorum: Quorum, seats: number, votes: number): boolean {
  if (votes === 0) return false;
  if ("votes" in quorum) return votes >= quorum.votes;
  return compareDecimals(String(votes), multiplyDecimals(quorum.share, String(seats))) >= 0;
}
