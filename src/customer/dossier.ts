import type { PlainDate } from "../calendar/index.js";
import type { FileCopy, FileTransfer } from "./file-copy.js";

/** A customer information file 客户信息档案. Nothing in it is overwritten: what was learned later stands beside. */
export interface CustomerDossier {
  readonly customer: string;
  /** The day it was compiled and filed 汇总建档. */
  readonly filedOn: PlainDate;
  readonly entries: readonly DossierEntry[];
  /** The first review and signature, and every update after it. */
  readonly reviews: readonly DossierReview[];
  /** Who is finally responsible 最终责任人; `null` while nobody is. */
  readonly responsible: DossierOfficer | null;
  readonly copies: readonly FileCopy[];
  readonly transfers: readonly FileTransfer[];
  /** Fields whose values were erased. Without it, none were. */
  readonly erased?: readonly ErasedField[];
}

/** One thing learned about the customer. */
export interface DossierEntry {
  /** A field of the policy. */
  readonly field: string;
  readonly value: string;
  /** Who learned it. */
  readonly by: string;
  readonly on: PlainDate;
}

/** A review with signature 审核签字. It covers everything that was learned until its day. */
export interface DossierReview {
  readonly by: string;
  /** The role in which it was signed. */
  readonly role: string;
  readonly on: PlainDate;
}

/** A person in a role. */
export interface DossierOfficer {
  readonly person: string;
  readonly role: string;
}

/** That a field's values were erased. */
export interface ErasedField {
  readonly field: string;
  readonly on: PlainDate;
}
