import type { PlainDate } from "../calendar/index.js";
import type { Finding } from "../decision/index.js";
import type { BadDebtApplication } from "./bad-debt-application.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { WriteOffCode } from "./bad-debt.reason.js";
import type { BadDebtEvidence } from "./write-off-proposal.js";

/** What is odd about evidence: it shows nothing. */
export function evidenceFaults(
  evidence: readonly BadDebtEvidence[],
  applications: readonly BadDebtApplication[],
  asOf: PlainDate,
): readonly Finding<WriteOffCode>[] {
  const known = new Map(applications.map(({ id, items }) => [id, new Set(items.map(({ item }) => item))]));
  return evidence.flatMap(({ id, kind, application, item = null, on }) => {
    const facts = { evidence: id, kind, application, item, on, asOf };
    const items = known.get(application);
    const codes: readonly WriteOffCode[] = [
      ...(items === undefined ? (["evidence-of-unknown-application"] as const) : []),
      ...(items !== undefined && item !== null && !items.has(item)
        ? (["evidence-of-other-item"] as const)
        : []),
      ...(on > asOf ? (["evidence-in-future"] as const) : []),
    ];
    return codes.map((code) => badDebtFinding(code, "Art. 30", [application, id], facts));
  });
}
