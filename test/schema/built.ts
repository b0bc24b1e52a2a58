import { Ajv, type ValidateFunction } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { JsonSchema } from "../../scripts/json-schema/json-schema.js";
import { type PublicSchema, publicSchemas } from "../../scripts/json-schema/public-schemas.js";
import { schemaFiles } from "../../scripts/json-schema/schema-files.js";

const found = await publicSchemas();

/** The exported zod schemas. */
export const schemas: readonly PublicSchema[] = found.schemas;

/** The JSON Schema files as the build writes them. */
export const files: ReadonlyMap<string, JsonSchema> = schemaFiles(found);

const compiled = new Map<string, ValidateFunction>();

/** The validator of a file, by a strict Ajv. */
export function validatorOf(file: string): ValidateFunction {
  const validate =
    compiled.get(file) ??
    new Ajv({ strict: true, formats: { date: fullFormats.date } }).compile(files.get(file) ?? false);
  compiled.set(file, validate);
  return validate;
}
