/** The steps of a JSON pointer (RFC 6901), `null` for a text that is none. */
export function pointerSteps(pointer: string): readonly string[] | null {
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return null;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether the second pointer is the first, or below it. */
export function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** What stands at a place, of the document's own fields only; `undefined` where there is no such place. */
export function placeAt(
  document: unknown,
  steps: readonly string[],
): { readonly value: unknown } | undefined {
  return steps.reduce<{ readonly value: unknown } | undefined>(
    (at, step) => (at === undefined ? undefined : entryOf(at.value, step)),
    { value: document },
  );
}

function entryOf(value: unknown, step: string): { readonly value: unknown } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(step)) return undefined;
  return Object.hasOwn(value, step)
    ? { value: (value as Readonly<Record<string, unknown>>)[step] }
    : undefined;
}

/** The document with another value at a place that it has; what is not on the way there is shared. */
export function withPlace(document: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const next = withPlace(entryOf(document, step)?.value, rest, value);
  return Array.isArray(document)
    ? document.with(Number(step), next)
    : { ...(document as Readonly<Record<string, unknown>>), [step]: next };
}
