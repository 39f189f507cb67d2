import { debt, lawCase, message } from "#law/build-case";
import { find } from "#law/finding";
import type { LawCase } from "#law/law-case";
import { abuse } from "#law/us/regulation-f/1006.14-c-abuse";
import { falseRepresentations } from "#law/us/regulation-f/1006.18-b-false-representations";
import { namesDayToPay, overshadows } from "#law/words/demands";
import { disclosesIn, type Disclosed } from "#law/words/disclosure";
import { mayBeFalse } from "#law/words/falsehoods";
import { languagesOf } from "#law/words/language";
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
 * What of the law keeps a template back: words that a collector may say to no consumer, and words that it must say
 * and which are missing in a language in which it is written. Whoever collects for others may use any template for
 * consumers, so each is held to what binds them; what binds the words to a firm is in no rule here.
 */
export function lawFaults(template: Checked): TemplateFault[] {
  if (template.audience !== "consumer") return [];
  return [...forbidden(template), ...missing(template)];
}

/** What a writer is to know before it is put in force: words of which each letter is asked anew, or that people judge. */
export function lawNotes(template: Checked): TemplateFault[] {
  if (template.audience !== "consumer") return [];
  return partsOf(template).flatMap(({ field, text }) =>
    noted.flatMap(({ detects, says }) => {
      const found = detects(text);
      return found === undefined ? [] : [{ field, line: lineOf(text, found), says: says(found) }];
    }),
  );
}

const noted = [
  {
    detects: mayBeFalse,
    says: (found: string) =>
      `Whether this is so is for people to judge; a collector's letter with it does not leave: “${found}”.`,
  },
  {
    detects: (text: string) => threatensSuit(text) ?? mentionsSuit(text),
    says: (found: string) => `Whether a suit may be spoken of is asked of each letter: “${found}”.`,
  },
  {
    detects: (text: string) => overshadows(text) ?? namesDayToPay(text),
    says: (found: string) => `While a debt may be disputed, a letter with this does not leave: “${found}”.`,
  },
];

type Part = { readonly field: TemplateFault["field"]; readonly text: string };

function partsOf({ heading, body, language }: Checked): readonly Part[] {
  return [
    { field: "heading", text: wordsWithoutFields(heading, language) },
    { field: "body", text: wordsWithoutFields(body, language) },
  ];
}

/** The rules are asked of a collector's letter with these words. */
function forbidden(template: Checked): TemplateFault[] {
  return partsOf(template).flatMap(({ field, text }) =>
    [abuse, falseRepresentations]
      .map((rule) => find(rule, collectorsLetter(text)))
      .filter(({ denies }) => denies)
      .map(({ because }) => ({ field, line: lineOf(text, /“(.*)”/su.exec(because)?.[1] ?? ""), says: because })),
  );
}

function collectorsLetter(text: string): LawCase {
  return lawCase({
    at: Temporal.Instant.fromEpochMilliseconds(0),
    by: { role: "collector", state: null },
    act: { kind: "letter", message: message({ text }) },
    debtor: { kind: "person" },
    debts: [debt({ id: "", purpose: "consumer" })],
  });
}

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

/** On which line of a text some words stand, which may go over its end. */
function lineOf(text: string, words: string): number {
  const sought = words.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const found = new RegExp(sought.join("\\s+"), "u").exec(text.normalize("NFC"));
  return text.slice(0, found?.index ?? 0).split("\n").length;
}
