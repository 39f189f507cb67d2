import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listDocuments, unlinkDocument, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DocumentForm } from "./document-form.tsx";
import { DocumentLine, type ListedDocument } from "./document-line.tsx";

type Item = ReadDebtorAnswer["items"][number];

type ItemDocumentsProps = {
  readonly item: Item;
  /** The files that a form is open for; nothing where none is. */
  readonly adding: readonly File[] | undefined;
  readonly setAdding: (files: readonly File[] | undefined) => void;
};

/** What is on record of an item: copies, proofs of delivery; and the way to add more. */
export function ItemDocuments({ item, adding, setAdding }: ItemDocumentsProps) {
  const { debtorId } = useDebtorDesk();
  const may = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: ["documents", debtorId, item.id],
    queryFn: ({ signal }) => listDocuments({ debtorId, itemId: item.id }, { signal }),
  });
  const label = words.documents.addTo(item.number);
  return (
    <section className="item-documents" aria-label={words.documents.ofItem(item.number)}>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={1} height={28} /> : null}
      {data?.documents.length === 0 ? <span className="soft small">{words.documents.noneOfItem}</span> : null}
      <ul className="plain-list">
        {data?.documents.map((document) => (
          <DocumentLine key={document.digest} document={document} under={item.id}>
            {may("unlinkDocument") ? <TakeOff document={document} item={item} /> : null}
          </DocumentLine>
        ))}
      </ul>
      {adding === undefined ? (
        <Button
          size="compact-xs"
          variant="default"
          disabled={!may("addDocuments")}
          title={may("addDocuments") ? undefined : words.doing.notYours(label)}
          onClick={() => setAdding([])}
        >
          {words.documents.add}
        </Button>
      ) : (
        <DocumentForm
          itemId={item.id}
          label={label}
          files={adding}
          setFiles={setAdding}
          close={() => setAdding(undefined)}
        />
      )}
    </section>
  );
}

/** What was put to the wrong item is taken off it; it stays with the debtor. */
function TakeOff({ document: { digest }, item }: { readonly document: ListedDocument; readonly item: Item }) {
  const { debtorId, refresh } = useDebtorDesk();
  const act = useAct({
    send: (because: string, options) =>
      unlinkDocument({ debtorId, digest, body: { itemId: item.id, because } }, options),
    done: refresh,
  });
  return <AskReason act={words.documents.takeOff} question={words.documents.takeOffWhy(item.number)} {...act} />;
}
