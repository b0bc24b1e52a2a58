import { writeFileSync } from "node:fs";
import {
  elementOf,
  type JsonSchema,
  membersOf,
  nameReferred,
  propertiesOf,
} from "../json-schema/json-schema.js";
import { publicSchemas } from "../json-schema/public-schemas.js";
import { schemaFiles } from "../json-schema/schema-files.js";
import { POLICY_SECTIONS } from "../../src/policy/index.js";

const ROW = 22;
const LEFT = 130;

/** How many fields each section of a policy has in its JSON Schema, as bars. */
export function jsonSchemaFigure(policy: JsonSchema): string {
  const rows = POLICY_SECTIONS.map((room) => ({
    room,
    fields: fieldsOf(propertiesOf(policy)[room], policy),
  }));
  const most = Math.max(...rows.map(({ fields }) => fields));
  const bars = rows.map(({ room, fields }, i) => {
    const y = 10 + i * ROW;
    const width = Math.round((fields / most) * 420);
    return `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${room}</text><rect x="${LEFT}" y="${y}" width="${width}" height="16" fill="#4a7fb5"/><text x="${LEFT + width + 6}" y="${y + 13}">${fields}</text>`;
  });
  const height = 20 + rows.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 ${height}" role="img" font-family="sans-serif" font-size="12" fill="#777">
<title>Fields that an editor completes in each section of a policy</title>
<desc>${rows.map(({ room, fields }) => `${room} ${fields}`).join(", ")}</desc>
${bars.join("\n")}
</svg>
`;
}

function fieldsOf(section: JsonSchema | undefined, policy: JsonSchema): number {
  const definitions = policy["definitions"] as Readonly<Record<string, JsonSchema>>;
  const seen = new Set<JsonSchema>();
  const visit = (schema: JsonSchema | undefined): number => {
    const name = schema && nameReferred(schema);
    const target = name === undefined ? schema : definitions[name];
    if (target === undefined || seen.has(target)) return 0;
    seen.add(target);
    const fields = Object.values(propertiesOf(target));
    const inner = [...fields, ...membersOf(target), elementOf(target)].map(visit);
    return inner.reduce((sum, count) => sum + count, fields.length);
  };
  return visit(section);
}

async function write(): Promise<void> {
  const policy = schemaFiles(await publicSchemas()).get("policy.schema.json") ?? {};
  writeFileSync("docs/figures/json-schema.svg", jsonSchemaFigure(policy));
}

if (process.argv[1]?.endsWith("figures/json-schema.ts") === true) void write();
