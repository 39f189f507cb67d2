/** For whom a template is, and in which languages one can be written. */
export const audiences = ["business", "consumer"] as const;
export type Audience = (typeof audiences)[number];

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** A template's name is that of the step whose letter it is, or one that the step names. */
export const templateName = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Which template: each name has at most one in force for each audience and language. */
export type TemplateKey = { readonly name: string; readonly audience: Audience; readonly language: Language };

/** The words of a letter or e-mail, with fields in them. */
export type TemplateWords = { readonly heading: string; readonly body: string };

/** A template as a letter is made of it. */
export type Template = TemplateKey & TemplateWords & { readonly version: number };

/** What a letter is made of where nothing is in force under the name that is asked for. */
export const fallbackName = "reminder";

/**
 * The template of a letter among those in force: in the debtor's language, else in English; and under a name that has
 * none, the reminder.
 */
export function templateFor(
  active: readonly Template[],
  { name, audience, language }: Omit<TemplateKey, "language"> & { readonly language: string },
): Template | undefined {
  const tried = [name, fallbackName].flatMap((each) => [`${each} ${language}`, `${each} en`]);
  const own = active.filter((each) => each.audience === audience);
  for (const key of tried) {
    const found = own.find((each) => `${each.name} ${each.language}` === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const templateRefusals = {
  template_is_unknown: "There is no such template.",
  template_was_changed: "Somebody else saved it meanwhile. Read what they wrote; your words are still here.",
  template_is_as_before: "It says this already.",
  template_has_faults: "It has faults, and stays a draft until they are mended.",
  template_is_no_draft: "Only a draft can be asked for. Save one first.",
  draft_is_anothers: "Whoever saved a draft asks for it.",
  template_is_retired: "It is retired already.",
  template_is_needed:
    "Letters of other names fall back on the English reminder, and statements and validation notices on their English one. It is replaced, not retired.",
  template_is_named: "A ladder names it. Let the ladder name another one first.",
} as const;

export type TemplateRefusal = keyof typeof templateRefusals;
