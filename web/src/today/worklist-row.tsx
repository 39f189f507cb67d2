import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { BestCallTime, BestCallWhy } from "../call/best-call.tsx";
import { paths } from "../paths.ts";
import { Amount } from "../ui/amount.tsx";
import { amountText } from "../ui/amount-text.ts";
import { Moment } from "../ui/day.tsx";
import { RowMark } from "../ui/row-mark.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import type { Entry } from "./use-worklist.ts";

type RowProps = {
  readonly entry: Entry;
  readonly isSelected: boolean;
  readonly select: (entry: Entry) => void;
};

/** One entry of the worklist: who, what to do and why now, how much, and what stands against it. */
export const WorklistRow = memo(function WorklistRow({ entry, isSelected, select }: RowProps) {
  return (
    <li className={isSelected ? "worklist-item worklist-selected" : "worklist-item"}>
      <RowMark name={entry.debtor} isSelected={isSelected} select={() => select(entry)} />
      <Link to={paths.debtor} params={{ debtorId: entry.debtorId }} className="worklist-row" data-row>
        <span className="worklist-rank figures">
          <span className="shell-hidden">{words.today.rank} </span>
          {entry.rank}
        </span>
        <span className="worklist-who">
          <span className="worklist-name">{entry.debtor}</span>
          <span className="worklist-sub">
            <span className="figures">{entry.number}</span> · {entry.creditor}
          </span>
        </span>
        <What entry={entry} />
        <span className="worklist-why">
          {entry.reasons.slice(0, 3).map((reason) => (
            <span key={reason}>{sentenceText(reason)}</span>
          ))}
        </span>
        <span className="worklist-owed">
          <Amount value={entry.owed} />
          <span className="worklist-sub">{words.today.overdue(entry.daysOverdue)}</span>
        </span>
      </Link>
      <Worth entry={entry} />
    </li>
  );
});

/**
 * What the step may be expected to bring, by which it is ranked, with its formula; opened, what that means, what was seen
 * and what was taken beforehand.
 */
function Worth({ entry: { value, formula, bestCall } }: { readonly entry: Entry }) {
  const [reckoned, ...seen] = formula;
  const worth = words.today.worth(amountText(value));
  return (
    <div className="worklist-worth figures">
      {reckoned === undefined ? (
        <span>{worth}</span>
      ) : (
        <details>
          <summary title={words.today.worthWhy}>{`${worth} = ${reckoned}`}</summary>
          <p>{words.today.worthWhy}</p>
          {seen.map((sentence) => (
            <p key={sentence}>{words.said(sentence)}</p>
          ))}
          {bestCall === null ? null : <BestCallWhy best={bestCall} />}
        </details>
      )}
    </div>
  );
}

function What({ entry }: { readonly entry: Entry }) {
  return (
    <span className="worklist-what">
      <span className="worklist-act">{words.kinds.todo(entry.action, entry.step)}</span>
      {entry.task === null ? null : <span className="worklist-task">{words.said(entry.task)}</span>}
      {entry.bestCall === null ? null : <BestCallTime best={entry.bestCall} />}
      {entry.retryAt === null ? null : (
        <Tag tone="amber">
          {words.today.lawfulFrom} <Moment at={entry.retryAt} />
        </Tag>
      )}
      {entry.heldBy === null ? null : <Tag>{words.today.heldBy(entry.heldBy)}</Tag>}
    </span>
  );
}
