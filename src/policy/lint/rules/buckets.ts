import type { Bucket } from "../../../aging/index.js";
import { addDays, addMonths } from "../../../calendar/index.js";
import type { FactPattern } from "../fact-pattern.js";
import type { LintFinding } from "../lint-finding.js";
import { lintFinding } from "../lint-rule.js";
import type { LintSubject } from "../lint-subject.js";
import { SEARCH_DAY } from "../search/search-day.js";
import { claim } from "../search/search-item.js";
import { inPolicyCurrency } from "../search/search-money.js";
import { patternOf, tryFacts } from "../search/try-pattern.js";

/** Every age is in a bucket: none is left out between two of them, before the first or after the last. */
export function bucketGaps(subject: LintSubject): readonly LintFinding[] {
  const { scheme } = subject.policy.aging;
  const last = scheme.length - 1;
  return scheme.flatMap((bucket, i) => {
    const before = scheme[i - 1];
    const { from, id, to } = bucket;
    const missing = (field: "from" | "to", age: number, expected: number | null): LintFinding =>
      lintFinding(
        {
          code: "bucket-gap",
          at: `/aging/scheme/${i}/${field}`,
          facts: { bucket: id, before: before?.id ?? null, age },
          expected,
          actual: bucket[field],
          mend: ["mend-set", { value: expected }],
          example: agesSeen([age], subject, ({ throws }) => throws === "bucket-missing"),
        },
        subject,
      );
    return [
      ...(before === undefined && from !== null ? [missing("from", from - 1, null)] : []),
      ...(before !== undefined &&
      before.to !== null &&
      from !== null &&
      from > before.to + 1 &&
      !isHeld(before.to + 1, scheme)
        ? [missing("from", before.to + 1, before.to + 1)]
        : []),
      ...(i === last && to !== null ? [missing("to", to + 1, null)] : []),
    ];
  });
}

/** No age is in two buckets. The engine takes the first; another reader may take the second. */
export function bucketOverlaps(subject: LintSubject): readonly LintFinding[] {
  const { scheme } = subject.policy.aging;
  return scheme.flatMap((bucket, i) => {
    const before = scheme[i - 1];
    if (before === undefined) return [];
    const open = before.to === null;
    if (!open && bucket.from !== null && bucket.from > (before.to ?? 0)) return [];
    const age = bucket.from ?? bucket.to ?? before.to ?? 0;
    if (isHigher(before, bucket)) return [];
    const expected = open ? (bucket.from ?? 1) - 1 : (before.to ?? 0) + 1;
    return [
      lintFinding(
        {
          code: "bucket-overlap",
          at: open ? `/aging/scheme/${i - 1}/to` : `/aging/scheme/${i}/from`,
          facts: { bucket: bucket.id, before: before.id, age },
          expected,
          actual: open ? before.to : bucket.from,
          mend: ["mend-set", { value: expected }],
          example: agesSeen([age], subject, ({ buckets }) => buckets.some((id) => id !== bucket.id)),
        },
        subject,
      ),
    ];
  });
}

/** The buckets stand in the order of their ages. */
export function bucketsOutOfOrder(subject: LintSubject): readonly LintFinding[] {
  const { scheme } = subject.policy.aging;
  return scheme.flatMap((bucket, i) => {
    const before = scheme[i - 1];
    if (before === undefined || !isHigher(before, bucket)) return [];
    return [
      lintFinding(
        {
          code: "buckets-out-of-order",
          at: `/aging/scheme/${i}/from`,
          facts: { bucket: bucket.id, before: before.id },
          actual: bucket.from,
          mend: ["mend-reorder"],
        },
        subject,
      ),
    ];
  });
}

/** Whether all ages of one bucket are above those of the other. */
function isHigher({ from, to }: Bucket, other: Bucket): boolean {
  const backwards = from !== null && to !== null && to < from;
  return (
    !backwards &&
    from !== null &&
    other.to !== null &&
    other.to < from &&
    (other.from ?? other.to) <= other.to
  );
}

