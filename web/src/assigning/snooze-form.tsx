import { TextInput } from "@mantine/core";
import { useState } from "react";
import { snoozeDebtors, type SnoozeDebtorsBody } from "../client.ts";
import type { DayTime } from "../debtor/phrase-time.ts";
import { snoozeBack } from "../debtor/ways-back.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { LeftOut } from "./left-out.tsx";
import { WhenField } from "./when-field.tsx";

type SnoozeFormProps = {
  readonly debtorIds: readonly string[];
  readonly done: (left: readonly LeftOut[]) => unknown;
  readonly cancel: () => void;
};

/** Puts debtors off until a day and an hour, with the reason. Who has something due before stays, and is named. */
export function SnoozeForm({ debtorIds, done, cancel }: SnoozeFormProps) {
  const { zone } = useOfficeClock();
  const { tell } = useNotice();
  const [when, setWhen] = useState<DayTime>();
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: SnoozeDebtorsBody, options) => snoozeDebtors({ body }, options),
    done: ({ snoozed, left }, { debtorIds: asked }) => {
      const put = asked.filter((debtorId) => left.every((one) => one.debtorId !== debtorId));
      tell({ says: words.sharing.snoozed(snoozed), back: snoozeBack(put), noBack: words.undo.never.many });
      return done(left);
    },
  });
  return (
    <ActForm
      label={words.sharing.snooze}
      act={act}
      isWhole={when !== undefined && because.trim() !== ""}
      send={() => when !== undefined && act.run({ debtorIds, on: when.on, time: when.time, because: because.trim() })}
      cancel={cancel}
    >
      <WhenField label={words.sharing.snoozeUntil} hint={words.sharing.snoozeHint} zone={zone} onRead={setWhen} />
      <TextInput
        label={words.sharing.because}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={300}
        required
      />
    </ActForm>
  );
}
