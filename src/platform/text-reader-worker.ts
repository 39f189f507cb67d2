import PostalMime from "postal-mime";
import { extractText, getDocumentProxy } from "unpdf";
import type { TextJob, TextResult } from "./text-reader.ts";

const charactersMax = 2_000_000;

process.on("message", (job: TextJob) => void answer(job));

async function answer({ bytes, mediaType }: TextJob): Promise<void> {
  process.send?.(await read(bytes, mediaType).catch(unreadable));
}

function unreadable(error: unknown): TextResult {
  return { ok: false, because: String(error) };
}

async function read(bytes: Uint8Array, mediaType: string): Promise<TextResult> {
  const text = await readers[mediaType]?.(new Uint8Array(bytes));
  if (text === undefined) return { ok: false, because: `there is no text in ${mediaType}` };
  return { ok: true, text: text.slice(0, charactersMax) };
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  "application/pdf": async (bytes) => {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    return (await extractText(pdf, { mergePages: true })).text;
  },
  "message/rfc822": async (bytes) => {
    const { subject = "", from, text, html } = await PostalMime.parse(bytes);
    return [subject, from?.name ?? "", from?.address ?? "", text ?? textOfHtml(html ?? "")].join("\n");
  },
  "text/html": async (bytes) => textOfHtml(decoded(bytes)),
  "text/plain": async (bytes) => decoded(bytes),
};

/** UTF-8, or where it is none, what Windows wrote. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** What a page says, for its words: where its lines break does not matter. */
function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/gi, (_, name: string) => entities[name.toLowerCase()] ?? " ");
}

// Without the process that asks, nobody needs texts.
process.on("disconnect", () => process.exit());
