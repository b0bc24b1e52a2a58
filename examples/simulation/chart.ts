import { type DailyLevel, daysBetween, type SimulationReport } from "receivables";

const [WIDTH, LEFT, RIGHT, TOP, HEIGHT] = [720, 60, 700, 34, 220];
const COLORS = ["#2a78b8", "#d9822b", "#5a9e4b", "#a05fa0"];

/**
 * A chart of a report's first currency: what stood open each day under each policy, and the share of the value asked about
 * that each held, with what of it was in fact paid late.
 */
export function simulationChart({ from, policies, to }: SimulationReport, source: string): string {
  const figures = policies.flatMap(({ currencies, id }, i) =>
    currencies.slice(0, 1).map((currency) => ({ id, currency, color: COLORS[i % COLORS.length] as string })),
  );
  const most = niceCeiling(
    Math.max(1, ...figures.map(({ currency }) => Number(currency.peak?.amount.amount ?? 0))),
  );
  const days = daysBetween(from, to);
  const x = (on: string): number =>
    round(LEFT + (RIGHT - LEFT) * (daysBetween(from, on as typeof from) / days));
  const y = (amount: number): number => round(TOP + HEIGHT * (1 - amount / most));
  const currency = figures[0]?.currency.currency ?? "";

  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const at = y(most * part);
    return `<path d="M${LEFT} ${at}H${RIGHT}" stroke="#888" stroke-opacity=".3"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${(most * part).toLocaleString("en-US")}</text>`;
  });
  const quarters = quarterStarts(from, to).map(
    (on) => `<text x="${x(on)}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${on.slice(0, 7)}</text>`,
  );
  const lines = figures.map(
    ({ color, currency: { exposure } }) =>
      `<path d="${stepPath(exposure, x, y)}H${RIGHT}" fill="none" stroke="${color}" stroke-width="1.4"/>`,
  );
  const bars = figures.map(({ color, currency: one, id }, i) => {
    const top = TOP + HEIGHT + 58 + i * 30;
    const held = Number(one.heldShare ?? 0);
    const late = (held * Number(one.heldLateShare ?? 0)) / 100;
    const scale = (share: number): number => round(3.6 * share);
    return `<text x="${LEFT + 96}" y="${top + 14}" text-anchor="end">${id}</text><rect x="${LEFT + 104}" y="${top}" width="${scale(held)}" height="20" fill="${color}" fill-opacity=".45"/><rect x="${LEFT + 104}" y="${top}" width="${scale(late)}" height="20" fill="${color}"/><text x="${LEFT + 110 + scale(held)}" y="${top + 14}">${one.heldShare ?? "–"} %, of it late ${one.heldLateShare ?? "–"} %</text>`;
  });
  const height = TOP + HEIGHT + 62 + figures.length * 30;
  const told = figures.map(
    ({ currency: { heldLateShare, heldShare, peak }, id }) =>
      `${id}: peak ${peak?.amount.amount ?? "0"} ${currency}, ${heldShare ?? "–"} % held, of it ${heldLateShare ?? "–"} % paid late`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="sans-serif" font-size="12" fill="#777">
<title>Exposure over time and held share under ${figures.length} policies, ${source}</title>
<desc>${told.join("; ")}</desc>
<text x="${LEFT}" y="16">Exposure at the end of each day, ${currency}</text>
${grid.join("\n")}
${quarters.join("\n")}
${lines.join("\n")}
<text x="${LEFT}" y="${TOP + HEIGHT + 46}">Share of the value asked about that was held; dark: in fact paid late</text>
${bars.join("\n")}
</svg>
`;
}

function stepPath(
  levels: readonly DailyLevel[],
  x: (on: string) => number,
  y: (amount: number) => number,
): string {
  return levels.reduce(
    (path, { amount, on }) => `${path}H${x(on)}V${y(Number(amount.amount))}`,
    `M${LEFT} ${y(0)}`,
  );
}

function quarterStarts(from: string, to: string): readonly string[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(from.slice(0, 4)) + i),
  );
  return years
    .flatMap((year) => ["01", "04", "07", "10"].map((month) => `${year}-${month}-01`))
    .filter((on) => from <= on && on <= to);
}

function niceCeiling(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
