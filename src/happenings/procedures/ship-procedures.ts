import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { procedureName, readShipped, type Procedure } from "#procedures/procedure";
import { addVersions, currentProcedures } from "#procedures/store";
import type { Database } from "#platform/database";
import { projectFolder } from "#platform/project-folder";

const folder = join(projectFolder, "src/procedures/shipped");

type Shipped = Pick<Procedure, "name" | "title" | "body">;

/** The pages that the program comes with, by their files' names. A page with a fault stops the program and names it. */
export function shippedProcedures(): Shipped[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -".md".length);
      const page = readShipped(readFileSync(join(folder, file), "utf8"));
      if (page === undefined || !procedureName.test(name)) throw new Error(`The procedure ${file} cannot be read.`);
      return { name, ...page };
    });
}

/**
 * Puts the pages that the program comes with where the office's are, and a newer one of its own after an older one. What
 * the office has written itself stays as it is.
 */
export async function shipProcedures(database: Database, now: Temporal.Instant): Promise<void> {
  await database.transaction(async (tx) => {
    const known = new Map((await currentProcedures(tx, null)).map((page) => [page.name, page]));
    const fresh = shippedProcedures().filter(({ name, title, body }) => {
      const page = known.get(name);
      return page === undefined || (page.loginId === null && (page.title !== title || page.body !== body));
    });
    const because = (version: number) =>
      version === 1 ? "The program came with it." : "A newer program came with it.";
    const pages = fresh.map((page) => {
      const version = (known.get(page.name)?.version ?? 0) + 1;
      return { ...page, version, because: because(version), writtenAt: now, loginId: null };
    });
    await addVersions(tx, pages);
  });
}
