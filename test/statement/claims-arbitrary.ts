import fc from "fast-check";
import { type Period, plainDate, ROUNDING_MODES } from "receivables";
import type {
  Evidence,
  Note,
  NoteLine,
  PriceList,
  Quotation,
  Statement,
  StatementClaim,
  StatementLine,
  StatementPolicy,
  UnitConversion,
} from "receivables/statement";
import { regulation } from "./papers.js";

// Few values of each kind, so that lines and goods meet; equal figures in several writings, and now and then none at all.
const figure = fc.oneof(
  { weight: 300, arbitrary: fc.constantFrom("1", "2", "2.0", "3", "02", "0", "12", "1.5") },
  { weight: 1, arbitrary: fc.constantFrom("-2", "x", "1,5", "", "999999999999999", "0.0000000000000001") },
);
const price = fc.oneof(
  { weight: 300, arbitrary: fc.constantFrom("1.00", "1", "2.50", "2.5", "0.335", "10", "0") },
  { weight: 1, arbitrary: fc.constantFrom("-1", "abc", "9999999999999.99") },
);
const item = fc.constantFrom("A", "B", "C");
const unit = fc.constantFrom<string | undefined>(undefined, undefined, undefined, "piece", "carton");
const customer = fc.constantFrom("C1", "C1", "C2");
const currency = fc.constantFrom("CNY", "CNY", "CNY", "JPY");
const day = fc.constantFrom("2026-04-30", "2026-05-01", "2026-05-15", "2026-05-31", "2026-06-01");
const document = fc.constantFrom("N-1", "N-2", "N-3");
const paper = {
  form: fc.constantFrom("original" as const, "original" as const, "fax" as const, "copy" as const),
  signed: fc.boolean(),
  sealed: fc.constantFrom(true, true, true, false),
};

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as T;
}

const noteLine: fc.Arbitrary<NoteLine> = fc
  .record({ item, quantity: figure, unit, unitPrice: fc.option(price, { nil: undefined, freq: 8 }) })
  .map(defined) as fc.Arbitrary<NoteLine>;

const note = fc.record({
  kind: fc.constantFrom("delivery", "delivery", "return"),
  id: document,
  customer,
  date: day,
  currency,
  lines: fc.array(noteLine, { maxLength: 6 }),
  ...paper,
}) as unknown as fc.Arbitrary<Note>;

const validity = {
  validFrom: fc.option(day, { nil: undefined }),
  validTo: fc.option(day, { nil: undefined }),
};
const breaks = fc.option(fc.array(fc.record({ from: figure, unitPrice: price }), { maxLength: 3 }), {
  nil: undefined,
  freq: 2,
});

const quotation = fc
  .record({
    id: fc.constantFrom("Q-1", "Q-2", "Q-3"),
    item,
    unitPrice: price,
    unit,
    breaks,
    customer: fc.option(customer, { nil: undefined }),
    currency,
    copiedToFinance: fc.boolean(),
    ...validity,
    ...paper,
  })
  .map(defined) as unknown as fc.Arbitrary<Quotation>;

const priceList = fc
  .record({
    id: fc.constantFrom("L-1", "L-2"),
    currency,
    prices: fc.array(fc.record({ item, unitPrice: price, unit, breaks }).map(defined), { maxLength: 3 }),
    ...validity,
  })
  .map(defined) as unknown as fc.Arbitrary<PriceList>;

const conversion = fc
  .record({
    item: fc.option(item, { nil: undefined }),
    from: fc.constantFrom("carton", "carton", "pallet", "piece"),
    to: fc.constantFrom("piece", "carton"),
    factor: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom("12", "2", "1") },
      { weight: 1, arbitrary: fc.constantFrom("0", "x") },
    ),
  })
  .map(defined) as unknown as fc.Arbitrary<UnitConversion>;

/** Evidence with every kind of paper, mostly of deliveries alone. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    notes: fc.array(note, { maxLength: 6 }),
    quotations: fc.array(quotation, { maxLength: 4 }),
    priceLists: fc.array(priceList, { maxLength: 2 }),
    conversions: fc.array(conversion, { maxLength: 2 }),
  },
  { requiredKeys: ["notes"] },
);

const CURRENT: Period = { from: plainDate("2026-05-01"), to: plainDate("2026-05-31") };
const period = fc.oneof(
  { weight: 3, arbitrary: fc.constant(CURRENT) },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([from, to]) => ({ from, to }) as Period) },
);

const amountText = fc.constantFrom("1.00", "3.00", "2.50", "0.00", "00.00", "5", "1.005");

/** A line whose amount is still to be reckoned where it has none. */
interface Unpriced extends Omit<StatementLine, "amount"> {
  readonly amount: string | undefined;
}

