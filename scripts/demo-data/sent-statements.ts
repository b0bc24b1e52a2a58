import { addDays, type PlainDate, plainDate, type Statement, type StatementResponse } from "receivables";
import type { SentStatement } from "../../examples/firm/firm.js";
import { dice } from "./dice.js";

const SENT_ON: PlainDate = plainDate("2026-10-09");

/** What two customers contest. */
const OBJECTIONS: Readonly<Record<string, StatementResponse>> = {
  C007: {
    kind: "objected",
    id: "RE-C007-2026-09",
    on: plainDate("2026-10-16"),
    form: "original",
    signed: true,
    sealed: true,
    parts: [{ because: "the price agreed by telephone was lower", amount: "1200.00" }],
  },
  C037: {
    kind: "objected",
    id: "RE-C037-2026-09",
    on: plainDate("2026-10-15"),
    form: "fax",
    signed: true,
    sealed: true,
    parts: [{ document: "DN-C037-07", because: "8 copies did not come", amount: "240.00" }],
  },
};

/** The statements of September and what came back: most are confirmed, some without a seal, some not at all. */
export function sentStatements(statements: readonly Statement[]): readonly SentStatement[] {
  return statements.map((statement) => ({
    statement,
    sentOn: SENT_ON,
    responses: responsesOf(statement.customer),
  }));
}

function responsesOf(customer: string): readonly StatementResponse[] {
  const objection = OBJECTIONS[customer];
  if (objection !== undefined) return [objection];
  const chance = dice(`response ${customer}`);
  const on = addDays(SENT_ON, chance.int(2, 12));
  const kind = chance.int(1, 20);
  if (kind <= 3) return [];
  const form = chance.chance(30) ? "fax" : "original";
  return [{ kind: "confirmed", id: `RE-${customer}-2026-09`, on, form, signed: true, sealed: kind > 4 }];
}
