import { MisuseError } from "../misuse/index.js";

/** Throws a MisuseError of the code where a value is none of those that it can be. */
export function checkListed(
  value: string,
  known: readonly string[],
  { code, field }: { readonly code: string; readonly field: string },
): void {
  if (known.includes(value)) return;
  throw new MisuseError({
    code,
    field,
    value,
    problem: "not known to the ledger",
    remedy: `Use one of ${known.join(", ")}.`,
  });
}
