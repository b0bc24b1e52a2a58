import { termText } from "receivables";
import type { MonthEnd } from "receivables/ports";
import { digits } from "../output/amount.js";
import { heading, table } from "../output/table.js";
import { reasonLines } from "./listed.js";
import { firstOf, type View } from "./view.js";
import { word } from "./words.js";

/** What people answer for by person and month, and what of it comes off their pay. */
export function accountabilityPart({ accountability }: MonthEnd, view: View): string {
  const { language, nameOf } = view;
  const { book, deductions, findings } = accountability;
  const rows = [...book.rows, ...book.ofNobody].map((row) => [
    nameOf(row.person ?? word("nobody", language)),
    row.month,
    termText(row.account, language),
    digits(row.taken),
    digits(row.givenBack),
    digits(row.net),
  ]);
  const pay = deductions.months.map((row) => [
    nameOf(row.person),
    termText(row.account, language),
    digits(row.owed),
    row.limit === null ? "–" : digits(row.limit),
    digits(row.deducted),
    digits(row.carried),
  ]);
  const shown = view.all ? rows : rows.slice(0, 14);
  return [
    heading(word("accountability", language)),
    table(
      [
        (["person", "month", "account", "taken", "givenBack", "net"] as const).map((name) =>
          word(name, language),
        ),
        ...shown,
      ],
      ["left", "left", "left", "right", "right", "right"],
    ),
    "",
    heading(`${word("pay", language)} ${deductions.from}`),
    table(
      [
        (["person", "account", "owed", "limit", "deducted", "carried"] as const).map((name) =>
          word(name, language),
        ),
        ...(view.all ? pay : pay.slice(0, 8)),
      ],
      ["left", "left", "right", "right", "right", "right"],
    ),
    ...firstOf(
      reasonLines(
        deductions.months.flatMap(({ reasons }) => reasons),
        view,
      ),
      5,
      view,
    ),
    ...firstOf(reasonLines(findings, view), 2, view),
  ].join("\n");
}
