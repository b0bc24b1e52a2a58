import { openParameters, originOf } from "../../origin-of.js";
import { POLICY_SECTIONS, type PolicySections } from "../../policy.js";
import { atPointer, pointerTo } from "../at-pointer.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";

/** What the source leaves blank and the firm has not stated. */
export function parametersOpen(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  return openParameters(policy)
    .filter((at) => isRead(at, subject))
    .map((at) =>
      lintFinding(
        {
          code: "parameter-open",
          at,
          facts: { note: originOf(policy, at)?.note ?? null },
          mend: ["mend-state"],
        },
        subject,
      ),
    );
}

/** Every origin is that of a value which the policy has. */
export function originsOfNothing(subject: LintSubject): readonly LintFinding[] {
  const { policy } = subject;
  return Object.keys(policy.provenance)
    .filter((pointer) => isRead(pointer, subject) && atPointer(policy, pointer) === undefined)
    .map((pointer) =>
      lintFinding(
        {
          code: "origin-of-nothing",
          at: pointerTo(["provenance", pointer]),
          facts: { place: pointer },
          actual: pointer,
          mend: ["mend-drop-origin"],
        },
        subject,
      ),
    );
}

/** Whether a place is in no section that could not be read. */
function isRead(pointer: string, { sound }: LintSubject): boolean {
  const part = pointer.split("/")[1];
  return POLICY_SECTIONS.every((room) => room !== part || sound.has(room));
}

/** Every field of a section says, itself or with the section, where it comes from. */
export function originsMissing(subject: LintSubject): readonly LintFinding[] {
  const { policy, sound } = subject;
  return [...sound].flatMap((room) =>
    fieldsOf(policy, room)
      .filter((field) => originOf(policy, field) === undefined && !hasOriginBelow(policy, field))
      .map((field) =>
        lintFinding({ code: "origin-missing", at: field, facts: {}, mend: ["mend-name-origin"] }, subject),
      ),
  );
}

function fieldsOf(policy: PolicySections, room: keyof PolicySections): readonly string[] {
  return Object.keys(policy[room])
    .filter((field) => field !== "policy")
    .map((field) => pointerTo([room, field]));
}

function hasOriginBelow({ provenance }: LintSubject["policy"], field: string): boolean {
  return Object.keys(provenance).some((pointer) => pointer.startsWith(`${field}/`));
}

/** The lists in which no two rows have one name, with the field that names a row; the rows themselves without one. */
const NAMED: readonly (readonly [list: string, field?: string])[] = [
  ["/accountability/handover/losses"],
  ["/approval/chains/*/steps", "id"],
  ["/badDebt/application/approvals", "use"],
  ["/badDebt/application/fields"],
  ["/badDebt/application/keepers"],
  ["/badDebt/liability/severity"],
  ["/badDebt/writeOff/rules", "id"],
  ["/credit/collateral", "kind"],
  ["/credit/exclusions", "id"],
  ["/credit/exposureKinds"],
  ["/credit/grades/rows", "grade"],
  ["/credit/previousSale/kinds"],
  ["/credit/release/rules"],
  ["/credit/review/events"],
  ["/credit/scopedRules", "id"],
  ["/customer/dossier/fields", "id"],
  ["/customer/dossier/keepers"],
  ["/customer/grades/order"],
  ["/customer/visits/kinds"],
  ["/escalation/beyond/actions", "id"],
  ["/escalation/stages/*/actions", "id"],
  ["/interest/rates", "from"],
  ["/statement/breaches/sanctions", "from"],
  ["/statement/priceBasis"],
];

/** Nothing stands twice in a list whose rows are told apart by their names. */
export function namedTwice(subject: LintSubject): readonly LintFinding[] {
  return NAMED.flatMap(([list, field]) =>
    placesOf(subject, list.split("/").slice(1)).flatMap((path) => {
      const at = pointerTo(path);
      const rows = atPointer(subject.policy, at);
      if (!Array.isArray(rows)) return [];
      const names = rows.map((row: unknown) => (field === undefined ? row : atPointer(row, `/${field}`)));
      return names.flatMap((name, i) => {
        if (names.indexOf(name) === i || (typeof name !== "string" && typeof name !== "number")) return [];
        const place = field === undefined ? `${at}/${i}` : `${at}/${i}/${field}`;
        return [
          lintFinding(
            { code: "named-twice", at: place, facts: { name }, actual: name, mend: ["mend-rename"] },
            subject,
          ),
        ];
      });
    }),
  );
}

/** The paths that a pattern stands for; `*` is every entry. */
function placesOf({ policy, sound }: LintSubject, steps: readonly string[]): readonly (readonly string[])[] {
  if (!sound.has(steps[0] as keyof PolicySections)) return [];
  return steps.reduce<readonly (readonly string[])[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        if (step !== "*") return [[...path, step]];
        const value = atPointer(policy, pointerTo(path));
        return typeof value === "object" && value !== null
          ? Object.keys(value).map((key) => [...path, key])
          : [];
      }),
    [[]],
  );
}
