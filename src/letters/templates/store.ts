import { sql } from "kysely";
import type { Id } from "#base/id";
import type { LetterRef } from "#letters/letter";
import type { LetterParties } from "#letters/outdated";
import type { Queries } from "#platform/database";
import type { Template, TemplateKey } from "./template.ts";

/** A version of a template, with what became of it. */
export type TemplateVersion = Template & {
  readonly templateId: Id<"template">;
  readonly because: string;
  readonly savedAt: Temporal.Instant;
  /** Nobody: the program came with it. */
  readonly savedBy: Id<"login"> | null;
  readonly activatedAt: Temporal.Instant | null;
  readonly activatedBy: Id<"login"> | null;
  /** Whether whoever saved it put it in force, as nobody else could have. */
  readonly activatedAlone: boolean;
  readonly retiredAt: Temporal.Instant | null;
  readonly retiredBy: Id<"login"> | null;
};

const columns = sql`template_id as "templateId", name, audience, language, version, heading, body, because,
  saved_at as "savedAt", saved_by as "savedBy", activated_at as "activatedAt", activated_by as "activatedBy",
  activated_alone as "activatedAlone",  retired_at as "retiredAt", retired_by as "retiredBy"`;

/** The templates in force under these names, all of them where no names are given. */
export async function activeTemplates(tx: Queries, names: readonly string[] | null): Promise<Template[]> {
  const { rows } = await sql<Template>`
    select name, audience, language, version, heading, body from letter_template
     where activated_at is not null and retired_at is null
       and (${names}::text[] is null or name = any(${names}::text[]))`.execute(tx);
  return rows;
}

/** Every version of the templates of a name, of all names where none is given; the newest of each first. */
export async function templateVersions(tx: Queries, name: string | null): Promise<TemplateVersion[]> {
  const { rows } = await sql<TemplateVersion>`
    select ${columns} from letter_template where ${name}::text is null or name = ${name}
     order by name, audience, language, version desc`.execute(tx);
  return rows;
}

/** A version, held until the transaction ends. */
export async function holdTemplate(tx: Queries, templateId: string): Promise<TemplateVersion | undefined> {
  const { rows } = await sql<TemplateVersion>`
    select ${columns} from letter_template where template_id = ${templateId} for update`.execute(tx);
  return rows[0];
}

export type NewVersion = Template & Pick<TemplateVersion, "templateId" | "because" | "savedAt" | "savedBy">;

/** Writes versions down as drafts. False where one has its number already: somebody else saved meanwhile. */
export async function addTemplates(tx: Queries, versions: readonly NewVersion[]): Promise<boolean> {
  if (versions.length === 0) return true;
  const { rows } = await sql`
    insert into letter_template (template_id, name, audience, language, version, heading, body, because, saved_at, saved_by)
    select "templateId", name, audience, language, version, heading, body, because, "savedAt", "savedBy"
      from json_to_recordset(${JSON.stringify(versions)}::json)
        as new ("templateId" uuid, name text, audience text, language text, version integer, heading text, body text,
                because text, "savedAt" timestamptz, "savedBy" uuid)
        on conflict do nothing
    returning template_id`.execute(tx);
  return rows.length === versions.length;
}

type Doing = { readonly by: Id<"login"> | null; readonly at: Temporal.Instant };

/** Puts versions in force, and retires those before them: the one that was in force, and drafts that came to nothing. */
export async function activateTemplates(
  tx: Queries,
  templateIds: readonly string[],
  { by, at, isAlone = false }: Doing & { readonly isAlone?: boolean },
): Promise<void> {
  await sql`
    update letter_template old set retired_at = ${at}, retired_by = ${by}
      from letter_template new
     where new.template_id = any(${templateIds}::uuid[]) and old.name = new.name and old.audience = new.audience
       and old.language = new.language and old.version < new.version and old.retired_at is null`.execute(tx);
  await sql`
    update letter_template set activated_at = ${at}, activated_by = ${by}, activated_alone = ${isAlone}
     where template_id = any(${templateIds}::uuid[])`.execute(tx);
}

/** Retires a version. */
export async function retireTemplate(tx: Queries, templateId: string, { by, at }: Doing): Promise<void> {
  await sql`
    update letter_template set retired_at = ${at}, retired_by = ${by}
     where template_id = ${templateId} and retired_at is null`.execute(tx);
}

type Made = LetterRef & {
  readonly template: TemplateKey & { readonly version: number };
  readonly parties: LetterParties;
};

/** Notes of which template a letter is made that leaves, and what it says of its parties. */
export async function letterMadeOf(tx: Queries, { debtorId, letterId, template, parties }: Made): Promise<void> {
  const { capacity, entity, creditor, disputeBy } = parties;
  await sql`
    update letter set template = ${template.name}, template_version = ${template.version},
                      template_audience = ${template.audience}, template_language = ${template.language},
                      parties = ${JSON.stringify({ capacity, entity, creditor, disputeBy })}::jsonb
     where debtor_id = ${debtorId} and letter_id = ${letterId}`.execute(tx);
}
