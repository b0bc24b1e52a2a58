import { type Facts, type Finding, grouped, inOrderOfId } from "../decision/index.js";
import type { OpenItem } from "../ledger/index.js";
import {
  type Money,
  addMoney,
  minMoney,
  signOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from "../money/index.js";
import type { JudgedItem } from "./application-check.js";
import type { BadDebtApplication } from "./bad-debt-application.js";
import { badDebtFinding } from "./bad-debt-finding.js";
import type { BadDebtPolicy } from "./bad-debt.policy.js";
import type { WriteOffCode } from "./bad-debt.reason.js";
import { type RuleVerdict, judgeByRules } from "./judge-by-rules.js";
import type { WriteOffFacts, WriteOffRow } from "./write-off-proposal.js";

/** An item that an application names, its lines as one. */
export type ItemSums = Pick<JudgedItem, "item" | "accepted" | "writtenOff">;

/** Judges rows one after the other, so that two applications do not give up the same part of an item. */
export function writeOffJudge(
  { position, evidence, annualIncome = [] }: WriteOffFacts,
  { writeOff: { rules } }: Pick<BadDebtPolicy, "writeOff">,
  uncovered: Map<string, Money>,
): (application: BadDebtApplication, item: ItemSums) => WriteOffRow {
  const { asOf } = position;
  const items = new Map([...position.items, ...position.settled].map((item) => [item.id, item]));
  const papers = grouped(evidence, ({ application }) => application);
  return ({ id, customer, ground }, { item: itemId, accepted: debt, writtenOff }) => {
    const item = items.get(itemId) as OpenItem;
    const zero = zeroMoney(debt.currency);
    const left = uncovered.get(itemId) ?? zero;
    const loss = minMoney(debt, left);
    uncovered.set(itemId, subtractMoney(left, loss));
    const ruled = {
      application: id,
      item: itemId,
      ground,
      dueOn: item.dueOn,
      whole: wholeOf(item),
      evidence: papers.get(id) ?? [],
      annualIncome,
      asOf,
    };
    const books = judgeByRules(ruled, rules, "books");
    const tax = judgeByRules(ruled, rules, "tax");
    const writeOff = books.rule === null ? zero : loss;
    const givenUp = addMoney(writtenOff, writeOff);
    const booked = signOfMoney(givenUp) > 0;
    const counts = tax.rule !== null && (booked || !tax.rule.bookedFirst);
    const declarable = counts ? (booked ? givenUp : loss) : zero;
    const property = subtractMoney(debt, loss);
    const row = {
      application: id,
      item: itemId,
      customer,
      ground,
      debt,
      property,
      loss,
      writeOff,
      declarable,
    };
    return {
      application: id,
      item: itemId,
      customer,
      handler: item.handler ?? null,
      ground,
      writtenOff,
      debt,
      property,
      loss,
      writeOff,
      declarable,
      reasons: inOrderOfId([
        ...(signOfMoney(debt) > 0 ? booksReasons(row, books) : []),
        ...(signOfMoney(loss) > 0 || booked ? taxReasons(row, tax, counts) : []),
      ]),
    };
  };
}

/** An item as it stood before anything of it was given up, by whatever document. */
function wholeOf({ open, settlements }: OpenItem): Money {
  const givenUp = settlements.filter(({ against }) => against === undefined).map(({ amount }) => amount);
  return addMoney(open, sumMoney(givenUp, open.currency));
}

type RowFacts = Omit<WriteOffRow, "handler" | "writtenOff" | "reasons">;

function booksReasons(row: RowFacts, { rule, missing }: RuleVerdict): readonly Finding<WriteOffCode>[] {
  const { loss, writeOff } = row;
  if (signOfMoney(loss) === 0) return [about(row, "property-covers-debt", "Art. 29")];
  if (rule !== null) return [about(row, "write-off-in-books", rule.citation, ruleFacts(rule))];
  const notYet = about(row, "write-off-not-in-books", "Art. 30");
  return [
    { ...notYet, expected: loss, actual: writeOff },
    about(row, "approval-is-no-write-off", "Art. 26, 30"),
    ...missing,
  ];
}

function taxReasons(
  row: RowFacts,
  { rule, missing }: RuleVerdict,
  counts: boolean,
): readonly Finding<WriteOffCode>[] {
  if (rule === null) return [about(row, "tax-loss-not-declarable", "Art. 30"), ...missing];
  return [about(row, counts ? "tax-loss-declarable" : "tax-loss-not-booked", rule.citation, ruleFacts(rule))];
}

function about(row: RowFacts, code: WriteOffCode, citation: string, more: Facts = {}): Finding<WriteOffCode> {
  return badDebtFinding(code, citation, [row.application, row.item], { ...row, ...more });
}

function ruleFacts({ id, certainty }: NonNullable<RuleVerdict["rule"]>): Facts {
  return { rule: id, certainty };
}
