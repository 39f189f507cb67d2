import { TextInput } from "@mantine/core";
import { useState } from "react";
import { ClockField } from "../assigning/clock-field.tsx";
import { WhenField, whenText } from "../assigning/when-field.tsx";
import { placeCallback, type PlaceCallbackBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import type { DayTime } from "./phrase-time.ts";
import { callbackBack } from "./ways-back.ts";

/** Agrees to call back: "fri 3pm", on the debtor's clock where it is known, or on the office's. */
export function CallbackForm() {
  const { debtorId, view, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const office = useOfficeClock();
  const zones = [...new Set(view.localTimes.map(({ zones: alike }) => alike[0] ?? ""))].filter((zone) => zone !== "");
  const [zone, setZone] = useState(zones.length === 1 ? (zones[0] ?? office.zone) : office.zone);
  const [when, setWhen] = useState<DayTime>();
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: PlaceCallbackBody, options) => placeCallback({ debtorId, body }, options),
    done: ({ callbackId }, at) => {
      tell({ says: words.sharing.placed(whenText(at)), back: callbackBack({ debtorId, callbackId }) });
      compose(undefined);
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.sharing.place}
      act={act}
      isWhole={when !== undefined}
      send={() => when !== undefined && act.run({ on: when.on, time: when.time, zone, because: because.trim() })}
      cancel={() => compose(undefined)}
    >
      <WhenField label={words.sharing.callbackWhen} hint={words.sharing.callbackHint} zone={zone} onRead={setWhen} />
      <ClockField zones={zones} zone={zone} onChange={setZone} />
      <TextInput
        label={words.sharing.callbackNote}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={300}
      />
    </ActForm>
  );
}
