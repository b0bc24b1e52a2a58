/** What each room of src/ may import, besides itself. A room that is not listed fails. */
const FOUNDATION = ["misuse", "money"];
const CALENDAR = [...FOUNDATION, "calendar"];
const DECISION = [...CALENDAR, "decision"];
const LEDGER = [...DECISION, "ledger"];
const INTEREST = [...LEDGER, "interest"];
const DOMAIN = [...INTEREST, "law", "approval", "customer", "credit", "aging", "escalation", "statement", "handover", "arrears", "collection", "accountability", "bad-debt"];
const POLICY = [...DOMAIN, "policy"];

const MAY_IMPORT = {
  misuse: [],
  money: ["misuse"],
  calendar: FOUNDATION,
  columnar: CALENDAR,
  decision: CALENDAR,
  approval: DECISION,
  ledger: [...DECISION, "columnar"],
  interest: LEDGER,
  law: INTEREST,
  arrears: [...LEDGER, "aging", "approval"],
  accountability: [...LEDGER, "law"],
  "bad-debt": [...LEDGER, "law", "approval", "aging", "accountability"],
  customer: [...DECISION, "approval"],
  collection: [...INTEREST, "law", "approval"],
  credit: [...LEDGER, "approval", "columnar"],
  aging: [...LEDGER, "columnar"],
  escalation: [...INTEREST, "aging", "approval", "columnar"],
  statement: [...LEDGER, "columnar"],
  handover: [...LEDGER, "statement", "columnar"],
  parallel: [...CALENDAR, "columnar", "aging"],
  policy: DOMAIN,
  ports: POLICY,
  adapters: [...POLICY, "ports"],
};

const rooms = Object.keys(MAY_IMPORT);

/** Files that read data by schemas. */
const READS_SCHEMAS = ["\\.schema\\.ts$", "/schemas\\.ts$", "^src/index\\.ts$", "/parse-[^/]*\\.ts$"];

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    ...rooms.map((room) => ({
      name: `direction-of-${room}`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: [room, ...MAY_IMPORT[room]].map((name) => `^src/${name}/`) },
    })),
    {
      name: "every-room-is-in-the-table",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/index\\.ts$", ...rooms.map((room) => `^src/${room}/`)] },
      to: { path: "." },
    },
    {
      name: "only-through-a-door-of-another-room",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/[^/]+/",
        pathNot: ["^src/$1/", "^src/[^/]+/(index|schemas|texts)\\.ts$", "^src/(columnar|aging)/kernels\\.ts$", "^src/adapters/[^/]+/index\\.ts$"],
      },
    },
    {
      name: "the-door-of-schemas-only-for-schemas",
      severity: "error",
      from: { path: "^src/", pathNot: READS_SCHEMAS },
      to: { path: "/schemas\\.ts$" },
    },
    {
      name: "not-through-its-own-door",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "/(index|schemas|texts|temporal|kernels)\\.ts$" },
      to: { path: "^src/$1/(index|schemas|texts|temporal|kernels)\\.ts$" },
    },
    {
      name: "core-without-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(adapters|parallel)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "decimal-only-in-its-file",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/money/decimal\\.ts$" },
      to: { path: "node_modules/decimal\\.js/" },
    },
    {
      name: "temporal-only-in-its-file",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/calendar/temporal-date\\.ts$" },
      to: { path: "node_modules/temporal-polyfill/" },
    },
    {
      name: "zod-only-in-schemas",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.schema\\.ts$" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "schemas-only-for-types",
      comment: "A file that is no schema takes types only from one, so that it carries no zod into a bundle.",
      severity: "error",
      from: { path: "^src/", pathNot: READS_SCHEMAS },
      to: { path: "\\.schema\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-first-door-loads-no-zod-and-no-temporal",
      comment: "Start-up: what a room does comes without what reads its data.",
      severity: "error",
      from: { path: "^src/[^/]+/index\\.ts$" },
      to: { path: ["\\.schema\\.ts$", "/schemas\\.ts$", "node_modules/(zod|temporal-polyfill)/"], reachable: true },
    },
    { name: "no-orphan-package", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default", "types"] },
  },
};
