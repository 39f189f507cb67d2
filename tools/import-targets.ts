const importPattern = /^(?:import|export)\s(?:[^"'=();]*\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** What a source imports, for its values or for its types, or exports again. */
export function importTargets(source: string): string[] {
  return [...source.matchAll(importPattern)].map(([, from, dynamic]) => from ?? dynamic ?? "");
}

/** Whether a target is what is allowed, or lies in it: "kysely" allows "kysely/helpers", and "#platform/" its files. */
export function isWithin(target: string, allowed: string): boolean {
  return target === allowed || target.startsWith(allowed.endsWith("/") ? allowed : `${allowed}/`);
}

/** Says where a source exports without a name, or passes on all that another file exports. */
export function exportFindings(code: string): string[] {
  return [
    ...(/^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b/m.test(code)
      ? ["It has a default export. Export by name, so that a thing has one name everywhere."]
      : []),
    ...(/^export\s+(?:type\s+)?\*/m.test(code)
      ? ["It exports all of another file. Let whoever needs a thing import it from where it is."]
      : []),
  ];
}
