import { Button, TextInput } from "@mantine/core";
import { useId, type FormEvent, type ReactNode } from "react";
import { amountText, decimalsOf, type Amount } from "../ui/amount-text.ts";
import { nearDayText, wholeDayText } from "../ui/day-text.ts";
import { daysBetween } from "../ui/days.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { AccountChoice } from "./account-choice.tsx";
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

type PhraseFormProps = {
  readonly draft: PhraseDraft;
  readonly change: (changed: Partial<PhraseDraft>) => void;
  readonly direction: "ahead" | "back";
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSubmit: (understood: Understood) => void;
  readonly children?: ReactNode;
};

/** An amount and a day typed as they are said. What was understood is shown before it is saved. */
export function PhraseForm(props: PhraseFormProps) {
  const { view } = useDebtorDesk();
  const { today } = useOfficeClock();
  const understoodId = useId();
  const accounts = accountsOwed(view);
  const { text } = props.draft;
  const { id: accountId = "" } = accounts.find(({ id }) => id === props.draft.accountId) ?? accounts[0] ?? {};
  const owed = accounts.find(({ id }) => id === accountId)?.owed ?? { amount: "0", currency: "USD" };
  const { currency } = owed;
  const phrase = readPhrase(text, {
    today,
    direction: props.direction,
    decimals: decimalsOf(currency),
    all: owed.amount,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!phrase.ok) return;
    const amount = { amount: phrase.amount, currency };
    const say = props.direction === "ahead" ? words.doing.promiseOf : words.doing.paymentOf;
    props.onSubmit({ accountId, amount, on: phrase.on, text: say(amountText(amount), nearDayText(phrase.on, today)) });
  };
  return (
    <form onSubmit={submit} className="form">
      <TextInput
        label={props.label}
        description={props.hint}
        inputWrapperOrder={["label", "input", "description"]}
        value={text}
        onChange={(event) => props.change({ text: event.currentTarget.value })}
        aria-describedby={understoodId}
        autoComplete="off"
        ref={takeFocus}
        className="figures"
      />
      <output id={understoodId} className={phrase.ok ? "understood understood-ok" : "understood"}>
        {understoodText(phrase, { currency, today, direction: props.direction })}
      </output>
      <AccountChoice accounts={accounts} value={accountId} onChange={(id) => props.change({ accountId: id })} />
      {props.children}
      <ActTrouble error={props.error} />
      <Button type="submit" loading={props.busy} disabled={!phrase.ok || accountId === ""}>
        {props.submit}
      </Button>
    </form>
  );
}

type SayContext = { readonly currency: string; readonly today: string; readonly direction: "ahead" | "back" };

function understoodText(phrase: Phrase, { currency, today, direction }: SayContext): string {
  if (phrase.ok) {
    const amount = amountText({ amount: phrase.amount, currency });
    return `${amount}, ${wholeDayText(phrase.on)} (${words.doing.inDays(daysBetween(today, phrase.on))})`;
  }
  if (phrase.missing === "sense") return words.doing.noSense(phrase.about);
  if (phrase.missing === "day" && direction === "back") return words.doing.missing.dayBack;
  return words.doing.missing[phrase.missing];
}
