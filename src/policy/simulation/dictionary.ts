/** Values by a name that the facts give, which may be any text. As plain data it is never changed. */
export type Dictionary<T> = Readonly<Record<string, T>>;

/** The value of a name; nothing that every object has. */
export function valueOf<T>(dictionary: Dictionary<T>, name: string): T | undefined {
  return Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
}

/** The dictionary with values put in, and those taken out that are `undefined`. */
export function changed<T>(
  dictionary: Dictionary<T>,
  changes: Iterable<readonly [string, T | undefined]>,
): Dictionary<T> {
  let copy: Record<string, T> | undefined;
  for (const [name, value] of changes) {
    copy ??= { ...dictionary };
    if (value === undefined) delete copy[name];
    else Object.defineProperty(copy, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return copy ?? dictionary;
}
