import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { TypesetJob, TypesetResult } from "./typesetter.ts";

/** After so many pages the compiler's memory of them is emptied; it is given a turn of the loop to let go. */
const pagesBetweenEvictions = 20;

/** Archival: what is kept as evidence can be read in thirty years too. */
const pdfStandard = "a-2b";

const compiler = NodeCompiler.create();
let pages = 0;

process.on("message", (job: TypesetJob) => {
  const result = typeset(job);
  pages += 1;
  if (pages % pagesBetweenEvictions === 0) compiler.evictCache(0);
  setImmediate(() => process.send?.(result));
});

function typeset({ source, data }: TypesetJob): TypesetResult {
  try {
    const compiled = compiler.compile({ mainFileContent: source, inputs: { data } });
    if (compiled.result === null) return { ok: false, because: diagnostics(compiled.takeDiagnostics()) };
    return { ok: true, pdf: new Uint8Array(compiler.pdf(compiled.result, { pdfStandard })) };
  } catch (error) {
    return { ok: false, because: String(error) };
  }
}

function diagnostics(error: { readonly shortDiagnostics: readonly unknown[] } | null): string {
  const messages = (error?.shortDiagnostics ?? []).map((each) => JSON.stringify(each));
  return messages.length === 0 ? "the compiler gives no reason" : messages.join("; ");
}

// Without the process that asks, nobody needs pages.
process.on("disconnect", () => process.exit());
