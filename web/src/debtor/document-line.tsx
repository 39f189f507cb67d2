import type { ReactNode } from "react";
import type { ListDocumentsAnswer } from "../client.ts";
import { documentPath } from "../paths.ts";
import { NearDayOf } from "../ui/day.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import "./documents.css";

export type ListedDocument = ListDocumentsAnswer["documents"][number];

type DocumentLineProps = {
  readonly document: ListedDocument;
  /** The item under which it is listed: that it is this one's document needs no words. */
  readonly under?: string;
  readonly children?: ReactNode;
};

/** One document: its name opens it in a tab of its own, or saves it where no browser shows it. */
export function DocumentLine({ document, under, children }: DocumentLineProps) {
  const { debtorId } = useDebtorDesk();
  const { digest, name, kind, bytes, addedAt, words: read } = document;
  const items = document.items.filter(({ id }) => id !== under);
  return (
    <li className="document-line">
      <span className="document-words">
        <a href={documentPath({ debtorId, digest })} target="_blank" rel="noreferrer">
          {name}
        </a>{" "}
        <span className="soft small">
          {[words.kinds.other(kind), ...items.map(({ number }) => number), words.ui.fileSize(bytes)].join(" · ")}
          {" · "}
          <NearDayOf at={addedAt} />
          {read === "read" ? null : ` · ${words.documents.unfound[read]}`}
        </span>
      </span>
      {children}
    </li>
  );
}
