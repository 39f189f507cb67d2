import type { ReportSchedule } from "../../client.ts";
import { Moment } from "../../ui/day.tsx";
import { sentenceText } from "../../ui/sentence-text.ts";
import { Tag, type Tone } from "../../ui/tag.tsx";
import { words } from "../../words.ts";

type Mailings = ReportSchedule["mailings"];

const says = words.schedules;
const tones: Readonly<Record<Mailings[number]["state"], Tone>> = {
  ...{ planned: "plain", sending: "plain", "handed-over": "green" },
  ...{ failed: "red", "not-made": "red", "perhaps-sent": "amber" },
};
const lateMsMin = 3_600_000;

/** What became of the last times that a schedule was due: the newest in sight, those before it when one asks. */
export function LastMailings({ mailings: [newest, ...others] }: { readonly mailings: Mailings }) {
  if (newest === undefined) return <span className="soft small">{says.never}</span>;
  return (
    <>
      <MailingLine mailing={newest} />
      {others.length === 0 ? null : (
        <details className="small">
          <summary className="soft">{says.mailings}</summary>
          <ul className="plain-list">
            {others.map((mailing) => (
              <li key={mailing.dueAt}>
                <MailingLine mailing={mailing} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MailingLine({ mailing: { dueAt, madeAt, missed, state, because } }: { readonly mailing: Mailings[number] }) {
  const isLate = Date.parse(madeAt) - Date.parse(dueAt) > lateMsMin;
  return (
    <span className="small schedule-mailing">
      <Tag tone={tones[state]}>{says.state[state]}</Tag> <Moment at={dueAt} />
      {isLate ? (
        <span className="soft">
          {says.late}: <Moment at={madeAt} />
        </span>
      ) : null}
      {missed === 0 ? null : <span className="soft">{says.missed(missed)}</span>}
      {because === null ? null : <span className="soft">{sentenceText(because)}</span>}
    </span>
  );
}
