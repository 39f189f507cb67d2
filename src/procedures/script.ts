import { forbiddenWords, wordsToJudge, type FoundWords } from "#law/us/forbidden-words";
import { saysWhoCalls } from "#law/words/caller";
import { statesDebt } from "#law/words/debt";
import { disclosesIn } from "#law/words/disclosure";
import { languagesOf } from "#law/words/language";
import { lineOf } from "#law/words/line-of";

/** Words of a page that are to be said, and what stands against them. */
export type FoundInScript = { readonly line: number; readonly says: string };

/** What of a page is to be said: what stands in quotes, and paragraphs that are set off with ">", which are scripts of calls. */
type Said = { readonly line: number; readonly text: string; readonly isScript: boolean };

/** What may be said to no consumer: a page with it is not written. */
export function scriptFaults(body: string): FoundInScript[] {
  return saidIn(body).flatMap((said) => forbiddenWords(said.text).map(placedIn(said)));
}

/** What a script lacks where a consumer is called for somebody else, and what in it people judge. */
export function scriptNotes(body: string): FoundInScript[] {
  return saidIn(body).flatMap((said) => {
    const lacks = said.isScript ? lacking(said.text).map((says) => ({ line: said.line, says })) : [];
    return [...lacks, ...wordsToJudge(said.text).map(placedIn(said))];
  });
}

// 12 CFR 1006.18(e), as it is said on the telephone.
const sayCollector = {
  en: "This call is from a debt collector. I am trying to collect a debt, and what you tell me will be used for that purpose.",
  es: "Esta llamada proviene de un cobrador de deudas. Intento cobrar una deuda, y lo que usted me diga se usará para ese fin.",
} as const;

function lacking(text: string): string[] {
  const [language = "en"] = languagesOf(text);
  const isDisclosed = statesDebt(text) === undefined || disclosesIn(text, "collector").includes(language);
  return [
    ...(saysWhoCalls(text) ? [] : ["It does not say who calls."]),
    ...(isDisclosed ? [] : [`To a consumer, for another, it also says: “${sayCollector[language]}”`]),
  ];
}

function saidIn(body: string): Said[] {
  const lines = body.split("\n").map((text, index) => ({ text, line: index + 1, isScript: /^\s*>/.test(text) }));
  const quoted = lines
    .filter(({ isScript }) => !isScript)
    .flatMap(({ text, line }) =>
      [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, said = ""]) => ({ line, text: said, isScript: false })),
    );
  return [...scriptsIn(lines), ...quoted].toSorted((a, b) => a.line - b.line);
}

function scriptsIn(lines: readonly Said[]): Said[] {
  const scripts: Said[] = [];
  for (const { text, line, isScript } of lines) {
    if (!isScript) continue;
    const said = text.replace(/^\s*>\s?/, "");
    const open = scripts.at(-1);
    if (open !== undefined && open.line + open.text.split("\n").length === line) {
      scripts[scripts.length - 1] = { ...open, text: `${open.text}\n${said}` };
    } else {
      scripts.push({ line, text: said, isScript });
    }
  }
  return scripts;
}

const placedIn =
  (said: Said) =>
  ({ words, says }: FoundWords): FoundInScript => ({ line: said.line + lineOf(said.text, words) - 1, says });
