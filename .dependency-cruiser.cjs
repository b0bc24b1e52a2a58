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
  decision: CALENDAR,
  approval: DECISION,
  ledger: DECISION,
  interest: LEDGER,
  law: INTEREST,
  arrears: [...LEDGER, "aging", "approval"],
  accountability: [...LEDGER, "law"],
  "bad-debt": [...LEDGER, "law", "approval", "aging", "accountability"],
  customer: [...DECISION, "approval"],
  collection: [...INTEREST, "law", "approval"],
  credit: [...LEDGER, "approval"],
  aging: LEDGER,
  escalation: [...INTEREST, "aging", "approval"],
  statement: LEDGER,
  handover: [...LEDGER, "statement"],
  policy: DOMAIN,
  ports: POLICY,
  adapters: [...POLICY, "ports"],
};

const rooms = Object.keys(MAY_IMPORT);

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
      name: "only-through-the-index-of-another-room",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$", "^src/adapters/[^/]+/index\\.ts$"] },
    },
    {
      name: "not-through-its-own-index",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "/index\\.ts$" },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "core-without-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/adapters/" },
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
      from: { path: "^src/", pathNot: "^src/calendar/plain-date\\.ts$" },
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
      from: { path: "^src/", pathNot: ["\\.schema\\.ts$", "/index\\.ts$", "^src/index\\.ts$", "/parse-[^/]*\\.ts$"] },
      to: { path: "\\.schema\\.ts$", dependencyTypesNot: ["type-only"] },
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
