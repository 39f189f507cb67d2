import { join } from "node:path";
import { forked } from "./forked.ts";
import { projectFolder } from "./project-folder.ts";

/** Reads the text of files that people and other programs made. */
export type TextReader = {
  /** The text of a file, or why there is none. */
  readonly textOf: (bytes: Uint8Array, mediaType: string) => Promise<TextResult>;
  readonly close: () => void;
};

/** What the worker is sent, and what it sends back. */
export type TextJob = { readonly bytes: Uint8Array; readonly mediaType: string };
export type TextResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly because: string };

/** The kinds of files that have a text which can be read. */
export const readableTypes: readonly string[] = ["application/pdf", "text/plain", "text/html", "message/rfc822"];

type Limits = { readonly filesMax?: number; readonly timeoutMs?: number };

/**
 * A reader in a process of its own, which may do nothing but read this program's files: what it opens comes from
 * outside, and one that was made to do harm finds no network, no data and no other program there.
 */
export function textReader({ filesMax = 200, timeoutMs = 15_000 }: Limits = {}): TextReader {
  const program = new URL("./text-reader-worker.ts", import.meta.url);
  const allowed = ["src", "node_modules", "package.json"].map((name) => `--allow-fs-read=${join(projectFolder, name)}`);
  const nodeOptions = ["--max-old-space-size=512", "--permission", ...allowed];
  const worker = forked<TextJob, TextResult>({ program, jobsMax: filesMax, timeoutMs, nodeOptions });
  return { textOf: (bytes, mediaType) => worker.ask({ bytes, mediaType }), close: worker.close };
}
