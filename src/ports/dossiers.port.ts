import type { PlainDate } from "../calendar/index.js";
import type {
  CustomerCharge,
  CustomerDossier,
  CustomerVisit,
  Deal,
  GradeChange,
  LimitTablePaper,
} from "../customer/index.js";
import type { Page, PageRequest } from "./page.js";

/**
 * Where customers' files, and what is done to know customers, come from. Every listing is of what was entered by the
 * day; what is dated later is not left out, for it is a finding. */
export interface DossiersPort {
  /** Every customer's file, sorted by customer, each once. Rejects when the store cannot be read. */
  dossiers(asOf: PlainDate, page: PageRequest): Promise<Page<CustomerDossier>>;
  /** Every dealing of customers that are dealt with, sorted by id, each once. Rejects when the store cannot be read. */
  deals(asOf: PlainDate, page: PageRequest): Promise<Page<Deal>>;
  /** Visits, by phone and in person, of the day's year at least; sorted by id. Rejects when the store cannot be read. */
  visits(asOf: PlainDate, page: PageRequest): Promise<Page<CustomerVisit>>;
  /** Every change of a grade, sorted by id, each once. Rejects when the store cannot be read. */
  gradeChanges(asOf: PlainDate, page: PageRequest): Promise<Page<GradeChange>>;
  /** Who is and was in charge of each customer, sorted by customer and day. Rejects when the store cannot be read. */
  charges(asOf: PlainDate, page: PageRequest): Promise<Page<CustomerCharge>>;
  /** The table of limits and terms as it is kept on paper; `null` for none. Rejects when the store cannot be read. */
  limitTable(asOf: PlainDate): Promise<LimitTablePaper | null>;
}
