import fc from "fast-check";
import { type Policy, chinaTradeRegulation, net30 } from "receivables";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A policy that uses what the presets leave out: tables, fees, minimums, other rules, a last stage. */
export const rich: Policy = {
  ...chinaTradeRegulation,
  id: "rich",
  tables: [
    {
      id: "by-grade",
      citation: "Art. 15",
      sets: ["/credit/normalTerm", "/credit/singleSaleShare"],
      rows: [
        {
          id: "best",
          when: {
            any: [
              { fact: "grade", is: "A" },
              { fact: "area", in: ["north", "south"] },
            ],
          },
          values: [60, "0.5"],
        },
        { id: "old", when: { fact: "dealingMonths", atLeast: 24 }, values: [45, "0.40"] },
      ],
    },
    {
      id: "by-area",
      citation: "Art. 10",
      sets: ["/credit/decisionDays"],
      rows: [{ id: "far", when: { known: "area" }, values: [3] }],
    },
  ],
  credit: {
    ...chinaTradeRegulation.credit,
    grades: net30.credit.grades,
    newCustomer: {
      ...chinaTradeRegulation.credit.newCustomer,
      furtherSteps: [
        { share: "0.6", until: { creditSales: 2, settledCreditSales: 2, daysSinceFirst: null } },
        { share: "0.8", until: { creditSales: 5, settledCreditSales: null, daysSinceFirst: 90 } },
      ],
    },
    scopedRules: [
      {
        id: "east",
        of: { scope: "group", holder: "east" },
        rule: "oldestOverdue",
        use: { ...net30.credit.rules.oldestOverdue, days: 20 },
      },
      {
        id: "c7",
        of: { scope: "customer", holder: "C7" },
        rule: "limitUsed",
        use: { ...net30.credit.rules.limitUsed, share: "0.6" },
      },
    ],
    exclusions: [{ id: "state", of: { scope: "group", holder: "state" }, rule: "slipSigned" }],
  },
  escalation: {
    ...chinaTradeRegulation.escalation,
    ...net30.escalation,
    letters: "customer",
    noticeInterval: { days: 7, what: ["letter", "message"] },
    progress: { by: "steps", minimumGapDays: 5 },
  },
  collection: {
    ...net30.collection,
    discounts: {
      ...net30.collection.discounts,
      authority: [
        { role: "handler", upTo: { amount: "100.00", currency: "USD" } as never, share: "0.02" },
        { role: "business-manager", upTo: null, share: "0.05" },
      ],
    },
  },
  interest: {
    ...net30.interest,
    rates: [...net30.interest.rates, { from: "2026-01-01" as never, rate: "0.12", per: "year" }],
    afterPrincipal: "closes",
  },
};

/** A policy with one to five random faults or changes, which need not be sound. */
export const mutated = (policy: Policy): fc.Arbitrary<Policy> =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce((at, change) => mutate(at, change), JSON.parse(JSON.stringify(policy)) as Json),
    )
    .map((changed) => changed as unknown as Policy);

function mutate(root: Json, [where, how, which]: readonly [number, number, number]): Json {
  const spots = spotsIn(root).filter(({ path }) => !/^\/(\w+\/policy|format)(\/|$)/.test(path));
  const spot = spots[where % spots.length];
  if (spot === undefined) return root;
  const { key, parent } = spot;
  const options = changesOf((parent as { [key: string]: Json })[key] ?? null, which);
  const next = options[how % options.length];
  if (next === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent as object, key);
  else (parent as { [key: string]: Json })[key] = next ?? null;
  return root;
}

interface Spot {
  readonly path: string;
  readonly parent: Json;
  readonly key: string;
}

function spotsIn(value: Json, at = ""): readonly Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, field]) => [
      { path: `${at}/${key}`, parent: value, key },
      // The top level and the sections themselves stay.
      ...spotsIn(field, `${at}/${key}`),
    ])
    .filter(
      ({ path }) =>
        path.split("/").length > 2 || /^\/(id|version|title|effectiveFrom|tables|provenance)$/.test(path),
    );
}

function changesOf(value: Json, which: number): readonly (Json | undefined)[] {
  if (value === null) return [7, "0.25", { amount: "5.00", currency: "EUR" }, ["handler"]];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, value - 1, value * 2 + 3, null];
  if (typeof value === "string") {
    if (/^-?\d+(\.\d+)?$/.test(value))
      return [`${value}${value.includes(".") ? "" : "."}00`, "0.37", "12", null];
    return /^\d{4}-/.test(value) ? ["2027-03-01"] : [`${value}-x`, "finance", "handler", undefined];
  }
  if (Array.isArray(value)) {
    const row = value[which % Math.max(1, value.length)] ?? null;
    const at = which % (value.length + 1);
    return [
      [],
      value.toReversed(),
      value.filter((_, index) => index !== which % Math.max(1, value.length)),
      [...value.slice(0, at), renamed(row), ...value.slice(at)],
      [...value, ...value],
      null,
    ];
  }
  const [key = "a", field = 1] = Object.entries(value)[which % Math.max(1, Object.keys(value).length)] ?? [];
  return [
    { ...value, [`${key}-new`]: structuredClone(field) },
    JSON.parse(
      JSON.stringify(value)
        .replace(/^\{(?=.)/, '{"__proto__":1,')
        .replace(",}", "}"),
    ) as Json,
    null,
    undefined,
    renamed(value),
  ];
}

/** A row like another, of another name. */
function renamed(row: Json): Json {
  if (typeof row === "string") return `${row}-new`;
  if (typeof row === "number") return row + 1;
  if (typeof row !== "object" || row === null || Array.isArray(row)) return "new";
  const names = ["id", "kind", "grade", "role", "use", "from", "sanction", "bucket", "citation", "chain"];
  const copy = structuredClone(row);
  for (const name of names) if (typeof copy[name] === "string") copy[name] = `${copy[name]}-new`;
  return copy;
}
