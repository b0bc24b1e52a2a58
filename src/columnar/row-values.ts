import { type PlainDate, plainDate } from "../calendar/index.js";
import { MisuseError } from "../misuse/index.js";
import { type Money, minorUnits, money, wholeUnits, zeroMoney } from "../money/index.js";
import { ROW_KINDS, type RowField, type RowItem } from "./row-item.js";

/** A cell of the row that is being read. */
export type Cell = (field: RowField) => unknown;

/** The fields of a row, checked; what is not there is `undefined`. */
export interface RowValues {
  readonly id: string;
  readonly customer: string;
  readonly dueOn: PlainDate | null;
  readonly issuedOn: PlainDate | undefined;
  readonly postedOn: PlainDate | undefined;
  readonly deliveredOn: PlainDate | undefined;
  readonly open: Money;
  readonly disputed: Money;
  readonly original: Money | undefined;
  readonly kind: RowItem["kind"];
}

/** Reads the fields of a row that have a form. The names of the fields in errors are the row's own. */
export function rowValues(cell: Cell, nameOf: (field: RowField) => string): RowValues {
  const text = (field: RowField): string => {
    const value = textIn(cell, field, nameOf);
    if (value === undefined) throw missing(nameOf(field));
    return value;
  };
  const day = (field: RowField): PlainDate | undefined => {
    const value = cell(field);
    return isAbsent(value) ? undefined : plainDate(value as PlainDate, nameOf(field));
  };
  const currency = text("currency");
  const amount = (field: RowField): Money | undefined => {
    const value = cell(field);
    return isAbsent(value) ? undefined : amountOf(value, currency, nameOf(field));
  };
  const open = amount("open");
  if (open === undefined) throw missing(nameOf("open"));
  return {
    id: text("id"),
    customer: text("customer"),
    dueOn: day("dueOn") ?? null,
    issuedOn: day("issuedOn"),
    postedOn: day("postedOn"),
    deliveredOn: day("deliveredOn"),
    open,
    disputed: amount("disputed") ?? zeroMoney(currency),
    original: amount("original"),
    kind: kindOf(textIn(cell, "kind", nameOf), nameOf),
  };
}

/** A text of a row; `undefined` where it is empty. */
export function textIn(cell: Cell, field: RowField, nameOf: (field: RowField) => string): string | undefined {
  const value = cell(field);
  if (isAbsent(value)) return undefined;
  if (typeof value === "string") return value;
  throw new MisuseError({
    code: "not-a-text",
    field: nameOf(field),
    value,
    problem: "not a text",
    remedy: "Give names and ids as strings; a number may have lost leading zeros or digits.",
  });
}

function isAbsent(value: unknown): value is undefined | null | "" {
  return value === undefined || value === null || value === "";
}

function amountOf(value: unknown, currency: string, field: string): Money {
  return MisuseError.within(field, () =>
    wholeUnits(value, minorUnits(currency)) === undefined
      ? money(value as string, currency)
      : ({ amount: value, currency } as Money),
  );
}

function kindOf(kind: string | undefined, nameOf: (field: RowField) => string): RowItem["kind"] {
  if (kind === undefined) return "trade";
  const known = ROW_KINDS.find((name) => name === kind);
  if (known !== undefined) return known;
  throw new MisuseError({
    code: "unknown-kind",
    field: nameOf("kind"),
    value: kind,
    problem: "not a kind of receivable",
    remedy: `Use one of ${ROW_KINDS.join(", ")}.`,
  });
}

function missing(field: string): MisuseError {
  return new MisuseError({
    code: "row-incomplete",
    field,
    value: undefined,
    problem: "missing",
    remedy:
      "Each row has an id, a customer, a currency and an open amount; say by `fields` what they are called.",
  });
}
