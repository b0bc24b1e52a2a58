/** The filled cells of a row; an empty cell is a value that is not there. */
export type Cells = Readonly<Record<string, string>>;

/** Reads some cells of a row, by column, and leaves the others as they are. */
export function readCells(
  cells: Cells,
  readers: Readonly<Record<string, (cell: string) => unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, readers[column]?.(cell) ?? cell]),
  );
}

/** Reads an amount in the firm's currency. */
export function amountIn(currency: string): (amount: string) => unknown {
  return (amount) => ({ amount, currency });
}

/** A cell as the whole number that it should be; another comes back as it is, for the schema to refuse. */
export function wholeNumber(cell: string): unknown {
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}

/** A cell of yes or no as what it means; another comes back as it is. */
export function yesOrNo(cell: string): unknown {
  return cell === "yes" ? true : cell === "no" ? false : cell;
}
