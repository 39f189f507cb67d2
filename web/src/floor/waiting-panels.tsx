import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readFloorWaiting, type ReadFloorWaitingAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { WorklistByValue } from "../today/worklist-by-value.tsx";
import { Amount } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";

/** Whose worklist a supervisor has where nobody is named. */
const everybodys = {};

/** What waits on the floor: promises that fall due or broke, what the work of today is worth, and whom nobody touched for longest. */
export function WaitingPanels() {
  const may = useMay();
  const query = useQuery({
    queryKey: ["floor", "waiting"],
    queryFn: ({ signal }) => readFloorWaiting({}, { signal }),
    refetchInterval: 60_000,
  });
  if (query.error !== null) return <ReadTrouble error={query.error} again={() => void query.refetch()} />;
  if (query.data === undefined) return <SkeletonRows count={4} height={40} />;
  const { promises, untouched } = query.data;
  return (
    <div className="floor-waiting">
      <div className="floor-column">
        <Panel title={words.floor.promises}>
          {promises.length === 0 ? (
            <p className="soft">{words.floor.promisesNone}</p>
          ) : (
            <Promises promises={promises} />
          )}
        </Panel>
        {may("readWorklistByValue") ? (
          <Panel title={words.today.byValue}>
            <WorklistByValue asked={everybodys} />
          </Panel>
        ) : null}
      </div>
      <Panel title={words.floor.untouched}>
        {untouched.length === 0 ? (
          <p className="soft">{words.floor.untouchedNone}</p>
        ) : (
          <Untouched untouched={untouched} />
        )}
      </Panel>
    </div>
  );
}

function Promises({ promises }: Pick<ReadFloorWaitingAnswer, "promises">) {
  return (
    <ul className="plain-list floor-list">
      {promises.map(({ promiseId, debtorId, debtor, amount, isBroken, taker }) => (
        <li key={promiseId}>
          <Link to={paths.debtor} params={{ debtorId }}>
            {debtor}
          </Link>
          <Amount value={amount} />
          <span className="soft small">{taker === null ? null : words.floor.takenBy(taker)}</span>
          <Tag tone={isBroken ? "red" : "amber"}>{isBroken ? words.floor.brokeToday : words.floor.dueToday}</Tag>
        </li>
      ))}
    </ul>
  );
}

function Untouched({ untouched }: Pick<ReadFloorWaitingAnswer, "untouched">) {
  return (
    <ul className="plain-list floor-list">
      {untouched.map(({ debtorId, debtor, number, action, touchedAt, owner }) => (
        <li key={debtorId}>
          <Link to={paths.debtor} params={{ debtorId }}>
            {debtor}
          </Link>
          <span className="figures soft small">{number}</span>
          <span className="soft small">
            {[action === null ? null : words.kinds.act(action), owner].filter((each) => each !== null).join(", ")}
          </span>
          <span className="soft small">
            {words.floor.untouchedSince} <Moment at={touchedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
