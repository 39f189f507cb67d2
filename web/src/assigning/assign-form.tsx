import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { assignDebtors, type AssignDebtorsBody } from "../client.ts";
import { handOverBack } from "../debtor/ways-back.ts";
import { phraseDay } from "../debtor/phrase-day.ts";
import { ActForm } from "../ui/act-form.tsx";
import { nearDayText, wholeDayText } from "../ui/day-text.ts";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { usePeople } from "./use-people.ts";

type AssignFormProps = {
  /** Which debtors, or all of whom. */
  readonly what: { readonly debtorIds: readonly string[] } | { readonly ofLoginId: string };
  readonly done: () => unknown;
  readonly cancel: () => void;
};

/** Gives accounts to a person, a team or nobody, from a day on and with the reason. */
export function AssignForm({ what, done, cancel }: AssignFormProps) {
  const { today } = useOfficeClock();
  const { tell } = useNotice();
  const queries = useQueryClient();
  const [to, setTo] = useState("");
  const [day, setDay] = useState(() => nearDayText(today, today));
  const [because, setBecause] = useState("");
  const fromOn = phraseDay(day.toLowerCase().trim().split(/\s+/), { today, direction: "ahead" });
  const act = useAct({
    send: (body: AssignDebtorsBody & { readonly fromOn: string }, options) => assignDebtors({ body }, options),
    done: ({ debtors, former }, body) => {
      const back = former === null ? undefined : handOverBack(former, body.fromOn);
      tell({ says: words.sharing.given(debtors), back, noBack: words.undo.never.handOver });
      for (const queryKey of [["people"], ["worklist"], ["assignments"]]) void queries.invalidateQueries({ queryKey });
      return done();
    },
  });
  return (
    <ActForm
      label={words.sharing.handOver}
      act={act}
      isWhole={fromOn !== undefined && because.trim() !== ""}
      send={() => fromOn !== undefined && act.run({ ...what, ...target(to), fromOn, because: because.trim() })}
      cancel={cancel}
    >
      <ToField to={to} onChange={setTo} />
      <TextInput
        label={words.sharing.fromDay}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        description={fromOn === undefined ? words.sharing.noSense : wholeDayText(fromOn)}
        inputWrapperOrder={["label", "input", "description"]}
        autoComplete="off"
      />
      <TextInput
        label={words.sharing.because}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={300}
      />
    </ActForm>
  );
}

type ToFieldProps = { readonly to: string; readonly onChange: (to: string) => void };

/** To whom: a person, a team, or nobody. */
function ToField({ to, onChange }: ToFieldProps) {
  const people = usePeople();
  const { people: persons = [], teams = [] } = people.data ?? {};
  return (
    <NativeSelect
      label={words.sharing.to}
      value={to}
      onChange={(event) => onChange(event.currentTarget.value)}
      ref={takeFocus}
      data={[
        ...persons.map(({ loginId, name }) => ({ value: `person ${loginId}`, label: name })),
        ...teams.map(({ teamId, name }) => ({ value: `team ${teamId}`, label: `${words.sharing.team}: ${name}` })),
        { value: "", label: words.sharing.toNobody },
      ]}
    />
  );
}

function target(to: string) {
  const [kind, id] = to.split(" ");
  return kind === "person" ? { toLoginId: id } : kind === "team" ? { toTeamId: id } : {};
}
