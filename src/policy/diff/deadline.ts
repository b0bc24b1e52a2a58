import { isObject, type JsonObject } from "./json-object.js";

/** Whether a value is a number of days with how they are counted. */
export function isDeadline(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    "days" in value &&
    Object.keys(value).every((key) => ["days", "counted", "unit"].includes(key))
  );
}
