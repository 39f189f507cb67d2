import { posix } from "node:path";
import { conclude, counted, filesOf, isTest, type SourceFile } from "./findings.ts";

/** What a file of the desk brings with it, and what it loads when that is first asked for. */
type Imports = { readonly now: readonly string[]; readonly later: readonly string[] };

/** A screen that is loaded by itself, and the classes that it sets without their rules. */
type Screen = { readonly path: string; readonly findings: readonly string[] };

/**
 * Each screen of the desk with the classes that it sets, and of which it does not load the rules. Another screen that was
 * looked at before may have loaded them: then it looks right to whoever comes from there, and to nobody else.
 */
export function screensOf(files: readonly SourceFile[], entry: string): readonly Screen[] {
  const sources = new Map(files.filter(({ path }) => !isTest(path)).map(({ path, source }) => [path, source]));
  const imports = new Map([...sources].map(([path, source]) => [path, importsOf(path, source)]));
  const ruled = rulesOf(files.filter(({ path }) => path.endsWith(".css")));
  const frame = new Set([entry, ...(imports.get(entry)?.later ?? [])].flatMap((path) => [...loadedBy(path, imports)]));
  const screens = new Set([...imports.values()].flatMap(({ later }) => later));
  return [...screens].toSorted().map((path) => {
    const loaded = new Set([...frame, ...loadedBy(path, imports)]);
    const findings = [...loaded].flatMap((part) =>
      classesIn(sources.get(part) ?? "")
        .filter((name) => ruled.get(name)?.every((sheet) => !loaded.has(sheet)) === true)
        .map((name) => `${part} sets "${name}", whose rules are in ${ruled.get(name)?.join(", ") ?? ""}. Load them.`),
    );
    return { path, findings };
  });
}

function importsOf(path: string, source: string): Imports {
  const reached = (pattern: RegExp) =>
    [...source.matchAll(pattern)].map(([, target = ""]) => posix.join(posix.dirname(path), target));
  return { now: reached(/(?:from|import)\s+"(\.[^"]+)"/g), later: reached(/import\("(\.[^"]+)"\)/g) };
}

/** A file with all that it brings with it. */
function loadedBy(path: string, imports: ReadonlyMap<string, Imports>, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const target of imports.get(path)?.now ?? []) loadedBy(target, imports, known);
  return known;
}

/** The classes that have rules, each with the sheets in which they are. */
function rulesOf(sheets: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const named = sheets.flatMap(({ path, source }) => {
    const selectors = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\{[^{}]*\}/g, "{}");
    return [...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => ({ name, path }));
  });
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, found]) => [
      name,
      [...new Set(found.map(({ path }) => path))],
    ]),
  );
}

/** The classes that a file sets by their whole names. */
function classesIn(source: string): readonly string[] {
  const set = [...source.matchAll(/class(?:Name)?=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, reckoned = ""]) =>
    plain === undefined ? [...reckoned.matchAll(/["`]([^"`]*)["`]/g)].map(([, text = ""]) => text) : [plain],
  );
  return [...new Set(set.flatMap((text) => text.split(/\s+/)).filter((name) => /^[a-z][\w-]*$/i.test(name)))];
}

if (import.meta.main) {
  const screens = screensOf(filesOf("web/src/**/*.{ts,tsx,css}"), "web/src/main.tsx");
  const findings = [...new Set(screens.flatMap((screen) => screen.findings))];
  conclude("The check of styles", { at: counted(screens.length, "screen"), count: screens.length, findings });
}
