import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { businessWords, wordExceptions, wordExceptionsMax } from "./business-words.ts";
import { exceptionFindings } from "./exceptions.ts";
import { about, conclude, counted, filesOf, type SourceFile } from "./findings.ts";
import { nameFindings } from "./file-names.ts";
import { placeFindings } from "./places.ts";

/** The words that the glossary explains: each begins a line, `- **debtor**`. */
export function glossaryTerms(glossary: string): string[] {
  return [...glossary.matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, term = ""]) => term.toLowerCase());
}

/** Says where the list of business words and the glossary part ways. "Ledger" is explained by "ledger account". */
export function glossaryFindings(glossary: string, words: readonly string[]): string[] {
  const terms = glossaryTerms(glossary);
  return words
    .filter((word) => !terms.some((term) => term === word || term.split(" ").includes(word)))
    .map(
      (word) => `"${word}" is a business word and is not explained. Add the line "- **${word}**", or drop the word.`,
    );
}

/** The business words that a file says, in its name or in its text, as words or as parts of names. */
function wordsSaid({ path, source }: SourceFile, words: readonly string[]): string[] {
  const text = plainWords(`${path.replace(/^.*\/(?:base|platform|ui)\//, "")}\n${source}`);
  return words.filter((word) =>
    new RegExp(`\\b${word.replace("-", " ").replace(/y$/, "(?:y|ie)")}(?:s|es)?\\b`).test(text),
  );
}

/** `leaseDueCases`, `lease_due_cases` and `lease-due-cases` are the words "lease due cases". */
function plainWords(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase();
}

/** Says where the ground of the program knows a word of the business. */
export function groundFindings(file: SourceFile, exceptions: readonly string[] = []): string[] {
  return wordsSaid(file, businessWords)
    .filter((word) => !exceptions.includes(`${file.path}: ${word}`))
    .map((word) => `It says "${word}", a word of the business. Use a general word, or move it to the word's module.`);
}

/** The text files that are in the repository or about to be; what is ignored is not among them. */
function trackedFiles(): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return listed
    .split("\0")
    .filter((path) => path !== "" && existsSync(path))
    .map((path) => ({ path, source: readFileSync(path, "utf8") }))
    .filter(({ source }) => !source.includes("\0"));
}

if (import.meta.main) {
  const ground = filesOf("src/{base,platform}/**/*.{ts,tsx}", "web/src/ui/**/*.{ts,tsx}");
  const named = filesOf("{src,web/src,tools,stories,simulation,bench}/**/*.*");
  const tracked = trackedFiles();
  const [glossary] = filesOf("GLOSSARY.md");
  const used = ground.flatMap((file) => wordsSaid(file, businessWords).map((word) => `${file.path}: ${word}`));
  const exceptions = { name: "wordExceptions", entries: wordExceptions, max: wordExceptionsMax };
  conclude("check-words", {
    at: `${counted(ground.length, "file")} of the ground, ${counted(named.length, "name")} and ${counted(tracked.length, "text")}`,
    count: Math.min(ground.length, named.length, tracked.length),
    findings: [
      ...(glossary === undefined
        ? ["There is no GLOSSARY.md. Write it: the words of the business are kept there."]
        : []),
      ...(glossary === undefined ? [] : about("GLOSSARY.md", glossaryFindings(glossary.source, businessWords))),
      ...about("tools/business-words.ts", exceptionFindings(exceptions, used)),
      ...ground.flatMap((file) => about(file.path, groundFindings(file, wordExceptions))),
      ...named.flatMap(({ path }) => about(path, nameFindings(path))),
      ...tracked.flatMap((file) => about(file.path, placeFindings(file.source))),
    ],
  });
}
