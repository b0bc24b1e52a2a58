import type { PlainDate } from "../calendar/index.js";

/** A visit to a customer, by phone or in person 访问客户. */
export interface CustomerVisit {
  readonly id: string;
  readonly customer: string;
  /** Who visited. */
  readonly by: string;
  readonly on: PlainDate;
  /** `"phone"`, `"in-person"`, as the policy names them. */
  readonly kind: string;
  /** What the visit led to for the credit grade; `null` while it led to none. */
  readonly assessment: GradeAssessment | null;
  /** Whom the visitor spoke to. */
  readonly metWith?: string;
  readonly remark?: string;
}

/** What somebody holds to be the right grade after a visit. */
export interface GradeAssessment {
  readonly grade: string;
  readonly by: string;
  readonly on: PlainDate;
}

/** Who is in charge of a customer, and when. */
export interface CustomerCharge {
  readonly customer: string;
  /** `null` while nobody is. */
  readonly person: string | null;
  readonly from: PlainDate;
  /** The last day; without it, until further notice. */
  readonly until?: PlainDate;
}
