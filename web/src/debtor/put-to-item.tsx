import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { linkDocument } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import type { ListedDocument } from "./document-line.tsx";

/** A document that is no item's yet is put to one. Letters are of all that they ask for. */
export function PutToItem({ document }: { readonly document: ListedDocument }) {
  const { debtorId, view, refresh } = useDebtorDesk();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const [itemId, setItemId] = useState(view.items[0]?.id ?? "");
  const act = useAct({
    send: (to: string, options) => linkDocument({ debtorId, digest: document.digest, body: { itemId: to } }, options),
    done: () => {
      setOpen(false);
      return refresh();
    },
  });
  const isPut = document.items.length > 0 || document.kind === "letter";
  if (isPut || view.items.length === 0 || !may("linkDocument")) return null;
  return (
    <OpensBeside button={words.documents.putTo} width={240} opening={[open, setOpen]}>
      {(close) => (
        <ActForm
          label={words.documents.put}
          act={act}
          isWhole={itemId !== ""}
          send={() => act.run(itemId)}
          cancel={close}
        >
          <NativeSelect
            label={words.documents.item}
            value={itemId}
            onChange={(event) => setItemId(event.currentTarget.value)}
            data={view.items.map(({ id, number }) => ({ value: id, label: number }))}
            data-autofocus
          />
        </ActForm>
      )}
    </OpensBeside>
  );
}
