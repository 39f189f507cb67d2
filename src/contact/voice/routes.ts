import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { readLanguages } from "#law/words/language";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const kinds = ["limited-content", "own-name", "firm", "none"] as const;

const Voice = z
  .object({
    kind: z.enum(kinds).describe("Of limited content, where a consumer may be left no other (12 CFR 1006.2(j))"),
    texts: z
      .array(z.object({ language: z.enum(readLanguages), text: z.string() }))
      .describe("In the debtor's own language first; none where no message may be left"),
    because: z.string().nullable().describe("Why none may be left"),
  })
  .meta({ id: "VoiceMessage" });

export type VoiceAnswer = z.input<typeof Voice>;

type Asking = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};

type Deps = { readonly readVoiceMessage: (asked: Asking) => Promise<VoiceAnswer> };

/** What may be left on a machine that answers. */
export function voiceRoutes({ readVoiceMessage }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readVoiceMessage",
      method: "get",
      path: "/debtors/{debtorId}/voice-message",
      summary: "What whoever asks may leave on a machine that answers a call to the debtor, word for word",
      params: z.object({ debtorId: z.uuid() }),
      answer: Voice,
      refusals: {},
      handle: async ({ params, ...asked }) => accepted(await readVoiceMessage({ ...asked, ...params })),
    }),
  ];
}
