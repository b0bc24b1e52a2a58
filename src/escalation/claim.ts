import type { AgedItem } from "../aging/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Reason } from "../decision/index.js";
import type { Money } from "../money/index.js";
import type { StandingCode } from "./escalation.reason.js";
import type { ItemPauses } from "./pauses-of-item.js";
import type { ReachedStage, StageFacts } from "./reached-stage.js";
import type { StageOverride } from "./stage-override.js";

/** An item that is in a stage, on its way through a plan. */
export interface Claim extends StageFacts {
  readonly aged: AgedItem;
  /** Whether the policy states a stage for its days. */
  readonly stated: boolean;
  readonly reached: ReachedStage;
  readonly pauses: ItemPauses;
  /** What is open less what is paused. */
  readonly pressed: Money;
  /** Who put it into the stage that it is in, where its days did not. */
  readonly override?: StageOverride;
  /** Why it is in a stage before the one that it has come to; left out for most. */
  readonly fallen?: readonly Reason<StandingCode>[];
  /** Where something else than its own days and steps says when its stage changes next; `null` for never. */
  readonly changesOn?: PlainDate | null;
}
