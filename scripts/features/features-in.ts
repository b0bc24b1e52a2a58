/** Every feature of the field that a text names: `F74, F76` names two, `F36–F38` three. */
export function featuresIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\bF(\d+)(?:–F(\d+))?/g)).flatMap(([, from = "", to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `F${Number(from) + i}`),
  );
}
