import {
  addDecimals,
  type DifferenceCode,
  type FormCode,
  type LedgerDifferenceCode,
  lineAmount,
  plainDate,
  type Statement,
  type StatementLine,
} from "receivables";
import type { PlantedError } from "../../examples/firm/planted-error.js";
import { without } from "../../examples/firm/without.js";
import {
  changeLine,
  changeNote,
  renameGoods,
  setLines,
  shiftAccount,
  type StatementDesk,
  statementFor,
} from "./statement-desk.js";
import { CURRENCY, yuan } from "./yuan.js";

/** The prepared statements are verified against papers and the last statements, not against the ledger. */
type Code = Exclude<DifferenceCode, LedgerDifferenceCode> | FormCode;

/** Makes one mistake on a customer's statement or its papers, and says where a verification should find it. */
type Plant = (desk: StatementDesk, customer: string) => Pick<PlantedError, "document" | "item">;

const WHOLE = { document: null, item: null } as const;

const PLANTS: Readonly<Record<Code, Plant>> = {
  "price-differs": (desk, customer) =>
    placeOf(
      changeLine(desk, { customer }, (line) => [
        priced(line, { unitPrice: addDecimals(line.unitPrice, "0.50") }),
      ]),
    ),
  "quantity-differs": (desk, customer) =>
    placeOf(
      changeLine(desk, { customer, fits: isDelivered }, (line) => [
        priced(line, { quantity: addDecimals(line.quantity, "2") }),
      ]),
    ),
  "amount-differs": (desk, customer) =>
    placeOf(
      changeLine(desk, { customer }, (line) => [
        { ...line, amount: yuan(addDecimals(line.amount, "10")).amount },
      ]),
    ),
  "unit-differs": (desk, customer) =>
    placeOf(
      changeLine(desk, { customer, fits: ({ unit }) => unit === "carton" }, (line) => [
        { ...line, unit: "parcel" },
      ]),
    ),
  "currency-differs": (desk, customer) => {
    const { id, lines } = changeNote(desk, customer, (note) => ({ ...note, currency: "HKD" }));
    return { document: id, item: lines[0]?.item ?? null };
  },
  "no-evidence": (desk, customer) => {
    const line = changeLine(desk, { customer }, (old) => [old, { ...old, document: `DN-${customer}-99` }]);
    return { document: `DN-${customer}-99`, item: line.item };
  },
  "not-billed": (desk, customer) => placeOf(changeLine(desk, { customer, fits: isDelivered }, () => [])),
  "return-not-credited": (desk, customer) =>
    placeOf(changeLine(desk, { customer, fits: (line) => !isDelivered(line) }, () => [])),
  "duplicate-line": (desk, customer) => placeOf(changeLine(desk, { customer }, (line) => [line, line])),
  "wrong-document": (desk, customer) => {
    const { lines } = statementFor(desk, customer);
    const other = ({ document, item }: StatementLine) =>
      lines.find(
        (line) =>
          line.document !== document &&
          isDelivered(line) &&
          !lines.some((own) => own.document === line.document && own.item === item),
      );
    let document = "";
    const line = changeLine(
      desk,
      { customer, fits: (old) => isDelivered(old) && other(old) !== undefined },
      (old) => {
        document = other(old)?.document ?? "";
        return [{ ...old, document }];
      },
    );
    return { document, item: line.item };
  },
  "wrong-customer": (desk, customer) => {
    const neighbour = [...desk.statements.values()].find(
      (statement) => statement.customer > customer && statement.lines.length > 0,
    );
    return addLine(desk, customer, neighbour);
  },
  "outside-period": (desk, customer) => addLine(desk, customer, desk.before.get(customer)),
  "no-price-basis": (desk, customer) => placeOf(renameGoods(desk, customer, "B061")),
  "quotation-not-valid": (desk, customer) => {
    const line = renameGoods(desk, customer, "B062");
    desk.quotations.push({
      id: `QT-${customer}-9`,
      customer,
      item: line.item,
      currency: CURRENCY,
      unit: "copy",
      unitPrice: line.unitPrice,
      validFrom: plainDate("2026-07-01"),
      validTo: plainDate("2026-09-30"),
      form: "original",
      signed: true,
      sealed: true,
      copiedToFinance: true,
    });
    return placeOf(line);
  },
  "total-differs": (desk, customer) => {
    const statement = statementFor(desk, customer);
    desk.statements.set(customer, { ...statement, total: yuan(addDecimals(statement.total, "100")).amount });
    return WHOLE;
  },
  "closing-differs": (desk, customer) => {
    shiftAccount(desk, customer, { by: "50", what: ["closing"] });
    return WHOLE;
  },
  "opening-differs": (desk, customer) => {
    shiftAccount(desk, customer, { by: "-80", what: ["opening", "closing"] });
    return WHOLE;
  },
  "paper-not-signed": (desk, customer) =>
    paper(changeNote(desk, customer, (note) => ({ ...note, signed: false }))),
  "paper-not-sealed": (desk, customer) =>
    paper(changeNote(desk, customer, (note) => ({ ...note, sealed: false }))),
  "paper-form-refused": (desk, customer) =>
    paper(changeNote(desk, customer, (note) => ({ ...note, form: "copy" }))),
  "quotation-not-copied": ({ quotations }, customer) => {
    const id = `QT-${customer}-2`;
    quotations.forEach((quotation, i) => {
      if (quotation.id === id) quotations[i] = { ...quotation, copiedToFinance: false };
    });
    return paper({ id });
  },
  "preparer-missing": (desk, customer) =>
    sign(desk, customer, (statement) => without(statement, "preparedBy")),
  "preparer-department": (desk, customer) =>
    sign(desk, customer, (statement) => ({ ...statement, preparedBy: { id: "H01", department: "sales-1" } })),
  "verifier-missing": (desk, customer) =>
    sign(desk, customer, (statement) => without(statement, "verifiedBy")),
  "verifier-department": (desk, customer) =>
    sign(desk, customer, (statement) => ({ ...statement, verifiedBy: { id: "H02", department: "sales-2" } })),
  "preparer-verifies": (desk, customer) =>
    sign(desk, customer, (statement) => ({ ...statement, verifiedBy: { id: "M01", department: "finance" } })),
};

