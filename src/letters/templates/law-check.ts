import { forbiddenWords, wordsToJudge, type FoundWords } from "#law/us/forbidden-words";
import { namesDayToPay, overshadows } from "#law/words/demands";
import { disclosesIn, type Disclosed } from "#law/words/disclosure";
import { languagesOf } from "#law/words/language";
import { lineOf } from "#law/words/line-of";
import { statesOptOut } from "#law/words/opt-out";
import { mentionsSuit, threatensSuit } from "#law/words/suit";
import { templateFaults, type TemplateFault } from "./check.ts";
import { wordsOf } from "./law-words.ts";
import type { Language, TemplateKey, TemplateWords } from "./template.ts";
import { wordsWithoutFields } from "./without-fields.ts";

type Checked = Pick<TemplateKey, "audience" | "language"> & TemplateWords;

/** Everything that keeps a template from being put in force: of its form, and of what the law says of its words. */
export function faultsInForce(template: Checked): TemplateFault[] {
  return [...templateFaults(template), ...lawFaults(template)];
}

/**
 * What of the law keeps a template back: words that may be said to nobody, and to a consumer words that a collector must
 * say and which are missing in a language in which it is written. Whoever collects for others may use any template for
 * consumers, so each is held to what binds them.
 */
export function lawFaults(template: Checked): TemplateFault[] {
  return [...forbidden(template), ...(template.audience === "consumer" ? missing(template) : [])];
}

/** What a writer is to know before it is put in force: words of which each letter is asked anew, or that people judge. */
export function lawNotes(template: Checked): TemplateFault[] {
  if (template.audience !== "consumer") return [];
  return partsOf(template).flatMap((part) =>
    [...wordsToJudge(part.text), ...wordsToAsk(part.text)].map(placedIn(part)),
  );
}

function wordsToAsk(text: string): FoundWords[] {
  const suit = threatensSuit(text) ?? mentionsSuit(text);
  const early = overshadows(text) ?? namesDayToPay(text);
  return [
    ...(suit === undefined
      ? []
      : [{ words: suit, says: `Whether a suit may be spoken of is asked of each letter: “${suit}”.` }]),
    ...(early === undefined
      ? []
      : [{ words: early, says: `While a debt may be disputed, a letter with this does not leave: “${early}”.` }]),
  ];
}

type Part = { readonly field: TemplateFault["field"]; readonly text: string };

function partsOf({ heading, body, language }: Checked): readonly Part[] {
  return [
    { field: "heading", text: wordsWithoutFields(heading, language) },
    { field: "body", text: wordsWithoutFields(body, language) },
  ];
}

const forbidden = (template: Checked): TemplateFault[] =>
  partsOf(template).flatMap((part) => forbiddenWords(part.text, template.audience).map(placedIn(part)));

/** Puts what was found where it stands. */
const placedIn =
  ({ field, text }: Part) =>
  ({ words, says }: FoundWords): TemplateFault => ({ field, line: lineOf(text, words), says });

const disclosed: readonly Disclosed[] = ["collector", "attempt", "use"];
const namesOf: Readonly<Record<Language, string>> = { en: "English", es: "Spanish" };

/**
 * The program adds what the law wants in the template's own language. What is written in the other one says it itself; how
 * to opt out, too, where nothing is written in its own.
 */
function missing({ body, language }: Checked): TemplateFault[] {
  const text = wordsWithoutFields(body, language);
  const languages = languagesOf(text);
  return languages
    .filter((written) => written !== language)
    .flatMap((written) => {
      const { disclosure, labels } = wordsOf[written];
      const isDisclosed = disclosed.every((each) => disclosesIn(text, each).includes(written));
      const isOptOutClear = languages.includes(language) || statesOptOut(text) !== undefined;
      const lacks = [...(isDisclosed ? [] : [disclosure]), ...(isOptOutClear ? [] : [labels.optOut])];
      return lacks.map((words) => ({
        field: "body" as const,
        line: 1,
        says: `Some of it is in ${namesOf[written]}, and what the law wants is added in ${namesOf[language]}. Missing: “${words}”`,
      }));
    });
}
