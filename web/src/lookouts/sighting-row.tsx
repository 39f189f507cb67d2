import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ListSightingsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { Moment } from "../ui/day.tsx";
import { RowMark } from "../ui/row-mark.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { subjectText } from "./subject-text.ts";
import { useReading } from "./use-reading.ts";

type Sighting = ListSightingsAnswer["sightings"][number];
type SightingRowProps = {
  readonly sighting: Sighting;
  readonly isSelected: boolean;
  readonly select: () => void;
};

/** One sighting: what was seen of whom, as a link to it, and the way to put it away. Whoever follows it has read it. */
export function SightingRow({ sighting, isSelected, select }: SightingRowProps) {
  const { sightingId, subject, isOffice, isRead, toldAt } = sighting;
  const what = subjectText(subject);
  // Each row has an act of its own: who puts several away one after the other waits for none of them.
  const { run: read } = useReading();
  const opened = () => read({ sightingIds: [sightingId], isPutAway: false });
  return (
    <li className={["sighting", isRead ? "" : "sighting-unread", isSelected ? "row-selected" : ""].join(" ")}>
      <RowMark name={whom(sighting)} isSelected={isSelected} select={select} />
      <Opens sighting={sighting} opened={opened}>
        <span className="sighting-who">{whom(sighting)}</span>
        {sighting.number === null ? null : <span className="figures soft">{sighting.number}</span>}
        {isRead ? null : <span className="shell-hidden">{words.lookouts.unread}</span>}
      </Opens>
      <span className="sighting-what">
        {what} {isOffice ? <Tag>{words.lookouts.office}</Tag> : null}
      </span>
      <span className="soft small">
        <Moment at={toldAt} />
      </span>
      <button
        type="button"
        className="sighting-away"
        aria-label={words.lookouts.putAway(`${whom(sighting)}, ${what}`)}
        onClick={() => read({ sightingIds: [sightingId], isPutAway: true })}
      >
        ×
      </button>
    </li>
  );
}

function whom({ debtor, subject, count }: Sighting): string {
  if (debtor !== null) return debtor;
  if (subject.is === "licence-ends") return words.lookouts.licences(count);
  return subject.is === "import-refused" ? words.lookouts.files(count) : words.lookouts.counted(count);
}

type OpensProps = { readonly sighting: Sighting; readonly opened: () => void; readonly children: ReactNode };

/** Where a sighting leads: to its debtor, to those whom the monitor shows or who owe so much, the imports or our firm. */
function Opens({ sighting: { debtorId, subject }, opened, children }: OpensProps) {
  const how = { className: "sighting-link", onClick: opened, "data-row": true };
  if (debtorId !== null) {
    return (
      <Link to={paths.debtor} params={{ debtorId }} {...how}>
        {children}
      </Link>
    );
  }
  if (subject.is === "import-refused" || subject.is === "licence-ends") {
    return (
      <Link to={subject.is === "licence-ends" ? paths.firm : paths.import} {...how}>
        {children}
      </Link>
    );
  }
  const search =
    subject.is === "monitor"
      ? { monitor: subject.monitor }
      : { find: `open>=${subject.amount.amount} currency:${subject.amount.currency}` };
  return (
    <Link to={paths.book} search={search} {...how}>
      {children}
    </Link>
  );
}
