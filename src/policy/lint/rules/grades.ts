import { compareMoney } from "../../../money/index.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { assessed, customerOf } from "../search/search-credit.js";
import { patternOf } from "../search/try-pattern.js";

/** Every grade that a customer can have allows something, and no row stands for a grade that none can have. */
export function gradesAndRowsAgree(subject: LintSubject): readonly LintFinding[] {
  const { credit, customer } = subject.policy;
  const { order } = customer.grades;
  const rows = credit.grades?.rows ?? [];
  if (order === null || credit.grades === null) return [];
  const without = order.flatMap((grade, i) => {
    if (rows.some((row) => row.grade === grade)) return [];
    const one = assessed(customerOf(subject.policy, { grade }), subject.policy);
    return [
      lintFinding(
        {
          code: "grade-without-row",
          at: `/customer/grades/order/${i}`,
          facts: { grade },
          actual: grade,
          mend: ["mend-add", { what: [grade] }],
          example: [
            patternOf(one.tried, [`/basis/${one.at("grades")}/limit`, `/basis/${one.at("grades")}/missing`]),
          ],
        },
        subject,
      ),
    ];
  });
  const unknown = rows.flatMap(({ grade }, i) =>
    order.includes(grade)
      ? []
      : [
          lintFinding(
            {
              code: "grade-of-no-order",
              at: `/credit/grades/rows/${i}/grade`,
              facts: { grade },
              expected: [...order],
              actual: grade,
              mend: ["mend-name-one-of", { names: [...order] }],
            },
            subject,
          ),
        ],
  );
  return [...without, ...unknown];
}

/** A worse grade allows no more and no longer. */
export function gradesFall(subject: LintSubject): readonly LintFinding[] {
  const { credit } = subject.policy;
  const order = subject.sound.has("customer") ? subject.policy.customer.grades.order : null;
  const listed = (credit.grades?.rows ?? []).map((row, i) => ({ row, at: `/credit/grades/rows/${i}` }));
  const rows =
    order === null
      ? listed
      : listed
          .filter(({ row }) => order.includes(row.grade))
          .toSorted((a, b) => order.indexOf(a.row.grade) - order.indexOf(b.row.grade));
  return rows.slice(1).flatMap(({ at, row }, i) => {
    const better = rows[i]?.row ?? row;
    const more =
      row.limit.kind === "unlimited"
        ? better.limit.kind !== "unlimited"
        : better.limit.kind === "amount" &&
          row.limit.amount.currency === better.limit.amount.currency &&
          compareMoney(row.limit.amount, better.limit.amount) > 0;
    const longer = row.term > better.term;
    if (!more && !longer) return [];
    const both = [better, row].map(({ grade }) =>
      assessed(customerOf(subject.policy, { grade }), subject.policy),
    );
    return [
      lintFinding(
        {
          code: "worse-grade-gets-more",
          at: `${at}/${more ? "limit" : "term"}`,
          facts: { grade: row.grade, better: better.grade, field: more ? "limit" : "term" },
          expected: more && better.limit.kind === "amount" ? better.limit.amount : better.term,
          actual: more ? (row.limit.kind === "amount" ? row.limit.amount : null) : row.term,
          mend: [
            "mend-at-most",
            { value: more && better.limit.kind === "amount" ? better.limit.amount : better.term },
          ],
          example: both.map(({ at: place, tried }) =>
            patternOf(tried, [
              `/basis/${place("grades")}/limit/kind`,
              `/basis/${place("grades")}/limit/amount`,
              `/basis/${place("grades")}/term`,
            ]),
          ),
        },
        subject,
      ),
    ];
  });
}

/** A grade's term is one that somebody gets. */
export function gradeTermsWithinLongest(subject: LintSubject): readonly LintFinding[] {
  const { grades, normalTerm } = subject.policy.credit;
  return (grades?.rows ?? []).flatMap(({ grade, term }, i) => {
    if (normalTerm === null || term <= normalTerm) return [];
    const { tried } = assessed(customerOf(subject.policy, { grade }), subject.policy);
    return [
      lintFinding(
        {
          code: "grade-term-above-longest",
          at: `/credit/grades/rows/${i}/term`,
          facts: { grade, term, longest: normalTerm },
          expected: normalTerm,
          actual: term,
          mend: ["mend-at-most", { value: normalTerm }],
          example: [patternOf(tried, ["/normal/term"])],
        },
        subject,
      ),
    ];
  });
}
