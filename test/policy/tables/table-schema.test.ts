import { chinaTradeRegulation, net30, type Policy, policySchema } from "receivables";
import { describe, expect, test } from "vitest";

const row = (id: string, ...values: readonly unknown[]) => ({ id, when: { fact: "grade", is: id }, values });
const table = (sets: readonly string[], ...rows: readonly unknown[]) => ({
  id: sets.join(),
  citation: "Board",
  sets,
  rows,
});
const faultsOf = (tables: readonly unknown[], base: Policy = net30): readonly string[] => {
  const { error } = policySchema.safeParse(JSON.parse(JSON.stringify({ ...base, tables })));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join("/")}: ${message}`);
};

describe("a table's places", () => {
  test.each([
    ["a place that is not there", "/credit/normalterm", "no such place: state its value there first"],
    ["an optional field without a value", "/escalation/noticeInterval", "no such place"],
    ["an index past the end", "/escalation/stages/99/letter", "no such place"],
    ["an index that is no number", "/escalation/stages/-/letter", "no such place"],
    ["an index in another spelling", "/escalation/stages/00/letter", "no such place"],
    ["what every object inherits", "/credit/constructor", "no such place"],
    ["a prototype", "/credit/__proto__/normalTerm", "no such place"],
    ["a list's length", "/escalation/stages/length", "no such place"],
    ["a whole section", "/credit", "the whole section"],
    ["the stamp", "/credit/policy/id", "the stamp of the policy"],
    ["the header", "/version", "the header is of the whole policy"],
    ["the tables", "/tables/0/id", "a table must not change tables"],
    ["a report of all customers", "/aging/scheme", "one report, with one set of totals, is of all customers"],
    ["who approves", "/approval/chains", "choose by customer which use a section names"],
    ["no part of a policy", "/toString/x", "a policy has no such part"],
    ["a pointer with a broken escape", "/credit/normal~2Term", "not a JSON pointer"],
  ])("refused: %s", (_, place, why) => {
    const faults = faultsOf([table([place], row("A", 45))]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("tables/0/sets/0: ");
    expect(faults[0]).toContain(why);
  });

  test.each([
    ["the same place", "/credit/newCustomer/share", "/credit/newCustomer/share"],
    ["a place above", "/credit/newCustomer/share", "/credit/newCustomer"],
    ["a place below", "/credit/newCustomer", "/credit/newCustomer/share"],
  ])("refused: %s in two tables, and in one", (_, first, second) => {
    const value = (place: string) => (place.endsWith("share") ? "0.4" : net30.credit.newCustomer);
    const [one, two] = [first, second].map((place, i) => ({
      ...table([place], row("A", value(place))),
      id: `t${i}`,
    }));
    expect(faultsOf([one, two])).toEqual([`tables/1/sets/0: the table "t0" sets ${first} already`]);
    expect(faultsOf([table([first, second], row("A", value(first), value(second)))])[0]).toContain(
      "tables/0/sets/1",
    );
  });

  test("a place whose name only begins alike is another", () => {
    const both = [
      table(["/credit/rules/limit/to"], row("A", ["x"])),
      table(["/credit/rules/limitUsed/to"], row("A", ["x"])),
    ];
    expect(faultsOf(both)).toEqual([]);
  });

  test("refused: three tables in one field, which its rules look at as a whole", () => {
    const three = ["citation", "share", "moreUse"].map((field) =>
      table([`/credit/newCustomer/${field}`], row("A", net30.credit.newCustomer[field as "share"])),
    );
    expect(faultsOf(three.slice(1))).toEqual([]);
    expect(faultsOf(three)).toEqual([
      "tables/2/sets/0: two other tables set places in /credit/newCustomer: put them into one table",
    ]);
  });
});

describe("a table's values", () => {
  test.each<[string, string, unknown, string]>([
    ["of another type", "/credit/normalTerm", "45", "tables/0/rows/0/values/0: "],
    ["outside the bounds", "/credit/newCustomer/share", "1.5", "tables/0/rows/0/values/0: "],
    [
      "with a fault deep in it",
      "/interest/grace",
      { days: -1, retroactive: true },
      "tables/0/rows/0/values/0/days: ",
    ],
    [
      "with a field too many",
      "/interest/grace",
      { days: 1, retroactive: true, x: 1 },
      "tables/0/rows/0/values/0: ",
    ],
    [
      "with a field __proto__",
      "/interest/grace",
      JSON.parse('{"days":1,"retroactive":true,"__proto__":{}}'),
      '"__proto__"',
    ],
    [
      "with stages that leave a gap",
      "/escalation/stages/1/fromDays",
      40,
      "does not go with /escalation/stages",
    ],
    ["that name a use which is not there", "/credit/contractUse", "nothing", 'no use "nothing"'],
    [
      "which contradict another field",
      "/credit/exposureKinds",
      [],
      "does not go with /credit/previousSale/kinds",
    ],
  ])("refused: %s", (_, place, value, fault) => {
    const faults = faultsOf([table([place], row("A", value))]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join("\n")).toContain(fault);
  });

  test("refused: fewer or more than there are places, with or without a value for each", () => {
    const places = ["/credit/normalTerm", "/credit/singleSaleShare"];
    expect(faultsOf([table(places, row("A", 45))])).toEqual([
      "tables/0/rows/0/values: gives 1 values for 2 places",
    ]);
    expect(faultsOf([table(places, row("A", 45, "1", "1"))])).toHaveLength(1);
  });

  test("refused: two rows, each right alone, that make no policy together", () => {
    const kinds = table(["/credit/previousSale/kinds"], row("A", []));
    const exposure = table(["/credit/exposureKinds"], row("A", []));
    expect(faultsOf([kinds])).toEqual([]);
    expect(faultsOf([exposure]).join()).toContain("does not go with /credit/previousSale/kinds");
    const [stage] = net30.escalation.stages;
    const both = [
      table(["/escalation/stages/0/id"], row("A", "late")),
      table(["/escalation/beyond/id"], row("north", "late")),
    ];
    expect(stage).toBeDefined();
    expect(faultsOf(both.slice(0, 1))).toEqual([]);
    expect(faultsOf(both.slice(1))).toEqual([]);
    expect(faultsOf(both).join()).toContain(
      'does not go with row "A" of the table "/escalation/stages/0/id"',
    );
  });

  test("are read as the place's own value is", () => {
    const least = table(["/interest/minimumClaim"], row("A", [{ amount: "5", currency: "USD" }]));
    const policy = policySchema.parse({ ...net30, tables: [least] });
    expect(policy.tables[0]?.rows[0]?.values).toEqual([[{ amount: "5.00", currency: "USD" }]]);
  });

  test("may be null where the place may, and fill what the preset leaves open", () => {
    const [grades] = [table(["/credit/grades"], row("A", net30.credit.grades))];
    expect(faultsOf([grades], chinaTradeRegulation)).toEqual([]);
    expect(faultsOf([table(["/credit/normalTerm"], row("A", null))])).toEqual([]);
  });
});

describe("tables as a whole", () => {
  const named = (id: string, place: string) => ({ ...table([place], row("A", "1")), id });

  test("refused: two of one id, two rows of one id, no rows, no places", () => {
    const two = [named("t", "/credit/singleSaleShare"), named("t", "/credit/rules/limitUsed/share")];
    expect(faultsOf(two)).toEqual(["tables/1/id: another table has this id"]);
    expect(faultsOf([table(["/credit/normalTerm"], row("A", 1), row("A", 2))])).toEqual([
      "tables/0/rows/1/id: another row has this id",
    ]);
    expect(faultsOf([table(["/credit/normalTerm"])])).toHaveLength(1);
    expect(faultsOf([{ ...table([], row("A")), id: "t" }])[0]).toContain("tables/0/sets: ");
  });

  test("refused: more rows than are tried in good time, of one table, of all, and of two that meet", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => row(`g${i}`, i));
    expect(faultsOf([table(["/credit/normalTerm"], ...rows(201))])).toHaveLength(1);
    const met = [table(["/credit/normalTerm"], ...rows(40)), table(["/credit/decisionDays"], ...rows(40))];
    expect(faultsOf(met)).toEqual([
      "tables: rows of different tables meet in 1600 pairs in credit, more than 1000: put them into fewer tables",
    ]);
  });

  test("survive JSON and the schema unchanged", () => {
    const tables = [
      {
        ...table(["/credit/normalTerm", "/credit/singleSaleShare"], row("A", 60, "1"), row("B", null, "0.5")),
        id: "x",
      },
    ];
    const policy = policySchema.parse({ ...net30, tables, $schema: "./policy.schema.json" });
    expect(policy.tables).toEqual(tables);
    expect(policy.$schema).toBe("./policy.schema.json");
    expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });
});
