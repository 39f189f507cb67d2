import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { pauseCollecting, type PauseCollectingBody, type ReadDebtorAnswer } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { amountText, isZero } from "../ui/amount-text.ts";
import { wholeDayText } from "../ui/day-text.ts";
import { addDays } from "../ui/days.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { UntilField, useUntil } from "./until-field.tsx";
import { pauseBack } from "./ways-back.ts";

type Kind = NonNullable<PauseCollectingBody["kind"]>;
type Target = Pick<PauseCollectingBody, "creditorId" | "accountId" | "itemId">;
type Choice = { readonly value: string; readonly label: string; readonly says: string; readonly target: Target };

/** Lets all that they owe, or a part of it, rest until a day that is typed as it is said. */
export function PauseForm() {
  const { view, compose } = useDebtorDesk();
  const choices = choicesOf(view);
  const [of, setOf] = useState("");
  const [kind, setKind] = useState<Kind>("ours");
  const until = useUntil();
  const [because, setBecause] = useState("");
  const chosen = choices.find(({ value }) => value === of) ?? choices[0];
  const act = useBegin(chosen?.says ?? "");
  const { untilOn } = until;
  return (
    <ActForm
      label={words.pauses.begin}
      act={act}
      isWhole={untilOn !== undefined && because.trim() !== ""}
      send={() => untilOn !== undefined && act.run({ ...chosen?.target, kind, untilOn, because: because.trim() })}
      cancel={() => compose(undefined)}
    >
      <UntilField {...until} />
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
