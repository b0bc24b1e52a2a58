import { writeFileSync } from "node:fs";
import { type EscalationPlan, explainReason, lintPolicy, money, net30, planEscalation } from "receivables";
import { addDays, plainDate } from "receivables/calendar";

const LEFT = 130;
const DAY = 9;
const DAYS = 66;
const COLOURS = ["#4a7fb5", "#3a9178", "#b5852f", "#8d5fae"];
const FAULT = "#c2453d";

/** The escalation of net 30 with three faults: stage 2 begins late, stage 3 early, and stage 3 lets goods go again. */
function brokenPolicy(): typeof net30 {
  const [first, second, third] = net30.escalation.stages;
  if (first === undefined || second === undefined || third === undefined) throw new Error("three stages");
  const consequences = { ...third.consequences, stopShipment: null };
  const stages = [first, { ...second, fromDays: 19 }, { ...third, fromDays: 27, consequences }];
  return { ...net30, escalation: { ...net30.escalation, stages } };
}

/** What the stages of a broken policy say, what the engine does on each overdue day, and what the linter finds. */
export function lintFigure(): string {
  const policy = brokenPolicy();
  const { beyond, stages } = policy.escalation;
  const ids = [...stages.map(({ id }) => id), beyond?.id ?? ""];
  const x = (day: number): number => LEFT + day * DAY;
  const cell = (day: number, y: number, fill: string): string =>
    `<rect x="${x(day)}" y="${y}" width="${DAY - 1}" height="14" fill="${fill}"/>`;
  const said = stages.flatMap(({ fromDays, id, toDays }, i) => [
    `<rect x="${x(fromDays)}" y="${34 + i * 18}" width="${(toDays - fromDays + 1) * DAY - 1}" height="14" fill="${COLOURS[i]}"/>`,
    `<text x="${x(toDays + 1) + 4}" y="${45 + i * 18}">${id}, day ${fromDays} to ${toDays}</text>`,
  ]);
  const plans = Array.from({ length: DAYS }, (_, day) => planOn(day, policy));
  const acts = plans.flatMap(({ items: [row] }, day) => {
    const rank = ids.indexOf(row?.stage ?? "none");
    return rank < 0 ? [] : [cell(day, 100, COLOURS[rank] ?? "")];
  });
  const stops = plans.flatMap((plan, day) => (plan.stops.length > 0 ? [cell(day, 122, "#888")] : []));
  const findings = lintPolicy(policy).filter(({ severity }) => severity === "error");
  const seenOn = new Map<number, Set<number>>();
  for (const [i, { example = [] }] of findings.entries()) {
    for (const { shows } of example) {
      const day = shows["/items/0/aged/overdueDays"];
      if (typeof day === "number") seenOn.set(day, (seenOn.get(day) ?? new Set<number>()).add(i + 1));
    }
  }
  const marks = Array.from(seenOn, ([day, numbers]) => {
    const at = x(day) + 4;
    const text = `<text x="${at}" y="168" text-anchor="middle" fill="${FAULT}">${[...numbers].join(", ")}</text>`;
    return `<path d="M${at} 146 l-5 9 h10 z" fill="${FAULT}"/>${text}`;
  });
  const sentences = findings.map((finding) => explainReason(finding));
  const listed = sentences.map(
    (text, i) => `<text x="10" y="${190 + i * 18}">${i + 1}. ${escaped(text)}</text>`,
  );
  const axis = Array.from(
    { length: 7 },
    (_, i) => `<text x="${x(i * 10) + 4}" y="24" text-anchor="middle">${i * 10}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x(DAYS) + 110} ${196 + findings.length * 18}" role="img" font-family="sans-serif" font-size="12" fill="#777">
<title>A broken escalation, what the engine makes of it, and what the linter finds</title>
<desc>${sentences.map(escaped).join(". ")}</desc>
<text x="10" y="24">overdue days</text>
<text x="10" y="45">the policy says</text>
<text x="10" y="111">the engine acts in</text>
<text x="10" y="133">shipment stopped</text>
${[...axis, ...said, ...acts, ...stops, ...marks, ...listed].join("\n")}
</svg>
`;
}

function planOn(days: number, { escalation }: typeof net30): EscalationPlan {
  const asOf = plainDate("2026-06-15");
  const dueOn = addDays(asOf, -days);
  const open = money("1000", "USD");
  const item = {
    id: "INV-1",
    document: "INV-1",
    source: "invoice",
    kind: "trade",
    customer: "C-1",
    issuedOn: dueOn,
    postedOn: dueOn,
    dueOn,
    original: open,
    open,
    disputed: money("0", "USD"),
    settlements: [],
  } as const;
  const items = [{ item, asOf, agedFrom: dueOn, overdueDays: days, bucket: "any" }];
  return planEscalation({ asOf, items, done: [] }, escalation);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

if (process.argv[1]?.endsWith("figures/lint.ts") === true)
  writeFileSync("docs/figures/lint.svg", lintFigure());
