type Named = { readonly name: string; readonly uses: readonly string[] };

/** Puts things in an order in which each comes after all that it uses, and otherwise stays where it was. */
export function usedFirst<Thing extends Named>(things: readonly Thing[]): Thing[] {
  const ordered: Thing[] = [];
  let waiting = things;
  while (waiting.length > 0) {
    const next = waiting.find(({ uses }) => !waiting.some(({ name }) => uses.includes(name)));
    if (next === undefined) throw new Error(`These use each other: ${waiting.map(({ name }) => name).join(", ")}`);
    ordered.push(next);
    waiting = waiting.filter((thing) => thing !== next);
  }
  return ordered;
}
