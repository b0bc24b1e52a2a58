import { net30, POLICY_SECTIONS } from "../../src/policy/index.js";

/** Where an editor finds the JSON Schema of a policy, from a file beside the `node_modules` of a project. */
export const ADDRESS = "./node_modules/receivables/dist/schema/policy.schema.json";

/** A policy to start from: a small firm's, as a file with its JSON Schema. */
export function examplePolicy(): string {
  const sections = POLICY_SECTIONS.map((room) => {
    const { policy: _policy, ...section } = net30[room];
    return [room, section];
  });
  const start = { $schema: ADDRESS, ...net30, id: "my-firm", version: "1", title: "Rules on receivables" };
  return `${JSON.stringify({ ...start, ...Object.fromEntries(sections) }, null, 2)}\n`;
}
