import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refusal, type Refused } from "#platform/operation";
import { bodyMax, headingMax } from "./check.ts";
import { audiences, languages, templateName, templateRefusals, type TemplateRefusal } from "./template.ts";

const key = { name: z.string().regex(templateName), audience: z.enum(audiences), language: z.enum(languages) };
const Key = z.object(key);
// What is too long is a fault with its line; only what is absurd is refused unread.
const text = { heading: z.string().max(4 * headingMax), body: z.string().max(4 * bodyMax) };
const states = ["draft", "waiting", "active", "retired"] as const;
const because = z.string().trim().min(1).max(500);

const Listed = z
  .object({
    ...key,
    heading: z.string().describe("Of the version in force, else of the newest"),
    active: z.int().nullable().describe("The version in force"),
    draft: z.int().nullable().describe("A newer version that is not in force yet"),
    isWaiting: z.boolean().describe("Whether that waits to be approved"),
  })
  .meta({ id: "ListedTemplate" });

const Version = z
  .object({
    ...{ templateId: z.uuid(), version: z.int(), state: z.enum(states), heading: z.string(), body: z.string() },
    ...{ because: z.string(), savedAt: Instant, savedBy: z.string().nullable().describe("Null: the program") },
    isOwn: z.boolean().describe("Whether the reader saved it"),
    activatedBy: z.string().nullable(),
    activatedAlone: z.boolean().describe("Whether whoever saved it put it in force, as nobody else could have"),
  })
  .meta({ id: "TemplateVersion" });

const Fault = z.object({ line: z.int(), field: z.enum(["heading", "body"]), says: z.string() });
const Found = z.object({
  faults: z.array(Fault).describe("Of its form: no letter can be made of it"),
  lawFaults: z.array(Fault).describe("Of the law: it is not put in force"),
  lawNotes: z.array(Fault).describe("What of its words is asked of each letter, or left to people"),
});
const Field = z.object({ name: z.string(), says: z.string() });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Words = { readonly heading: string; readonly body: string };
type ReadKey = z.output<typeof Key>;
type Saving = Asked & ReadKey & Words & { readonly over: number; readonly because: string };
type OfVersion = Asked & { readonly templateId: string };

type Deps = {
  readonly listTemplates: (asked: Asked) => Promise<z.input<typeof Listed>[]>;
  readonly readTemplate: (asked: Asked & ReadKey) => Promise<z.input<typeof Version>[]>;
  readonly checkTemplate: (words: Words & Pick<ReadKey, "audience" | "language">) => z.input<typeof Found>;
  readonly fields: readonly z.input<typeof Field>[];
  readonly saveTemplate: (
    asked: Saving,
  ) => Promise<{ readonly ok: true; readonly value: { templateId: string; version: number } } | Refused>;
  readonly askForTemplate: (
    asked: OfVersion & { readonly because: string },
  ) => Promise<{ readonly ok: true; readonly value: { approvalId: string } } | Refused>;
  readonly retireTemplate: (asked: OfVersion) => Promise<Outcome<undefined, TemplateRefusal>>;
};

const says = (name: TemplateRefusal, status: Refusal["status"]) => ({ status, says: templateRefusals[name] });

/** The office's templates of letters and e-mail: read, written as drafts, asked for and retired. */
export function templateRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...readingRoutes(deps), ...writingRoutes(deps)];
}

function readingRoutes({ listTemplates, readTemplate, fields, checkTemplate }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listTemplates",
      method: "get",
      path: "/templates",
      summary: "The templates of letters by name, for whom and in which language, with the version in force",
      answer: z.object({ templates: z.array(Listed), fields: z.array(Field) }),
      refusals: {},
      handle: async (asked) => accepted({ templates: await listTemplates(asked), fields: [...fields] }),
    }),
    operation<Caller>()({
      id: "readTemplate",
      method: "get",
      path: "/templates/{name}/{audience}/{language}",
      summary: "Every version of a template, the newest first; none where nothing is written yet",
      params: Key,
      answer: z.object({ versions: z.array(Version) }),
      refusals: {},
      handle: async ({ params, ...asked }) => accepted({ versions: await readTemplate({ ...asked, ...params }) }),
    }),
    operation<Caller>()({
      id: "checkTemplate",
      method: "post",
      path: "/templates/check",
      summary: "What is wrong with a template's words, and what the law says of them. They are saved nowhere",
      body: z.object({
        ...text,
        audience: key.audience.default("consumer").describe("What binds the words to a consumer is asked of no other"),
        language: key.language.default("en"),
      }),
      isRepeatable: true,
      answer: Found,
      refusals: {},
      handle: async ({ body }) => accepted(checkTemplate(body)),
    }),
  ];
}

function writingRoutes({ saveTemplate, askForTemplate, retireTemplate }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "saveTemplate",
      method: "post",
      path: "/templates/{name}/{audience}/{language}",
      summary: "Save a template's words as its next draft, faults and all; nothing is written by it yet",
      params: Key,
      body: z.object({ ...text, because, over: z.int().min(0).describe("The newest version that was read; 0: none") }),
      answer: z.object({ templateId: z.uuid(), version: z.int() }),
      refusals: {
        template_was_changed: says("template_was_changed", 409),
        template_is_as_before: says("template_is_as_before", 422),
      },
      handle: ({ params, body, ...asked }) => saveTemplate({ ...asked, ...params, ...body }),
    }),
    operation<Caller>()({
      id: "askForTemplate",
      method: "post",
      path: "/template-versions/{templateId}/asked",
      summary: "Ask for one's draft to be put in force: it is when a supervisor or administrator approves it",
      params: z.object({ templateId: z.uuid() }),
      body: z.object({ because }),
      answer: z.object({ approvalId: z.uuid() }),
      refusals: {
        template_is_unknown: says("template_is_unknown", 404),
        template_is_no_draft: says("template_is_no_draft", 409),
        draft_is_anothers: says("draft_is_anothers", 403),
        template_has_faults: says("template_has_faults", 422),
        approval_is_asked_already: { status: 409, says: "This was asked for already, and waits to be decided." },
      },
      handle: ({ params, body, ...asked }) => askForTemplate({ ...asked, ...params, ...body }),
    }),
    operation<Caller>()({
      id: "retireTemplate",
      method: "delete",
      path: "/template-versions/{templateId}",
      summary: "Retire a version: letters are made of it no more",
      params: z.object({ templateId: z.uuid() }),
      answer: "nothing",
      refusals: {
        template_is_unknown: says("template_is_unknown", 404),
        template_is_retired: says("template_is_retired", 409),
        template_is_needed: says("template_is_needed", 409),
        template_is_named: says("template_is_named", 409),
      },
      handle: ({ params, ...asked }) => retireTemplate({ ...asked, ...params }),
    }),
  ];
}
