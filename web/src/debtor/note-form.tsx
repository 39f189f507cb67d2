import { Button, Switch, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { addNote, placeAlert } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { useStored } from "../ui/stored.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Writes down words. What is typed stays in this browser until it is saved, whatever happens meanwhile. */
export function NoteForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const [text, setText] = useStored(`note ${debtorId}`);
  const [isPinned, setIsPinned] = useState(false);
  const may = useMay();
  const act = useAct({
    send: (said: string, options): Promise<unknown> =>
      (isPinned ? placeAlert : addNote)({ debtorId, body: { words: said } }, options),
    done: () => {
      setText("");
      tell({ says: words.doing.noteAdded, noBack: words.undo.never.note });
      compose(undefined);
      return refresh();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") act.run(text.trim());
  };
  return (
    <form onSubmit={submit} className="form">
      <Textarea
        label={words.doing.noteWords}
        description={words.doing.noteHint}
        inputWrapperOrder={["label", "input", "description"]}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        ref={takeFocus}
      />
      {may("placeAlert") ? (
        <Switch
          label={words.people.pin}
          description={words.people.pinned}
          checked={isPinned}
          onChange={(event) => setIsPinned(event.currentTarget.checked)}
        />
      ) : null}
      <ActTrouble error={act.error} />
      <Button type="submit" loading={act.busy} disabled={text.trim() === ""}>
        {words.doing.addNote}
      </Button>
    </form>
  );
}