function isHeld(age: number, scheme: readonly Bucket[]): boolean {
  return scheme.some(({ from, to }) => (from === null || from <= age) && (to === null || age <= to));
}

/** A bucket that ends before it begins holds nothing. */
export function bucketsNeverReached(subject: LintSubject): readonly LintFinding[] {
  return subject.policy.aging.scheme.flatMap(({ from, id, to }, i) => {
    if (from === null || to === null || from <= to) return [];
    return [
      lintFinding(
        {
          code: "bucket-never-reached",
          at: `/aging/scheme/${i}/to`,
          facts: { bucket: id, from, to },
          expected: from,
          actual: to,
          mend: ["mend-at-least", { value: from }],
          example:
            agesSeen([to, from], subject, ({ buckets }) => !buckets.includes(id)) ??
            [to, from].flatMap(
              (age) => agesSeen([age], subject, ({ buckets }) => !buckets.includes(id)) ?? [],
            ),
        },
        subject,
      ),
    ];
  });
}

/** Two buckets of one name are one column, in which nobody can tell their ages apart. */
export function bucketIdsTwice(subject: LintSubject): readonly LintFinding[] {
  const { scheme } = subject.policy.aging;
  return scheme.flatMap((bucket, i) => {
    const first = scheme.find(({ id }) => id === bucket.id) as Bucket;
    if (first === bucket) return [];
    return [
      lintFinding(
        {
          code: "bucket-id-twice",
          at: `/aging/scheme/${i}/id`,
          facts: { bucket: bucket.id },
          actual: bucket.id,
          mend: ["mend-rename"],
          example: agesSeen(
            [ageIn(first), ageIn(bucket)],
            subject,
            ({ buckets }) => new Set(buckets).size === 1,
          ),
        },
        subject,
      ),
    ];
  });
}

/** By due date, what is not due and what is overdue never stand in one bucket. */
export function bucketMixesDue(subject: LintSubject): readonly LintFinding[] {
  const { baseDate, scheme } = subject.policy.aging;
  const [first] = scheme;
  if (baseDate !== "due" || first === undefined || (first.to ?? 1) <= 0) return [];
  return [
    lintFinding(
      {
        code: "bucket-mixes-due",
        at: "/aging/scheme/0/to",
        facts: { bucket: first.id },
        expected: 0,
        actual: first.to,
        mend: ["mend-at-most", { value: 0 }],
        example: agesSeen([1], subject, ({ buckets }) => buckets.includes(first.id)),
      },
      subject,
    ),
  ];
}

function ageIn({ from, to }: Bucket): number {
  return from ?? to ?? 0;
}

interface Seen {
  readonly buckets: readonly string[];
  readonly throws: string | undefined;
}

/** Claims of some ages, aged by the policy; an example where the fault is seen in it. */
function agesSeen(
  ages: readonly number[],
  { policy }: LintSubject,
  isFault: (seen: Seen) => boolean,
): readonly FactPattern[] | undefined {
  const months = policy.aging.unit !== undefined && policy.aging.unit !== "days";
  const items = ages.map((age, i) => {
    const from = months ? addMonths(SEARCH_DAY, -age) : addDays(SEARCH_DAY, -age);
    return claim(from, inPolicyCurrency("1000", policy), { id: `INV-${i + 1}`, document: `INV-${i + 1}` });
  });
  const tried = tryFacts("ageReceivables", { items, asOf: SEARCH_DAY }, policy);
  const buckets = (tried.result?.items ?? []).map(({ bucket }) => bucket);
  if (!isFault({ buckets, throws: tried.throws })) return undefined;
  return [
    patternOf(
      tried,
      items.flatMap((_, i) => [`/items/${i}/overdueDays`, `/items/${i}/bucket`]),
    ),
  ];
}
