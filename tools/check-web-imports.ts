import { posix } from "node:path";
import { isTest, type SourceFile } from "./findings.ts";
import { exportFindings, importTargets } from "./import-targets.ts";

/** Says where a file of `web/src/` reaches past its generated client into the server. Nothing said is a pass. */
export function webFindings({ path, source }: SourceFile): string[] {
  if (isTest(path)) return [];
  return [...importTargets(source).flatMap((target) => targetFindings(path, target)), ...exportFindings(source)];
}

function targetFindings(path: string, target: string): string[] {
  const reached = target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
  // The desk's stories start the program and a browser; they too know it by what it answers alone.
  if (target.startsWith("node:") && path.startsWith("web/src/stories/")) return [];
  if (target.startsWith("#") || /^(?:\/|src\/|node:)/.test(target)) return [leaving(target)];
  return target.startsWith(".") && !reached.startsWith("web/src/") ? [leaving(target)] : [];
}

function leaving(target: string): string {
  return `It imports "${target}". The desk knows the server only through web/src/client.ts: ask for what is needed there.`;
}
