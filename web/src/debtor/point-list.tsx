import { NearDay } from "../ui/day.tsx";
import { dayIn } from "../ui/day-text.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { Panel } from "../ui/panel.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Numbers come before addresses, for one mostly calls. */
// prettier-ignore
const order = ["mobile", "landline", "voip", "work-phone", "email", "work-email", "home", "work", "social"];

const placeOf = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);

/** The numbers and addresses, each with where it comes from, and a mark where nothing may be sent to it now. */
export function PointList() {
  const { view } = useDebtorDesk();
  const { zone } = useOfficeClock();
  return (
    <Panel title={words.debtor.reach}>
      {view.points.length === 0 ? <span className="soft">{words.debtor.noPoints}</span> : null}
      <ul className="plain-list facts">
        {view.points
          .toSorted((a, b) => placeOf(a.kind) - placeOf(b.kind))
          .map((point) => {
            const acts = view.acts.filter(({ pointId }) => pointId === point.id);
            const isStopped = acts.length > 0 && acts.every(({ allowed }) => !allowed);
            return (
              <li key={point.id}>
                <span className="facts-main figures">{phoneText(point.value)}</span>
                <span className="soft small">
                  {words.kinds.point(point.kind)}, {words.kinds.source(point.source)} {words.debtor.since}{" "}
                  <NearDay on={point.since.length > 10 ? dayIn(point.since, zone) : point.since} />
                </span>
                {isStopped ? <Tag tone="red">{words.doing.notAllowed}</Tag> : null}
              </li>
            );
          })}
      </ul>
    </Panel>
  );
}
