import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** The one job to run; without it, all. */
  readonly only?: string;
  /** In place of each job's own sizes. */
  readonly sizes?: readonly number[];
  /** The results as JSON on standard output, in place of tables. */
  readonly json: boolean;
  /** Each contender once: results must agree, times are not judged. */
  readonly checkOnly: boolean;
  /** Puts what was measured into `bench/results.json`. A run of everything does so anyway. */
  readonly write: boolean;
}

/** The size of a check. */
export const CHECK_SIZE = 100_000;

/** Reads the command line, such as `--only aging-from-objects --sizes 1e4,1e5`. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      sizes: { type: "string" },
      json: { type: "boolean", default: false },
      "check-only": { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const { only, sizes, json, "check-only": checkOnly, write } = values;
  if (checkOnly && write) throw new Error("--check-only measures nothing that --write could write");
  return {
    ...(only !== undefined && { only }),
    ...(sizes !== undefined && { sizes: sizesFrom(sizes) }),
    json,
    checkOnly,
    write,
  };
}

function sizesFrom(text: string): readonly number[] {
  return text.split(",").map((part) => {
    const size = Number(part);
    if (!Number.isSafeInteger(size) || size < 1) throw new Error(`--sizes: "${part}" is not a size`);
    return size;
  });
}
