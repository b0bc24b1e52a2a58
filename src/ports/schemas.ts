export { badDebtFileSchema } from "./bad-debt-file.schema.js";
export { clearanceCampaignSchema } from "./clearance-campaign.schema.js";
export { monthEndFactsSchema } from "./month-end-facts.schema.js";
