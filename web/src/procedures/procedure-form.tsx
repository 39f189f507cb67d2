import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { writeProcedure, type Procedure, type WriteProcedureBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { AskBeforeLeaving } from "../ui/ask-before-leaving.tsx";
import { useNotice } from "../ui/notice.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { ProcedureText } from "./procedure-text.tsx";
import { ScriptFound } from "./script-found.tsx";

type ProcedureFormProps = {
  readonly name: string;
  /** As it stands; undefined where nothing is written yet. */
  readonly current: Procedure | undefined;
  readonly close: () => void;
};

/** Writes a new version, with what comes of it beside. Whoever else wrote one meanwhile is not written over. */
export function ProcedureForm({ name, current, close }: ProcedureFormProps) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [title, setTitle] = useState(current?.title ?? "");
  const [body, setBody] = useState(current?.body ?? "");
  const [because, setBecause] = useState("");
  const [basedOn] = useState(current?.version ?? null);
  const act = useAct({
    send: (written: WriteProcedureBody, options) => writeProcedure({ name, body: written }, options),
    done: ({ version }) => {
      tell({ says: words.procedures.saved(version) });
      close();
      return queries.invalidateQueries({ queryKey: ["procedures"] });
    },
  });
  const whole = { title: title.trim(), body: body.trim(), because: because.trim() };
  return (
    <ActForm
      label={words.procedures.save}
      act={act}
      isWhole={Object.values(whole).every((text) => text !== "")}
      send={() => act.run({ ...whole, basedOn })}
      cancel={close}
    >
      <AskBeforeLeaving isUnsaved={() => title !== (current?.title ?? "") || body !== (current?.body ?? "")} />
      <TextInput
        label={words.procedures.editTitle}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        maxLength={200}
        ref={takeFocus}
      />
      <BodyField title={title} body={body} setBody={setBody} />
      <ScriptFound body={body} />
      <TextInput
        label={words.procedures.editBecause}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={500}
      />
    </ActForm>
  );
}

type BodyFieldProps = { readonly title: string; readonly body: string; readonly setBody: (body: string) => void };

/** The text of the page, and beside it what people will read. */
function BodyField({ title, body, setBody }: BodyFieldProps) {
  return (
    <div className="procedure-edit">
      <Textarea
        label={words.procedures.editBody}
        description={words.procedures.editBodyHint}
        inputWrapperOrder={["label", "input", "description"]}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        maxLength={20_000}
        autosize
        minRows={12}
      />
      <section className="procedure-preview" aria-label={words.procedures.preview}>
        <h3>{title}</h3>
        <ProcedureText body={body} />
      </section>
    </div>
  );
}
