import { forked } from "./forked.ts";

/** Sets pages in type. The source is Typst; what varies is data, and is never spliced into the source. */
export type Typesetter = {
  /** The PDF of a source that reads its data as `json(bytes(sys.inputs.data))`. The same input gives the same bytes. */
  readonly typeset: (source: string, data: unknown) => Promise<Uint8Array>;
  readonly close: () => void;
};

/** What the worker is sent, and what it sends back. */
export type TypesetJob = { readonly source: string; readonly data: string };
export type TypesetResult =
  { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly because: string };

type Limits = { readonly pagesMax?: number; readonly timeoutMs?: number };

/**
 * A typesetter in a process of its own. The compiler keeps memory for every page that it set, so its process is replaced
 * after some hundred; one that takes too long is killed, and its page fails.
 */
export function typesetter({ pagesMax = 500, timeoutMs = 30_000 }: Limits = {}): Typesetter {
  const program = new URL("./typesetter-worker.ts", import.meta.url);
  const worker = forked<TypesetJob, TypesetResult>({ program, jobsMax: pagesMax, timeoutMs });
  return {
    typeset: async (source, data) => {
      const result = await worker.ask({ source, data: JSON.stringify(data) });
      if (!result.ok) throw new Error(`The page could not be set: ${result.because}`);
      return result.pdf;
    },
    close: worker.close,
  };
}
