import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { Moment } from "../ui/day.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import "./assigning.css";

/** A debtor with whom something was not done, or will not be, and why. */
export type LeftOut = {
  /** Null of what concerns no debtor. */
  readonly debtorId: string | null;
  /** Whom or what was left. */
  readonly debtor: string;
  readonly number: string;
  readonly because: string;
  /** The rule of law that stands against it, and from when it no longer does. */
  readonly rule?: string | null;
  readonly lawfulAt?: string | null;
};

type LeftOutListProps = { readonly left: readonly LeftOut[]; readonly close?: () => void };

/** Who was left as they are, each with the reason, as a link. */
export function LeftOutList({ left, close }: LeftOutListProps) {
  if (left.length === 0) return null;
  return (
    <section className="left-out" aria-label={words.sharing.leftOutLabel}>
      <div className="left-out-head">
        <strong>{words.sharing.leftOut(left.length)}</strong>
        {close === undefined ? null : (
          <Button size="compact-xs" variant="default" onClick={close}>
            {words.ui.putAway}
          </Button>
        )}
      </div>
      <ul className="plain-list">
        {left.map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a debtor may be left out several times
          <li key={`${one.debtorId} ${at}`}>
            <Name {...one} /> <span className="soft figures small">{one.number}</span> <Because {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ debtorId, debtor }: LeftOut) {
  if (debtorId === null) return <span>{debtor}</span>;
  return (
    <Link to={paths.debtor} params={{ debtorId }}>
      {debtor}
    </Link>
  );
}

function Because({ because, rule = null, lawfulAt = null }: LeftOut) {
  return (
    <span className="small">
      {sentenceText(because)}
      {rule === null ? null : (
        <>
          {" "}
          <code>{rule}</code>
          {", "}
          {lawfulAt === null ? (
            words.doing.neverByTime
          ) : (
            <>
              {words.doing.from} <Moment at={lawfulAt} />
            </>
          )}
        </>
      )}
    </span>
  );
}
