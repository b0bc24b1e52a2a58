/** A feature of the field, with what eight other systems have of it. */
export interface Feature {
  /** The name under which tests cite it, such as `F12`. */
  readonly id: string;
  /** What it is, in a line. */
  readonly what: string;
  /** The systems' cells in the order of {@link PEERS}: a mark or a word, and the keys of the evidence. */
  readonly peers: readonly string[];
}

/** A part of the field, with its features in their order. */
export interface FieldPart {
  readonly title: string;
  readonly features: readonly Feature[];
}

/** The systems that are compared with. */
export const PEERS: readonly string[] = [
  "ERPNext",
  "Odoo",
  "OCA",
  "Tryton",
  "Kill Bill",
  "Fineract",
  "SAP",
  "D365 Finance",
];

/** Every feature of the field. */
export const FIELD: readonly FieldPart[] = [
  {
    title: "A. The limit itself",
    features: [
      feature(
        1,
        "A limit for each customer and company (Art. 8)",
        "Y E3 | Y O1 | Y C2 | Y T2 | N | N | Y S1 | Y D5",
      ),
      feature(
        2,
        "Inherited from the customer's group or parent",
        "Y E3 | P | P C2 | N | P K3 | N | k | Y D2",
      ),
      feature(3, "Zero and unlimited are two values", "N E3 | N O1 | N C2 | Y T2 | – | – | k | Y D2"),
      feature(4, "In a currency other than the company's", "N | P O1 | Y C2 | N | N | N | k | k"),
      feature(
        5,
        "Valid until, or to be reviewed by, a day (Art. 11)",
        "N | N | N C2 | N | N | N | Y S1 | Y D1",
      ),
      feature(6, "A temporary limit from one day to another", "N | N | N | N | N | N | k | Y D5"),
      feature(
        7,
        "A new customer starts with a part of limit and term, and grows out of it (Art. 10)",
        "N | N | N | N | N | N | N | P D5",
      ),
      feature(8, "Computed from a score or from conduct", "N | N | N | N | N | N | Y S5 | Y D5"),
      feature(
        9,
        "Insurance and guarantees stand beside it (Art. 14, 29)",
        "N | N | P C7 | N | N | N | k | Y D5",
      ),
      feature(10, "To change it takes approval (Art. 10)", "N | N | P C2 | N | N | N | Y S5 | P D5"),
      feature(
        11,
        "The term of payment follows the customer's standing (Art. 10)",
        "N | N | N | N | N | N | P | P D1",
      ),
    ],
  },
  {
    title: "B. Exposure",
    features: [
      feature(12, "Open receivables, less credits", "Y E3 | Y O1 | Y C2 | Y T2 | P | P | Y S1 | Y D1"),
      feature(13, "Confirmed orders not yet billed", "Y E3 | Y O1 | Y | Y T3 | – | – | Y S1 | Y D1"),
      feature(14, "Delivered and not yet billed", "Y E3 | P | P | P T3 | – | – | Y S1 | k"),
      feature(15, "Draft invoices", "N | N | Y C2 | N | N | N | Y S1 | N"),
      feature(16, "A horizon: deliveries after it do not count", "N | N | N | N | – | – | Y S1 | N"),
      feature(17, "What is overdue has a limit of its own", "Y E8 | N | Y C2 | N | N | N | Y S1 | Y D1"),
      feature(
        18,
        "Receivables of other accounts are a class of their own",
        "N | N | Y C2 | N | N | N | k | N",
      ),
      feature(19, "A payment that comes back re-opens the exposure", "P | P | Y | P | P | Y F1 | k | P"),
      feature(20, "Bills and notes count until they are cleared", "N | N | N | N | N | N | k | k"),
    ],
  },
  {
    title: "C. Credit check and stop",
    features: [
      feature(21, "Checked at the order", "Y E3 | P | Y | Y T3 | P K2 | – | Y S2 | Y D1"),
      feature(22, "Checked at delivery (Art. 14)", "Y E3 | N | Y | N | – | – | Y S2 | Y D1"),
      feature(23, "What was delivered may be billed in spite of a stop", "N | – | P | N | – | – | k | k"),
      feature(24, "Stop or warn, by configuration", "P | N | P | Y T2 | Y K2 | – | Y S2 | Y D1"),
      feature(
        25,
        "Rule: the oldest overdue item has reached some days",
        "N | N | P | P T2 | Y K1 | Y F1 | Y S1 | Y D1",
      ),
      feature(
        26,
        "Rule: the overdue amount, or its share of the limit, has reached some value",
        "Y E8 | N | Y C2 | N | P | N | Y S1 | Y D1",
      ),
      feature(27, "Rule: a stage of escalation stops sales", "N | N | N | Y T2 | Y | N | Y S1 | N"),
      feature(28, "Rule: the used share of the limit", "N | N | P | N | N | N | k | Y D1"),
      feature(29, "Rule: term or discount worse than granted", "N | N | N | N | N | N | P S1 | Y D1"),
      feature(30, "Rules have a scope, a precedence and exclusions", "N | N | N | N | P K1 | N | P | Y D1"),
      feature(31, "Every failed rule is returned", "N | N | N C2 | N | N K2 | – | P | Y D1"),
      feature(32, "An override takes a role and a reason", "P | N | P | P | P | – | k | Y D1"),
      feature(33, "Released by itself once paid", "– | – | – | – | Y | Y | Y S5 | Y D1"),
      feature(34, "Checked again after an edit, a copy or a re-opening", "P | N | P | P | – | – | k | Y D1"),
      feature(35, "A guarantee exempts from the stop (Art. 14)", "N | N | N | N | N | N | N | P"),
    ],
  },
  {
    title: "D. Aging",
    features: [
      feature(
        36,
        "The date that age counts from is chosen",
        "Y E1 | k | P | P T5 | invoice date K1 | due date | k | Y D6",
      ),
      feature(37, "Buckets of one's own", "Y E1 | k | Y C5 C4 | Y T5 | – | Y F1 | k | Y D6"),
      feature(38, "A bucket for what is not yet due", "Y E9 | k | Y C4 C5 | N T5 | – | N | k | Y D6"),
      feature(39, "The buckets add up to the balance, and tests prove it", "N | N | N | N | – | N | k | k"),
      feature(40, "As of a past day, without later payments", "Y E1 | P | P C5 C4 | P T5 | N | N | k | Y D6"),
      feature(41, "As known on a past day, without what was entered later", "N | N | N | N | N | N | N | P"),
      feature(42, "A row for each instalment", "Y E1 E2 | Y | Y C4 C5 C3 | Y | N | Y | Y | k"),
      feature(43, "A credit note lowers the invoice it is for", "Y E1 | Y | Y | Y | Y | – | Y | Y"),
      feature(
        44,
        "Unallocated payments and advances are negative rows",
        "Y E2 | Y | Y C4 | Y | – | – | Y | Y",
      ),
      feature(45, "Several currencies", "Y E2 | Y | Y C4 | P | N | N | Y | Y"),
      feature(46, "Compared with the balance of the ledger", "P E6 | N | N | N | N | N | k | N"),
      feature(47, "Payments dated in the future are shown", "Y E2 | N | N | N | N | N | N | N"),
      feature(48, "By salesperson, area or group", "Y E1 | P | P | N | N | N | k | P"),
      feature(49, "Buckets of calendar months", "N | N | Y C4 | Y T5 | – | N | k | Y D6"),
      feature(50, "Changes of bucket, as history or events", "N | N | N | N | Y | Y F1 | N | P"),
    ],
  },
  {
    title: "E. Escalation of overdue items",
    features: [
      feature(51, "Stages by themselves", "N E4 | Y O2 | Y C1 | Y T1 | Y K2 | P | Y | Y D3"),
      feature(
        52,
        "What carries the stage",
        "instalment | customer | item | item | account | loan, instalment | item and account | customer or item D3",
      ),
      feature(
        53,
        "What the delay of a stage means",
        "days since due | days, also before due | days, month end, since the last notice | a span since due | a span since the oldest invoice | least and most days | days and frequency | days",
      ),
      feature(54, "A stage may be skipped", "– | k | N C1 | N T1 | by accident | – | falls back S4 | N"),
      feature(55, "A least interval between notices", "N | P O2 | Y C3 | N | P | – | Y | P"),
      feature(56, "Days of grace", "N | P | P | N | N | Y F1 | Y S3 | Y D1 D3"),
      feature(57, "A least amount and a least share", "N E8 | N | P C1 | N | Y K1 | N | Y S4 | P"),
      feature(58, "A fee for a stage", "Y E4 | N | Y C6 | Y T4 | – | P | Y S6 | Y"),
      feature(59, "Late interest", "Y E4 | N | N | N | – | Y | Y | Y D4"),
      feature(60, "Interest follows part payments in time", "N | – | – | – | – | Y | k | k"),
      feature(61, "A block for litigation", "N | k | P C4 | Y T1 | Y | – | Y | k"),
      feature(62, "Disputes with a reason, left out or not", "N | N | N | N | N | N | Y | P"),
      feature(63, "Promises to pay, kept or broken", "N | N | N | N | N | N | Y | Y D6"),
      feature(64, "A pause from one day to another", "N | P | N | N | N | Y F1 | P | k"),
      feature(65, "A reminder before the due date", "N | Y O2 | N | N | N | N | N | N"),
      feature(66, "A ladder of channels: mail, letter, phone, visit", "P | Y O2 | Y C3 | P | N | N | k | P"),
      feature(67, "Who must act rises with the stage (Art. 19)", "N | P | N | N | N | N | P | P"),
      feature(68, "A preview that has no effect", "N | P | Y | Y | N | N | Y | Y"),
      feature(69, "The day of the next change is computed and shown", "N | P | N | N | P | N | N | N"),
      feature(70, "What was set by hand stays", "N | Y | Y C1 | P | P | P | Y | Y"),
    ],
  },
  {
    title: "F. Statements, settlement, bad debts, people, engineering",
    features: [
      feature(71, "Statements in bulk, of movements or of open items", "Y E5 | Y | P C4 | P | N | N | Y | Y"),
      feature(
        72,
        "A statement checked line by line against quotation, delivery and return (R1.3)",
        "N | N | N | N | N | N | N | N",
      ),
      feature(73, "The customer's confirmation or objections are recorded", "N | N | N | N | N | N | k | N"),
      feature(74, "Receipts are matched, oldest first and by filters", "Y E7 | Y | Y | Y | – | Y | Y | Y"),
      feature(
        75,
        "The order between fees, interest and principal is chosen",
        "N | N | N | N | N | Y | k | Y D4",
      ),
      feature(76, "Small differences are written off while matching", "N | Y | P | Y | – | – | Y | Y"),
      feature(77, "An allowance by age", "N | N | N | N | N | Y F3 | Y S6 | k"),
      feature(
        78,
        "Write-off with approvals, and recovery after it (Art. 30)",
        "N | N | N | P | N | Y | k | P",
      ),
      feature(
        79,
        "A salesperson's handover, item by item, with three signatures (Art. 32–39)",
        "N | N | N | N | N | N | N | N",
      ),
      feature(80, "Who answered for an item on which day", "N | N | N | N | N | N | N | N"),
      feature(
        81,
        "Commission cut and compensation by overdue age (Art. 27–31)",
        "N | N | N | N | N | N | N | N",
      ),
      feature(
        82,
        "Days sales outstanding, and clearance against a target",
        "P | Y O2 | N | N | N | N | Y | Y",
      ),
      feature(83, "Says which rule decided, with figures", "N | N | N | N | N | N | P | P D1"),
      feature(84, "A policy replayed over history, and two compared", "N | N | N | N | N | N | N | N"),
      feature(85, "Conservation of money proven by properties", "N | N | N | N | N | N | – | –"),
      feature(86, "A library: no database, no server", "N | N | N | N | N | N | N | N"),
      feature(
        87,
        "A policy's gaps, overlaps and unreachable stages are found",
        "N | N | P | N | P | P | k | k",
      ),
    ],
  },
];

/** Every feature, in its order. */
export const FEATURES: readonly Feature[] = FIELD.flatMap(({ features }) => features);

function feature(row: number, what: string, peers: string): Feature {
  return { id: `F${row}`, what, peers: peers.split(" | ") };
}
