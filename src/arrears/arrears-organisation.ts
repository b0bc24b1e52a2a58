import type { PlainDate } from "../calendar/index.js";

/** A body that answers for the debts of a place, or of one level there. */
export interface ArrearsDuty {
  readonly body: string;
  readonly place: string;
  /** `null` for the whole place. */
  readonly level: string | null;
}

/** Somebody in the leading group 清欠工作领导小组. */
export interface GroupMember {
  readonly person: string;
  /** The office held, such as `"executive-deputy-county-head"`. */
  readonly office: string;
}

/** How a campaign is organised. */
export interface ArrearsOrganisation {
  /** The work plan 工作方案; `null` while there is none. */
  readonly workPlan: { readonly document: string; readonly on: PlainDate } | null;
  readonly head: GroupMember | null;
  readonly deputy: GroupMember | null;
  /** Bodies whose principal officers are members, such as `"finance"`. */
  readonly members: readonly string[];
  readonly duties: readonly ArrearsDuty[];
}
