import type { Job } from "../harness/job.js";

/** Every job by its name, which is its file's, in the order in which the page shows them. */
export const JOBS: Readonly<Record<string, () => Promise<{ readonly job: Job }>>> = {
  "aging-from-objects": () => import("./aging-from-objects.js"),
  "aging-on-columns": () => import("./aging-on-columns.js"),
  "aging-on-threads": () => import("./aging-on-threads.js"),
  "memory-of-columns": () => import("./memory-of-columns.js"),
  "advance-a-day": () => import("./advance-a-day.js"),
  "check-order": () => import("./check-order.js"),
  escalation: () => import("./escalation.js"),
  allocate: () => import("./allocate.js"),
  "reconcile-handover": () => import("./reconcile-handover.js"),
  "import-cost": () => import("./import-cost.js"),
  "verify-statement": () => import("./verify-statement.js"),
};
