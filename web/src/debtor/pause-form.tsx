import { NativeSelect, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { pauseCollecting, type PauseCollectingBody, type ReadDebtorAnswer } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { amountText, isZero } from "../ui/amount-text.ts";
import { wholeDayText } from "../ui/day-text.ts";
import { addDays } from "../ui/days.ts";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { phraseDay } from "./phrase-day.ts";
import { pauseBack } from "./ways-back.ts";

type Kind = NonNullable<PauseCollectingBody["kind"]>;
type Target = Pick<PauseCollectingBody, "creditorId" | "accountId" | "itemId">;
type Choice = { readonly value: string; readonly label: string; readonly says: string; readonly target: Target };

/** Lets all that they owe, or a part of it, rest until a day that is typed as it is said. */
export function PauseForm() {
  const { view, compose } = useDebtorDesk();
  const { today } = useOfficeClock();
  const choices = choicesOf(view);
  const [of, setOf] = useState("");
  const [kind, setKind] = useState<Kind>("ours");
  const [text, setText] = useState("");
  const [because, setBecause] = useState("");
  const chosen = choices.find(({ value }) => value === of) ?? choices[0];
  const act = useBegin(chosen?.says ?? "");
  const untilOn = phraseDay(text.trim().toLowerCase().split(/\s+/), { today, direction: "ahead" });
  const isAhead = untilOn !== undefined && untilOn > today;
  return (
    <ActForm
      label={words.pauses.begin}
      act={act}
      isWhole={isAhead && because.trim() !== ""}
      send={() => isAhead && act.run({ ...chosen?.target, kind, untilOn, because: because.trim() })}
      cancel={() => compose(undefined)}
    >
      <UntilField text={text} setText={setText} untilOn={untilOn} isAhead={isAhead} />
      <NativeSelect
        label={words.pauses.whatRests}
        value={of}
        onChange={(event) => setOf(event.currentTarget.value)}
        data={choices.map(({ value, label }) => ({ value, label }))}
      />
      <NativeSelect
        label={words.pauses.reason}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value === "insurer" ? "insurer" : "ours")}
        data={(["ours", "insurer"] as const).map((value) => ({ value, label: words.pauses.kind[value] }))}
      />
      <TextInput
        label={words.pauses.because}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={500}
      />
    </ActForm>
  );
}

type UntilProps = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly untilOn: string | undefined;
  readonly isAhead: boolean;
};

/** The last day of the pause. What was understood, and when it resumes, is shown as one types. */
function UntilField({ text, setText, untilOn, isAhead }: UntilProps) {
  const id = useId();
  const wrong = untilOn === undefined ? words.pauses.noSense : words.pauses.past;
  const understood = isAhead && untilOn !== undefined ? words.pauses.understood(...daysOf(untilOn)) : undefined;
  return (
    <>
      <TextInput
        label={words.pauses.until}
        description={words.pauses.hint}
        inputWrapperOrder={["label", "input", "description"]}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        aria-describedby={id}
        autoComplete="off"
        ref={takeFocus}
        className="figures"
      />
      <output id={id} className={understood === undefined ? "understood" : "understood understood-ok"}>
        {understood ?? (text.trim() === "" ? "" : wrong)}
      </output>
    </>
  );
}

const daysOf = (untilOn: string) => [wholeDayText(untilOn), wholeDayText(addDays(untilOn, 1))] as const;

/** All that they owe, then each creditor where there are several, each account, and each item that is open. */
function choicesOf({ accounts, items }: ReadDebtorAnswer): readonly Choice[] {
  const { what } = words.pauses;
  const choice = (target: Target, says: string, label = says) => ({
    ...{ value: Object.values(target)[0] ?? "", says, label, target },
  });
  const creditors = new Map(accounts.map(({ creditorId, creditor }) => [creditorId, creditor]));
  return [
    choice({}, what.all()),
    ...(creditors.size < 2
      ? []
      : [...creditors].map(([creditorId, name]) => choice({ creditorId }, what.creditor(name)))),
    ...(accounts.length < 2
      ? []
      : accounts.map(({ id, creditor, number }) => choice({ accountId: id }, what.account(`${creditor} ${number}`)))),
    ...items
      .filter(({ open }) => !isZero(open))
      .map(({ id, number, open }) => choice({ itemId: id }, what.item(number), `${number}, ${amountText(open)}`)),
  ];
}

function useBegin(says: string) {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  return useAct({
    send: (body: PauseCollectingBody, options) => pauseCollecting({ debtorId, body }, options),
    done: ({ pauseId }, { untilOn }) => {
      tell({
        says: words.pauses.begun(says, wholeDayText(addDays(untilOn, 1))),
        back: pauseBack({ debtorId, pauseId }),
      });
      compose(undefined);
      return refresh();
    },
  });
}
