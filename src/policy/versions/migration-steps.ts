/** A policy document of any format, as JSON. */
export type AnyDocument = Readonly<Record<string, unknown>>;

/** A step from one format to the next. It changes no decision, and nothing that it is given. */
export interface MigrationStep {
  readonly from: number;
  readonly to: number;
  readonly migrate: (document: AnyDocument) => AnyDocument;
}

/** The steps in their order, each from where the one before it ends. A step that was published is never changed. */
export const MIGRATION_STEPS: readonly MigrationStep[] = [{ from: 1, to: 2, migrate: tablesAndGovernedBy }];

/** Format 2 has decision tables, and says which date's version governs: none, and always the day of the decision. */
function tablesAndGovernedBy(document: AnyDocument): AnyDocument {
  const { provenance = {} } = document;
  const origins = { "/governedBy": { citation: "Policy format 1", certainty: "chosen" } };
  return {
    tables: [],
    governedBy: {
      accountability: ["asOf"],
      aging: ["asOf"],
      approval: ["asOf"],
      arrears: ["asOf"],
      badDebt: ["asOf"],
      collection: ["asOf"],
      creditAssessment: ["asOf"],
      creditReview: ["asOf"],
      customer: ["asOf"],
      escalation: ["asOf"],
      handover: ["asOf"],
      interest: ["asOf"],
      law: ["asOf"],
      orderCheck: ["asOf"],
      statement: ["asOf"],
    },
    ...document,
    format: 2,
    provenance: isRecord(provenance) ? { ...origins, ...provenance } : provenance,
  };
}

function isRecord(value: unknown): value is AnyDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
