import type { PlainDate } from "../calendar/index.js";
import {
  type Citation,
  type Facts,
  type Finding,
  canonicalJson,
  compareText,
  grouped,
} from "../decision/index.js";
import { MisuseError } from "../misuse/index.js";
import { customerFinding } from "./customer-finding.js";
import type { CopyCode } from "./customer.reason.js";
import type { FileCopy, FileTransfer, HeldCopy } from "./file-copy.js";

/** A file of the firm with its copies. */
export interface CopiedFile {
  /** What it is: `"dossier"`, `"limit-table"`. */
  readonly file: string;
  /** Of whom or what. */
  readonly of: string;
  readonly copies: readonly FileCopy[];
  readonly transfers: readonly FileTransfer[];
}

/** Which rules a finding about copies cites. */
export interface CopyCitations {
  readonly copies: Citation;
  readonly transfers: Citation;
}

/** Who holds each copy that was made by a day, sorted by copy, and the transfers that passed one on. */
export function holdersOfCopies(
  { copies, transfers }: Pick<CopiedFile, "copies" | "transfers">,
  asOf: PlainDate,
): { readonly held: readonly HeldCopy[]; readonly used: ReadonlySet<FileTransfer> } {
  refuseCopyTwice(copies);
  const made = copies.filter(({ on }) => on <= asOf).toSorted((a, b) => compareText(a.id, b.id));
  const received = grouped(
    eachOnce(transfers).filter(({ receivedOn }) => receivedOn !== null && receivedOn <= asOf),
    ({ copy }) => copy,
  );
  const used = new Set<FileTransfer>();
  const held = made.map(({ id, keeper, holder, on }): HeldCopy => {
    const steps = new Set((received.get(id) ?? []).toSorted(compareTransfers));
    let [now, since] = [holder, on];
    // Two transfers of one day pass a copy on in the order in which they fit together.
    for (;;) {
      const next = [...steps].find(({ from, receivedOn }) => from === now && (receivedOn ?? "") >= since);
      if (next === undefined) return { copy: id, keeper, holder: now, since };
      now = next.to;
      since = next.receivedOn ?? next.on;
      used.add(next);
      steps.delete(next);
    }
  });
  return { held, used };
}

/** What is wrong with the copies of a file: too few, too many, with nobody, or passed on by one who had none. */
export function copyFindings(
  file: CopiedFile,
  keepers: readonly string[],
  cited: CopyCitations,
  asOf: PlainDate,
): readonly Finding<CopyCode>[] {
  const { held, used } = holdersOfCopies(file, asOf);
  const byKeeper = grouped(held, ({ keeper }) => keeper);
  const found = finder(file);
  const missing = keepers.filter((keeper) => !byKeeper.has(keeper));
  const places = new Set(keepers);
  const tooMany = [...byKeeper].flatMap(([keeper, own]) => own.slice(places.has(keeper) ? 1 : 0));
  return [
    ...missing.map((keeper) => found("copy-missing", [keeper], { keeper }, cited.copies)),
    ...tooMany.map(({ copy, keeper }) => found("copy-too-many", [copy], { copy, keeper }, cited.copies)),
    ...file.copies
      .filter(({ on }) => on > asOf)
      .map(({ id, keeper, on }) =>
        found("copy-in-the-future", [id], { copy: id, keeper, on, asOf }, cited.copies),
      ),
    ...held
      .filter(({ holder }) => holder === null)
      .map(({ copy, keeper }) => found("copy-held-by-nobody", [copy], { copy, keeper }, cited.copies)),
    ...transferFindings(file, used, found, cited, asOf),
  ];
}

type Found = (
  code: CopyCode,
  about: readonly string[],
  facts: Facts,
  citation: Citation,
) => Finding<CopyCode>;

function finder({ file, of }: CopiedFile): Found {
  return (code, about, facts, citation) =>
    customerFinding(code, citation, [file, of, ...about], { file, of, ...facts });
}

function transferFindings(
  { copies, transfers }: CopiedFile,
  used: ReadonlySet<FileTransfer>,
  found: Found,
  cited: CopyCitations,
  asOf: PlainDate,
): readonly Finding<CopyCode>[] {
  const known = new Set(copies.map(({ id }) => id));
  return eachOnce(transfers).flatMap((transfer) => {
    const { copy, from, to, on, receivedOn } = transfer;
    const told = (code: CopyCode): readonly Finding<CopyCode>[] => [
      found(code, [copy, on, from, to], { copy, from, to, on, receivedOn, asOf }, cited.transfers),
    ];
    if (!known.has(copy)) return told("transfer-of-unknown-copy");
    if (on > asOf || (receivedOn !== null && receivedOn > asOf)) return told("transfer-in-the-future");
    if (receivedOn === null) return told("transfer-not-received");
    return used.has(transfer) ? [] : told("transfer-by-non-holder");
  });
}

/** Two rows that say the same are one; the very objects of the rows, the first of each. */
function eachOnce(transfers: readonly FileTransfer[]): readonly FileTransfer[] {
  const byKey = new Map<string, FileTransfer>();
  for (const transfer of transfers) {
    const key = canonicalJson(transfer);
    if (!byKey.has(key)) byKey.set(key, transfer);
  }
  return [...byKey.values()];
}

function compareTransfers(a: FileTransfer, b: FileTransfer): number {
  return (
    compareText(a.receivedOn ?? "", b.receivedOn ?? "") ||
    compareText(a.on, b.on) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to)
  );
}

function refuseCopyTwice(copies: readonly FileCopy[]): void {
  const seen = new Set<string>();
  copies.forEach(({ id }, i) => {
    if (seen.has(id)) {
      throw new MisuseError({
        code: "copy-twice",
        field: `copies[${i}].id`,
        value: id,
        problem: "names two copies of one file",
        remedy: "Give each copy its own id.",
      });
    }
    seen.add(id);
  });
}
