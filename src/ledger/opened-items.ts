import type { PlainDate } from "../calendar/index.js";
import { negateMoney, zeroMoney } from "../money/index.js";
import type { Book } from "./book.js";
import type { Customer } from "./customer.js";
import type { Invoice, LedgerDocument, ReceivableKind } from "./document.js";
import { type InvoicePart, invoiceParts } from "./invoice-parts.js";
import type { OpenItem } from "./open-item.js";

/** What is particular to one item of a document. */
interface Part extends InvoicePart {
  readonly kind: ReceivableKind;
  readonly deliveredOn?: PlainDate;
}

/** The items that a document opens, before anything settles them; none for documents that only settle. */
export function openedItems(document: LedgerDocument, book: Book, asOf: PlainDate): readonly OpenItem[] {
  const { id, postedOn } = document;
  switch (document.kind) {
    case "invoice":
      return partsOf(document, book, asOf).map((part) => openedItem(document, part, book));
    case "refund": {
      const part: Part = { id, kind: "other", amount: document.amount, dueOn: postedOn };
      return [openedItem(document, part, book)];
    }
    case "credit-note":
    case "payment": {
      const part: Part = { id, kind: "trade", amount: negateMoney(document.amount), dueOn: postedOn };
      return [openedItem(document, part, book)];
    }
    case "bill": {
      const { amount, dueOn } = document;
      const claim: Part = { id, kind: "bill", amount, dueOn };
      const credit: Part = {
        id: `${id}#credit`,
        kind: "trade",
        amount: negateMoney(amount),
        dueOn: postedOn,
      };
      return [openedItem(document, claim, book), openedItem(document, credit, book)];
    }
    case "allocation":
    case "write-off":
    case "reversal":
    case "dispute":
      break;
  }
  return [];
}

function partsOf(invoice: Invoice, { calendar }: Book, asOf: PlainDate): readonly Part[] {
  const { receivable: kind, deliveredOn: confirmedOn } = invoice;
  // A delivery that was confirmed later was not known on the day.
  const deliveredOn = confirmedOn !== undefined && confirmedOn <= asOf ? confirmedOn : undefined;
  return invoiceParts(invoice, { calendar, deliveredOn }).map((part) => ({
    ...part,
    kind,
    ...(deliveredOn !== undefined && { deliveredOn }),
  }));
}

function openedItem(document: LedgerDocument, part: Part, { customers }: Book): OpenItem {
  const { account, customer, kind: source, postedOn } = document;
  const { group, area, ...known }: Partial<Customer> = customers.get(customer) ?? {};
  const department = document.department ?? known.department;
  const handler = document.handler ?? known.handler;
  const advanceFor = document.kind === "payment" ? document.advanceFor : undefined;
  const reference = document.reference ?? advanceFor;
  const charge = document.kind === "invoice" ? document.charge : undefined;
  return {
    id: part.id,
    document: document.id,
    source,
    kind: part.kind,
    ...(charge !== undefined && { charge }),
    ...(part.retention && { retention: part.retention }),
    customer,
    ...(account !== undefined && { account }),
    ...(group !== undefined && { group }),
    ...(area !== undefined && { area }),
    ...(department !== undefined && { department }),
    ...(handler !== undefined && { handler }),
    ...(reference !== undefined && { reference }),
    ...(advanceFor !== undefined && { advanceFor }),
    issuedOn: "issuedOn" in document ? document.issuedOn : postedOn,
    postedOn,
    ...(part.deliveredOn !== undefined && { deliveredOn: part.deliveredOn }),
    dueOn: part.dueOn,
    original: part.amount,
    open: part.amount,
    disputed: zeroMoney(part.amount.currency),
    settlements: [],
  };
}
