import { type Approval, openApproval, recordApproval } from "receivables/approval";
import { day, graded } from "./customer-case.js";

/** An approval of a customer's change of grade, asked for and granted on one day. */
export function approved(id: string, subject = "C1", on = "2026-02-01", content?: string): Approval {
  const step = {
    id: "decide",
    by: { role: "business-manager" },
    without: [],
    voting: { mode: "one" },
    opinionNeeded: false,
    deadline: null,
    substitutes: null,
  } as const;
  const chains = { manager: { citation: "Art. 16", steps: [step] } };
  const bands = [{ upTo: null, chain: "manager" }];
  const { approval } = openApproval(
    {
      request: { id, use: "grade-change", subject, by: "wang", on: day(on), ...(content && { content }) },
      roster: [{ role: "business-manager", person: "zhao" }],
      asOf: day(on),
    },
    {
      policy: graded.policy,
      citation: "Art. 16",
      chains,
      uses: { "grade-change": { citation: "Art. 16", reasonNeeded: false, bands } },
    },
  );
  if (approval === null) throw new Error("not opened");
  const vote = { kind: "vote", step: "decide", by: "zhao", on: day(on), choice: "for" } as const;
  return recordApproval({ approval, event: vote, asOf: day(on) }).approval;
}
