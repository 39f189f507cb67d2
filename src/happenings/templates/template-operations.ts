import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import { accepted, refused } from "#base/outcome";
import { gateRefusals } from "#contact/routes";
import { statementName } from "#letters/statement";
import { noticeName } from "#letters/validation-notice/notice";
import { previewRoutes } from "#letters/previews/routes";
import { templateFaults } from "#letters/templates/check";
import { fields } from "#letters/templates/fields";
import { lawFaults, lawNotes } from "#letters/templates/law-check";
import { templateRoutes } from "#letters/templates/routes";
import { holdTemplate, retireTemplate, templateVersions, type TemplateVersion } from "#letters/templates/store";
import { fallbackName, type TemplateKey, type TemplateRefusal } from "#letters/templates/template";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { laddersInForce } from "#happenings/cases/ladders";
import type { Desk } from "#happenings/desk/desk";
import { previewLetter, previewLetterFile } from "./preview-letter.ts";
import { previewTemplate, previewTemplateFile } from "./preview-template.ts";
import { askForTemplate, saveTemplate } from "./save-template.ts";

/** The operations of templates, wired to what happens. */
export function templateOperations(desk: Desk): AnyOperation<Caller>[] {
  return [...previewOperations(desk), ...keptOperations(desk)];
}

function previewOperations(desk: Desk): AnyOperation<Caller>[] {
  return previewRoutes({
    previewTemplate: ({ tx, ...asked }) => previewTemplate(tx, asked),
    previewTemplateFile: ({ tx, ...asked }) => previewTemplateFile(desk, tx, asked),
    noMandate: gateRefusals.no_mandate,
    previewLetter: ({ tx, ...asked }) => previewLetter(tx, asked),
    previewLetterFile: ({ tx, ...asked }) => previewLetterFile(desk, tx, asked),
  });
}

function keptOperations(desk: Desk): AnyOperation<Caller>[] {
  return templateRoutes({
    fields: fields.map(({ name, says }) => ({ name, says })),
    listTemplates: ({ tx }) => listTemplates(tx),
    readTemplate: ({ tx, caller, ...key }) => readTemplate(tx, key, caller),
    checkTemplate: (words) => ({
      faults: templateFaults(words),
      lawFaults: lawFaults(words),
      lawNotes: lawNotes(words),
    }),
    saveTemplate: ({ tx, caller, ...saving }) => saveTemplate(desk, tx, { ...saving, loginId: caller.loginId }),
    askForTemplate: ({ tx, caller, ...asking }) => askForTemplate(desk, tx, { ...asking, loginId: caller.loginId }),
    retireTemplate: async ({ tx, caller, now, templateId }) => {
      const version = await holdTemplate(tx, templateId);
      const reason = await whyNotRetire(tx, version);
      if (reason !== undefined) return refused(reason);
      await retireTemplate(tx, templateId, { by: caller.loginId, at: now });
      return accepted(undefined);
    },
  });
}

/** What others fall back on stays: the English reminder, the English statement and validation notice, and the English of a name that a ladder in force says. */
async function whyNotRetire(tx: Queries, version: TemplateVersion | undefined): Promise<TemplateRefusal | undefined> {
  if (version === undefined) return "template_is_unknown";
  const { name, audience, language, activatedAt, retiredAt } = version;
  if (retiredAt !== null) return "template_is_retired";
  if (language !== "en" || activatedAt === null) return undefined;
  if (name === fallbackName || name === statementName || name === noticeName) return "template_is_needed";
  const { all } = await laddersInForce(tx);
  const own = all.filter(({ applies }) => applies === audience);
  return own.some(({ steps }) => steps.some(({ template }) => template === name)) ? "template_is_named" : undefined;
}

/** Every template with the version in force, and the draft that came after it. */
export async function listTemplates(tx: Queries) {
  const waiting = await waitingTemplates(tx);
  const byKey = Map.groupBy(
    await templateVersions(tx, null),
    ({ name, audience, language }) => `${name} ${audience} ${language}`,
  );
  return [...byKey.values()].flatMap((versions) => {
    const [newest] = versions;
    if (newest === undefined) return [];
    const active = versions.find((each) => stateOf(each, waiting) === "active");
    const draft = versions.find(({ activatedAt, retiredAt }) => activatedAt === null && retiredAt === null);
    const { name, audience, language } = newest;
    const { heading } = active ?? newest;
    return [
      {
        ...{ name, audience, language, heading, active: active?.version ?? null, draft: draft?.version ?? null },
        isWaiting: draft !== undefined && waiting.has(draft.templateId),
      },
    ];
  });
}

async function readTemplate(tx: Queries, { name, audience, language }: TemplateKey, { loginId }: Caller) {
  const versions = (await templateVersions(tx, name)).filter(
    (each) => each.audience === audience && each.language === language,
  );
  const waiting = await waitingTemplates(tx);
  const names = await namesOfLogins(
    tx,
    versions.flatMap(({ savedBy, activatedBy }) => [savedBy, activatedBy]),
  );
  return versions.map((each) => ({
    ...{ templateId: each.templateId, version: each.version, heading: each.heading, body: each.body },
    ...{ because: each.because, savedAt: each.savedAt.toString(), state: stateOf(each, waiting) },
    ...{ savedBy: names.get(each.savedBy) ?? null, activatedBy: names.get(each.activatedBy) ?? null },
    activatedAlone: each.activatedAlone,
    isOwn: each.savedBy === loginId,
  }));
}

/** The drafts that wait to be approved. */
async function waitingTemplates(tx: Queries): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ thing_id: string }>`
    select thing_id from approval where kind = 'activate-template' and verdict is null`.execute(tx);
  return new Set(rows.map((row) => row.thing_id));
}

type State = "draft" | "waiting" | "active" | "retired";

function stateOf({ templateId, activatedAt, retiredAt }: TemplateVersion, waiting: ReadonlySet<string>): State {
  if (retiredAt !== null) return "retired";
  if (activatedAt !== null) return "active";
  return waiting.has(templateId) ? "waiting" : "draft";
}
