/** A copy of an object that lacks one field. */
export function without<T extends object, Field extends keyof T>(value: T, field: Field): Omit<T, Field> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field)) as Omit<T, Field>;
}
