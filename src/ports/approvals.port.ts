import type { PlainDate } from "../calendar/index.js";
import type { ApprovalHistory } from "../approval/index.js";
import type { Page, PageRequest } from "./page.js";

/** An approval with everything that was offered to it, and what shows that nothing was changed. */
export interface ApprovalOnRecord {
  readonly history: ApprovalHistory;
  /** The digest at its end as it was kept elsewhere; without it entries cut off at the end do not show. */
  readonly digest?: string;
}

/** Where approvals come from. */
export interface ApprovalsPort {
  /**
   * Every approval that was asked for by the day, sorted by the request's id, each once. Those that were closed
   * in an earlier month may be left out, save what open items wait for: without the approval of a special case no
   * legal steps are planned for it. Rejects when the store cannot be read.
   */
  approvals(asOf: PlainDate, page: PageRequest): Promise<Page<ApprovalOnRecord>>;
}
