import { edges, libraries } from "../architecture.ts";
import { isTest, type SourceFile } from "./findings.ts";
import { importTargets } from "./import-targets.ts";

/** The part of a package.json that says what the product needs to run. */
export type Manifest = { readonly dependencies?: Readonly<Record<string, string>> };

/**
 * Says where the product leans on a library that package.json does not promise to whoever runs it: one that only
 * development brings, or that another library happens to bring.
 */
export function libraryFindings(files: readonly SourceFile[], manifest: Manifest): string[] {
  const imported = files.filter(({ path }) => !isTest(path)).flatMap(({ source }) => importTargets(source));
  const allowed = [...Object.values(edges), ...Object.values(libraries)].flat();
  const needed = new Set([...imported, ...allowed].filter(isPackage).map(packageName));
  return [...needed]
    .filter((name) => manifest.dependencies?.[name] === undefined)
    .toSorted()
    .map(
      (name) => `"${name}" is used by src/ and is not among the dependencies. Write why in docs/decisions and add it.`,
    );
}

function isPackage(target: string): boolean {
  return !/^(?:[.#]|node:)/.test(target);
}

function packageName(target: string): string {
  return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
}
