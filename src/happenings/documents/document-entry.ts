import type { DocumentKind } from "#evidence/document";
import type { TimelineDraft } from "#evidence/timeline";

type Told = {
  readonly debtorId: string;
  readonly digest: string;
  readonly kind: DocumentKind;
  readonly name: string;
  /** The item that it proves, if it is one's. */
  readonly item: { readonly itemId: string; readonly number: string } | null;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

/** What the timeline tells of a document that was put on record. */
export function documentEntry({ debtorId, digest, kind, name, item, loginId, now }: Told): TimelineDraft {
  return {
    ...{ debtorId, kind: "document", happenedAt: now, recordedAt: now, loginId },
    subject: { digest, document: kind, ...(item !== null && { itemId: item.itemId }) },
    words: `${inWords(kind)}${item === null ? "" : ` of ${item.number}`}: ${name}`,
  };
}

function inWords(kind: DocumentKind): string {
  const words = kind.replaceAll("-", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
