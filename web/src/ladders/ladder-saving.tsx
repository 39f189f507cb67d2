import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { SaveLadderBody } from "../client.ts";
import { paths } from "../paths.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useKeys } from "../ui/key-bindings.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";
import type { LadderDraft } from "./use-ladder-draft.ts";

type SavingProps = {
  readonly draft: LadderDraft;
  readonly save: { readonly run: (body: SaveLadderBody) => void; readonly busy: boolean; readonly error: Error | null };
  readonly preview: { readonly run: (text: string) => void; readonly busy: boolean };
  readonly name: string;
};

/** The look before, why it is changed, and the way out beside the way on. */
export function LadderSaving({ draft, save, preview, name }: SavingProps) {
  const navigate = useNavigate();
  const reason = useRef<HTMLInputElement>(null);
  const [because, setBecause] = useState("");
  const { text, check, isChecked, isChanged, naming, over } = draft;
  const isSound = isChecked && check?.faults.length === 0;
  const canSave = isSound && isChanged && naming !== "taken" && because.trim() !== "";
  const close = () => void navigate({ to: paths.ladders, search: { name } });
  const send = () => save.run({ words: text, because: because.trim(), over });
  const look = () => isSound && preview.run(text);
  useKeys(words.ladders.title, [
    { key: "Ctrl+Enter", label: words.ladders.keys.preview, run: look },
    { key: "Ctrl+s", label: words.ladders.keys.save, run: () => (canSave ? send() : reason.current?.focus()) },
    { key: "Escape", label: words.ladders.keys.close, run: close },
  ]);
  return (
    <ActForm label={words.ladders.save} act={save} isWhole={canSave} send={send} cancel={close}>
      <Button
        variant="default"
        className="ladder-look"
        loading={preview.busy}
        disabled={!isSound}
        onClick={look}
        rightSection={<KeyCap>Ctrl ⏎</KeyCap>}
      >
        {words.ladders.preview}
      </Button>
      <TextInput
        label={words.ladders.because}
        description={words.ladders.becauseHint}
        inputWrapperOrder={["label", "input", "description"]}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={500}
        ref={reason}
      />
    </ActForm>
  );
}
