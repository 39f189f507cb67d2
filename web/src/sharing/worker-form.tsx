import { MultiSelect, NumberInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setWorker, type ListOfficePeopleAnswer, type SetWorkerBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type Working = SetWorkerBody["was"];

type WorkerFormProps = {
  readonly person: Working & { readonly loginId: string };
  readonly among: Pick<ListOfficePeopleAnswer, "ladders" | "creditors">;
  readonly close: () => void;
};

/** How many minutes a day somebody works, and whom they may be given. */
export function WorkerForm({ person, among, close }: WorkerFormProps) {
  const [minutes, setMinutes] = useState(person.minutes);
  const [languages, setLanguages] = useState(person.languages.join(" "));
  const [ladders, setLadders] = useState([...person.ladders]);
  const [creditors, setCreditors] = useState([...person.creditors]);
  const spoken = languages
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((one) => one !== "");
  const areLanguages = spoken.every((one) => /^[a-z]{2}$/.test(one));
  const ladderChoices = among.ladders.map((name) => ({ value: name, label: words.kinds.other(name) }));
  const creditorChoices = among.creditors.map(({ creditorId, name }) => ({ value: creditorId, label: name }));
  const act = useSetWorker(person, close);
  const send = () => act.run({ minutes, languages: spoken, ladders, creditors });
  return (
    <ActForm label={words.sharing.save} act={act} isWhole={areLanguages} send={send} cancel={close}>
      <NumberInput
        label={words.sharing.minutes}
        description={words.sharing.asHours(minutes)}
        value={minutes}
        onChange={(value) => setMinutes(Number(value) || 0)}
        min={0}
        max={1_440}
        allowDecimal={false}
      />
      <TextInput
        label={words.sharing.languages}
        description={words.sharing.languagesHint}
        value={languages}
        onChange={(event) => setLanguages(event.currentTarget.value)}
      />
      <AmongField label={words.sharing.ladders} data={ladderChoices} value={ladders} onChange={setLadders} />
      <AmongField label={words.sharing.creditors} data={creditorChoices} value={creditors} onChange={setCreditors} />
    </ActForm>
  );
}

/** Says how somebody works, over what stood when the form was opened, or over what somebody else said meanwhile. */
function useSetWorker({ loginId, ...stands }: WorkerFormProps["person"], close: () => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [opened, setOpened] = useState<Working | undefined>(() => workingOf(stands));
  const readAgain = () =>
    Promise.all([["people"], ["office-people"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  return useAct({
    send: (working: Working, options) =>
      setWorker({ loginId, body: { ...working, was: opened ?? workingOf(stands) } }, options).catch(
        async (error: unknown) => {
          if (isRefusal(error, "person_was_changed")) {
            await readAgain();
            setOpened(undefined);
          }
          throw error;
        },
      ),
    done: () => {
      tell({ says: words.sharing.saved });
      close();
      return readAgain();
    },
  });
}

function workingOf({ minutes, languages, ladders, creditors }: Working): Working {
  return { minutes, languages, ladders, creditors };
}

type AmongFieldProps = {
  readonly label: string;
  readonly data: { readonly value: string; readonly label: string }[];
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
};

/** Some of all; nothing chosen means all. */
function AmongField(props: AmongFieldProps) {
  return <MultiSelect {...props} description={words.sharing.allHint} searchable />;
}
