import { Link } from "@tanstack/react-router";
import { documentPath, paths } from "../paths.ts";
import { Moment } from "../ui/day.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { TakeBack } from "./take-back.tsx";
import { isNoise, type TimelineEntry, type Undone } from "./fold-timeline.ts";

const tones: readonly (readonly [RegExp, Tone])[] = [
  [/broken|refus|stop|revers|wrong/, "red"],
  [/payment|kept|memo/, "green"],
  [/promise|dispute/, "amber"],
  [/inbound/, "amber"],
  [/call|letter|email|text|effort|outcome|conversation/, "accent"],
];

function toneOf(kind: string): Tone {
  return tones.find(([pattern]) => pattern.test(kind))?.[1] ?? "plain";
}

const undoneWords: Readonly<Record<Undone, string>> = {
  "taken-back": words.recording.takenBack,
  reversed: words.debtor.postings.reversed,
};

const isWordless = ({ words: said }: TimelineEntry) => said === null || said === "";

/** What a person wrote down stays as they wrote it; what the server says is set as people write it. */
function wordsOf({ kind, words: said }: TimelineEntry): string {
  return kind === "note" ? (said ?? "") : sentenceText(said ?? "");
}

type EntryProps = {
  readonly entry: TimelineEntry;
  /** Why what it tells holds no more, where that is so. */
  readonly undone?: Undone | undefined;
  /** Of an outcome or a planned visit: the permit for it. */
  readonly permit?: TimelineEntry | undefined;
};

/** One thing that happened: the words first, then what it was, who did it, and when. */
export function TimelineEntryLine({ entry, undone, permit }: EntryProps) {
  const { debtorId } = useDebtorDesk();
  const digest = entry.subject["digest"];
  return (
    <li
      className={`timeline-entry timeline-${toneOf(entry.kind)}${isNoise(entry) || undone !== undefined ? " timeline-quiet" : ""}`}
    >
      <div className="timeline-words">
        {isWordless(entry) ? words.kinds.other(entry.kind) : wordsOf(entry)}{" "}
        {typeof digest === "string" ? (
          <a href={documentPath({ debtorId, digest })} target="_blank" rel="noreferrer">
            {entry.kind === "letter" ? words.doing.openLetter : words.documents.open}
          </a>
        ) : null}
      </div>
      <div className="timeline-sub">
        {isWordless(entry) ? null : <span>{words.kinds.other(entry.kind)}</span>}
        <span>{entry.by ?? words.debtor.bySystem}</span>
        <Moment at={entry.happenedAt} />
        {entry.inDocument ? <Tag>{words.debtor.inDocument}</Tag> : null}
        {undone === undefined ? <TakeBack entry={entry} /> : <Tag>{undoneWords[undone]}</Tag>}
        {permit === undefined ? null : <PermitBefore permit={permit} />}
        <EvidenceLink entry={permit ?? entry} />
      </div>
    </li>
  );
}

/** Of what the law was asked: the way to what it was told and what each rule found. */
function EvidenceLink({ entry: { kind, subject } }: { readonly entry: TimelineEntry }) {
  const { debtorId } = useDebtorDesk();
  const contactId = subject["permitId"] ?? (kind === "effort" ? subject["effortId"] : undefined);
  if (typeof contactId !== "string") return null;
  return (
    <Link to={paths.evidence} params={{ debtorId, contactId }} className="no-print">
      {words.evidence.open}
    </Link>
  );
}

function PermitBefore({ permit }: { readonly permit: TimelineEntry }) {
  return (
    <details className="timeline-permit">
      <summary>{words.kinds.other(permit.kind)}</summary>
      {wordsOf(permit)} <Moment at={permit.happenedAt} />
    </details>
  );
}

/** A run of what the system did, folded. */
export function TimelineNoise({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <li className="timeline-entry timeline-plain timeline-quiet">
      <details>
        <summary>{words.debtor.systemEntries(entries.length)}</summary>
        <ol className="plain-list">
          {entries.map((entry) => (
            <TimelineEntryLine key={entry.number} entry={entry} />
          ))}
        </ol>
      </details>
    </li>
  );
}
