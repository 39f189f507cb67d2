import { add, money } from "#money/money";
import { leftToAsk, sumIn } from "./left-to-ask.ts";
import type { LetterFacts, LetterItem } from "./letter.ts";
import { daysPast, grouped, type PageTable } from "./page-table.ts";
import { statementTables } from "./statement.ts";
import { writeWords } from "./templates/engine.ts";
import { fieldValues } from "./templates/fields.ts";
import { wordsOf } from "./templates/law-words.ts";
import type { Language } from "./templates/template.ts";
import { languagesOfNotice, noticePage } from "./validation-notice/notice-page.ts";
import type { NoticeFacts } from "./validation-notice/notice.ts";
import { longDay, shortDay } from "./templates/written.ts";

/** A letter's page as it is given, as JSON. */
export type LetterPage = ReturnType<typeof letterPage>;

/** A letter's facts as its page is given them, as JSON: every text is ready to be shown. */
export function letterPage(facts: LetterFacts) {
  const { on, entity, creditor, debtor, capacity, purpose, template, statement, notices } = facts;
  const { language } = template;
  const { labels, disclosure, onBehalfOf, licence } = wordsOf[language];
  const wording = writeWords(template, fieldValues(facts, language));
  return {
    ...{ language, labels },
    date: { year: on.year, month: on.month, day: on.day, text: longDay(on, language) },
    title: `${wording.heading}, ${creditor.name}`,
    from: {
      ...{ name: entity.name, lines: addressLines(entity.address), phone: entity.phone },
      // An agency is one among many that may write: it says at once for whom it does.
      behalf: capacity === "for_another" ? onBehalfOf(creditor.name) : "",
      licence: entity.licence === null ? "" : licence(entity.licence),
    },
    to: { name: debtor.name, lines: addressLines(debtor.address) },
    reference: [
      [labels.reference, debtor.number],
      [capacity === "own_name" ? labels.accountWith : labels.creditor, creditor.name],
    ],
    ...wording,
    // Where the law wants a consumer to be told who is writing.
    disclosure: purpose === "consumer" && capacity !== "own_name" ? disclosure : null,
    tables: statement === null ? tables(facts) : statementTables(statement, { on, language }),
    payTo: creditor.payTo,
    number: debtor.number,
    notices: notices === null ? null : noticePages(notices, facts),
  };
}

/** A sheet of each debt; behind them those of the debtor's language, where it is another than English. */
function noticePages(notices: readonly NoticeFacts[], facts: LetterFacts) {
  return languagesOfNotice(facts.template.language).flatMap((language) =>
    notices.map((notice) => noticePage(notice, { ...facts, language })),
  );
}

/** One table for each currency: two currencies are never added. */
function tables({ items, unapplied, on, template: { language } }: LetterFacts): PageTable[] {
  const { labels } = wordsOf[language];
  const currencies = [...new Set(items.map(({ open }) => open.currency))].toSorted();
  return currencies.map((currency) => {
    const rows = items.filter(({ open }) => open.currency === currency);
    const total = grouped(rows.map(({ open }) => open).reduce(add, money(currency, 0n)));
    const received = sumIn(unapplied, currency);
    const left = grouped(leftToAsk(rows, unapplied, currency));
    return {
      ...{ currency, columns: ["number", "issued", "due", "daysPastDue", "open"], total: left },
      rows: rows.map((item) => row(item, { on, language })),
      sums:
        received.minor === 0n
          ? [{ label: labels.total, amount: total, isStrong: true }]
          : [
              { label: labels.total, amount: total, isStrong: false },
              { label: labels.unapplied, amount: grouped(received), isStrong: false },
              { label: labels.left, amount: left, isStrong: true },
            ],
    };
  });
}

type When = { readonly on: Temporal.PlainDate; readonly language: Language };

function row({ number, instalment, issuedOn, dueOn, open }: LetterItem, { on, language }: When) {
  return {
    number: instalment === null ? number : wordsOf[language].instalment(number, instalment),
    issued: shortDay(issuedOn, language),
    due: shortDay(dueOn, language),
    daysPastDue: daysPast(dueOn, on),
    ...{ charged: "", settled: "", open: grouped(open) },
  };
}

/** An address in lines. One that is written in a single line is parted at its commas, but not before state and ZIP. */
export function addressLines(text: string): string[] {
  return text
    .split(text.includes("\n") ? "\n" : /,\s(?![A-Z]{2}\s\d{5})/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
