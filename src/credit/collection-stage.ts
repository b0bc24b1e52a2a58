/** How far the collection of an item has come: its stage of escalation 催收阶段, as a plan of the day gives it. */
export interface CollectionStage {
  readonly customer: string;
  readonly item: string;
  readonly stage: string;
}
