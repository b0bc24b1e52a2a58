import type { Facts, Finding } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { BadDebtLiabilityCode } from "./bad-debt.reason.js";
import type { LiabilityGround } from "./liability-rule.js";

/** That a person answers for a loss on a ground, before it is known with which share. */
export interface GroundFound {
  readonly ground: LiabilityGround;
  readonly person: string;
  /** What the share is of: the loss, a part of it, or what was written off. */
  readonly base: Money;
  readonly facts: Facts;
}

/** What the facts show of one loss. */
export interface GroundsFound {
  readonly grounds: readonly GroundFound[];
  readonly findings: readonly Finding<BadDebtLiabilityCode>[];
}
