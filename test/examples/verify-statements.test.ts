import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { addDecimals, lineAmount, plainDate } from "receivables";
import type { Statement, StatementLine } from "receivables/statement";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InvoiceLine, readInvoiceLines } from "../../examples/input/note-csv.js";
import { readStatement } from "../../examples/statements/read-statement.js";
import { verificationJson, type VerificationJson } from "../../examples/statements/verification-report.js";
import { verifyLines } from "../../examples/statements/verify-lines.js";

const folder = mkdtempSync(join(tmpdir(), "verify-statements-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";
const ROWS = [
  `536365,85123A,"HEART, WHITE",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom`,
  `536365,71053,LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom`,
  `536365,71053,LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom`,
  `C536379,85123A,"HEART, WHITE",-1,2010-12-02 09:41:00,2.55,17850.0,United Kingdom`,
  `536400,85123A,"HEART, WHITE",6,2010-12-03,2.95,13047.0,United Kingdom`,
  `536414,85123A,"HEART, WHITE",56,2010-12-01 11:52:00,0.0,,United Kingdom`,
];

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const csv = (rows: readonly string[]): string => file("evidence.csv", [HEAD, ...rows].join("\n"));

function verified(lines: readonly InvoiceLine[], statement?: Statement, modal = false): VerificationJson {
  const { verifications, about } = verifyLines({ lines, skipped: 0, currency: "GBP", statement, modal });
  return verificationJson(verifications, about);
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "examples/verify-statements.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}

const december = { from: plainDate("2010-12-01"), to: plainDate("2010-12-31") };
const people = {
  preparedBy: { id: "mary", department: "marketing" },
  verifiedBy: { id: "frank", department: "finance" },
};

/** The statement that a customer should have for days of December. */
function statementFor(customer: string, lines: readonly InvoiceLine[], period = december): Statement {
  const own = lines.filter(
    (line) => line.customer === customer && period.from <= line.date && line.date <= period.to,
  );
  const said = own.map(({ document, item, quantity, unitPrice }) =>
    priced({ document, item, quantity, unitPrice, amount: "" }),
  );
  return totalled({ customer, currency: "GBP", period, ...people, lines: said, total: "" });
}

function priced(line: StatementLine): StatementLine {
  return { ...line, amount: lineAmount(line.quantity, line.unitPrice, "GBP", "half-up").amount };
}

function totalled(statement: Statement): Statement {
  return { ...statement, total: statement.lines.reduce((sum, { amount }) => addDecimals(sum, amount), "0") };
}

describe("the statements of a file", () => {
  const { lines } = readInvoiceLines(csv(ROWS));

  test("are compiled for each customer, net of returns, and verified; cash sales are left out and counted", () => {
    expect(verified(lines)).toEqual({
      currency: "GBP",
      period: { from: "2010-12-01", to: "2010-12-03" },
      total: "71.13",
      statements: [
        { customer: "13047.0", closing: "17.70", verdict: "verified" },
        { customer: "17850.0", closing: "53.43", verdict: "verified" },
      ],
      findings: [],
      further: [],
      rows: { used: 5, cashSales: 1, elsewhere: 0, skipped: 0 },
    });
  });

  test("are measured against the price most often charged, of several the lowest; cash sales do not count", () => {
    expect(verified(lines, undefined, true).findings).toEqual([
      {
        code: "price-differs",
        customer: "13047.0",
        document: "536400",
        item: "85123A",
        expected: "2.55",
        actual: "2.95",
      },
    ]);
    const tied = readInvoiceLines(csv([ROWS[0] ?? "", ROWS[4] ?? ""])).lines;
    expect(verified(tied, undefined, true).findings).toMatchObject([{ expected: "2.55", actual: "2.95" }]);
  });

  test("are one for a customer whose id is written in two ways", () => {
    const twoWays = readInvoiceLines(csv([...ROWS, "536500,71053,L,1,2010-12-05,3.39,17850,UK"])).lines;
    expect(verified(twoWays).statements.map(({ customer }) => customer)).toEqual(["13047.0", "17850.0"]);
  });

  test("need a line with a customer", () => {
    expect(() => verified(readInvoiceLines(csv(ROWS.slice(-1))).lines)).toThrowError(
      "no usable line of the file has a customer",
    );
  });
});

describe("a statement of one's own", () => {
  const { lines } = readInvoiceLines(csv(ROWS));
  const right = statementFor("17850.0", lines);
  const codes = (statement: Statement): string[] =>
    verified(lines, statement).findings.map(({ code }) => code);

  test.each([["17850.0"], ["17850"]])(
    "of customer %s is verified against that customer's lines",
    (customer) => {
      expect(verified(lines, { ...right, customer })).toMatchObject({
        total: "53.43",
        statements: [{ customer, closing: "53.43", verdict: "verified" }],
        findings: [],
        rows: { used: 4, cashSales: 1, elsewhere: 1 },
      });
    },
  );

  test("is measured against the lines of its period, first and last day included", () => {
    const firstDay = { from: plainDate("2010-12-01"), to: plainDate("2010-12-01") };
    expect(codes(statementFor("17850.0", lines, firstDay))).toEqual([]);
    expect(codes({ ...right, period: firstDay })).toEqual(["no-evidence"]);
    expect(codes({ ...statementFor("17850.0", lines, firstDay), period: december })).toEqual(["not-billed"]);
    expect(
      codes({ ...right, period: { from: plainDate("2010-12-01"), to: plainDate("2010-12-02") } }),
    ).toEqual([]);
  });

  test("reports a return left out as not billed, and a line under another document on both sides", () => {
    expect(verified(lines, totalled({ ...right, lines: right.lines.slice(0, 3) })).findings).toEqual([
      {
        code: "not-billed",
        customer: "17850.0",
        document: "C536379",
        item: "85123A",
        expected: "-1",
        actual: null,
      },
    ]);
    const [first, ...rest] = right.lines;
    const moved = { ...right, lines: [{ ...(first as StatementLine), document: "999999" }, ...rest] };
    expect(codes(moved)).toEqual(["not-billed", "no-evidence"]);
  });

  test("has two mistakes in a price that was changed alone: the price, and a line that no longer multiplies out", () => {
    const [first, ...rest] = right.lines as [StatementLine, ...StatementLine[]];
    const alone = { ...right, lines: [{ ...first, unitPrice: "2.65" }, ...rest] };
    expect(verified(lines, alone).findings).toMatchObject([
      { code: "amount-differs", expected: "15.90", actual: "15.30" },
      { code: "price-differs", expected: "2.55", actual: "2.65" },
    ]);
    expect(codes(totalled({ ...right, lines: [priced({ ...first, unitPrice: "2.65" }), ...rest] }))).toEqual([
      "price-differs",
    ]);
    const quantity = { ...right, lines: [{ ...first, quantity: "7" }, ...rest] };
    expect(codes(quantity)).toEqual(["amount-differs", "quantity-differs"]);
  });

  test("has a total that is compared with the amounts as they stand", () => {
    const [first, ...rest] = right.lines as [StatementLine, ...StatementLine[]];
    const wrong = { ...right, lines: [{ ...first, amount: "16.30" }, ...rest] };
    expect(codes(totalled(wrong))).toEqual(["amount-differs"]);
    expect(codes(wrong)).toEqual(["amount-differs", "total-differs"]);
    expect(codes({ ...right, total: "53.44" })).toEqual(["total-differs"]);
  });

  test("may repeat a line as often as the evidence does, and not once more", () => {
    const lantern = right.lines[1] as StatementLine;
    expect(lantern.item).toBe("71053");
    expect(verified(lines, totalled({ ...right, lines: [lantern, ...right.lines] })).findings).toEqual([
      {
        code: "duplicate-line",
        customer: "17850.0",
        document: "536365",
        item: "71053",
        expected: "2",
        actual: "3",
      },
    ]);
  });

  test("may spell its numbers in any way, and its lines in any order", () => {
    const spelled = right.lines.map((line) => ({
      ...line,
      quantity: `${line.quantity}.0`,
      unitPrice: `${line.unitPrice}0`,
      amount: line.amount.replace(/\.?0+$/, ""),
    }));
    const result = verified(lines, { ...right, lines: spelled.toReversed(), total: "53.430" });
    expect(result).toMatchObject({ findings: [], statements: [{ verdict: "verified", closing: "53.43" }] });
  });

  test("is measured by --quotes modal besides its notes, each wrong price once", () => {
    const more = [...lines, ...readInvoiceLines(csv([ROWS[4] ?? "", ROWS[4] ?? ""])).lines];
    const withPrice = (unitPrice: string): VerificationJson => {
      const [first, ...rest] = right.lines as [StatementLine, ...StatementLine[]];
      return verified(more, totalled({ ...right, lines: [priced({ ...first, unitPrice }), ...rest] }), true);
    };
    const returned = { document: "C536379", code: "price-differs", expected: "2.95", actual: "2.55" };
    const delivered = { document: "536365", code: "price-differs" };
    expect(withPrice("2.55")).toMatchObject({
      statements: [{ verdict: "differs" }],
      findings: [{ ...delivered, expected: "2.95", actual: "2.55" }, returned],
    });
    expect(withPrice("2.95").findings).toMatchObject([
      { ...delivered, expected: "2.55", actual: "2.95" },
      returned,
    ]);
    expect(withPrice("3.05").findings).toMatchObject([
      { ...delivered, expected: "2.55", actual: "3.05" },
      returned,
    ]);
  });

  test("of a customer that the file does not have is without evidence in every line", () => {
    expect(new Set(codes({ ...right, customer: "99999" }))).toEqual(new Set(["no-evidence"]));
  });

  test("has faults of its people and its account told apart from differences", () => {
    const account = { opening: "1.00", movements: [], closing: "2.00" };
    const statement = { ...right, account, verifiedBy: { id: "mary", department: "warehouse" } };
    const result = verified(lines, statement);
    expect(result.findings).toEqual([]);
    expect(result.further.map(({ code }) => code)).toEqual([
      "closing-differs",
      "preparer-verifies",
      "verifier-department",
    ]);
  });
});

describe("bad rows", () => {
  const bad = [
    ["quantity", "536500,A,x,six,2010-12-01,1.00,1,UK", "Quantity"],
    ["quantity with an exponent", "536500,A,x,1e3,2010-12-01,1.00,1,UK", "Quantity"],
    ["price", "536500,A,x,6,2010-12-01,£1,1,UK", "UnitPrice"],
    ["negative price", "536500,A,x,6,2010-12-01,-1.00,1,UK", "UnitPrice"],
    ["day", "536500,A,x,6,2010-02-30 08:00:00,1.00,1,UK", "InvoiceDate"],
    ["day in another form", "536500,A,x,6,12/1/2010 8:26,1.00,1,UK", "InvoiceDate"],
    ["empty invoice", ",A,x,6,2010-12-01,1.00,1,UK", "InvoiceNo"],
    ["empty item", "536500,,x,6,2010-12-01,1.00,1,UK", "StockCode"],
    ["return without a minus", "C536500,A,x,6,2010-12-01,1.00,1,UK", "Quantity"],
    ["delivery with a minus", "536500,A,x,-6,2010-12-01,1.00,1,UK", "Quantity"],
    ["row too short", "536500,A,x,6", "(row)"],
    ["quote left open", '536500,A,"x,6,2010-12-01,1.00,1,UK', "Description"],
  ] as const;

  test.each(bad)("a bad %s is reported by line and column", (_, row, column) => {
    const read = readInvoiceLines(csv([...ROWS, row]));
    expect(read.lines).toHaveLength(ROWS.length);
    expect(read.bad).toMatchObject([{ line: 8, column }]);
  });

  test("every bad cell of a row is reported, and stray quotes are text", () => {
    const read = readInvoiceLines(
      csv(['536500,A,6" FRAME,x,never,y,1,UK', "536500,A,x,0,2010-12-01,1.00,1,UK"]),
    );
    expect(read.bad.map(({ line, column }) => [line, column])).toEqual([
      [2, "Quantity"],
      [2, "UnitPrice"],
      [2, "InvoiceDate"],
    ]);
    expect(read.lines).toHaveLength(1);
  });

  test("adjustments without a customer may have any sign", () => {
    expect(
      readInvoiceLines(
        csv(["A563186,B,Adjust bad debt,1,2011-08-12,-11062.06,,UK", "1,A,x,-5,2011-08-12,0,,UK"]),
      ).bad,
    ).toEqual([]);
  });

  test("a file without one of the columns is refused by its name", () => {
    const path = file("short.csv", "InvoiceNo,StockCode,Quantity\n1,A,2\n");
    expect(() => readInvoiceLines(path)).toThrowError(/no column InvoiceDate/);
  });

  test("end the run with status 1 and a list, or are skipped and counted", () => {
    const path = csv([...ROWS, ...bad.map(([, row]) => row)]);
    const stopped = run(path, "--json");
    expect(stopped).toMatchObject({ status: 1, stdout: "" });
    expect(stopped.stderr).toContain('line 8, column Quantity: "six": not a plain decimal number');
    expect(stopped.stderr).toContain("12 bad rows; mend the file, or pass --skip-bad");
    const skipped = run(path, "--json", "--skip-bad");
    expect(skipped.status).toBe(0);
    expect(skipped.stderr).toContain("12 bad rows skipped");
    expect(JSON.parse(skipped.stdout)).toMatchObject({ total: "71.13", rows: { used: 5, skipped: 12 } });
  });
});

describe("the command", () => {
  test("refuses a malformed statement with the path of every fault", () => {
    const statement = file(
      "bad.json",
      JSON.stringify({
        customer: "1",
        currency: "GBP",
        period: december,
        lines: [{ document: 536365 }],
        total: 5,
      }),
    );
    const faults = ["document", "item", "quantity", "unitPrice", "amount"].map(
      (field) => `lines[0].${field}`,
    );
    for (const path of [...faults, "total"]) {
      expect(() => readStatement(statement, "GBP")).toThrowError(`bad.json: ${path}: `);
    }
    expect(() => readStatement(statement, "GBP")).toThrowError("lines[0].item: missing");
  });

  test("refuses what is no JSON, and a statement in another currency than the evidence", () => {
    expect(() => readStatement(file("no.json", "{"), "GBP")).toThrowError(/no\.json: /);
    const euros = file("eur.json", JSON.stringify({ ...statementFor("1", []), currency: "EUR" }));
    expect(() => readStatement(euros, "GBP")).toThrowError(/--currency/);
    expect(readStatement(euros, "EUR").currency).toBe("EUR");
  });

  test("refuses an option that it does not know, with status 1", () => {
    const { status, stderr } = run(csv(ROWS), "--quotes", "mean");
    expect({ status, stderr }).toEqual({ status: 1, stderr: '--quotes mean: only "modal" is known\n' });
  });

  test("prints one screen in Chinese, with status 0 whatever is found", () => {
    const { lines } = readInvoiceLines(csv(ROWS));
    const statement = file("s.json", JSON.stringify({ ...statementFor("17850.0", lines), total: "60.00" }));
    const { status, stdout } = run(csv(ROWS), "--statement", statement, "--lang", "zh-CN");
    expect(status).toBe(0);
    expect(stdout).toContain("合计为 60.00 GBP，各行相加应为 53.43 [R1.3.1]");
    expect(stdout.split("\n").length).toBeLessThan(40);
  });
});

const REAL = "../shared/data/online-retail-2010-12.csv.gz";

describe.skipIf(!existsSync(REAL))("a wholesaler's real lines", () => {
  let lines: InvoiceLine[] = [];
  const rows = async (sql: string): Promise<readonly Record<string, string>[]> => {
    const connection = await (await DuckDBInstance.create()).connect();
    const from = `(select *, cast(Quantity as decimal(18)) q, cast(UnitPrice as decimal(18, 4)) p from read_csv('${REAL}', all_varchar = true) where CustomerID is not null)`;
    const reader = await connection.runAndReadAll(sql.replaceAll("$LINES", from));
    return reader.getRowObjectsJson() as unknown as readonly Record<string, string>[];
  };

  beforeAll(() => {
    const read = readInvoiceLines(REAL);
    expect(read.bad).toEqual([]);
    lines = read.lines;
  });

  test("total 554,604.02 GBP net of returns, and every customer's closing is what SQL adds up", async () => {
    const result = verified(lines);
    expect(result.total).toBe("554604.02");
    expect(result.rows).toEqual({ used: 26_850, cashSales: 15_631, elsewhere: 0, skipped: 0 });
    expect(result.findings).toEqual([]);
    const sql = await rows(
      "select CustomerID customer, cast(cast(sum(q * p) as decimal(18, 2)) as varchar) closing from $LINES group by 1 order by 1",
    );
    expect(result.statements.map(({ customer, closing }) => ({ customer, closing }))).toEqual(sql);
  });

  test("differ from the prices most often charged in the lines that SQL finds", async () => {
    const { findings } = verified(lines, undefined, true);
    const sql = await rows(`
      with counted as (select StockCode, p, count(*) n from $LINES group by all),
           modes as (select StockCode, min(p) usual from counted c where n = (select max(n) from counted where StockCode = c.StockCode) group by 1)
      select CustomerID as customer, InvoiceNo as document, StockCode as item, cast(usual as double)::varchar as expected, p::double::varchar as actual
      from $LINES join modes using (StockCode) where p <> usual`);
    const text = ({ customer, document, item, expected, actual }: Record<string, unknown>): string =>
      JSON.stringify([customer, document, item, Number(expected), Number(actual)]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["price-differs"]));
    expect(findings.map((finding) => text({ ...finding })).sort()).toEqual(sql.map(text).sort());
  });

  test("each of many mistakes in one customer's statement gives exactly its finding", () => {
    const customers = ["12748.0", "14911.0", "17841.0", "14606.0", "17850.0"];
    const statements = new Map(customers.map((customer) => [customer, statementFor(customer, lines)]));
    const mistake = fc.constantFrom("price", "quantity", "amount", "drop", "repeat", "invent");
    const cases = fc.record({
      customer: fc.constantFrom(...customers),
      mistakes: fc.uniqueArray(fc.record({ at: fc.nat(), kind: mistake }), {
        maxLength: 12,
        selector: ({ at }) => at,
      }),
    });
    fc.assert(
      fc.property(cases, ({ customer, mistakes }) => {
        const clean = statements.get(customer) as Statement;
        const expected: string[] = [];
        const touched = new Set<string>();
        const said = [...clean.lines];
        const extra: StatementLine[] = [];
        for (const { at, kind } of mistakes) {
          const i = at % clean.lines.length;
          const line = clean.lines[i] as StatementLine;
          const group = `${line.document} ${line.item}`;
          if (touched.has(group)) continue;
          touched.add(group);
          const made = mistaken(kind, line);
          said[i] = made.line;
          extra.push(...made.extra);
          expected.push(`${made.code} ${line.document} ${made.item}`);
        }
        const statement = totalled({
          ...clean,
          lines: [...said.filter(({ document }) => document !== ""), ...extra],
        });
        const { findings } = verified(lines, statement);
        expect(findings.map(({ code, document, item }) => `${code} ${document} ${item}`).sort()).toEqual(
          expected.sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("the command takes the packed file as it is", () => {
    const { status, stdout } = run(REAL);
    expect(status).toBe(0);
    expect(stdout).toContain("554,604.02 GBP");
    expect(stdout).toContain("15631 cash sales");
  });
});

interface Mistaken {
  readonly code: string;
  readonly item: string;
  /** Without a document for a line that is left out. */
  readonly line: StatementLine;
  readonly extra: readonly StatementLine[];
}

function mistaken(kind: string, line: StatementLine): Mistaken {
  const { item } = line;
  if (kind === "price")
    return {
      code: "price-differs",
      item,
      line: priced({ ...line, unitPrice: addDecimals(line.unitPrice, "1000.01") }),
      extra: [],
    };
  if (kind === "quantity")
    return {
      code: "quantity-differs",
      item,
      line: priced({ ...line, quantity: addDecimals(line.quantity, "10000") }),
      extra: [],
    };
  if (kind === "amount")
    return {
      code: "amount-differs",
      item,
      line: { ...line, amount: addDecimals(line.amount, "0.01") },
      extra: [],
    };
  if (kind === "drop") return { code: "not-billed", item, line: { ...line, document: "" }, extra: [] };
  if (kind === "repeat") return { code: "duplicate-line", item, line, extra: [line] };
  return { code: "no-evidence", item: `${item}-NONE`, line, extra: [{ ...line, item: `${item}-NONE` }] };
}
