import type { AccountabilityPort } from "./accountability.port.js";
import type { BadDebtsPort } from "./bad-debts.port.js";
import type { CollectionPort } from "./collection.port.js";
import type { DossiersPort } from "./dossiers.port.js";
import type { ApprovalsPort } from "./approvals.port.js";
import type { ClearancePort } from "./clearance.port.js";
import type { ContractsPort } from "./contracts.port.js";
import type { CreditPort } from "./credit.port.js";
import type { CustomersPort } from "./customers.port.js";
import type { EvidencePort } from "./evidence.port.js";
import type { FirmPort } from "./firm.port.js";
import type { HandoversPort } from "./handovers.port.js";
import type { OpenItemsPort } from "./open-items.port.js";
import type { OutboxPort } from "./outbox.port.js";
import type { PoliciesPort } from "./policies.port.js";
import type { TaskLogPort } from "./task-log.port.js";

/**
 * Everything a month end reads and writes. Each port may be a table of its own system; listings are read page by
 * page, and what a run decides depends on their entries and not on the size of the pages. A firm leaves out the
 * optional ones that it has nothing for: their part of the month end is then empty.
 */
export interface MonthEndPorts {
  readonly openItems: OpenItemsPort;
  readonly customers: CustomersPort;
  readonly credit: CreditPort;
  readonly policies: PoliciesPort;
  readonly firm: FirmPort;
  readonly evidence: EvidencePort;
  readonly taskLog: TaskLogPort;
  readonly handovers: HandoversPort;
  readonly outbox: OutboxPort;
  readonly approvals?: ApprovalsPort;
  readonly contracts?: ContractsPort;
  readonly dossiers?: DossiersPort;
  readonly collection?: CollectionPort;
  readonly badDebts?: BadDebtsPort;
  readonly accountability?: AccountabilityPort;
  readonly clearance?: ClearancePort;
}
