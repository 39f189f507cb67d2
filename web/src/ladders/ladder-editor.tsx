import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { previewLadder, saveLadder, type SaveLadderBody } from "../client.ts";
import { paths } from "../paths.ts";
import { AskBeforeLeaving } from "../ui/ask-before-leaving.tsx";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { LadderConflict } from "./ladder-conflict.tsx";
import { LadderFaults } from "./ladder-faults.tsx";
import { Preview } from "./ladder-preview.tsx";
import { LadderSaving } from "./ladder-saving.tsx";
import type { LadderSearch } from "./ladder-search.ts";
import { goToLine, LadderText } from "./ladder-text.tsx";
import { useLadderDraft } from "./use-ladder-draft.ts";
import type { LadderVersion } from "./use-ladders.ts";

type EditorProps = {
  readonly name: string;
  readonly edit: NonNullable<LadderSearch["edit"]>;
  /** As they are on record, the newest first: read anew when somebody has saved meanwhile. */
  readonly versions: readonly LadderVersion[];
};

/** Changes a ladder's text, with its faults beside it, a look at whom it would touch, and what others saved meanwhile. */
export function LadderEditor({ name, edit, versions }: EditorProps) {
  const [newest] = versions;
  const draft = useLadderDraft({ name, edit, newest });
  const field = useRef<HTMLTextAreaElement | null>(null);
  const { save, isSaved } = useSave(name);
  const preview = useAct({
    send: (text: string, options) =>
      previewLadder({ body: { words: text } }, options).then((answer) => ({ answer, text })),
    changesNothing: true,
  });
  const theirs = edit === "change" && newest !== undefined && newest.version > draft.over ? newest : undefined;
  const isOwn = draft.naming === "same";
  return (
    <div className="ladder-editor">
      <AskBeforeLeaving isUnsaved={() => draft.isChanged && !isSaved.current} />
      <div className="ladder-edit">
        <LadderText
          label={words.ladders.words}
          text={draft.text}
          setText={draft.setText}
          faultyLines={new Set(draft.check?.faults.map(({ line }) => line))}
          field={(element) => {
            if (field.current === null) takeFocus(element);
            field.current = element;
          }}
        />
        <LadderFaults draft={draft} name={name} goTo={(line) => field.current && goToLine(field.current, line)} />
      </div>
      {draft.checkError === null ? null : <ReadTrouble error={draft.checkError} again={draft.checkAgain} />}
      {theirs !== undefined && isOwn ? (
        <LadderConflict theirs={theirs} mine={draft.text} overTheirs={() => draft.setOver(theirs.version)} />
      ) : null}
      <LadderSaving draft={draft} save={save} preview={preview} name={name} />
      <ActTrouble error={preview.error} />
      {preview.answer === undefined ? null : (
        <Preview preview={preview.answer.answer} isOlder={preview.answer.text !== draft.text} />
      )}
    </div>
  );
}

/** Saves; where somebody else did meanwhile, what they saved is read, and the text stays. */
function useSave(name: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { tell } = useNotice();
  const isSaved = useRef(false);
  const save = useAct({
    send: (body: SaveLadderBody, options) =>
      saveLadder({ body }, options).catch(async (error: unknown) => {
        if (isRefusal(error, "ladder_was_changed")) await queries.invalidateQueries({ queryKey: ["ladders", name] });
        throw error;
      }),
    done: async (saved) => {
      isSaved.current = true;
      tell({ says: words.ladders.saved(saved.name, saved.version, saved.runId !== null) });
      await queries.invalidateQueries({ queryKey: ["ladders"] });
      return navigate({ to: paths.ladders, search: { name: saved.name } });
    },
  });
  return { save, isSaved };
}
