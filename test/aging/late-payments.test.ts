import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { ageReceivables } from "receivables/aging";
import { type PlainDate, plainDate } from "receivables/calendar";
import type { OpenItem } from "receivables/ledger";
import { money, zeroMoney } from "receivables/money";
import { describe, expect, test } from "vitest";
import { policy } from "./open-item.js";

const FILE = resolve("../shared/data/late-payments.csv");

interface Row {
  readonly customerID: string;
  readonly invoiceNumber: string;
  readonly InvoiceDate: string;
  readonly DueDate: string;
  readonly InvoiceAmount: string;
  readonly SettledDate: string;
}

const day = (text: string): PlainDate => {
  const [month = "", date = "", year = ""] = text.split("/");
  return plainDate(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
};

function openItems(rows: readonly Row[], asOf: PlainDate): readonly OpenItem[] {
  return rows
    .filter((row) => day(row.InvoiceDate) <= asOf && asOf < day(row.SettledDate))
    .map((row) => ({
      id: row.invoiceNumber,
      document: row.invoiceNumber,
      source: "invoice",
      kind: "trade",
      customer: row.customerID,
      issuedOn: day(row.InvoiceDate),
      postedOn: day(row.InvoiceDate),
      dueOn: day(row.DueDate),
      original: money(row.InvoiceAmount, "USD"),
      open: money(row.InvoiceAmount, "USD"),
      disputed: zeroMoney("USD"),
      settlements: [],
    }));
}

/** Customer, bucket and amount, as SQL sums them. */
async function bySql(asOf: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(`
    with items as (
      select customerID, cast(InvoiceAmount as decimal(12, 2)) as amount,
        date '${asOf}' - strptime(DueDate, '%m/%d/%Y')::date as late
      from read_csv('${FILE}', all_varchar = true)
      where strptime(InvoiceDate, '%m/%d/%Y')::date <= date '${asOf}'
        and strptime(SettledDate, '%m/%d/%Y')::date > date '${asOf}'
    )
    select customerID,
      case when late <= 0 then 'not-due' when late <= 10 then '1-10' when late <= 60 then '11-60'
        when late <= 90 then '61-90' else '91+' end as bucket,
      sum(amount)::varchar, count(*)::integer
    from items group by all order by customerID, min(late)`);
  return reader.getRowsJson();
}

describe.skipIf(!existsSync(FILE))("the late payments of 2012 and 2013", () => {
  const rows = existsSync(FILE) ? parse<Row>(readFileSync(FILE), { columns: true }) : [];
  const age = (asOf: string) => {
    const date = plainDate(asOf);
    return ageReceivables({ items: openItems(rows, date), asOf: date }, policy()).currencies[0];
  };

  test.each([
    ["2013-06-30", 84, "5119.85", ["4284.29", "636.83", "198.73", "0.00", "0.00"]],
    ["2012-08-31", 98, "6025.87", ["5116.05", "721.26", "188.56", "0.00", "0.00"]],
  ])("as of %s: %s items, %s", (asOf, count, open, buckets) => {
    const total = age(asOf)?.total;
    expect([total?.count, total?.open.amount]).toEqual([count, open]);
    expect(total?.buckets.map(({ amount }) => amount.amount)).toEqual(buckets);
  });

  test.each(["2012-02-29", "2012-08-31", "2012-12-31", "2013-06-30", "2013-12-31"])(
    "as of %s every customer and bucket is as SQL sums it",
    async (asOf) => {
      const cells = (age(asOf)?.customers ?? []).flatMap(({ customer, buckets }) =>
        buckets
          .filter(({ count }) => count > 0)
          .map(({ bucket, amount, count }) => [customer, bucket, amount.amount, count]),
      );
      expect(cells).toEqual(await bySql(asOf));
      expect(cells.length).toBeGreaterThan(10);
    },
  );
});
