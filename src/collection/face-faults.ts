import { moneyInWords } from "../money/index.js";
import { moneyOfWords } from "./money-of-words.js";
import type { InstrumentFacts, InstrumentFault } from "./instrument-finding.js";
import { sameName } from "./same-name.js";

/** What is wrong on the face of an instrument: date, payee, amount, drawer. */
export function faceFaults(facts: InstrumentFacts): readonly InstrumentFault[] {
  const { instrument, firm, asOf } = facts;
  const { kind, issuedOn, dueOn, drawer, drawerSigned, payee, endorsements } = instrument;
  const direct = endorsements.length === 0;
  // A bank draws its drafts payable at sight, and its name is on no invoice.
  const drawnByCustomer = direct && kind !== "sight-draft";
  const faults: readonly (InstrumentFault | false)[] = [
    issuedOn === null && { code: "issue-date-missing", field: "issuedOn", right: asOf, found: null },
    issuedOn !== null &&
      issuedOn > asOf && { code: "issued-in-the-future", field: "issuedOn", right: asOf, found: issuedOn },
    kind === "term-draft" &&
      dueOn === null && { code: "due-date-missing", field: "dueOn", right: null, found: null },
    dueOn !== null &&
      issuedOn !== null &&
      dueOn < issuedOn && { code: "due-before-issue", field: "dueOn", right: null, found: dueOn },
    payee === null && {
      code: "payee-missing",
      field: "payee",
      right: direct ? firm : (endorsements[0]?.by ?? null),
      found: null,
    },
    direct &&
      payee !== null &&
      !sameName(payee, firm) && { code: "payee-differs", field: "payee", right: firm, found: payee },
    !drawerSigned && { code: "drawer-signature-missing", field: "drawerSigned", right: true, found: false },
    drawnByCustomer &&
      !sameName(drawer, facts.invoiceName) && {
        code: "name-differs-from-invoice-stamp",
        field: "drawer",
        right: facts.invoiceName,
        found: drawer,
      },
  ];
  return [...faults.filter((fault) => fault !== false), ...amountFaults(facts)];
}

function amountFaults({ instrument, agreed }: InstrumentFacts): readonly InstrumentFault[] {
  const { figures, words } = instrument;
  const chinese = (figures ?? agreed)?.currency === "CNY" || figures === null;
  const read = words === null || !chinese ? null : moneyOfWords(words);
  const amount = agreed ?? figures ?? read;
  const rightWords = amount?.currency === "CNY" ? moneyInWords(amount) : null;
  const faults: readonly (InstrumentFault | false)[] = [
    figures === null && { code: "figures-missing", field: "figures", right: amount, found: null },
    chinese && words === null && { code: "words-missing", field: "words", right: rightWords, found: null },
    chinese &&
      words !== null &&
      read === null && { code: "words-unreadable", field: "words", right: rightWords, found: words },
    read !== null &&
      figures !== null &&
      read.amount !== figures.amount && {
        code: "words-differ-from-figures",
        field: agreed !== null && read.amount === agreed.amount ? "figures" : "words",
        right: agreed !== null && read.amount === agreed.amount ? agreed : rightWords,
        found: agreed !== null && read.amount === agreed.amount ? figures : words,
      },
    agreed !== null &&
      figures !== null &&
      (figures.currency !== agreed.currency || figures.amount !== agreed.amount) && {
        code: "amount-differs-from-agreed",
        field: "figures",
        right: agreed,
        found: figures,
      },
  ];
  return faults.filter((fault) => fault !== false);
}
