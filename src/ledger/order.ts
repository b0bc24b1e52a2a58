import { compareText } from "../decision/index.js";
import type { OpenItem } from "./open-item.js";

/** The item that is due first; one without a due date comes last. */
export function compareDue(a: OpenItem, b: OpenItem): -1 | 0 | 1 {
  return compareText(a.dueOn ?? "~", b.dueOn ?? "~");
}

/** The item that was issued first. */
export function compareIssue(a: OpenItem, b: OpenItem): -1 | 0 | 1 {
  return compareText(a.issuedOn, b.issuedOn);
}
