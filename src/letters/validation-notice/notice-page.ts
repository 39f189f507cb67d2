import { add, money, type Money } from "#money/money";
import { amountNow } from "#ledger/itemization/itemization";
import type { LetterFacts } from "#letters/letter";
import type { Language } from "#letters/templates/template";
import { wordsOf } from "#letters/templates/law-words";
import { longDay, withMark } from "#letters/templates/written";
import type { NoticeFacts } from "./notice.ts";
import { noticeWords } from "./notice-words.ts";

type Frame = Pick<LetterFacts, "on" | "entity" | "creditor" | "debtor"> & { readonly language: Language };

/**
 * The languages in which a notice is written, in their order: a translation goes only with the notice in English, or after
 * it (12 CFR 1006.34(e)(1)). What is said in another language alone was never sent.
 */
export function languagesOfNotice(language: Language): readonly Language[] {
  return language === "en" ? ["en"] : ["en", language];
}

/** What one sheet of a validation notice shows of one debt: every text is ready to be shown, and no amount is blank. */
export function noticePage(notice: NoticeFacts, { on, entity, creditor, debtor, language }: Frame) {
  const { kind, creditorThen, numberThen, itemization, endsOn, isElectronic } = notice;
  const words = noticeWords[language];
  const { labels } = words;
  const [day, end] = [longDay(itemization.on, language), longDay(endsOn, language)];
  const { atFirst, interest, fees, payments, credits } = itemization;
  const byEmail = isElectronic ? [words.byEmail] : [];
  return {
    language,
    written: longDay(on, language),
    licence: entity.licence === null ? "" : wordsOf[language].licence(entity.licence),
    subject: words.subject(creditor.name, numberThen.slice(-4)),
    statement: words.statement(entity.name, creditor.name),
    account: words.account(kind, creditorThen, numberThen),
    atFirst: line(words.asOf(day), "", atFirst),
    between: words.between(day),
    since: [
      line(labels.interest, "+", interest),
      line(labels.fees, "+", fees),
      line(labels.paid, "–", add(payments, credits)),
    ],
    now: line(labels.now, "", amountNow(itemization)),
    dispute: [...words.howToDispute(end), ...byEmail],
    else: words.whatElse(end),
    enclosed: words.enclosed(markOf(atFirst)),
    pay: creditor.payTo === "" ? words.payable(entity.name, debtor.number) : words.payAs(debtor.number),
    labels,
  };
}

export type NoticePage = ReturnType<typeof noticePage>;

function line(label: string, sign: string, amount: Money) {
  return { label, sign, amount: withMark(amount) };
}

/** The mark of a currency, before the line on which somebody writes an amount. */
function markOf({ currency }: Money): string {
  return withMark(money(currency, 0n)).replaceAll(/[\d.,\s]/g, "");
}
