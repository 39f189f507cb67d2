import { Link } from "@tanstack/react-router";
import type { Visit } from "../client.ts";
import { paths } from "../paths.ts";
import { Moment } from "../ui/day.tsx";
import { Tag } from "../ui/tag.tsx";
import { stateTones } from "../visits/visit-state.ts";
import { words } from "../words.ts";

type VisitsProps = { readonly visits: readonly Visit[]; readonly of: string | undefined };

/** Whom one visits until tonight, by the hour; what nobody recorded yet stands first. */
export function VisitsToday({ visits, of }: VisitsProps) {
  const says = words.visits;
  if (visits.length === 0) return null;
  return (
    <section className="callbacks" aria-label={says.ofToday}>
      <h2>
        {says.ofToday}{" "}
        <Link to={paths.visits} search={{ of }} className="visits-today-round">
          {says.round}
        </Link>
      </h2>
      <ul className="plain-list">
        {visits.map(({ visitId, debtorId, debtor, number, fromAt, state, address }) => (
          <li key={visitId} className="callback">
            <span className="callback-when figures">
              <Moment at={fromAt} />
              {state === "coming" ? null : <Tag tone={stateTones[state]}>{says.states[state]}</Tag>}
            </span>
            <Link to={paths.debtor} params={{ debtorId }} search={{ do: "visit" }} className="callback-who">
              {debtor} <span className="soft figures">{number}</span>
            </Link>
            <span className="soft callback-why">{address.replaceAll("\n", ", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
