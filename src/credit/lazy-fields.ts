/** How fields are added to an object that makes them when they are first read. */
export interface LazyFields<Source, Fields> {
  /** Says what the fields of an object will be made of. */
  readonly from: (object: object, source: Source) => void;
  /** Adds one, as an own and enumerable field: JSON, copies and comparisons see what it is made to. */
  readonly add: (object: object, field: keyof Fields) => void;
}

/**
 * Fields that many objects make of a source of their own. The objects share the getters, and with them one hidden class;
 * getters in a literal would make a class for each, which costs several times as much, and hold on to what they read
 * until all memory is looked through.
 */
export function lazyFields<Source, Fields extends object>(makers: {
  readonly [Field in keyof Fields]: (source: Source) => Fields[Field];
}): LazyFields<Source, Fields> {
  const MADE = Symbol("made");
  type Lazy = { readonly [MADE]: { readonly source: Source; readonly fields: Partial<Fields> } };
  const getterOf = (field: keyof Fields): PropertyDescriptor => ({
    enumerable: true,
    configurable: true,
    get(this: Lazy) {
      const { fields, source } = this[MADE];
      return (fields[field] ??= makers[field](source));
    },
  });
  const getters = Object.fromEntries(
    Object.keys(makers).map((field) => [field, getterOf(field as keyof Fields)]),
  ) as Readonly<Record<keyof Fields, PropertyDescriptor>>;
  return {
    from: (object, source) => Object.defineProperty(object, MADE, { value: { source, fields: {} } }),
    add: (object, field) => Object.defineProperty(object, field, getters[field]),
  };
}
