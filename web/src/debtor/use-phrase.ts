import { amountText, decimalsOf, isZero, sumOf, type Amount } from "../ui/amount-text.ts";
import { nearDayText, wholeDayText } from "../ui/day-text.ts";
import { daysBetween } from "../ui/days.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { words } from "../words.ts";
import { accountsOwed } from "./account-owed.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { readPhrase, type Phrase } from "./promise-phrase.ts";

/** What was understood of the phrase, ready to be saved; the text is how one says it back. */
export type Understood = {
  readonly accountId: string;
  readonly amount: Amount;
  readonly on: string;
  readonly text: string;
};

/** What is filled in so far; no account yet is the first that owes. */
export type PhraseDraft = { readonly text: string; readonly accountId: string };

export const noPhrase: PhraseDraft = { text: "", accountId: "" };

export type Direction = "ahead" | "back";

/** An amount and a day as they are said of a debtor's account: what is understood of them, and what to say of that. */
export function usePhrase(draft: PhraseDraft, direction: Direction) {
  const { view } = useDebtorDesk();
  const { today } = useOfficeClock();
  const accounts = accountsOwed(view);
  const { id: accountId = "", owed = { amount: "0", currency: "USD" } } =
    accounts.find(({ id }) => id === draft.accountId) ?? accounts[0] ?? {};
  const { currency } = owed;
  const phrase = readPhrase(draft.text, { today, direction, decimals: decimalsOf(currency), all: owed.amount });
  return {
    ...{ accounts, accountId, isRead: phrase.ok },
    says: understoodText(phrase, { currency, today, direction, owed: owed.amount }),
    understood:
      phrase.ok && accountId !== "" ? understoodOf(phrase, { accountId, currency, today, direction }) : undefined,
  };
}

type SayContext = { readonly currency: string; readonly today: string; readonly direction: Direction };

function understoodOf(
  { amount: said, on }: Extract<Phrase, { readonly ok: true }>,
  { accountId, currency, today, direction }: SayContext & { readonly accountId: string },
): Understood {
  const amount = { amount: said, currency };
  const say = direction === "ahead" ? words.doing.promiseOf : words.doing.paymentOf;
  return { accountId, amount, on, text: say(amountText(amount), nearDayText(on, today)) };
}

function understoodText(phrase: Phrase, context: SayContext & { readonly owed: string }): string {
  const { currency, today, direction } = context;
  if (phrase.ok) {
    const amount = amountText({ amount: phrase.amount, currency });
    const said = `${amount}, ${wholeDayText(phrase.on)} (${words.doing.inDays(daysBetween(today, phrase.on))})`;
    const beyond = sumOf([phrase.amount, `-${context.owed}`], decimalsOf(currency));
    const isMore = !beyond.startsWith("-") && !isZero({ amount: beyond });
    return isMore ? `${said}. ${words.doing.moreThanOwed(amountText({ amount: beyond, currency }))}` : said;
  }
  if (phrase.missing === "sense") return words.doing.noSense(phrase.about);
  const missing = words.doing.missing[direction];
  return phrase.missing === "amount" || phrase.missing === "day" ? missing[phrase.missing] : missing.side;
}
