import { MultiSelect, NumberInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setWorker, type ListPeopleAnswer } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type WorkerFormProps = {
  readonly person: ListPeopleAnswer["people"][number];
  readonly among: ListPeopleAnswer;
  readonly close: () => void;
};

/** How many minutes a day somebody works, and whom they may be given. */
export function WorkerForm({ person, among, close }: WorkerFormProps) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [minutes, setMinutes] = useState(person.minutes);
  const [languages, setLanguages] = useState(person.languages.join(" "));
  const [ladders, setLadders] = useState([...person.ladders]);
  const [creditors, setCreditors] = useState([...person.creditors]);
  const spoken = languages
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((one) => one !== "");
  const areLanguages = spoken.every((one) => /^[a-z]{2}$/.test(one));
  const ladderChoices = among.ladders.map((name) => ({ value: name, label: name }));
  const creditorChoices = among.creditors.map(({ creditorId, name }) => ({ value: creditorId, label: name }));
  const act = useAct({
    send: (_: null, options) =>
      setWorker({ loginId: person.loginId, body: { minutes, languages: spoken, ladders, creditors } }, options),
    done: () => {
      tell({ says: words.sharing.saved });
      close();
      return queries.invalidateQueries({ queryKey: ["people"] });
    },
  });
  return (
    <ActForm label={words.sharing.save} act={act} isWhole={areLanguages} send={() => act.run(null)} cancel={close}>
      <NumberInput
        label={words.sharing.minutes}
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
