import { compareText } from "../../decision/index.js";
import { MisuseError } from "../../misuse/index.js";
import { pointerTo } from "./at-pointer.js";
import type { LintFinding, LintSeverity } from "./lint-finding.js";
import { type LintRule, lintFinding } from "./lint-rule.js";
import { LINT_RULES } from "./lint-rules.js";
import type { LintFacts, LintSubject } from "./lint-subject.js";
import { type ParsedDocument, type SchemaFault, parseDocument } from "./parse-document.js";

/**
 * What is wrong with a policy, before anything is decided by it: ranges with gaps and overlaps, stages that no claim
 * comes to, severity that falls as days rise, approvals that nobody can give, thresholds that contradict each other,
 * what is still open, and what the law objects to. Most findings come with facts that show the fault, which the linter
 * found by running the engine; `replayPattern` runs them again, and `explainReason` puts a finding or its remedy in words.
 *
 * @param document - a policy, or any JSON value that may be one, of any format; what `policySchema` refuses is a
 *   finding too. It never throws.
 * @param facts - who holds which role, and rates that the law compares with.
 * @returns errors before warnings before notes, each by its place in the policy.
 * @example
 * import { chinaTradeRegulation, explainReason, lintPolicy, net30 } from "receivables";
 *
 * lintPolicy(net30).filter(({ severity }) => severity !== "note"); // => []
 *
 * const [first, second, ...rest] = net30.escalation.stages;
 * const gap = { ...net30, escalation: { ...net30.escalation, stages: [first, { ...second, fromDays: 18 }, ...rest] } };
 * const [finding] = lintPolicy(gap);
 * finding?.pointer; // => "/escalation/stages/1/fromDays"
 * finding && explainReason(finding); // => "Day 15 is in no stage: 1-14 ends on day 14, 15-30 begins on day 18"
 * finding && explainReason(finding.remedy); // => "Set /escalation/stages/1/fromDays to 15"
 * finding?.example?.[0]?.shows["/items/0/stage"]; // => "1-14"
 */
export function lintPolicy(document: unknown, facts: LintFacts = {}): readonly LintFinding[] {
  const parsed = parseDocument(document);
  const subject: LintSubject = { ...facts, policy: parsed.policy, sound: parsed.sound };
  const found = LINT_RULES.filter(({ reads }) => reads.every((room) => parsed.sound.has(room))).flatMap(
    (rule) => ask(rule, subject, parsed),
  );
  const all = [...found, ...schemaFindings(parsed, found, subject)];
  const once = new Map(all.map((finding) => [finding.id, finding]));
  return [...once.values()].sort(inOrder);
}

/** What no verb can work on shows nothing: days beyond the calendar, or sections that the schema refuses. */
function ask({ find }: LintRule, subject: LintSubject, { faults }: ParsedDocument): readonly LintFinding[] {
  try {
    return find(subject);
  } catch (error) {
    if (!(error instanceof MisuseError) && faults.length === 0) throw error;
    return [];
  }
}

/** What the schema refuses and no rule has spoken of. */
function schemaFindings(
  { faults, missing }: ParsedDocument,
  found: readonly LintFinding[],
  subject: LintSubject,
): readonly LintFinding[] {
  const absent = missing.map((room) =>
    lintFinding(
      {
        code: "section-missing",
        at: `/${room}`,
        facts: { section: room },
        mend: ["mend-add-section", { section: room }],
      },
      subject,
    ),
  );
  const refused = faults
    .filter(({ path: [room] }) => !missing.some((other) => other === room))
    .filter((fault) => !isSpokenOf(fault, found))
    .map(({ message, path }) =>
      lintFinding(
        {
          code: "not-a-policy",
          at: pointerTo(path),
          facts: { problem: message },
          mend: ["mend-read-schema"],
        },
        subject,
      ),
    );
  return [...absent, ...refused];
}

function isSpokenOf({ isShaped, path }: SchemaFault, found: readonly LintFinding[]): boolean {
  const at = pointerTo(path);
  return (
    isShaped &&
    found.some(
      ({ pointer, severity }) => severity === "error" && (pointer === at || pointer.startsWith(`${at}/`)),
    )
  );
}

const ORDER: readonly LintSeverity[] = ["error", "warning", "note"];

function inOrder(a: LintFinding, b: LintFinding): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.code, b.code)
  );
}
