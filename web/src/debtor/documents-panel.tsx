import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listDocuments } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useDrop } from "../ui/use-drop.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { DocumentForm } from "./document-form.tsx";
import { DocumentLine } from "./document-line.tsx";
import { PutToItem } from "./put-to-item.tsx";

const shownAtFirst = 4;

/** Everything that is on record of the debtor, newest first; files that are dropped here are the debtor's. */
export function DocumentsPanel() {
  const { debtorId } = useDebtorDesk();
  const may = useMay();
  const [adding, setAdding] = useState<readonly File[]>();
  const { over, place } = useDrop(
    may("addDocuments") ? (files) => setAdding([...(adding ?? []), ...files]) : undefined,
  );
  const { data, error, refetch } = useQuery({
    queryKey: ["documents", debtorId],
    queryFn: ({ signal }) => listDocuments({ debtorId }, { signal }),
  });
  return (
    <div className={over ? "documents documents-over" : "documents"} {...place}>
      <Panel title={words.documents.title}>
        {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
        {data === undefined && error === null ? <SkeletonRows count={2} height={28} /> : null}
        {data === undefined ? null : <Documents {...data} />}
        {adding === undefined ? (
          <Button
            size="compact-xs"
            variant="default"
            disabled={!may("addDocuments")}
            title={may("addDocuments") ? undefined : words.doing.notYours(words.documents.add)}
            onClick={() => setAdding([])}
          >
            {words.documents.add}
          </Button>
        ) : (
          <DocumentForm
            label={words.documents.add}
            files={adding}
            setFiles={setAdding}
            close={() => setAdding(undefined)}
          />
        )}
      </Panel>
    </div>
  );
}

function Documents({ documents, isCut }: Awaited<ReturnType<typeof listDocuments>>) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? documents : documents.slice(0, shownAtFirst);
  if (documents.length === 0) return <p className="soft small documents-none">{words.documents.none}</p>;
  return (
    <>
      <ul className="plain-list">
        {shown.map((document) => (
          <DocumentLine key={document.digest} document={document}>
            <PutToItem document={document} />
          </DocumentLine>
        ))}
      </ul>
      {shown.length === documents.length ? null : (
        <button type="button" className="link-button small" onClick={() => setShowsAll(true)}>
          {words.documents.showAll(documents.length)}
        </button>
      )}
      {isCut && showsAll ? <p className="soft small documents-none">{words.documents.isCut}</p> : null}
    </>
  );
}
