import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeCreditor, readCreditor, type ChangeCreditorBody, type Creditor } from "../client.ts";
import { AskBeforeLeaving } from "../ui/ask-before-leaving.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { AdminButton } from "./admin-button.tsx";
import { CreditorFields, type CreditorFacts, type CreditorField } from "./creditor-fields.tsx";
import { ChangedMeanwhile } from "./party-changes.tsx";
import { useOver } from "./use-over.ts";

type FormProps = { readonly stands: Creditor; readonly mayChange: boolean };

/** What letters say of a creditor, changed over what was read. */
export function CreditorForm({ stands, mayChange }: FormProps) {
  const says = words.creditors;
  const { draft, set, drop, save, meanwhile } = useCreditorDraft(stands);
  const isUnsaved = Object.keys(draft).length > 0;
  return (
    <form
      className="creditors-column"
      aria-label={says.facts}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isUnsaved) save.run(draft);
      }}
    >
      <AskBeforeLeaving isUnsaved={() => isUnsaved} />
      <Panel title={says.facts}>
        <CreditorFields
          valueOf={(field) => draft[field] ?? stands[field]}
          set={set}
          error={save.error}
          disabled={!mayChange}
        />
      </Panel>
      {meanwhile === undefined ? <ActTrouble error={save.error} /> : <ChangedMeanwhile changes={meanwhile} />}
      <div className="form-foot">
        <Button variant="default" disabled={!isUnsaved} onClick={drop}>
          {says.discard}
        </Button>
        <AdminButton may={mayChange} variant="filled" loading={save.busy} disabled={!isUnsaved}>
          {says.save}
        </AdminButton>
      </div>
    </form>
  );
}

function useCreditorDraft(stands: Creditor) {
  const { creditorId } = stands;
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [draft, setDraft] = useState<Partial<CreditorFacts>>({});
  const queryKey = ["creditors", creditorId];
  const over = useOver(stands, {
    refusal: "creditor_was_changed",
    readAgain: async () =>
      (await queries.fetchQuery({ queryKey, queryFn: () => readCreditor({ creditorId }), staleTime: 0 })).version,
  });
  const save = useAct({
    send: (said: Omit<ChangeCreditorBody, "over">, options) =>
      changeCreditor({ creditorId, body: { ...said, over: over.over } }, options).catch(over.tooLate),
    done: async () => {
      tell({ says: words.creditors.saved });
      await Promise.all(["creditors", "letterhead"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      setDraft({});
      over.done();
    },
  });
  const set = (field: CreditorField, value: string) => {
    if (Object.keys(draft).length === 0) over.begin();
    const { [field]: _typed, ...rest } = draft;
    setDraft(value === stands[field] ? rest : { ...rest, [field]: value });
  };
  const drop = () => {
    setDraft({});
    over.done();
    save.reset();
  };
  return { draft, set, drop, save, meanwhile: over.meanwhile };
}
