import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { chinaTradeRegulation, plainDate } from "receivables";
import { afterAll, describe, expect, test } from "vitest";
import { dateReader } from "../../examples/input/date-format.js";
import { type OpenItemReading, readOpenItems } from "../../examples/input/open-item-csv.js";
import type { MonthEndJson } from "../../examples/month-end.js";
import { readOptions } from "../../examples/open-items/options.js";

const folder = mkdtempSync(join(tmpdir(), "month-end-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "examples/month-end.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}

const HEAD = "client,no,invoiced,due,total,paid";
const MAP = "customer=client,id=no,issued=invoiced,due=due,amount=total,settled=paid";
const asOf = plainDate("2026-03-31");
const reading: OpenItemReading = {
  columns: { customer: "client", id: "no", issued: "invoiced", due: "due", amount: "total", settled: "paid" },
  readDate: dateReader("YYYY-MM-DD"),
  currency: "CNY",
  asOf,
};

/** On both sides of every boundary as of 2026-03-31, by the amount that tells them apart. */
const ROWS = [
  "A,due-today,2026-01-01,2026-03-31,1.00,",
  "A,1-day,2026-01-01,2026-03-30,2.00,",
  "A,10-days,2026-01-01,2026-03-21,4.00,",
  "A,11-days,2026-01-01,2026-03-20,8.00,",
  "A,60-days,2026-01-01,2026-01-30,16.00,",
  "B,61-days,2026-01-01,2026-01-29,32.00,",
  "B,90-days,2025-10-01,2025-12-31,64.00,",
  "B,91-days,2025-10-01,2025-12-30,128.00,",
  "B,issued-today,2026-03-31,2026-04-30,256.00,",
  "B,issued-tomorrow,2026-04-01,2026-04-30,512.00,",
  "B,settled-today,2026-01-01,2026-03-30,1024.00,2026-03-31",
  "B,settled-tomorrow,2026-01-01,2026-03-30,2048.00,2026-04-01",
  'C,credit,2026-03-01,2026-04-30,"-4096.00",',
];

describe("the items of a file", () => {
  const openIds = (text: string): string[] =>
    readOpenItems(file("items.csv", text), reading).items.map(({ id }) => id);

  test("are open that were issued on the day or before it, and settled after it or not at all", () => {
    const ids = openIds([HEAD, ...ROWS].join("\n"));
    expect(ids).toContain("issued-today");
    expect(ids).toContain("settled-tomorrow");
    expect(ids).not.toContain("issued-tomorrow");
    expect(ids).not.toContain("settled-today");
    expect(ids).toHaveLength(11);
  });

  test("are the same with a byte order mark, Windows line ends, quotes and packed", () => {
    const text = `\uFEFF${HEAD}\r\n"A, Ltd",1,2026-01-01,2026-03-31,"5.00",\r\n`;
    expect(openIds(text)).toEqual(["1"]);
    const packed = readOpenItems(file("items.csv.gz", gzipSync(text)), reading).items;
    expect(packed).toMatchObject([{ customer: "A, Ltd", open: { amount: "5.00", currency: "CNY" } }]);
  });

  test("need no column of settlement, and have a handler where one is named", () => {
    const { settled: _, ...columns } = reading.columns;
    const path = file("items.csv", "client,no,invoiced,due,total,who\nA,1,2026-01-01,2026-01-31,5,li\n");
    const { items } = readOpenItems(path, { ...reading, columns: { ...columns, handler: "who" } });
    expect(items).toMatchObject([{ id: "1", handler: "li" }]);
  });

  test("may be none", () => {
    expect(readOpenItems(file("items.csv", `${HEAD}\n`), reading)).toEqual({ items: [], bad: [] });
  });

  const bad = [
    ["an unknown day", "A,x,2026-02-29,2026-03-31,1.00,", "invoiced", "not a day in the date format given"],
    ["no due date", "A,x,2026-01-01,,1.00,", "due", "not a day in the date format given"],
    ["a word for a day", "A,x,2026-01-01,2026-01-31,1.00,never", "paid", "not a day in the date format given"],
    ["no amount", "A,x,2026-01-01,2026-01-31,,", "total", "empty"],
    ["a separator", 'A,x,2026-01-01,2026-01-31,"1,000.00",', "total", "not a string of plain digits"],
    ["a third of a cent", "A,x,2026-01-01,2026-01-31,1.005,", "total", "more decimals than CNY has (2)"],
    ["no customer", ",x,2026-01-01,2026-01-31,1.00,", "client", "empty"],
    ["no id", "A,,2026-01-01,2026-01-31,1.00,", "no", "empty"],
    ["an id that stands there", "Z,1-day,2026-01-01,2026-01-31,1.00,", "no", "stands in line 3 already; the amount would count twice"],
    ["a cell too few", "A,x,2026-01-01,2026-01-31,1.00", "(row)", "the header has 6 columns, this row 5"],
    ["a cell too many", "A,x,2026-01-01,2026-01-31,1,000.00,", "(row)", "the header has 6 columns, this row 7"],
    ["an open quote", 'A,x,2026-01-01,2026-01-31,"1.00,', "total", "the quote is not closed"],
  ] as const; // prettier-ignore

  test.each(bad)(
    "a row with %s is reported by line and column, and no other is lost",
    (_, row, column, problem) => {
      const { items, bad: cells } = readOpenItems(
        file("bad.csv", [HEAD, ...ROWS, row, "D,last,2026-01-01,2026-05-01,1,"].join("\n")),
        reading,
      );
      expect(cells).toMatchObject([{ line: 15, column, problem }]);
      expect(items).toHaveLength(12);
      expect(items.at(-1)?.id).toBe("last");
    },
  );

  test("whose bytes are no UTF-8 are reported, so that no two names become one", () => {
    const gbk = Buffer.concat([
      Buffer.from(`${HEAD}\n`),
      Buffer.from([0xba, 0xa3]),
      Buffer.from(",1,2026-01-01,2026-01-31,1,\n"),
    ]);
    expect(readOpenItems(file("gbk.csv", gbk), reading).bad).toMatchObject([
      { line: 2, column: "client", problem: "not UTF-8; save the file as UTF-8" },
    ]);
  });

  test("an id counts once from the row that can be used on", () => {
    const rows = [HEAD, "A,1,2026-01-01,2026-01-31,oops,", "A,1,2026-01-01,2026-01-31,5.00,"];
    const { items, bad: cells } = readOpenItems(file("twice.csv", rows.join("\n")), reading);
    expect(cells.map(({ line }) => line)).toEqual([2]);
    expect(items).toHaveLength(1);
  });

  test.each([
    ["", / is empty/],
    ["client,no\nA,1\n", /--map issued=invoiced: .* has no such column; it has client, no/],
    [`${HEAD},no\n`, /two columns no/],
  ])("are refused in a file %j", (text, message) => {
    expect(() => readOpenItems(file("wrong.csv", text), reading)).toThrowError(message);
  });
});

describe("days", () => {
  test.each([
    ["M/D/YYYY", "2/1/2013", "2013-02-01"],
    ["M/D/YYYY", "02/01/2013", "2013-02-01"],
    ["DD.MM.YYYY", "01.02.2013", "2013-02-01"],
    ["YYYY年M月D日", "2013年2月1日", "2013-02-01"],
    ["YYYYMMDD", "20130201", "2013-02-01"],
    ["DD.MM.YYYY", "1.2.2013", undefined],
    ["M/D/YYYY", "13/1/2013", undefined],
    ["M/D/YYYY", "2/29/2013", undefined],
  ])("as %s: %s is %s", (format, text, day) => {
    expect(dateReader(format)(text)).toBe(day);
  });

  test.each(["M/YYYY", "D/M/D/YYYY", "MM/DD"])(
    "need a day, a month and a year once each, unlike %s",
    (format) => {
      expect(() => dateReader(format)).toThrowError(`--date-format ${format}`);
    },
  );
});

describe("the command", () => {
  const args = [file("month.csv", [HEAD, ...ROWS].join("\n")), "--map", MAP, "--as-of", asOf];
  const json = (...more: string[]): MonthEndJson =>
    JSON.parse(run(...args, "--json", ...more).stdout) as MonthEndJson;
  const amounts = ({ aging }: MonthEndJson): string[] =>
    aging.total.buckets.map(({ amount }) => amount.amount);

  test("ages by the days between, nets credits into their bucket, and plans what is to do", () => {
    const result = json();
    expect(amounts(result)).toEqual(["-3839.00", "2054.00", "24.00", "96.00", "128.00"]);
    expect(result.aging.total.open).toEqual({ amount: "-1537.00", currency: "CNY" });
    expect(result).toMatchObject({ items: 11, skipped: 0, credits: "netted", currency: "CNY" });
    expect(result.aging.customers.map(({ customer, open }) => [customer, open.amount])).toEqual([
      ["A", "31.00"],
      ["B", "2528.00"],
      ["C", "-4096.00"],
    ]);
    const told = result.escalation.tasks.flatMap(({ items }) => items.map(({ item }) => item));
    expect(new Set(told)).toEqual(
      new Set([
        "1-day",
        "10-days",
        "11-days",
        "60-days",
        "61-days",
        "90-days",
        "91-days",
        "settled-tomorrow",
      ]),
    );
  });

  test("keeps credits apart, and takes buckets, as it is told", () => {
    const apart = json("--credits", "apart", "--buckets", "30");
    expect(amounts(apart)).toEqual(["257.00", "2062.00", "240.00"]);
    expect(apart.aging.total.credits.amount).toBe("-4096.00");
    expect(apart.aging.total.buckets.map(({ bucket }) => bucket)).toEqual(["not-due", "1-30", "31+"]);
  });

  test("prints a table whose columns add up, tasks and stops, in Chinese too", () => {
    const { status, stdout } = run(...args, "--lang", "zh-CN", "--credits", "apart");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^合计 +-1,537\.00 +257\.00 +2,054\.00 +24\.00 +96\.00 +128\.00 +-4,096\.00$/m);
    expect(stdout).toContain("催收任务");
    expect(stdout).toContain("停止发货：2");
    expect(stdout.split("\n").length).toBeLessThan(50);
  });

  test("prints zeros for a day on which nothing is open", () => {
    const { status, stdout } = run(...args.slice(0, -1), "2020-01-01");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^total +0\.00 +0\.00/m);
  });

  test("ends with status 1 and a list of bad rows, or skips and counts them", () => {
    const rows = [
      ...ROWS,
      "A,x,never,2026-03-31,1.00,",
      'A,y,2026-01-01,2026-03-31,"1.00,',
      "A,z,2026-01-01,2026-03-31,0.01,",
    ];
    const rest = ["--map", MAP, "--as-of", asOf, "--json"];
    const path = file("bad.csv", [HEAD, ...rows].join("\n"));
    const stopped = run(path, ...rest);
    expect(stopped).toMatchObject({ status: 1, stdout: "" });
    expect(stopped.stderr.split("\n")).toEqual([
      'line 15, column invoiced: "never": not a day in the date format given',
      'line 16, column total: "\\"1.00,": the quote is not closed',
      "2 bad rows; mend the file, or pass --skip-bad to go on without them",
      "",
    ]);
    const skipped = run(path, ...rest, "--skip-bad");
    expect(skipped.status).toBe(0);
    expect(skipped.stderr).toContain("2 bad rows skipped");
    expect(JSON.parse(skipped.stdout)).toMatchObject({ items: 12, skipped: 2 });
  });

  test("refuses an option that it does not know, with status 1", () => {
    const { status, stdout, stderr } = run(...args, "--frobnicate");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("Unknown option '--frobnicate'");
  });
});

