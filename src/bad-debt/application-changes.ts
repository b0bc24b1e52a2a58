import { type Approval, type ChainStep, openApproval, recordApproval } from "../approval/index.js";
import type { PlainDate } from "../calendar/index.js";
import { type Change, type Finding, neededChanges, remedyingParts } from "../decision/index.js";
import type { ApplicationDecision, ApplicationFacts } from "./application-check.js";
import type { ApplicationField } from "./application-rule.js";
import type { ApplicationDifference } from "./application-trace.js";
import { type BadDebtApplication, applicationDigest } from "./bad-debt-application.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import { checkApplications } from "./check-applications.js";

type Outcome = ApplicationDecision["outcome"];
type Policy = Pick<BadDebtPolicy, "policy" | "application">;

/** What gives an application another outcome; each is tried by checking all applications as they would be. */
export function applicationChanges(
  facts: ApplicationFacts,
  decision: ApplicationDecision,
  policy: Policy,
): readonly Change<ApplicationDifference, Outcome>[] {
  const { application: id } = decision;
  const decided = (parts: readonly ApplicationDifference[]): ApplicationDecision => {
    const check = checkApplications(withParts(facts, id, parts), policy);
    return check.applications.find(({ application }) => application === id) ?? decision;
  };
  const mended = [true, false].map((approving) =>
    remedyingParts({
      decided: (parts: readonly ApplicationDifference[]) => ({ parts, reasons: decided(parts).reasons }),
      remedies: ({ parts, reasons }) => {
        const paper = paperOf(withParts(facts, id, parts), id);
        return reasons
          .flatMap((reason) => remedies(reason, paper, policy))
          .filter(({ kind }) => approving || kind !== "approval");
      },
      about: (part) => JSON.stringify([part.kind, aboutOf(part)]),
    }),
  );
  return neededChanges({ tried: mended, outcomeOf: (parts) => decided(parts).outcome });
}

function paperOf({ applications }: ApplicationFacts, id: string): BadDebtApplication | undefined {
  return applications.find((paper) => paper.id === id);
}

function aboutOf(part: ApplicationDifference): string | null {
  switch (part.kind) {
    case "field":
      return part.field;
    case "item":
      return part.item;
    case "approval":
      return part.use;
    case "copies":
      return null;
    default:
      return part satisfies never;
  }
}

/** What puts a fault right; nothing where nobody knows what would, as items for a paper without any. */
function remedies(
  { code, citation, facts: said }: Finding,
  paper: BadDebtApplication | undefined,
  { application: rule }: Policy,
): readonly ApplicationDifference[] {
  switch (code) {
    case "application-field-missing": {
      const field = said["field"] as ApplicationField;
      return [{ kind: "field", code: "application-field-filled", citation, facts: { field }, field }];
    }
    case "application-copies-missing":
    case "copy-keeper-missing": {
      const made = paper?.copies ?? [];
      const keepers = [...new Set(rule.keepers ?? [])].filter((keeper) => !made.includes(keeper));
      const count = Math.max(rule.copies - made.length, keepers.length);
      return [
        {
          kind: "copies",
          code: "application-copies-made",
          citation,
          facts: { count, keepers },
          count,
          keepers,
        },
      ];
    }
    case "applied-item-unknown":
    case "applied-item-of-other-customer":
    case "applied-item-no-claim":
    case "applied-in-other-currency":
    case "applied-amount-not-positive": {
      const item = said["item"] as string;
      return [{ kind: "item", code: "application-item-dropped", citation, facts: { item }, item }];
    }
    case "application-approval-missing":
    case "application-awaits-approval":
    case "application-not-approved":
    case "application-approved-by-other-route":
    case "application-changed-after-approval": {
      const use = said["use"] as string;
      const routes = rule.approvals.find((required) => required.use === use)?.routes ?? [];
      const asked = code === "application-awaits-approval" ? (said["roles"] as readonly string[]) : undefined;
      const roles = asked ?? routes[0]?.roles ?? [];
      const own = { use, roles };
      return [{ kind: "approval", code: "application-is-approved", citation, facts: own, ...own }];
    }
    default:
      return [];
  }
}

/** The paper first, since an approval is given over the paper as it then is. */
function withParts(
  facts: ApplicationFacts,
  id: string,
  parts: readonly ApplicationDifference[],
): ApplicationFacts {
  const applications = facts.applications.map((paper) =>
    paper.id === id ? parts.reduce(withPart, paper) : paper,
  );
  const paper = applications.find((own) => own.id === id);
  if (paper === undefined) return facts;
  const granted = parts.flatMap((part) =>
    part.kind === "approval" ? grantedOver(paper, part, facts.position.asOf) : [],
  );
  return { ...facts, applications, approvals: [...facts.approvals, ...granted] };
}

function withPart(paper: BadDebtApplication, part: ApplicationDifference): BadDebtApplication {
  switch (part.kind) {
    case "field":
      return { ...paper, fields: { ...paper.fields, [part.field]: NEW } };
    case "item":
      return { ...paper, items: paper.items.filter(({ item }) => item !== part.item) };
    case "copies": {
      const others = Array.from({ length: part.count - part.keepers.length }, () => NEW);
      return { ...paper, copies: [...paper.copies, ...part.keepers, ...others] };
    }
    case "approval":
      return paper;
    default:
      return part satisfies never;
  }
}

/** Stands for what is still to be written, and for who is still to be named. */
const NEW = "\u0000";

/** An approval by roles, one vote each, on the day. */
function grantedOver(
  paper: BadDebtApplication,
  { use, roles }: ApplicationDifference & { readonly kind: "approval" },
  asOf: PlainDate,
): readonly Approval[] {
  const named = roles.length === 0 ? [NEW] : roles;
  const steps = named.map((role, i): ChainStep => {
    const voting = { mode: "one" } as const;
    return {
      id: `${i}`,
      by: { role },
      without: [],
      voting,
      opinionNeeded: false,
      deadline: null,
      substitutes: null,
    };
  });
  const citation = "Art. 26, 30";
  const policy = {
    policy: { id: NEW, version: NEW },
    citation,
    chains: { [NEW]: { citation, steps } },
    uses: { [use]: { citation, reasonNeeded: false, bands: [{ upTo: null, chain: NEW }] } },
  };
  const content = applicationDigest(paper);
  const request = { id: `${NEW}${use}`, use, subject: paper.id, by: NEW, on: asOf, content };
  const roster = named.map((role, i) => ({ role, person: `${NEW}${i}` }));
  const { approval } = openApproval({ request, roster, asOf }, policy);
  if (approval === null) return [];
  const vote = { kind: "vote", on: asOf, choice: "for" } as const;
  return [
    steps.reduce((now, { id: step }, i) => {
      const event = { ...vote, step, by: `${NEW}${named.indexOf(named[i] ?? NEW)}` };
      return recordApproval({ approval: now, event, asOf }).approval;
    }, approval),
  ];
}
