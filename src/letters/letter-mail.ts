import type { LetterPage } from "./letter-page.ts";
import { noticeParagraphs } from "./validation-notice/notice-mail.ts";

type Page = Pick<
  LetterPage,
  | "from"
  | "to"
  | "opening"
  | "tables"
  | "closing"
  | "payTo"
  | "reference"
  | "disclosure"
  | "title"
  | "labels"
  | "language"
  | "notices"
>;

/** A letter as an e-mail says it: the subject names no debt, since a subject is read by whoever looks on. */
export type LetterMail = { readonly subject: string; readonly text: string; readonly html: string };

/**
 * A letter's page as an e-mail: the same words and sums as the page that goes with it as a PDF, and how to opt out. The
 * subject of what a consumer gets is neutral (HIPAA, and 12 CFR 1006.6(d)(1): who else sees it learns of no debt); that of
 * a validation notice names the creditor and the end of the account's number, by which it is known for what it is (comment 42(a)(1)-1).
 */
export function letterMail(page: Page, { isConsumer }: { readonly isConsumer: boolean }): LetterMail {
  const { title, from, to, opening, closing, payTo, reference, disclosure, labels, language } = page;
  const subject = page.notices?.[0]?.subject ?? (isConsumer ? neutral[language](from.name) : title);
  const paid = payTo === "" ? [] : [`${labels.payTo}:${payTo.includes("\n") ? "\n" : " "}${payTo}`];
  const refers = reference.map(([name, value]) => `${name}: ${value}`);
  const before = [`${to.name},`, refers.join("\n"), ...opening];
  const sender = [from.name, from.behalf, ...from.lines, from.phone, from.licence].filter((line) => line !== "");
  const after = [...closing, ...paid, sender.join("\n"), ...(disclosure === null ? [] : [disclosure]), labels.optOut];
  return {
    subject,
    text: `${[...before, ...owedText(page), ...after].join("\n\n")}\n`,
    html: [
      `<div style="font-family:Georgia,serif;font-size:15px;line-height:1.5;color:#222;max-width:40em">`,
      ...before.map(paragraph),
      ...owedHtml(page),
      ...after.map(paragraph),
      "</div>",
    ].join("\n"),
  };
}

const neutral = {
  en: (from: string) => `A message from ${from}`,
  es: (from: string) => `Un mensaje de ${from}`,
} as const;

/** What is owed: what a validation notice says of each debt, else the tables. */
function owedText({ notices, tables, labels, payTo }: Page): string[] {
  if (notices !== null) return notices.flatMap((notice) => noticeParagraphs(notice, payTo));
  return tables.map((table) => tableText(table, labels));
}

function owedHtml({ notices, tables, labels, payTo }: Page): string[] {
  if (notices !== null) return notices.flatMap((notice) => noticeParagraphs(notice, payTo)).map(paragraph);
  return tables.map((table) => tableHtml(table, labels));
}

type Table = Page["tables"][number];

type Labels = Page["labels"];

function tableText({ currency, rows, sums }: Table, labels: Labels): string {
  return [
    ...rows.map(({ number, due, open }) => `${number} (${labels.due} ${due}): ${open} ${currency}`),
    ...sums.map(({ label, amount }) => `${label}: ${amount} ${currency}`),
  ].join("\n");
}

const cell = (text: string, style: string) => `<td style="padding:3px 10px 3px 0;${style}">${escaped(text)}</td>`;
const number = "text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap";

function tableHtml({ currency, rows, sums }: Table, labels: Labels): string {
  const line = (cells: readonly [string, string, string], weight = "") =>
    `<tr>${cell(cells[0], weight)}${cell(cells[1], `white-space:nowrap;${weight}`)}${cell(cells[2], `${number};${weight}`)}</tr>`;
  return [
    `<table style="border-collapse:collapse;margin:0 0 1em">`,
    line([labels.number, labels.due, `${labels.open}, ${currency}`], "font-weight:bold;border-bottom:1px solid #999"),
    ...rows.map(({ number: name, due, open }) => line([name, due, open])),
    ...sums.map(({ label, amount, isStrong }) => {
      return line([label, "", amount], isStrong ? "font-weight:bold;border-top:1px solid #999" : "");
    }),
    "</table>",
  ].join("\n");
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 1em">${escaped(text).replaceAll("\n", "<br>")}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
