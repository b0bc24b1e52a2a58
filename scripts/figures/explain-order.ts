import { writeFileSync } from "node:fs";
import {
  type LedgerDocument,
  type Money,
  type OrderChange,
  type OrderDifference,
  explainReason,
  money,
  net30,
  plainDate,
  positionAsOf,
  termText,
  traceOrder,
} from "receivables";

const usd = (amount: string): Money => money(amount, "USD");
const WIDTH = 960;
const TOP = 64;
const ROW = 38;
const PER_PIXEL = 12;

/** The changes that approve a held order, each with a bar for its payment, guarantee, order or higher limit. */
export function explainOrderFigure(): string {
  const { changes, decision } = traced();
  const rows = changes.filter(({ outcome }) => outcome === "approve").flatMap(partsOf);
  const height = TOP + rows.length * ROW + 12;
  const bars = rows.flatMap(({ first, part }, i) => {
    const y = TOP + i * ROW;
    const amount = sizeOf(part);
    const size = amount === undefined ? 0 : Math.round(Number(amount.amount) / PER_PIXEL);
    return [
      `<text x="14" y="${y + 12}">${first ? "•" : "   and"}</text>`,
      `<text x="56" y="${y + 12}">${escaped(explainReason(part))}</text>`,
      `<rect class="${part.kind}" x="56" y="${y + 17}" width="${Math.max(size, 2)}" height="9" rx="2"/>`,
    ];
  });
  const [limit] = decision.limits;
  const after = limit === undefined ? "" : `${limit.after.amount} with the order, limit 10000.00`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    "<title>What would approve an order that is held</title>",
    `<desc>Order ${decision.order} of 3000.00 USD is held by ${decision.failed.length} rules. Each change that approves it, with a bar of its size: ${rows.map(({ part }) => escaped(explainReason(part))).join("; ")}.</desc>`,
    "<style>text{font:11px sans-serif;fill:#444}.head{font-size:13px}.payment{fill:#2a78b8}.guarantee{fill:#6a4fa3}.order-amount{fill:#b8732a}.row{fill:#2a8a57}.approval,.paper{fill:#888}@media(prefers-color-scheme:dark){text{fill:#ccc}}</style>",
    `<text class="head" x="14" y="20">${decision.order}: ${decision.outcome}, by: ${decision.failed.map((rule) => termText(rule)).join(", ")} (USD: ${after})</text>`,
    '<text x="14" y="42">Each of these approves it; what is joined by “and”, only together</text>',
    ...bars,
    "</svg>\n",
  ].join("\n");
}

function partsOf({
  parts,
}: OrderChange): readonly { readonly part: OrderDifference; readonly first: boolean }[] {
  return parts.map((part, i) => ({ part, first: i === 0 }));
}

function sizeOf(part: OrderDifference): Money | undefined {
  switch (part.kind) {
    case "payment":
      return part.total[0];
    case "guarantee":
      return part.collateral.amount;
    case "order-amount":
      return part.ordered;
    case "row":
      return part.after.limit.kind === "amount"
        ? usd(String(Number(part.after.limit.amount.amount) - 10_000))
        : undefined;
    case "order-term":
    case "order-discount":
    case "mark":
    case "paper":
    case "approval":
    case "date":
    default:
      return undefined;
  }
}

/** The example of the guide. */
function traced(): ReturnType<typeof traceOrder> {
  const sale = { kind: "invoice", customer: "Harbour", receivable: "trade" } as const;
  const issued = { issuedOn: plainDate("2026-04-20"), postedOn: plainDate("2026-04-20") };
  const documents: LedgerDocument[] = [
    { ...sale, ...issued, id: "INV-1", dueOn: plainDate("2026-05-20"), amount: usd("1200") },
    { ...sale, ...issued, id: "INV-2", dueOn: plainDate("2026-07-20"), amount: usd("7600") },
  ];
  const asOf = plainDate("2026-06-30");
  const line = {
    scope: "customer",
    holder: "Harbour",
    limit: { kind: "amount", amount: usd("10000") },
    term: 30,
    fixedOn: plainDate("2026-01-01"),
    reviewDueOn: plainDate("2026-12-31"),
  } as const;
  const order = {
    id: "SO-9",
    customer: "Harbour",
    kind: "sale",
    status: "draft",
    term: 30,
    ordered: usd("3000"),
  } as const;
  const { items } = positionAsOf({ documents }, asOf);
  return traceOrder({ order, stage: "order", items, orders: [], lines: [line], asOf }, net30);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

if (process.argv[1]?.endsWith("figures/explain-order.ts") === true)
  writeFileSync("docs/figures/explain-order.svg", explainOrderFigure());
