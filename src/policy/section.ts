import type { PolicyRef } from "../decision/index.js";

/** A room's section as a document holds it; the document's own id and version are put in when it is read. */
export type SectionText<Section extends { readonly policy: PolicyRef }> = Omit<Section, "policy">;
