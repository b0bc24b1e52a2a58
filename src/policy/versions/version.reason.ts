/** How the version that governs a decision was found, and which dates did not find it. */
export type VersionCode =
  | "governed-by-date"
  | "governing-date-not-known"
  | "governing-date-before-first-version"
  | "governing-date-to-come";
