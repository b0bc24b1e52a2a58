import {
  compareText,
  type Evidence,
  type Ledger,
  plainDate,
  replayApproval,
  type UnitConversion,
} from "receivables";
import type { Firm } from "../../examples/firm/firm.js";
import { appointmentsOf, groupsOf } from "../../examples/firm/load-firm.js";
import type { PlantedError } from "../../examples/firm/planted-error.js";
import { statementClaims } from "../../examples/firm/statement-books.js";
import { approvalsOf } from "./approvals.js";
import { badDebtsOf } from "./bad-debts.js";
import { BOOKS, COPIES_PER_CARTON, UNPRICED } from "./books.js";
import { CALENDAR } from "./calendar.js";
import { CAMPAIGN } from "./campaign.js";
import { chargeOf, chargeRecord } from "./charges.js";
import { CONTRACTS, LIMITATION_EVENTS, PRIME_RATES } from "./contracts.js";
import { COLLATERAL, CREDIT_EVENTS, creditLinesOf } from "./credit-lines.js";
import { traders as allTraders } from "./customers.js";
import { fieldWorkOf } from "./field-work.js";
import { handoverOf, LEAVERS } from "./handover.js";
import { PAY } from "./pay.js";
import { chargesOf, dossiersOf, gradeChangesOf, limitTableOf, visitsOf } from "./dossiers.js";
import { dealsOf } from "../../examples/firm/deals-of.js";
import { ordersOf, requestsOf } from "./orders.js";
import { PEOPLE } from "./people.js";
import { POLICY } from "./policy.js";
import { PRICE_LISTS, quotationsOf } from "./prices.js";
import { HOLDS, PROMISES } from "./promises.js";
import { remarksOf } from "./remarks.js";
import { standingsOf } from "./standings.js";
import { statementWork } from "./statement-work.js";
import { taskLogOf } from "./task-log.js";
import { tradingOf } from "./trading.js";
import { CURRENCY } from "./yuan.js";

/** The firm of the demonstration, and the mistakes that stand in its statements on purpose. */
export interface DemoFirm {
  readonly firm: Firm;
  readonly planted: readonly PlantedError[];
}

const CARTON: UnitConversion = { from: "carton", to: "copy", factor: String(COPIES_PER_CARTON) };

/** Makes the firm, the same each time. */
export function demoFirm(): DemoFirm {
  const traders = allTraders();
  const { documents: trade, notes } = tradingOf(traders);
  const customers = traders.map(({ customer }) => customer);
  const charge = chargeOf({ documents: trade, customers, calendar: CALENDAR }, POLICY);
  const documents = [...trade, charge].sort(
    (a, b) => compareText(a.postedOn, b.postedOn) || compareText(a.id, b.id),
  );
  const ledger: Ledger = { documents, customers, calendar: CALENDAR };
  const papers: Evidence = {
    notes,
    quotations: traders.flatMap(quotationsOf),
    priceLists: PRICE_LISTS,
    conversions: [CARTON],
  };
  const { evidence, planted, prepared, sent } = statementWork(
    { ...ledger, evidence: papers },
    POLICY.statement,
  );
  const handover = handoverOf(ledger, POLICY.handover);
  const orders = ordersOf(traders);
  const approvals = approvalsOf(traders, POLICY.approval);
  const decided = approvals.map(({ history }) => replayApproval(history));
  const standings = standingsOf(traders, decided);
  return {
    planted,
    firm: {
      name: "墨川图书批发 Mochuan Books Wholesale",
      currency: CURRENCY,
      people: PEOPLE,
      books: [...BOOKS, ...UNPRICED],
      policy: POLICY,
      sent,
      data: {
        ledger,
        policies: [POLICY],
        groups: groupsOf(customers),
        standings,
        lines: creditLinesOf({ ledger, standings, traders }, POLICY.credit),
        orders,
        requests: requestsOf(orders, decided),
        collateral: COLLATERAL,
        events: CREDIT_EVENTS,
        appointments: PEOPLE.flatMap(appointmentsOf),
        calendar: CALENDAR,
        statements: statementClaims(prepared, sent),
        evidence,
        promises: PROMISES,
        holds: HOLDS,
        records: [...taskLogOf(ledger, [handover.record], POLICY), chargeRecord(charge)],
        remarks: remarksOf(ledger, [handover.record]),
        handovers: [handover],
        leavers: LEAVERS,
        approvals,
        contracts: CONTRACTS,
        limitationEvents: LIMITATION_EVENTS,
        primeRates: PRIME_RATES,
        campaign: CAMPAIGN,
        dossiers: dossiersOf(traders),
        deals: dealsOf(documents),
        visits: visitsOf(traders),
        gradeChanges: gradeChangesOf(traders),
        charges: chargesOf(traders, handover.record),
        limitTable: limitTableOf(traders, plainDate("2026-09-30")),
        collection: fieldWorkOf(ledger, decided),
        badDebts: badDebtsOf(ledger, plainDate("2026-10-31")),
        pay: PAY,
      },
    },
  };
}