/** Any statement about notes: most lines as their goods are, some changed in one thing or another. */
function anyClaim(notes: readonly Note[]): fc.Arbitrary<StatementClaim> {
  const goods = notes.flatMap((own) =>
    own.lines.map(({ item: of, quantity, unit: by, unitPrice = "1.00" }): Omit<StatementLine, "amount"> =>
      defined({
        document: own.id,
        item: of,
        quantity: own.kind === "return" && quantity !== "0" ? `-${quantity}` : quantity,
        ...(by !== undefined && { unit: by }),
        unitPrice,
      }),
    ),
  );
  const invented = fc
    .record({
      document: fc.constantFrom("N-1", "N-2", "N-9"),
      item,
      quantity: figure,
      unit,
      unitPrice: price,
    })
    .map((own) => defined(own) as Omit<StatementLine, "amount">);
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ quantity: figure, unitPrice: price, item }, { requiredKeys: [] }) },
  );
  const line = fc
    .tuple(
      goods.length === 0 ? invented : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...goods) }, invented),
      change,
      fc.option(amountText, { nil: undefined, freq: 6 }),
    )
    .map(([picked, changed, amount]): Unpriced => ({ ...picked, ...changed, amount }));
  const picked = fc.array(line, { maxLength: 8 });
  const all = fc.constant(goods.map((own) => ({ ...own, amount: undefined })));
  const linesOf: fc.Arbitrary<readonly Unpriced[]> = fc.oneof(
    all,
    picked,
    fc.tuple(all, picked).map(([a, b]) => [...a, ...b]),
  );
  return fc
    .record({
      customer,
      currency: fc.oneof({ weight: 40, arbitrary: currency }, { weight: 1, arbitrary: fc.constant("RMB") }),
      period,
      lines: linesOf,
      total: fc.constantFrom("=", "=", "=", "5.00", "-1.00"),
      signer: fc.option(fc.constantFrom("marketing", "finance"), { nil: undefined }),
      opening: fc.option(fc.constantFrom("0.00", "1.00"), { nil: undefined }),
    })
    .map(({ lines: unpriced, total, signer, opening, ...rest }): StatementClaim => {
      const lines = unpriced.map((own) => ({ ...own, amount: own.amount ?? amountOf(own, rest.currency) }));
      const sum = lines.reduce((before, { amount }) => before + Number(amount), 0);
      const statement: Statement = {
        ...rest,
        lines,
        total: total === "=" ? sum.toFixed(rest.currency === "JPY" ? 0 : 2) : total,
        ...(signer !== undefined && { preparedBy: { id: "lin", department: signer } }),
        ...(opening !== undefined && { account: { opening, movements: [], closing: "1.00" } }),
      };
      return { statement };
    });
}

/** Right in most cases; of figures that are none, anything. */
function amountOf(
  { quantity, unitPrice }: Pick<StatementLine, "quantity" | "unitPrice">,
  currencyCode: string,
): string {
  const product = Number(quantity) * Number(unitPrice);
  return Number.isFinite(product) ? product.toFixed(currencyCode === "JPY" ? 0 : 2) : "1.00";
}

const tolerance = fc.constantFrom("0", "0", "0", "0.01", "1", "-1");

/** The regulation's policy with other figures, prices and papers. */
export const anyPolicy: fc.Arbitrary<StatementPolicy> = fc
  .record({
    rounding: fc.constantFrom(...ROUNDING_MODES, "half-up" as const),
    tolerance: fc.record({ price: tolerance, quantity: tolerance, amount: tolerance }),
    priceBasis: fc.shuffledSubarray(["quotation", "price-list", "note"] as const),
    priceBasisRequired: fc.boolean(),
    quotationCopied: fc.boolean(),
    matchAcrossDocuments: fc.boolean(),
    duties: fc.constantFrom(regulation.duties, {
      preparers: null,
      verifiers: null,
      named: false,
      separate: false,
    }),
    papers: fc.record({
      forms: fc.subarray(["original", "fax", "copy"] as const, { minLength: 1 }),
      signed: fc.boolean(),
      sealed: fc.boolean(),
    }),
  })
  .map((own) => ({ ...regulation, ...own }));

/** Statements of any customers about one body of evidence. */
export const anyFacts: fc.Arbitrary<{
  readonly claims: readonly StatementClaim[];
  readonly evidence: Evidence;
}> = anyEvidence.chain((evidence) =>
  fc.record({
    claims: fc.array(anyClaim(evidence.notes), { minLength: 1, maxLength: 4 }),
    evidence: fc.constant(evidence),
  }),
);
