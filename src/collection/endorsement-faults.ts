import type { Endorsement } from "./instrument.js";
import type { InstrumentFacts, InstrumentFault } from "./instrument-finding.js";
import { sameName } from "./same-name.js";

/**
 * What is wrong with the endorsements: they must lead without a gap from the payee to the firm, each endorser being
 * the one endorsed to before.
 */
export function endorsementFaults({
  instrument,
  firm,
  invoiceName,
}: InstrumentFacts): readonly InstrumentFault[] {
  const { endorsements, payee, notTransferable } = instrument;
  const last = endorsements.at(-1);
  if (last === undefined) return [];
  const at = endorsements.length - 1;
  const giver = last.by;
  return [
    ...(notTransferable
      ? [
          {
            code: "endorsed-though-not-transferable",
            field: "endorsements",
            right: null,
            found: endorsements.length,
          } as const,
        ]
      : []),
    ...endorsements.flatMap((endorsement, i) => [
      ...linkFaults(endorsement, i, { payee, before: endorsements[i - 1] }),
      ...ownFaults(endorsement, i),
      ...(endorsements[i - 1]?.notTransferable
        ? [
            {
              code: "endorsed-after-bar",
              field: `endorsements[${i}]`,
              right: null,
              found: endorsement.by,
            } as const,
          ]
        : []),
    ]),
    ...(last.to.some((name) => sameName(name, firm))
      ? []
      : [
          {
            code: "holder-not-last-endorsee",
            field: `endorsements[${at}].to`,
            right: firm,
            found: last.to,
          } as const,
        ]),
    ...(giver === null || sameName(giver, invoiceName)
      ? []
      : [
          {
            code: "name-differs-from-invoice-stamp",
            field: `endorsements[${at}].by`,
            right: invoiceName,
            found: giver,
          } as const,
        ]),
  ];
}

function linkFaults(
  { by, legible }: Endorsement,
  i: number,
  { payee, before }: { readonly payee: string | null; readonly before: Endorsement | undefined },
): readonly InstrumentFault[] {
  // A name that cannot be read is a fault of its own.
  if (by === null && !legible) return [];
  const field = `endorsements[${i}].by`;
  if (before === undefined) {
    // A payee that is not there is a fault of its own as well.
    return payee === null || sameName(by, payee)
      ? []
      : [{ code: "first-endorser-not-payee", field, right: payee, found: by }];
  }
  if (before.to.some((name) => sameName(name, by))) return [];
  const right = before.to.length > 1 ? before.to : (before.to[0] ?? null);
  return [{ code: "endorsement-chain-broken", field, right, found: by }];
}

function ownFaults(
  { to, signed, legible, part, condition }: Endorsement,
  i: number,
): readonly InstrumentFault[] {
  const field = `endorsements[${i}]`;
  const faults: readonly (InstrumentFault | false)[] = [
    !legible && {
      code: "endorsement-illegible",
      field: `${field}.legible`,
      right: true,
      found: false,
    },
    !signed && { code: "endorsement-not-signed", field: `${field}.signed`, right: true, found: false },
    part !== null && { code: "endorsement-partial", field: `${field}.part`, right: null, found: part },
    to.length > 1 && { code: "endorsement-to-several", field: `${field}.to`, right: null, found: to },
    condition !== null && {
      code: "endorsement-conditional",
      field: `${field}.condition`,
      right: null,
      found: condition,
    },
  ];
  return faults.filter((fault) => fault !== false);
}
