import type { DeskLanguage } from "#access/desk-language";
import type { Definition } from "./definition.ts";
import type { Report } from "./report.ts";
import { definitionsInSpanish } from "./spanish-definitions.ts";
import { namesInSpanish } from "./spanish-names.ts";

const inSpanish = new Map(Object.entries({ ...namesInSpanish, ...definitionsInSpanish }));

/**
 * A name, code or sentence of a report in the language of who reads it. What has no other words there stays as it is: the
 * name of a person, a month, a rule.
 *
 * ```ts
 * import { spoken } from "#reports/spoken";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(spoken("Overdue", "es"), "Vencido");
 * assert.equal(spoken("2026-03", "es"), "2026-03");
 * ```
 */
export function spoken(text: string, language: DeskLanguage): string {
  return language === "en" ? text : (inSpanish.get(text) ?? text);
}

/** A code as it is read, "not-delivered", in the language of who reads it. */
export function spokenCode(code: string, language: DeskLanguage): string {
  return language === "en" ? code : spoken(code.replaceAll("-", " "), language);
}

/** What a report is, in the language of who reads it. */
export function spokenDefinition<Said extends Definition>(said: Said, language: DeskLanguage): Said {
  const { title, says, formula, edges } = said;
  const [name, shows, reckons, lacks] = [title, says, formula, edges].map((text) => spoken(text, language));
  return { ...said, title: name, says: shows, formula: reckons, edges: lacks };
}

/** A report with its names in the language of who reads it. Who a line is of is called as they are. */
export function spokenReport(report: Report, language: DeskLanguage): Report {
  const labelled = <Labelled extends { readonly label: string }>(one: Labelled): Labelled => ({
    ...one,
    label: spoken(one.label, language),
  });
  const { headline, series, lines } = report;
  return { ...report, headline: labelled(headline), series: series.map(labelled), lines: lines.map(labelled) };
}
