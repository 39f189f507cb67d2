import { endPause, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay } from "../ui/day.tsx";
import { addDays } from "../ui/days.ts";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Pause = ReadDebtorAnswer["pauses"][number];

/** What rests, why, and on which day it resumes by itself. */
export function PauseList() {
  const { view } = useDebtorDesk();
  return (
    <Panel title={words.pauses.title}>
      <ul className="plain-list facts facts-to-end">
        {view.pauses.map((pause) => (
          <PauseLine key={pause.id} pause={pause} />
        ))}
      </ul>
    </Panel>
  );
}

function PauseLine({ pause }: { readonly pause: Pause }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const { id: pauseId, kind, what, of, because, sinceOn, untilOn, by } = pause;
  const end = useAct({
    send: (why: string, options) => endPause({ debtorId, pauseId, body: { because: why } }, options),
    done: () => {
      tell({ says: words.pauses.ended });
      return refresh();
    },
  });
  return (
    <li className="facts-pause">
      <span className="facts-main">{words.pauses.what[what](of ?? "")}</span>
      <span className="small">
        {words.pauses.kind[kind]}: {because}
      </span>
      <span className="small">
        {words.pauses.resumes} <NearDay on={addDays(untilOn, 1)} />
      </span>
      <span className="soft small">
        {words.pauses.since} <NearDay on={sinceOn} />
        {by === null ? "" : `, ${words.pauses.by(by)}`}
      </span>
      {may("endPause") ? <AskReason act={words.pauses.end} question={words.pauses.endWhy} {...end} /> : null}
    </li>
  );
}
