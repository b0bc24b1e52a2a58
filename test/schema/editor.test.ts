import {
  type CompletionItem,
  type Diagnostic,
  getLanguageService,
  type Hover,
  TextDocument,
} from "vscode-json-languageservice";
import { expect, test } from "vitest";
import { chinaTradeRegulation } from "receivables";
import { files } from "./built.js";

const ADDRESS = "./node_modules/receivables/dist/schema/policy.schema.json";

// The engine of VS Code's JSON editing, with the package's files where an install puts them.
const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  schemaRequestService: (address) => {
    const [, name] = /^file:\/\/\/firm\/node_modules\/receivables\/dist\/schema\/(.+)$/.exec(address) ?? [];
    const file = name === undefined ? undefined : files.get(name);
    return file === undefined ? Promise.reject(new Error(address)) : Promise.resolve(JSON.stringify(file));
  },
});
service.configure({ validate: true });

/** What the editor shows for a document; `|` in it is the cursor. */
function opened(text: string): {
  readonly complete: () => Promise<readonly CompletionItem[]>;
  readonly hover: () => Promise<Hover | null>;
  readonly faults: () => Promise<readonly (readonly [string, Diagnostic])[]>;
} {
  const at = text.indexOf("|");
  const document = TextDocument.create("file:///firm/policy.json", "json", 1, text.replace("|", ""));
  const parsed = service.parseJSONDocument(document);
  const cursor = document.positionAt(at);
  return {
    complete: async () => (await service.doComplete(document, cursor, parsed))?.items ?? [],
    hover: async () => await service.doHover(document, cursor, parsed),
    faults: async () =>
      (await service.doValidation(document, parsed)).map((fault) => [document.getText(fault.range), fault]),
  };
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label);
}

function textOf({ message }: Diagnostic): string {
  return typeof message === "string" ? message : message.value;
}

/** A preset as a firm has it in its file. */
function policyFile(changed: (text: string) => string = (text) => text): string {
  return changed(JSON.stringify({ $schema: ADDRESS, ...chinaTradeRegulation }, null, 2));
}

test("an editor completes the sections of a policy, with what they are", async () => {
  const items = await opened(`{ "$schema": "${ADDRESS}", | }`).complete();
  expect(labels(items)).toEqual(
    expect.arrayContaining([
      "accountability",
      "aging",
      "credit",
      "escalation",
      "format",
      "governedBy",
      "law",
    ]),
  );
  expect(labels(items)).not.toContain("$schema");
});

test("an editor completes the fields of a section and the words that a field may have", async () => {
  const fields = await opened(`{ "$schema": "${ADDRESS}", "escalation": { | } }`).complete();
  expect(labels(fields)).toEqual(expect.arrayContaining(["carriedBy", "stages", "beyond", "minimum"]));
  const values = await opened(`{ "$schema": "${ADDRESS}", "escalation": { "carriedBy": | } }`).complete();
  expect(labels(values)).toEqual(['"item"', '"account"', '"customer"']);
  expect(labels(values)).toContain(JSON.stringify(chinaTradeRegulation.escalation.carriedBy));
});

test("an editor completes currencies", async () => {
  const amounts = `{ "$schema": "${ADDRESS}", "escalation": { "minimum": { "item": [{ "currency": | }] } } }`;
  expect(labels(await opened(amounts).complete())).toEqual(
    expect.arrayContaining(['"CNY"', '"EUR"', '"JPY"']),
  );
});

test("an editor shows a field's name and the comment on it", async () => {
  const hover = await opened(
    policyFile((text) => text.replace('"effectiveFrom"', '"effective|From"')),
  ).hover();
  expect(JSON.stringify(hover?.contents)).toContain("First day on which it governs");
});

test("an editor finds nothing wrong with a preset", async () => {
  expect(await opened(policyFile()).faults()).toEqual([]);
});

test.each([
  [
    "a field that is not there",
    '"carriedBy"',
    '"carriedBye"',
    '"carriedBye"',
    /Property carriedBye is not allowed/,
  ],
  ["a word that the field has not", '"carriedBy": "', '"carriedBy": "nobody', '"nobody', /Valid values/],
  ["an amount with too many decimals", '"amount": "', '"amount": "0.123', '"0.123', /pattern/],
  ["a day that is none", '"effectiveFrom": "', '"effectiveFrom": "30.02.', '"30.02.', /pattern|date/],
  [
    "a number where a text is needed",
    '"version": "',
    '"version": 5, "x": "',
    "5",
    /Incorrect type. Expected "string"/,
  ],
])("an editor marks %s where it stands", async (_, from, to, marked, message) => {
  const faults = await opened(policyFile((text) => text.replace(from, to))).faults();
  expect(faults.some(([text, fault]) => text.startsWith(marked) && message.test(textOf(fault)))).toBe(true);
});

test("an editor marks a section that is missing at the document", async () => {
  const faults = await opened(policyFile((text) => text.replace('"law":', '"laws":'))).faults();
  expect(faults.map(([, fault]) => textOf(fault))).toEqual(
    expect.arrayContaining(['Missing property "law".', "Property laws is not allowed."]),
  );
});
