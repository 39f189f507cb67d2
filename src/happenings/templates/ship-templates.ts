import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateKey, TemplateWords } from "#letters/templates/template";
import { activateTemplates, addTemplates, templateVersions } from "#letters/templates/store";
import { newId, type Chance } from "#platform/chance";
import type { Queries } from "#platform/database";
import { projectFolder } from "#platform/project-folder";
import { readTemplateFile } from "./read-template-file.ts";

const folder = join(projectFolder, "src/letters/shipped");

type Shipped = TemplateKey & TemplateWords;

/** The templates that the program comes with. One with a fault stops the program and names it. */
export function shippedTemplates(): Shipped[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => {
      const read = readTemplateFile(readFileSync(join(folder, file), "utf8"));
      if (!read.ok) throw new Error(`The template ${file} cannot be read: ${JSON.stringify(read.faults)}`);
      return read.template;
    });
}

const keyOf = ({ name, audience, language }: TemplateKey) => `${name} ${audience} ${language}`;

/**
 * Puts the templates that the program comes with in force where the office has none of them, and a newer one of its own
 * after an older one. What the office wrote or retired stays as it is.
 */
export async function shipTemplates(
  tx: Queries,
  { now, chance }: { readonly now: Temporal.Instant; readonly chance: Chance },
): Promise<void> {
  const known = Map.groupBy(await templateVersions(tx, null), keyOf);
  const versions = shippedTemplates().flatMap((template) => {
    const [newest, ...earlier] = known.get(keyOf(template)) ?? [];
    const isOurs = [newest, ...earlier].every((each) => each === undefined || each.savedBy === null);
    const isAsBefore = newest?.heading === template.heading && newest.body === template.body;
    if (!isOurs || isAsBefore || (newest !== undefined && newest.retiredBy !== null)) return [];
    const because = newest === undefined ? "The program came with it." : "A newer program came with it.";
    const version = (newest?.version ?? 0) + 1;
    return [{ ...template, templateId: newId<"template">(now, chance), version, because, savedAt: now, savedBy: null }];
  });
  // Of two programs that start at once the later one finds them written.
  if (await addTemplates(tx, versions)) {
    await activateTemplates(
      tx,
      versions.map(({ templateId }) => templateId),
      { by: null, at: now },
    );
  }
}