describe("the options", () => {
  const [path, map, day] = ["items.csv", ["--map", MAP], ["--as-of", asOf]];

  test.each([
    [[...map, ...day], "give one file"],
    [[path, path, ...map, ...day], "give one file"],
    [[path, ...map], "--as-of is missing"],
    [[path, ...day], "--map is missing"],
    [[path, ...day, "--map", "customer=client"], "--map: say which column is the id"],
    [[path, ...day, "--map", `${MAP},grade=x`], "--map grade=x: write KEY=COLUMN"],
    [[path, ...day, "--map", `${MAP},id=no`], "--map id=no: id is mapped twice"],
    [[path, ...map, "--as-of", "3/31/2026"], "--as-of 3/31/2026: not a day"],
    [[path, ...map, "--as-of", "2026-02-29"], "--as-of 2026-02-29: not a day"],
    ...["", "10,x", "60,10", "10,10", "0,30", "1.5", "10,"].map(
      (buckets) =>
        [[path, ...map, ...day, "--buckets", buckets], `--buckets ${buckets}: write days`] as const,
    ),
    [[path, ...map, ...day, "--credits", "gone"], "--credits gone: netted or apart"],
    [[path, ...map, ...day, "--currency", "XXQ"], "--currency XXQ: not an ISO 4217 code"],
    [[path, ...map, ...day, "--lang", "fr"], "--lang fr: en or zh-CN"],
    [
      [path, ...map, ...day, "--policy", file("policy.json", '{"id":"ours"}')],
      "policy.json: version: missing",
    ],
    [[path, ...map, ...day, "--policy", file("text.json", "none")], "text.json: "],
  ] as readonly (readonly [string[], string])[])("are refused as in %j", (wrong, message) => {
    expect(() => readOptions(wrong)).toThrowError(message);
  });

  test("take a preset, or a policy of one's own", () => {
    const own = file("own.json", JSON.stringify({ ...chinaTradeRegulation, id: "ours" }));
    expect(readOptions([path, ...map, ...day, "--policy", own]).policy.id).toBe("ours");
    expect(readOptions([path, ...map, ...day, "--policy", "net-30"]).policy.id).toBe("net-30");
  });
});

