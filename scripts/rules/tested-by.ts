import type { TestTitle } from "./test-titles.js";

/** How many tests and groups of tests are in each file, with links from a page in `docs/`. */
export function testedBy(tests: readonly TestTitle[]): string {
  return [...new Set(tests.map(({ file }) => file))]
    .map((file) => {
      const count = tests.filter((test) => test.file === file).length;
      return `${count} in [${file.slice(5, -8)}](../${file})`;
    })
    .join("<br>");
}
