import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer, type Refusal, type Refused } from "#platform/operation";
import { letterRefusals, ways } from "#letters/letter";
import { pageColumns } from "#letters/page-table";
import { bodyMax, headingMax } from "#letters/templates/check";
import {
  audiences,
  fallbackName,
  languages,
  templateName,
  templateRefusals,
  type TemplateKey,
  type TemplateWords,
} from "#letters/templates/template";

const name = z.string().regex(templateName);
// What is too long is a fault with its line; only what is absurd is refused unread.
const text = { heading: z.string().max(4 * headingMax), body: z.string().max(4 * bodyMax) };

const Table = z.object({
  currency: z.string(),
  columns: z.array(z.enum(pageColumns)),
  rows: z.array(z.record(z.enum(pageColumns), z.string())),
  sums: z.array(z.object({ label: z.string(), amount: z.string(), isStrong: z.boolean() })),
  total: z.string(),
});

const Page = z
  .object({
    language: z.enum(languages),
    labels: z.record(z.string(), z.string()),
    date: z.string(),
    from: z.object({
      ...{ name: z.string(), behalf: z.string().describe("For whom an agency writes") },
      ...{ lines: z.array(z.string()), phone: z.string(), licence: z.string() },
    }),
    to: z.object({ name: z.string(), lines: z.array(z.string()) }),
    reference: z.array(z.array(z.string())),
    ...{ heading: z.string(), opening: z.array(z.string()), tables: z.array(Table), closing: z.array(z.string()) },
    ...{ payTo: z.string(), disclosure: z.string().nullable() },
  })
  .meta({ id: "LetterPage" });

/** The letter that is about to be made. */
const LetterWanted = z.object({
  creditorId: z.uuid(),
  template: name.default(fallbackName),
  sentBy: z.enum(ways).default("post"),
  pointId: z.uuid().optional(),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Previewing = Asked & TemplateKey & TemplateWords & { readonly debtorId: Id<"debtor"> };
type PreviewingLetter = z.output<typeof LetterWanted> & Asked & { readonly debtorId: string };

type Deps = {
  readonly previewTemplate: (
    asked: Previewing,
  ) => Promise<{ readonly ok: true; readonly value: z.input<typeof Page> } | Refused>;
  readonly previewTemplateFile: (
    asked: Previewing,
  ) => Promise<{ readonly ok: true; readonly value: FileAnswer } | Refused>;
  readonly previewLetter: (asked: PreviewingLetter) => Promise<Outcome<z.input<typeof Page>, LetterUnsaid>>;
  readonly previewLetterFile: (asked: PreviewingLetter) => Promise<Outcome<FileAnswer, LetterUnsaid>>;
  /** The gate's refusal where nobody may ask for it. */
  readonly noMandate: Refusal;
};

/** What a letter to a debtor would say: by words that are tried, and by the template in force, before it is made. */
export function previewRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...tryingRoutes(deps), ...lookingRoutes(deps)];
}

function tryingRoutes({ previewTemplate, previewTemplateFile }: Deps): AnyOperation<Caller>[] {
  const common = {
    method: "post",
    params: z.object({ debtorId: z.uuid() }),
    body: z.object({
      name: name.default("preview"),
      audience: z.enum(audiences),
      language: z.enum(languages),
      ...text,
    }),
    isRepeatable: true,
    refusals: {
      template_has_faults: { status: 422, says: templateRefusals.template_has_faults },
      notice_is_not_due: { status: 409, says: letterRefusals.notice_is_not_due },
      itemization_does_not_add_up: { status: 422, says: letterRefusals.itemization_does_not_add_up },
      nothing_to_ask_for: { status: 422, says: letterRefusals.nothing_to_ask_for },
    },
  } as const;
  return [
    operation<Caller>()({
      ...common,
      id: "previewTemplate",
      path: "/debtors/{debtorId}/template-preview",
      summary: "What a letter to this debtor would say. Nobody is asked for a permit, and nothing is kept",
      answer: Page,
      handle: ({ params, body, ...asked }) =>
        previewTemplate({ ...asked, ...body, debtorId: params.debtorId as Id<"debtor"> }),
    }),
    operation<Caller>()({
      ...common,
      id: "previewTemplateFile",
      path: "/debtors/{debtorId}/template-preview/pdf",
      summary: "What a letter to this debtor would look like, as a PDF. Nothing is kept",
      answer: "file",
      handle: ({ params, body, ...asked }) =>
        previewTemplateFile({ ...asked, ...body, debtorId: params.debtorId as Id<"debtor"> }),
    }),
  ];
}

const unsaid = {
  no_email_address: { status: 422, says: letterRefusals.no_email_address },
  no_address: { status: 422, says: letterRefusals.no_address },
  notice_is_not_due: { status: 409, says: letterRefusals.notice_is_not_due },
  itemization_does_not_add_up: { status: 422, says: letterRefusals.itemization_does_not_add_up },
  nothing_to_ask_for: { status: 422, says: letterRefusals.nothing_to_ask_for },
} as const satisfies Record<string, Refusal>;

type LetterUnsaid = keyof typeof unsaid | "no_mandate";

function lookingRoutes({ previewLetter, previewLetterFile, noMandate }: Deps): AnyOperation<Caller>[] {
  const common = {
    method: "get",
    params: z.object({ debtorId: z.uuid() }),
    query: LetterWanted,
    refusals: { ...unsaid, no_mandate: noMandate },
  } as const;
  return [
    operation<Caller>()({
      ...common,
      id: "previewLetter",
      path: "/debtors/{debtorId}/letter-preview",
      summary: "What the letter that is about to be made would say. The law is not asked, and nothing is kept",
      answer: Page,
      handle: ({ params, query, ...asked }) => previewLetter({ ...asked, ...params, ...query }),
    }),
    operation<Caller>()({
      ...common,
      id: "previewLetterFile",
      path: "/debtors/{debtorId}/letter-preview/pdf",
      summary: "What it would look like, as a PDF. Nothing is kept",
      answer: "file",
      handle: ({ params, query, ...asked }) => previewLetterFile({ ...asked, ...params, ...query }),
    }),
  ];
}
