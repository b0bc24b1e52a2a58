/** Whether two names are the same but for spaces and the width of brackets and letters. */
export function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plain(a) === plain(b);
}

function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}
