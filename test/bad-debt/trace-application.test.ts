import fc from "fast-check";
import { openApproval, recordApproval } from "receivables/approval";
import {
  type ApplicationDifference,
  type ApplicationFacts,
  type BadDebtApplication,
  type BadDebtPolicy,
  applicationDigest,
  checkApplications,
  traceApplication,
} from "receivables/bad-debt";
import { explainTrace } from "receivables/decision/texts";
import { positionAsOf } from "receivables/ledger";
import { expect, test } from "vitest";
import {
  TODAY,
  application,
  approval,
  approvals,
  cny,
  day,
  invoice,
  regulation,
  usd,
} from "./bad-debt-case.js";

const documents = [
  invoice("INV-1", "1000.00"),
  invoice("INV-2", "300.00"),
  invoice("O", "1.00", { customer: "C2" }),
];
const position = positionAsOf({ documents }, TODAY);
type Part<Kind> = ApplicationDifference & { readonly kind: Kind };

/** An approval by the roles that a part names, through the firm's own room for approvals. */
function granted(paper: BadDebtApplication, { use, roles }: Part<"approval">) {
  const voting = { mode: "one" } as const;
  const steps = roles.map((role) => {
    const by = { role };
    return { id: role, by, without: [], voting, opinionNeeded: false, deadline: null, substitutes: null };
  });
  const chains = { own: { citation: "Art. 30", steps } };
  const uses = {
    [use]: { citation: "Art. 30", reasonNeeded: false, bands: [{ upTo: null, chain: "own" }] },
  };
  const content = applicationDigest(paper);
  const request = { id: "new", use, subject: paper.id, by: "wang", on: TODAY, content };
  const roster = roles.map((role) => ({ role, person: `the ${role}` }));
  const opened = openApproval({ request, roster, asOf: TODAY }, { ...approvals, chains, uses }).approval;
  if (opened === null) throw new Error("not opened");
  return roles.reduce((now, role) => {
    const event = { kind: "vote", step: role, by: `the ${role}`, on: TODAY, choice: "for" } as const;
    return recordApproval({ approval: now, event, asOf: TODAY }).approval;
  }, opened);
}

function changed(now: BadDebtApplication, part: ApplicationDifference): BadDebtApplication {
  switch (part.kind) {
    case "field":
      return { ...now, fields: { ...now.fields, [part.field]: "filled" } };
    case "copies": {
      const rest = Array.from({ length: part.count - part.keepers.length }, (_, i) => `copy ${i}`);
      return { ...now, copies: [...now.copies, ...part.keepers, ...rest] };
    }
    case "item":
      return { ...now, items: now.items.filter(({ item }) => item !== part.item) };
    case "approval":
      return now;
    default:
      return part satisfies never;
  }
}

function done(own: ApplicationFacts, parts: readonly ApplicationDifference[]): ApplicationFacts {
  const [first, ...others] = own.applications;
  if (first === undefined) throw new Error("no application");
  const paper = parts.reduce(changed, first);
  const more = parts.flatMap((part) => (part.kind === "approval" ? [granted(paper, part)] : []));
  return { ...own, applications: [paper, ...others], approvals: [...own.approvals, ...more] };
}
const outcomeOf = (own: ApplicationFacts, parts: readonly ApplicationDifference[], policy: BadDebtPolicy) =>
  checkApplications(done(own, parts), policy).applications.find((one) => one.application === "A1")?.outcome;
const traceOf = (papers: readonly BadDebtApplication[], requests: ApplicationFacts["approvals"]) =>
  traceApplication({ applications: papers, position, approvals: requests, application: "A1" }, regulation);

