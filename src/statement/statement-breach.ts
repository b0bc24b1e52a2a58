import type { PlainDate } from "../calendar/index.js";
import type { Citation, Finding, PolicyRef, Reason } from "../decision/index.js";
import type { SharingFacts } from "./may-share-prices.js";
import type { Statement } from "./statement.js";
import type { BreachCode, DifferenceCode, FormCode, SharingCode } from "./statement.reason.js";
import type { StatementVerification } from "./statement-verification.js";

/** What is looked through for breaches. */
export interface BreachFacts {
  /** Statements, each with what its verification found. */
  readonly claims: readonly {
    readonly statement: Statement;
    readonly verification: StatementVerification;
  }[];
  /** Papers with selling prices that were shared; those that might be shared are no breach. */
  readonly shared?: readonly SharingFacts[];
  /** What was shared later does not count yet. */
  readonly asOf: PlainDate;
}

/** A rule on statements that was broken, once for each person who answers for it. */
export interface StatementBreach extends Finding<"statement-rule-broken"> {
  /** `null` where nobody put their name to it. */
  readonly person: string | null;
  /** Code of the finding or refusal that shows it. */
  readonly broken: DifferenceCode | FormCode | SharingCode;
  readonly rule: Citation;
}

/** A person with all that they answer for, and what follows by the firm's scale. */
export interface BreachSanction {
  readonly person: string;
  /** By id. */
  readonly breaches: readonly StatementBreach[];
  /** The sanction reached; `null` for none, or while the firm has stated no scale. */
  readonly sanction: string | null;
  readonly reason: Reason<BreachCode>;
}

/** Who is held to account. */
export interface BreachReport {
  readonly asOf: PlainDate;
  readonly policy: PolicyRef;
  /** By person. */
  readonly people: readonly BreachSanction[];
  /** Breaches under which no name stands, by id. */
  readonly ofNobody: readonly StatementBreach[];
}
