import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { addDocuments } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { DropFiles } from "../ui/drop-files.tsx";
import { useNotice } from "../ui/notice.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

const kinds = ["proof-of-delivery", "invoice-copy", "contract", "statement", "correspondence", "other"] as const;

type DocumentFormProps = {
  /** The item whose documents they are; without one they are the debtor's. */
  readonly itemId?: string;
  readonly label: string;
  /** What was dropped or chosen so far. */
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
  readonly close: () => void;
};

/** Puts files on record: dropped or chosen, with what they are. */
export function DocumentForm({ itemId, label, files, setFiles, close }: DocumentFormProps) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const [kind, setKind] = useState<string>(itemId === undefined ? "other" : "proof-of-delivery");
  const act = useAct({
    send: (body: FormData, options) => addDocuments({ debtorId, body }, options),
    done: ({ documents }) => {
      tell({ says: words.documents.added(documents.filter(({ isNew }) => isNew).length) });
      close();
      return refresh();
    },
  });
  const send = () => {
    const form = new FormData();
    for (const file of files) form.append("files", file, file.name);
    form.set("kind", kind);
    if (itemId !== undefined) form.set("itemId", itemId);
    act.run(form);
  };
  return (
    <fieldset className="document-form" aria-label={label}>
      <ActForm label={words.documents.send} act={act} isWhole={files.length > 0} send={send} cancel={close}>
        <DropFiles files={files} onChange={setFiles} hint={words.documents.hint} />
        <NativeSelect
          label={words.documents.kind}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          ref={takeFocus}
          data={kinds.map((value) => ({ value, label: words.kinds.other(value) }))}
        />
      </ActForm>
    </fieldset>
  );
}
