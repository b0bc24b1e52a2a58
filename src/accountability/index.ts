export type { AccountabilityAccount, AccountabilityCause, AccountabilityEntry } from "./accountability-entry.js";
