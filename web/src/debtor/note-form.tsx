import { Switch, Textarea } from "@mantine/core";
import { useState } from "react";
import { addNote, placeAlert } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useDraftText } from "../ui/stored.ts";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Writes down words. What is typed stays in this browser until it is saved, whatever happens meanwhile. */
export function NoteForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const [text, setText] = useDraftText(`note ${debtorId}`);
  const [isPinned, setIsPinned] = useState(false);
  const may = useMay();
  const act = useAct({
    send: ({ said, pinned }: { readonly said: string; readonly pinned: boolean }, options): Promise<unknown> =>
      (pinned ? placeAlert : addNote)({ debtorId, body: { words: said } }, options),
    done: () => {
      setText("");
      tell({ says: words.doing.noteAdded, noBack: words.undo.never.note });
      compose(undefined);
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.doing.addNote}
      act={act}
      isWhole={text.trim() !== ""}
      send={() => act.run({ said: text.trim(), pinned: isPinned })}
      cancel={() => compose(undefined)}
    >
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
    </ActForm>
  );
}