test("Art. 30: a paper that lacks a copy lacks nothing else; one that lacks a field is approved anew", () => {
  const short = application({ copies: ["finance"] });
  expect(traceOf([short], [approval(short)]).changes).toMatchObject([
    { outcome: "approved", parts: [{ kind: "copies", count: 2, keepers: [] }] },
  ]);
  const { phone: _, ...fields } = application().fields;
  const blank = application({ fields });
  const [change] = traceOf([blank], [approval(blank)]).changes;
  expect(change?.parts.map(({ kind }) => kind).toSorted()).toEqual(["approval", "field"]);
});

test("Art. 26: what waits for its approval needs the roles of its chain; what is approved needs nothing", () => {
  const own = application();
  const [change] = traceOf([own], [approval(own, { votes: 1 })]).changes;
  expect(change).toMatchObject({
    outcome: "approved",
    parts: [
      {
        kind: "approval",
        roles: approval(own).chain.steps.flatMap(({ by }) => ("role" in by ? [by.role] : [])),
      },
    ],
  });
  expect(traceOf([own], [approval(own)]).changes).toEqual([]);
});

test("an application of another day, or none, is refused; nobody knows what items a paper without any would have", () => {
  expect(() => traceOf([], [])).toThrow("not one of the applications");
  expect(() => traceOf([application({ on: day("2027-01-01") })], [])).toThrow("not one of the applications");
  const empty = application({ items: [] });
  expect(traceOf([empty], [approval(empty)]).changes).toEqual([]);
});

const papers = fc
  .record({
    item: fc.array(fc.constantFrom("INV-1", "INV-2", "O", "X"), { minLength: 0, maxLength: 3 }),
    amount: fc.constantFrom(cny("100.00"), cny("2000.00"), usd("1.00"), cny("0.00")),
    copies: fc.subarray(["a", "finance", "b", "c"]),
    missing: fc.subarray(["phone", "facts"] as const),
  })
  .map(({ item, amount, copies, missing }) => {
    const fields = { ...application().fields, ...Object.fromEntries(missing.map((field) => [field, " "])) };
    return application({ copies, fields, items: item.map((id) => ({ item: id, amount })) });
  });

test("Art. 26, 30: the decision in it is checkApplications'; each change gives what is stated, and without any one part it does not", () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(
      papers,
      fc.constantFrom(null, { votes: 9 }, { votes: 1 }, { votes: 2, against: true }, { content: "other" }),
      fc.constantFrom(null, ["finance", "archive"]),
      (paper, asked, keepers) => {
        const policy = { ...regulation, application: { ...regulation.application, keepers } };
        const others = [application({ id: "A0", items: [{ item: "INV-2", amount: cny("300.00") }] })];
        const own = {
          applications: [paper, ...others],
          position,
          approvals: asked === null ? [] : [approval(paper, asked)],
        };
        const trace = traceApplication({ ...own, application: "A1" }, policy);
        const verb = checkApplications(own, policy).applications.find((one) => one.application === "A1");
        expect(JSON.stringify(trace.decision)).toBe(JSON.stringify(verb));
        const fired = trace.rules.flatMap(({ looks }) => looks.filter((look) => look.fired));
        expect(fired.map(({ code }) => code).toSorted()).toEqual(
          trace.decision.reasons.map(({ code }) => code).toSorted(),
        );
        for (const { outcome, parts } of trace.changes) {
          tried.add(outcome);
          expect(outcomeOf(own, parts, policy)).toBe(outcome);
          for (const spare of parts) {
            const less = parts.filter((part) => part !== spare);
            expect(outcomeOf(own, less, policy)).not.toBe(outcome);
            if (spare.kind === "copies") {
              const keep = spare.keepers.slice(0, spare.count - 1);
              const fewer = { ...spare, count: spare.count - 1, keepers: keep };
              expect(outcomeOf(own, [...less, fewer], policy)).not.toBe(outcome);
            }
          }
        }
        for (const language of ["en", "zh-CN"] as const) {
          expect(explainTrace(trace, language)).not.toMatch(/[{}]|undefined|\0/);
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(tried).toContain("approved");
  expect(tried).toContain("awaiting-approval");
});
