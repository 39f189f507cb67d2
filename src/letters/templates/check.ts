import type { Template as Parsed, Variable } from "liquidjs";
import { fields, tableField } from "./fields.ts";
import { engine, isTable, namesRange, paragraphsOf } from "./engine.ts";
import type { TemplateWords } from "./template.ts";

/** What is wrong with a template: in which part of it, on which line, and why. */
export type TemplateFault = { readonly line: number; readonly field: keyof TemplateWords; readonly says: string };

export const headingMax = 150;
export const bodyMax = 6_000;

const known = new Set(fields.map(({ name }) => name));
const amounts = fields.filter(({ isAmount }) => isAmount).map(({ name }) => name);

/** Everything that is wrong with a template's words. Nothing said: a letter can be made of them, whomever it is to. */
export function templateFaults({ heading, body }: TemplateWords): TemplateFault[] {
  const inHeading = headingFaults(heading).map(({ line, says }) => ({ line, field: "heading" as const, says }));
  const inBody = bodyFaults(body).map(({ line, says }) => ({ line, field: "body" as const, says }));
  return [...inHeading, ...inBody.toSorted((a, b) => a.line - b.line)];
}

type Fault = { readonly line: number; readonly says: string };

function headingFaults(heading: string): Fault[] {
  if (heading.trim() === "") return [{ line: 1, says: "It has no heading." }];
  if (heading.includes("\n")) return [{ line: 2, says: "A heading is one line." }];
  if (heading.length > headingMax) return [{ line: 1, says: `A heading has at most ${headingMax} characters.` }];
  const reading = read(heading);
  if ("fault" in reading) return [reading.fault];
  // Whoever looks on reads the subject of an e-mail.
  const told = reading.variables.find(({ segments }) => [...amounts, tableField].includes(segments.join(".")));
  return [
    ...unknownFields(reading.variables),
    ...(told === undefined ? [] : [{ line: 1, says: "A heading is an e-mail's subject: it says no amount." }]),
  ];
}

function bodyFaults(body: string): Fault[] {
  if (body.length > bodyMax) {
    const line = body.slice(0, bodyMax).split("\n").length;
    return [{ line, says: `It is too long: a body has at most ${bodyMax} characters, and they end here.` }];
  }
  const reading = read(body);
  if ("fault" in reading) return [reading.fault];
  return [...unknownFields(reading.variables), ...tableFaults(body, reading), ...currencyFaults(body)];
}

type Reading = { readonly parsed: readonly Parsed[]; readonly variables: readonly Variable[] };

function read(text: string): Reading | { readonly fault: Fault } {
  try {
    const parsed = engine.parse(text);
    const line = parsed.find((part) => namesRange([part]))?.token.getPosition()[0];
    if (line !== undefined) return { fault: { line, says: "A range from one number to another is not known here." } };
    const { variables } = engine.analyzeSync(parsed, { partials: false });
    return { parsed, variables: Object.values(variables).flat() };
  } catch (error) {
    const [, says = "It cannot be read", line = "1"] =
      /^(.*?),? ?(?:file:\S+, )?line:(\d+)/.exec(String((error as Error).message)) ?? [];
    return { fault: { line: Number(line), says: `${says[0]?.toUpperCase()}${says.slice(1)}.` } };
  }
}

function unknownFields(variables: readonly Variable[]): Fault[] {
  return variables
    .filter(({ segments }) => !known.has(segments.join(".")) || segments.length < segments.join(".").split(".").length)
    .map(({ segments, location }) => ({ line: location.row, says: `There is no field "${segments.join(".")}".` }));
}

function tableFaults(body: string, { parsed, variables }: Reading): Fault[] {
  const named = variables.filter(({ segments }) => segments.join(".") === tableField);
  const [first, second] = named;
  const shape = `{{ ${tableField} }}`;
  if (first === undefined) {
    return [
      { line: body.split("\n").length, says: `The table of open items is missing: put ${shape} where it stands.` },
    ];
  }
  if (second !== undefined) return [{ line: second.location.row, says: "The table of open items stands once." }];
  const isAlone = paragraphsOf(body).some((text) => /^\{\{-?\s*open_items\s*-?\}\}$/.test(text));
  if (isAlone && parsed.some(isTable)) return [];
  return [{ line: first.location.row, says: `${shape} stands in a paragraph of its own, and under no condition.` }];
}

/** An amount is written with the mark of what it is in: one beside it would be a second currency. */
function currencyFaults(body: string): Fault[] {
  const name = amounts.join("|");
  const beside = new RegExp(
    String.raw`(?:[$€£¥]|\b[A-Z]{3})\s*\{\{-?\s*(?:${name})\b[^}]*\}\}|\{\{-?\s*(?:${name})\b[^}]*\}\}\s*(?:[$€£¥]|(?:USD|CAD|EUR|GBP|MXN|dollars|dólares|pesos)\b)`,
    "g",
  );
  return [...body.matchAll(beside)].map(({ index }) => ({
    line: body.slice(0, index).split("\n").length,
    says: "An amount brings its currency with it: leave out the mark beside it.",
  }));
}
