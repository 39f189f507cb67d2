/** Traces of the one machine on which something was written. Whoever reads the repository stands elsewhere. */
const places = [
  { pattern: /\bregistry\.npmjs\.org\b/, is: "a package registry", instead: "Let npm's own settings choose it" },
  {
    pattern: /(?<![\w.#@*}$~-])\/(?:root|work|home\/[\w.-]+|Users\/[\w.-]+)\//,
    is: "a folder of one machine",
    instead: "Write the path from the root of the repository",
  },
];

/** Says where a text names a place that is not the same for every reader. */
export function placeFindings(text: string): string[] {
  return places.flatMap(({ pattern, is, instead }) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`It names ${is}, "${found}". ${instead}.`];
  });
}
