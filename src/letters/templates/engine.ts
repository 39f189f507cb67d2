import { Liquid, TokenKind, type Template as Parsed } from "liquidjs";
import { tableField } from "./fields.ts";
import type { TemplateWords } from "./template.ts";

const tags = ["if", "unless", "case", "comment"];
const filters = ["upcase", "downcase", "capitalize", "default"];

/** Fields and conditions, and nothing else of the language: no loop, no file, no clock. */
export const engine = makeEngine();

function makeEngine(): Liquid {
  const liquid = new Liquid({
    ...{ strictVariables: true, strictFilters: true, ownPropertyOnly: true, jsTruthy: true, templates: {} },
    ...{ parseLimit: 20_000, renderLimit: 1_000, memoryLimit: 1_000_000 },
  });
  for (const name of Object.keys(liquid.tags)) if (!tags.includes(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) if (!filters.includes(name)) delete liquid.filters[name];
  return liquid;
}

/** Whether a part of a template is the table of open items. */
export function isTable(part: Parsed): boolean {
  const text = part.token.getText();
  return part.token.kind === TokenKind.Output && text.replaceAll(/[{}\s-]/g, "") === tableField;
}

/** A text's paragraphs: blank lines part them, and a line that ends within one goes on. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, " "))
    .filter((paragraph) => paragraph !== "");
}

/** The heading, and the paragraphs before and after the table. */
export function writeWords({ heading, body }: TemplateWords, values: object) {
  const parts = engine.parse(body);
  const table = parts.findIndex(isTable);
  const written = (of: Parsed[]) => engine.renderSync(of, values) as string;
  return {
    heading: (engine.parseAndRenderSync(heading, values) as string).trim(),
    opening: paragraphsOf(written(table < 0 ? parts : parts.slice(0, table))),
    closing: paragraphsOf(table < 0 ? "" : written(parts.slice(table + 1))),
  };
}

/** Whether anything of a text that was read is a range, which can be as long as it likes: only loops have a use for one. */
export function namesRange(parts: readonly Parsed[]): boolean {
  const seen = new Set<unknown>([engine]);
  const waiting: unknown[] = [...parts];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== "object" || part === null || seen.has(part)) continue;
    seen.add(part);
    if ("kind" in part && part.kind === TokenKind.Range) return true;
    waiting.push(...Object.values(part));
  }
  return false;
}
