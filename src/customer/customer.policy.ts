import type { Citation, PolicyRef } from "../decision/index.js";
import type { Money } from "../money/index.js";

/** The room's section of the policy: what a firm keeps about its customers, and how it keeps in touch with them. */
export interface CustomerPolicy {
  readonly policy: PolicyRef;
  readonly dossier: DossierRules;
  readonly filing: FilingRules;
  readonly limitTable: {
    /** Who keeps one copy each of the table of credit limits and terms. Art. 9. */
    readonly keepers: readonly string[];
  };
  readonly grades: GradeRules;
  readonly visits: VisitRules;
  readonly personalData: PersonalDataRules;
}

/** What a dossier holds and what is done with it. */
export interface DossierRules {
  /** Everything that a dossier may hold. Art. 4. */
  readonly fields: readonly DossierField[];
  /** Roles whose holder reviews and signs a dossier and its updates; empty for anyone. Art. 4, 7. */
  readonly reviewerRoles: readonly string[];
  /** The role of the one who is finally responsible; `null` for any. Art. 4. */
  readonly responsibleRole: string | null;
  /** Who keeps one copy each: the number of keepers is the number of copies. Art. 4. */
  readonly keepers: readonly string[];
  /**
   * Calendar months after the last review within which the dossier is updated, the last day included; `null`: not
   * stated, which a check says. Art. 7.
   */
  readonly updateEveryMonths: number | null;
}

/**
 * The parts of a dossier: A basic data 基础资料, B traits 客户特征, C business condition 业务状况, D state of dealings
 * 交易现状.
 */
export type DossierGroup = "A" | "B" | "C" | "D";

/** One thing that a dossier may say of a customer. */
export interface DossierField {
  readonly id: string;
  readonly group: DossierGroup;
  /** Whether a dossier without it is incomplete. */
  readonly required: boolean;
  /** Whether it says something about a natural person: an owner, a manager, a contact. */
  readonly personal: boolean;
  /** What the firm keeps it for; `null`: for nothing that is stated, so that a personal value has no place there. */
  readonly purpose: string | null;
}

/**
 * Which dealings oblige the firm to file a dossier. All readings use the same two numbers; each gives a day that is
 * no later than that of the next one:
 *
 * - `either`: the n-th deal of any amount, or the first that reaches the amount, whichever comes first.
 * - `any`: the first deal by which there are n of any amount and one of them reaches the amount.
 * - `following`: the n-th deal counted from the first that reaches the amount, which is itself the first.
 * - `each`: the n-th deal that itself reaches the amount.
 */
export type FilingReading = "either" | "any" | "following" | "each";

/** From which dealings on, and by when, a customer has a dossier. Art. 5. */
export interface FilingRules {
  readonly reading: FilingReading;
  /** n: the least number of deals, 1 or more, inclusive. */
  readonly deals: number;
  /** The least amount of a single deal, inclusive. Deals in another currency reach no amount, which is reported. */
  readonly amount: Money;
  /** Calendar months after the deciding deal, the last day included. */
  readonly withinMonths: number;
}

/** The credit grades and how they are kept right. Art. 15, 16. */
export interface GradeRules {
  /** The grades from the best to the worst; `null`: not stated, so that no grade is known. */
  readonly order: readonly string[] | null;
  /**
   * Calendar days after a visit within which it led to an assessment of the grade, the last day included; 0 is the
   * visit itself; `null`: visits need not lead to one.
   */
  readonly assessWithinDays: number | null;
  /** The use of the approval policy that a change of grade goes through; `null`: it needs no approval. */
  readonly approvalUse: string | null;
}

/** How often customers are visited. Art. 16, 26. */
export interface VisitRules {
  /** The least number of visits in each period, inclusive. */
  readonly count: number;
  readonly period: "month" | "quarter";
  /** The kinds that count: `"phone"`, `"in-person"`. */
  readonly kinds: readonly string[];
  /** Whether several visits to a customer on one day count as one. */
  readonly oncePerDay: boolean;
  /** Whose visits count: those of the person in charge on the day, or anyone's. */
  readonly by: "person-in-charge" | "anyone";
  /**
   * What a period asks for in which the customer was looked after only in part: the whole `count`, nothing, or the
   * `count` by the share of its days, rounded down.
   */
  readonly partPeriod: "in-full" | "nothing" | "by-days";
}

/** What may be kept about persons, and what becomes of it. */
export interface PersonalDataRules {
  /** The rule that nothing is kept without need, the right to see what is kept, and the right to have it deleted. */
  readonly citations: { readonly minimum: Citation; readonly access: Citation; readonly deletion: Citation };
  /** What the rows of each kind are kept for. */
  readonly records: Readonly<Record<CustomerRecordKind, RecordRule>>;
}

/** The kinds of rows that this room keeps about a customer. */
export type CustomerRecordKind = "dossier" | "deal" | "visit" | "grade-change" | "charge" | "parent";

/** Why rows of a kind are kept. */
export interface RecordRule {
  readonly purpose: string;
  /** What allows or obliges the firm to keep the business facts in them when personal data is erased. */
  readonly keptUnder: Citation;
}
