import type { VisitCount } from "receivables/bad-debt";
import type { CreditGroup } from "receivables/credit";
import { checkVisits, customerGroups, dossierHandovers } from "receivables/customer";
import { mayRelease } from "receivables/handover";
import { chinaTradeRegulation } from "receivables/policy";
import { expect, test } from "vitest";
import { charge, codes, day, dossier, policy } from "./customer-case.js";

test("Art. 6: the dossiers that a leaver still holds hold up leaving", () => {
  const asOf = day("2026-03-01");
  const transfers = [{ copy: "2", from: "wang", to: "li", on: asOf, receivedOn: asOf }];
  const reasons = (own: ReturnType<typeof dossier>) => {
    const dossiers = dossierHandovers({ dossiers: [own], asOf }, "wang");
    const facts = {
      leaver: "wang",
      occasion: "change-of-post",
      items: [],
      handovers: [],
      dossiers,
      asOf,
    } as const;
    return codes(mayRelease(facts, chinaTradeRegulation.handover).reasons);
  };
  expect(reasons(dossier())).toContain("dossiers-not-handed-over");
  expect(reasons(dossier("C1", { transfers }))).not.toContain("dossiers-not-handed-over");
});

test("rows of visits are what the liability for lax visits reads, and groups what the credit room reads", () => {
  const asOf = day("2026-04-01");
  const facts = { visits: [], charges: [charge()], from: day("2026-01-01"), asOf };
  const counts: readonly VisitCount[] = checkVisits(facts, policy).rows;
  expect(counts.map(({ missing }) => missing)).toEqual([2, 2]);
  const parents = [{ customer: "C2", parent: "C1" }];
  const groups: readonly CreditGroup[] = customerGroups({ customers: ["C1", "C2"], parents }).groups;
  expect(groups.map(({ members }) => members)).toEqual([["C1", "C2"]]);
});
