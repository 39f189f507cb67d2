import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { pauseDebtors, type PauseDebtorsBody } from "../client.ts";
import { UntilField, useUntil } from "../debtor/until-field.tsx";
import { pausesBack } from "../debtor/ways-back.ts";
import { ActForm } from "../ui/act-form.tsx";
import { wholeDayText } from "../ui/day-text.ts";
import { addDays } from "../ui/days.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { LeftOut } from "./left-out.tsx";

type PauseManyFormProps = {
  readonly debtorIds: readonly string[];
  readonly done: (left: readonly LeftOut[]) => unknown;
  readonly cancel: () => void;
};

/** Lets all that debtors owe rest until a day, with the reason. Of whom all rests already stays, and is named. */
export function PauseManyForm({ debtorIds, done, cancel }: PauseManyFormProps) {
  const { tell } = useNotice();
  const until = useUntil();
  const [kind, setKind] = useState<NonNullable<PauseDebtorsBody["kind"]>>("ours");
  const [because, setBecause] = useState("");
  const { untilOn } = until;
  const act = useAct({
    send: (body: Omit<PauseDebtorsBody, "debtorIds">, options) =>
      pauseDebtors({ body: { ...body, debtorIds: [...debtorIds] } }, options),
    done: ({ paused, pauses, left }, said) => {
      const says = words.sharing.paused(paused, wholeDayText(addDays(said.untilOn, 1)));
      tell({ says, back: pausesBack(pauses), noBack: words.undo.never.many });
      return done(left);
    },
  });
  return (
    <ActForm
      label={words.pauses.begin}
      act={act}
      isWhole={untilOn !== undefined && because.trim() !== ""}
      send={() => untilOn !== undefined && act.run({ kind, untilOn, because: because.trim() })}
      cancel={cancel}
    >
      <UntilField {...until} />
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
