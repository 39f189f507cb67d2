import { headingMax, type TemplateFault } from "#letters/templates/check";
import { faultsInForce } from "#letters/templates/law-check";
import {
  audiences,
  languages,
  templateName,
  type Audience,
  type Language,
  type TemplateKey,
  type TemplateWords,
} from "#letters/templates/template";
import { readYamlText } from "#platform/yaml";

export type FileFault = { readonly line: number; readonly field: string; readonly says: string };

export type TemplateFile =
  | { readonly ok: true; readonly template: TemplateKey & TemplateWords }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Reads a template in a file: between two lines of three dashes whose it is and its heading, below them its body. */
export function readTemplateFile(text: string): TemplateFile {
  const [whole = "", front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll("\r\n", "\n")) ?? [];
  if (front === undefined || body === undefined) {
    return {
      ok: false,
      faults: [{ line: 1, field: "", says: "It begins with name, for, language and heading, between lines of ---." }],
    };
  }
  const yaml = readYamlText(front);
  if (yaml.faults.length > 0) {
    return { ok: false, faults: yaml.faults.map(({ line, says }) => ({ line: line + 1, field: "", says })) };
  }
  const given = (yaml.value ?? {}) as Readonly<Record<string, unknown>>;
  const faults = frontFaults(given).map(({ field, says }) => ({ line: yaml.lineOf([field]) + 1, field, says }));
  const template = {
    name: String(given["name"]),
    audience: given["for"] as Audience,
    language: given["language"] as Language,
    heading: String(given["heading"] ?? ""),
    body: body.trim(),
  };
  const before = whole.slice(0, whole.length - body.trimStart().length).split("\n").length - 1;
  const inWords = faultsInForce(template).map(({ line, field, says }: TemplateFault) => {
    return { line: field === "heading" ? yaml.lineOf(["heading"]) + 1 : line + before, field, says };
  });
  const all = [...faults, ...inWords];
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, template };
}

function frontFaults(given: Readonly<Record<string, unknown>>): Omit<FileFault, "line">[] {
  const one = (field: string, isGood: (value: unknown) => boolean, says: string) =>
    isGood(given[field]) ? [] : [{ field, says }];
  const unknown = Object.keys(given).filter((key) => !["name", "for", "language", "heading"].includes(key));
  return [
    ...one(
      "name",
      (value) => typeof value === "string" && templateName.test(value),
      "A name has small letters, digits and dashes.",
    ),
    ...one("for", (value) => audiences.includes(value as Audience), "It is for business or for consumer."),
    ...one("language", (value) => languages.includes(value as Language), "Its language is en or es."),
    ...one("heading", (value) => typeof value === "string", `A heading is a text of at most ${headingMax} characters.`),
    ...unknown.map((field) => ({ field, says: `"${field}" is not known here.` })),
  ];
}

/** A template as a file of it is written. */
export function writeTemplateFile({ name, audience, language, heading, body }: TemplateKey & TemplateWords): string {
  // What JSON quotes, YAML reads.
  const front = [`name: ${name}`, `for: ${audience}`, `language: ${language}`, `heading: ${JSON.stringify(heading)}`];
  return `---\n${front.join("\n")}\n---\n\n${body.trim()}`;
}
