import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Visit } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Amounts } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { stateTones } from "./visit-state.ts";

/** A visit of a round: its place in it and its hour, who and where, what is owed, what to know; and recording it. */
export function VisitRow({ visit, place }: { readonly visit: Visit; readonly place: number }) {
  const says = words.visits;
  const may = useMay();
  const { debtorId, debtor, number, fromAt, state, address, phone, owed, daysOverdue, note } = visit;
  return (
    <li className="visits-row">
      <span className="visits-place figures">{place}</span>
      <div className="visits-who">
        <p>
          <Moment at={fromAt} /> <Tag tone={stateTones[state]}>{says.states[state]}</Tag>
        </p>
        <p>
          <Link to={paths.debtor} params={{ debtorId }} className="visits-name">
            {debtor}
          </Link>{" "}
          <span className="soft figures">{number}</span>
        </p>
        <p>{address.replaceAll("\n", ", ")}</p>
        {phone === null ? null : <p className="figures">{phoneText(phone)}</p>}
        {note === null ? null : <p className="visits-note">{note}</p>}
      </div>
      <div className="visits-owed">
        <Amounts values={owed} />
        <span className="soft small">{says.overdue(daysOverdue)}</span>
        {may("reportOutcome") ? (
          <Button
            size="compact-sm"
            variant="default"
            renderRoot={(props) => <Link to={paths.debtor} params={{ debtorId }} search={{ do: "visit" }} {...props} />}
          >
            {says.recordShort}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
