import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { withdrawLetter, type OutgoingLetter } from "../client.ts";
import { documentPath, paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { Moment } from "../ui/day.tsx";
import { RowMark, type RowMarkProps } from "../ui/row-mark.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { useAct } from "../ui/use-act.ts";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import { ByHand } from "./by-hand.tsx";
import { isByHand, waits } from "./letter-acts.ts";
import { MakeAnew } from "./make-anew.tsx";

const toneOf: Partial<Record<OutgoingLetter["state"], Tone>> = {
  refused: "red",
  outdated: "amber",
  failed: "red",
  "perhaps-sent": "amber",
  "taken-out": "amber",
  planned: "plain",
  sending: "accent",
  ready: "accent",
};

type LetterRowProps = {
  readonly letter: OutgoingLetter;
  readonly sendsEmail: boolean;
  /** Undefined where nothing can be done with several. */
  readonly mark: Pick<RowMarkProps, "isSelected" | "select"> | undefined;
};

/** A letter: to whom, about whom, how it goes, where it stands and why. Enter opens the debtor. */
export function LetterRow({ letter, sendsEmail, mark }: LetterRowProps) {
  const { debtorId, debtor, number, creditor, template, sentBy, state, because, trouble, tryAt } = letter;
  const { digest, takenBy, takenAt } = letter;
  const since = letter.decidedAt ?? letter.plannedAt;
  return (
    <li className={["mail-row", mark && "mail-marked", mark?.isSelected && "row-selected"].filter(Boolean).join(" ")}>
      {mark === undefined ? null : <RowMark name={`${debtor} ${template}`} {...mark} />}
      <Link className="mail-to" to={paths.debtor} params={{ debtorId }} data-row>
        <strong>{debtor}</strong> <span className="figures soft small">{number}</span>
      </Link>
      <span className="soft small">
        {creditor}, {words.kinds.step(template)}
      </span>
      <span className="mail-state">
        <Tag>{words.mail.by[sentBy]}</Tag> <Tag tone={toneOf[state] ?? "plain"}>{words.mail.state[state]}</Tag>
      </span>
      <span className="soft small mail-since">
        <Moment at={since} />
      </span>
      <span className="mail-why small">
        {sentenceText(trouble ?? because ?? "")}
        {digest === null ? null : (
          <>
            {" "}
            <a href={documentPath({ debtorId, digest })} target="_blank" rel="noreferrer">
              {words.doing.openLetter}
            </a>
          </>
        )}
        {takenBy === null || takenAt === null || state !== "taken-out" ? null : (
          <span>
            {" "}
            {words.mail.takenBy(takenBy)} <Moment at={takenAt} />
          </span>
        )}
        {trouble === null || tryAt === null ? null : (
          <span className="soft">
            {" "}
            {words.mail.tryAt} <Moment at={tryAt} />
          </span>
        )}
      </span>
      <span className="mail-act">
        {isByHand(letter, sendsEmail) ? <ByHand letter={letter} /> : null}
        {waits(letter) ? <TakeBack letter={letter} /> : null}
        {state === "refused" || state === "outdated" ? <MakeAnew letter={letter} /> : null}
      </span>
    </li>
  );
}

function TakeBack({ letter: { debtorId, letterId } }: { readonly letter: OutgoingLetter }) {
  const may = useMay();
  const queries = useQueryClient();
  const act = useAct({
    send: (because: string, options) => withdrawLetter({ debtorId, letterId, body: { because } }, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  if (!may("withdrawLetter")) return null;
  return (
    <AskReason
      act={words.mail.takeBack}
      question={words.mail.takeBackQuestion}
      run={act.run}
      busy={act.busy}
      error={act.error}
    />
  );
}
