import { Liquid, type Template as Parsed } from "liquidjs";
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
  return part.token.kind === outputKind && text.replaceAll(/[{}\s-]/g, "") === tableField;
}

const outputKind = engine.parse("{{ a }}")[0]?.token.kind;

/** A text's paragraphs: blank lines part them, and a line that ends within one goes on. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/g, " "))
    .filter((paragraph) => paragraph !== "");
}

/** What stands for the table while the words around it are made: no text of a book holds it. */
const table = "\u{F8FF}table\u{F8FF}";

/** The heading, and the paragraphs before and after the table. */
export function writeWords({ heading, body }: TemplateWords, values: object) {
  const written = engine.parseAndRenderSync(body, { ...values, [tableField]: table }) as string;
  const [before = "", after = ""] = written.split(table);
  return {
    heading: (engine.parseAndRenderSync(heading, values) as string).trim(),
    opening: paragraphsOf(before),
    closing: paragraphsOf(after),
  };
}
