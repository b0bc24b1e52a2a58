import type { AgedItem } from "../aging/index.js";
import type { Money } from "../money/index.js";
import type { ItemPauses } from "./pauses-of-item.js";
import type { ReachedStage, StageFacts } from "./reached-stage.js";

/** An item that is in a stage, on its way through a plan. */
export interface Claim extends StageFacts {
  readonly aged: AgedItem;
  /** Whether the policy states a stage for its days. */
  readonly stated: boolean;
  readonly reached: ReachedStage;
  readonly pauses: ItemPauses;
  /** What is open less what is paused. */
  readonly pressed: Money;
}