/** Where each mistake is made: two of each kind. What changes a total comes before the total itself. */
const PLACES: Readonly<Record<Code, readonly [string, string]>> = {
  "price-differs": ["C007", "C023"],
  "quantity-differs": ["C037", "C045"],
  "amount-differs": ["C023", "C049"],
  "unit-differs": ["C001", "C045"],
  "currency-differs": ["C052", "C058"],
  "no-evidence": ["C012", "C063"],
  "not-billed": ["C037", "C040"],
  "return-not-credited": ["C003", "C029"],
  "duplicate-line": ["C014", "C049"],
  "wrong-document": ["C036", "C045"],
  "wrong-customer": ["C021", "C040"],
  "outside-period": ["C012", "C063"],
  "no-price-basis": ["C007", "C049"],
  "quotation-not-valid": ["C025", "C028"],
  "total-differs": ["C005", "C029"],
  "closing-differs": ["C014", "C036"],
  "opening-differs": ["C005", "C054"],
  "paper-not-signed": ["C021", "C063"],
  "paper-not-sealed": ["C007", "C051"],
  "paper-form-refused": ["C028", "C040"],
  "quotation-not-copied": ["C025", "C039"],
  "preparer-missing": ["C044", "C060"],
  "preparer-department": ["C030", "C051"],
  "verifier-missing": ["C047", "C060"],
  "verifier-department": ["C030", "C044"],
  "preparer-verifies": ["C010", "C054"],
};

/** Makes two mistakes of every kind, and lists them. */
export function plantErrors(desk: StatementDesk): readonly PlantedError[] {
  return Object.entries(PLACES).flatMap(([code, customers]) =>
    customers.map((customer) => ({ code: code as Code, customer, ...PLANTS[code as Code](desk, customer) })),
  );
}

function priced(line: StatementLine, change: Partial<StatementLine>): StatementLine {
  const changed = { ...line, ...change };
  return { ...changed, amount: lineAmount(changed.quantity, changed.unitPrice, CURRENCY, "half-up").amount };
}

function addLine(
  desk: StatementDesk,
  customer: string,
  from: Statement | undefined,
): Pick<PlantedError, "document" | "item"> {
  const line = from?.lines[0];
  if (line === undefined) throw new Error(`nothing to bill to ${customer} by mistake`);
  setLines(desk, customer, [...statementFor(desk, customer).lines, line]);
  return placeOf(line);
}

function sign(
  desk: StatementDesk,
  customer: string,
  change: (statement: Statement) => Statement,
): typeof WHOLE {
  desk.statements.set(customer, change(statementFor(desk, customer)));
  return WHOLE;
}

function isDelivered({ quantity }: StatementLine): boolean {
  return !quantity.startsWith("-");
}

function placeOf({ document, item }: StatementLine): Pick<PlantedError, "document" | "item"> {
  return { document, item };
}

function paper({ id }: { readonly id: string }): Pick<PlantedError, "document" | "item"> {
  return { document: id, item: null };
}
