export {
  customerChargeSchema,
  customerFactsSchema,
  customerParentSchema,
  customerVisitSchema,
  dealSchema,
  filingFactsSchema,
  gradeChangeSchema,
  gradeCheckFactsSchema,
  gradeFactsSchema,
  visitFactsSchema,
} from "./customer-facts.schema.js";
export {
  customerPolicySchema,
  dossierFieldSchema,
  dossierRulesSchema,
  filingRulesSchema,
  gradeRulesSchema,
  personalDataRulesSchema,
  visitRulesSchema,
} from "./customer.policy.schema.js";
export {
  customerDossierSchema,
  dossierEntrySchema,
  dossierReviewSchema,
  fileCopySchema,
  fileTransferSchema,
  limitTablePaperSchema,
} from "./dossier.schema.js";
