import { readFileSync } from "node:fs";
import { listTemplates } from "#happenings/templates/template-operations";
import { readTemplateFile, writeTemplateFile } from "#happenings/templates/read-template-file";
import { templateVersions } from "#letters/templates/store";
import { templateRefusals } from "#letters/templates/template";
import { WrongUse } from "#platform/command";
import type { DeskCommand, ProcessCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

/** `dunlin templates`: the templates of letters and e-mail. */
export const templates: DeskCommand = {
  ...{ name: "templates", summary: "Lists the templates of letters and e-mail", takes: "", wordsMin: 0, wordsMax: 0 },
  ...{ options: {}, runsIn: "desk" },
  run: async (desk) => {
    const listed = await listTemplates(desk.database.queries);
    const rows = listed.map(({ name, audience, language, active, draft, isWaiting, heading }) => [
      ...[name, audience, language, active === null ? "" : String(active)],
      ...[draft === null ? "" : `${draft}${isWaiting ? ", waits" : ""}`, heading],
    ]);
    return {
      json: listed,
      text: tableText(["template", "for", "language", "in force", "draft", "heading"], rows, { right: [3] }),
    };
  },
};

/** `dunlin templates show`: a template as it is written. */
export const templatesShow: DeskCommand = {
  ...{ name: "templates show", summary: "Prints a template as it is written", takes: "NAME", wordsMin: 1, wordsMax: 1 },
  options: {
    for: { type: "string", says: "business or consumer (default: business)" },
    language: { type: "string", says: "en or es (default: en)" },
    version: { type: "string", says: "another version than the one in force" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const [name = ""] = given.words;
    const [audience, language, version] = [
      given.text("for") ?? "business",
      given.text("language") ?? "en",
      given.text("version"),
    ];
    const found = (await templateVersions(desk.database.queries, name)).find(
      (each) =>
        each.audience === audience &&
        each.language === language &&
        (version === undefined
          ? each.activatedAt !== null && each.retiredAt === null
          : String(each.version) === version),
    );
    if (found === undefined) return refusal("template_is_unknown", templateRefusals.template_is_unknown);
    return { json: found, text: writeTemplateFile(found) };
  },
};

/** `dunlin templates check`: what is wrong with a template in a file. */
export const templatesCheck: ProcessCommand = {
  ...{ name: "templates check", summary: "Says what is wrong with a template in a file: line, field and reason" },
  ...{ takes: "FILE", wordsMin: 1, wordsMax: 1, options: {}, runsIn: "process" },
  run: async (_, given) => {
    const read = readTemplateFile(textOf(given.words[0] ?? ""));
    if (read.ok) return { json: { faults: [] }, text: `"${read.template.name}" has no fault.` };
    const text = read.faults.map(({ line, says }) => `line ${line}: ${says}`).join("\n");
    const because = templateRefusals.template_has_faults;
    return { json: { refusal: "template_has_faults", faults: read.faults }, text, because };
  },
};

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new WrongUse(`The file ${path} cannot be read.`);
  }
}
