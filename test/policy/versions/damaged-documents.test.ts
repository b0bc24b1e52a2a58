import { lintPolicy, migratePolicy, net30 } from "receivables";
import { expect, test } from "vitest";

const { governedBy: _, tables: __, ...rest } = net30;
const older = (provenance: unknown): object => ({ ...rest, format: 1, provenance });
const migrated = (document: unknown): Readonly<Record<string, unknown>> =>
  migratePolicy(document).document as Readonly<Record<string, unknown>>;

test("a migration leaves origins that are none as they are, for the linter to speak of", () => {
  for (const provenance of [["lost"], "lost", null, 5]) {
    expect(migrated(older(provenance))["provenance"]).toEqual(provenance);
    expect(lintPolicy(older(provenance))).toContainEqual(
      expect.objectContaining({ code: "not-a-policy", pointer: "/provenance", severity: "error" }),
    );
  }
});

test("an origin that is there already is kept by a migration", () => {
  const own = { "/governedBy": { citation: "Board", certainty: "sure" } };
  expect(migrated(older(own))["provenance"]).toEqual(own);
});
