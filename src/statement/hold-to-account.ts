import { compareText, contentId, type Facts, grouped, type Reason } from "../decision/index.js";
import { maySharePrices, type SharingFacts } from "./may-share-prices.js";
import type { Statement } from "./statement.js";
import type { BreachFacts, BreachReport, BreachSanction, StatementBreach } from "./statement-breach.js";
import { CITATION } from "./statement-citation.js";
import type { StatementFinding } from "./statement-finding.js";
import type { StatementPolicy } from "./statement.policy.js";
import type { BreachCode, FormCode, SharingCode } from "./statement.reason.js";

/**
 * Who answers for breaches of the rules on statements, and what follows by gravity 视情节轻重 (R1.4.2): for what is
 * wrong with a statement whoever made it and, where the policy says so, whoever verified it; for prices in the wrong
 * hands whoever shared them. While the firm has stated no scale, the reason says so and nothing follows.
 *
 * @example
 * import { chinaTradeRegulation, holdToAccount, plainDate } from "receivables";
 *
 * const asOf = plainDate("2026-05-31");
 * const person = { id: "wang", department: "warehouse" };
 * const shared = [{ person, customer: "C1", recipient: { customer: "C1" }, asOf }];
 * const [wang] = holdToAccount({ claims: [], shared, asOf }, chinaTradeRegulation.statement).people;
 * wang?.breaches.map(({ broken, rule }) => [broken, rule]); // => [["price-department-refused", "R1.4.1"]]
 * wang?.reason.code; // => "sanctions-not-stated"
 */
export function holdToAccount(
  { claims, shared = [], asOf }: BreachFacts,
  policy: StatementPolicy,
): BreachReport {
  const found = [
    ...claims.flatMap(({ statement, verification }) =>
      verification.findings.flatMap((finding) => breachesOf(finding, statement, policy)),
    ),
    ...shared
      .filter((sharing) => sharing.asOf <= asOf)
      .flatMap((sharing) => sharingBreaches(sharing, policy)),
  ];
  const breaches = [...new Map(found.map((breach) => [breach.id, breach])).values()].sort((a, b) =>
    compareText(a.id, b.id),
  );
  const byPerson = grouped(
    breaches.filter(({ person }) => person !== null),
    ({ person }) => person ?? "",
  );
  return {
    asOf,
    policy: policy.policy,
    people: [...byPerson]
      .sort(([a], [b]) => compareText(a, b))
      .map(([person, own]) => sanctionOf(person, own, policy)),
    ofNobody: breaches.filter(({ person }) => person === null),
  };
}

const OF_VERIFIER: readonly string[] = ["verifier-missing", "verifier-department"] satisfies FormCode[];
const OF_PREPARER: readonly string[] = [
  "preparer-missing",
  "preparer-department",
  "preparer-verifies",
] satisfies FormCode[];
const REFUSED: readonly string[] = [
  "price-department-refused",
  "prices-to-other-customer",
  "prices-to-other-department",
] satisfies SharingCode[];

function breachesOf(
  { id, code, citation, customer, document, item, expected, actual }: StatementFinding,
  { preparedBy, verifiedBy }: Statement,
  { breaches }: StatementPolicy,
): readonly StatementBreach[] {
  const makers = OF_VERIFIER.includes(code) ? [] : [preparedBy?.id ?? null];
  const passing = OF_VERIFIER.includes(code)
    ? [verifiedBy?.id ?? null]
    : breaches.verifierAnswers && verifiedBy !== undefined && !OF_PREPARER.includes(code)
      ? [verifiedBy.id]
      : [];
  return [...new Set([...makers, ...passing])].map((person) => ({
    ...broken(contentId("breach", id, ...(person === null ? [] : [person])), citation, {
      person,
      customer,
      document,
      item,
    }),
    person,
    broken: code,
    rule: citation,
    expected,
    actual,
  }));
}

/** To share what must not be shared is one breach, whatever number of reasons speak against it. */
function sharingBreaches(sharing: SharingFacts, policy: StatementPolicy): readonly StatementBreach[] {
  const { person, customer = null, recipient, asOf } = sharing;
  const to = "customer" in recipient ? recipient.customer : recipient.department;
  const act = contentId(
    "breach",
    "shared",
    person.id,
    customer ?? "",
    Object.keys(recipient).join(),
    to,
    asOf,
  );
  return maySharePrices(sharing, policy)
    .reasons.filter(({ code }) => REFUSED.includes(code))
    .slice(0, 1)
    .map(({ code, citation }) => ({
      ...broken(act, citation, { person: person.id, customer, document: null, item: null }),
      person: person.id,
      broken: code,
      rule: citation,
      expected: null,
      actual: to,
    }));
}

function broken(
  id: string,
  rule: string,
  facts: Facts,
): Pick<StatementBreach, "id" | "code" | "citation" | "facts"> {
  const code = "statement-rule-broken";
  return { id, code, citation: CITATION[code], facts: { ...facts, rule } };
}

function sanctionOf(
  person: string,
  breaches: readonly StatementBreach[],
  { breaches: { sanctions } }: StatementPolicy,
): BreachSanction {
  const facts = { person, count: breaches.length };
  const because = (code: BreachCode, more: Facts = {}): Reason<BreachCode> => ({
    code,
    citation: CITATION[code],
    facts: { ...facts, ...more },
  });
  if (sanctions === null)
    return { person, breaches, sanction: null, reason: because("sanctions-not-stated") };
  const reached = sanctions
    .filter(({ from }) => from <= breaches.length)
    .reduce<(typeof sanctions)[number] | null>(
      (most, step) => (most === null || step.from > most.from ? step : most),
      null,
    );
  return reached === null
    ? { person, breaches, sanction: null, reason: because("below-every-sanction") }
    : {
        person,
        breaches,
        sanction: reached.sanction,
        reason: because("sanction-reached", { sanction: reached.sanction, from: reached.from }),
      };
}
