import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { recordStop, type RecordStopBody } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useStored } from "../ui/stored.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type StopKind = RecordStopBody["kind"];

// prettier-ignore
const stopKinds: readonly StopKind[] = [
  "cease", "attorney", "bankruptcy", "death", "inconvenient-time", "inconvenient-place", "employer", "medium",
];

/** Records what stops us: that somebody asked us to, or has an attorney, or that the law does. It holds at once. */
export function StopForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { today } = useOfficeClock();
  const { tell } = useNotice();
  const [kind, setKind] = useState<StopKind>("cease");
  const [because, setBecause] = useStored(`stop ${debtorId}`);
  const [receivedOn, setReceivedOn] = useState(today);
  const act = useAct({
    send: (body: RecordStopBody, options) => recordStop({ debtorId, body }, options),
    done: () => {
      setBecause("");
      tell({ says: words.doing.stopRecorded });
      compose(undefined);
      return refresh();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (because.trim() !== "") act.run({ kind, because: because.trim(), receivedOn });
  };
  return (
    <form onSubmit={submit} className="form">
      <NativeSelect
        label={words.doing.stopKind}
        value={kind}
        onChange={(event) => setKind(stopKinds.find((each) => each === event.currentTarget.value) ?? kind)}
        data={stopKinds.map((value) => ({ value, label: words.kinds.stop(value) }))}
        ref={takeFocus}
      />
      <Textarea
        label={words.doing.stopBecause}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      <TextInput
        type="date"
        label={words.doing.stopOn}
        value={receivedOn}
        max={today}
        onChange={(event) => setReceivedOn(event.currentTarget.value)}
      />
      <ActTrouble error={act.error} />
      <Button type="submit" loading={act.busy} disabled={because.trim() === "" || receivedOn === ""}>
        {words.doing.recordStop}
      </Button>
    </form>
  );
}