const REAL = "../shared/data/late-payments.csv";
const REAL_MAP =
  "customer=customerID,id=invoiceNumber,issued=InvoiceDate,due=DueDate,amount=InvoiceAmount,settled=SettledDate";

describe.skipIf(!existsSync(REAL))("real late payments", () => {
  test.each([
    ["2013-06-30", 84, "5119.85", ["4284.29", "636.83", "198.73", "0.00", "0.00"]],
    ["2012-08-31", 98, "6025.87", ["5116.05", "721.26", "188.56", "0.00", "0.00"]],
  ])(
    "as of %s: %s open items, %s in all, for each customer what SQL adds up",
    async (day, items, open, buckets) => {
      const { status, stdout } = run(
        ...`${REAL} --map ${REAL_MAP} --date-format M/D/YYYY --currency USD`.split(" "),
        ...`--as-of ${day} --buckets 10,60,90 --json`.split(" "),
      );
      expect(status).toBe(0);
      const { aging, ...result } = JSON.parse(stdout) as MonthEndJson;
      expect(result.items).toBe(items);
      expect(aging.total.open).toEqual({ amount: open, currency: "USD" });
      expect(aging.total.buckets.map(({ amount }) => amount.amount)).toEqual(buckets);

      const connection = await (await DuckDBInstance.create()).connect();
      const reader = await connection.runAndReadAll(`
      with lines as (select customerID customer, cast(InvoiceAmount as decimal(18, 2)) amount,
          date '${day}' - strptime(DueDate, '%-m/%-d/%Y')::date late
        from read_csv('${REAL}', all_varchar = true)
        where strptime(InvoiceDate, '%-m/%-d/%Y') <= date '${day}' and strptime(SettledDate, '%-m/%-d/%Y') > date '${day}')
      select customer, sum(amount)::varchar open_amount,
        coalesce(sum(amount) filter (late <= 0), 0)::decimal(18, 2)::varchar b0,
        coalesce(sum(amount) filter (late between 1 and 10), 0)::decimal(18, 2)::varchar b1,
        coalesce(sum(amount) filter (late between 11 and 60), 0)::decimal(18, 2)::varchar b2
      from lines group by 1 order by 1`);
      const said = aging.customers.map(({ customer, open: own, buckets: [b0, b1, b2] }) => ({
        customer,
        open_amount: own.amount,
        b0: b0?.amount.amount,
        b1: b1?.amount.amount,
        b2: b2?.amount.amount,
      }));
      expect(said).toEqual(reader.getRowObjectsJson());
    },
  );
});
