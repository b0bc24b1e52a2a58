import { type AccountabilityEntry, accountabilityBook, enterDecided } from "receivables/accountability";
import {
  LIABILITY_GROUNDS,
  assessBadDebtLiability,
  badDebtLosses,
  checkProblemReports,
  proposeWriteOffs,
  spreadRecoveries,
  writtenOffItems,
} from "receivables/bad-debt";
import { addDays } from "receivables/calendar";
import { type LedgerDocument, positionAsOf } from "receivables/ledger";
import { expect, test } from "vitest";
import {
  TODAY,
  application,
  cny,
  day,
  invoice,
  liabilityFacts,
  regulation,
  writeOffFacts,
} from "./bad-debt-case.js";

test("bad debt is no hand work: from the first sign to the last recovery every step follows from the one before", () => {
  const documents: LedgerDocument[] = [
    invoice("INV-1", "1000.00", { issuedOn: day("2026-02-02"), postedOn: day("2026-02-02") }),
  ];
  const problems = checkProblemReports(
    {
      problems: [
        {
          id: "P1",
          customer: "C1",
          handler: "wang",
          foundOn: day("2026-02-01"),
          signs: "shop closed",
          badDebtPossible: true,
          resolvedOn: null,
        },
      ],
      reports: [
        {
          id: "R1",
          problem: "P1",
          kind: "problem-report",
          by: "wang",
          on: day("2026-02-01"),
          measures: "visit",
        },
      ],
      asOf: TODAY,
    },
    regulation,
  );
  const proposal = proposeWriteOffs(
    writeOffFacts(documents, [application()], {
      properties: [
        {
          id: "X1",
          customer: "C1",
          description: "a lathe",
          agreedValue: cny("200.00"),
          agreedOn: TODAY,
          consent: { paper: "letter", on: TODAY },
          bookedOn: null,
        },
      ],
    }),
    regulation,
  );
  const posted = [...documents, ...proposal.documents];
  const position = positionAsOf({ documents: posted }, TODAY);
  expect(position.items.map(({ open }) => open)).toEqual([cny("200.00")]);

  const lossesAfter = (paid: string | null) =>
    badDebtLosses(
      spreadRecoveries(
        {
          writeOffs: writtenOffItems({ position, writeOffs: proposal.documents }),
          recoveries:
            paid === null ? [] : [{ id: "PAY-1", customer: "C1", on: addDays(TODAY, 30), amount: cny(paid) }],
          asOf: addDays(TODAY, 30),
        },
        regulation,
      ),
    );
  const facts = liabilityFacts({
    losses: lossesAfter(null),
    warnings: problems.warnings,
    shipments: [
      {
        id: "S1",
        customer: "C1",
        item: "INV-1",
        person: "wang",
        on: day("2026-02-02"),
        amount: cny("1000.00"),
        guaranteed: cny("0.00"),
      },
    ],
    asOf: addDays(TODAY, 30),
  });
  const first = assessBadDebtLiability(facts, regulation);
  expect(first.totals).toEqual([{ loss: cny("800.00"), borne: cny("800.00") }]);

  const enter = (paid: string | null, entries: readonly AccountabilityEntry[]) => {
    const { entries: decided } = assessBadDebtLiability({ ...facts, losses: lossesAfter(paid) }, regulation);
    const run = enterDecided({ decided, entries, asOf: facts.asOf, kinds: LIABILITY_GROUNDS });
    return [...entries, ...run.entries];
  };
  const entries = enter("900.00", enter("300.00", enter(null, [])));
  expect(entries.map(({ amount }) => amount.amount)).toEqual(["800.00", "-300.00", "-500.00"]);
  const book = accountabilityBook(entries);
  expect([book.findings, book.totals.map(({ net }) => net)]).toEqual([[], [cny("0.00")]]);
});
