import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ListWorkersAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";

type Person = ListWorkersAnswer["people"][number];

/** Of whom something is changed, or given away. */
export type Open = { readonly loginId: string; readonly what: "change" | "give" };

type TableProps = { readonly data: ListWorkersAnswer; readonly open: (open: Open) => void };

/** Everybody who collects, how full their day is, and whom they may be given. */
export function PeopleTable({ data, open }: TableProps) {
  const { people, nobodys } = data;
  return (
    <ScrollRegion className="sharing-scroll" label={words.sharing.load}>
      <table className="sharing-table">
        <thead>
          <tr>
            <th scope="col">{words.sharing.person}</th>
            <th scope="col" className="sharing-number">
              {words.sharing.debtors}
            </th>
            <th scope="col">{words.sharing.load}</th>
            <th scope="col">{words.sharing.languages}</th>
            <th scope="col">{words.sharing.ladders}</th>
            <th scope="col">{words.sharing.creditors}</th>
            <th scope="col">{words.doing.acts}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.loginId} person={person} data={data} open={open} />
          ))}
          <tr>
            <th scope="row">{words.sharing.nobody}</th>
            <td className="sharing-number figures">{words.ui.count(nobodys.debtors)}</td>
            <td className="figures">{words.ladders.minutes(nobodys.dueMinutes)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type RowProps = TableProps & { readonly person: Person };

function PersonRow({ person, data, open }: RowProps) {
  const may = useMay();
  const { loginId, name, team, minutes, debtors, dueMinutes, languages, ladders, creditors } = person;
  const names = creditors.map((id) => data.creditors.find(({ creditorId }) => creditorId === id)?.name ?? "");
  return (
    <tr>
      <th scope="row">
        {name} {team === null ? null : <span className="soft small">{team}</span>}
      </th>
      <td className="sharing-number figures">{words.ui.count(debtors)}</td>
      <td>
        <span className="figures">{words.sharing.loadOf(dueMinutes, minutes)}</span>
        <span className="sharing-bar" aria-hidden="true">
          <span style={{ width: `${minutes === 0 ? 0 : Math.min(100, (dueMinutes / minutes) * 100)}%` }} />
        </span>
      </td>
      <td>{languages.join(", ") || words.sharing.all}</td>
      <td>{ladders.map(words.kinds.other).join(", ") || words.sharing.all}</td>
      <td>{names.join(", ") || words.sharing.all}</td>
      <td className="sharing-acts">
        <Button
          size="compact-xs"
          variant="default"
          renderRoot={(props) => <Link to={paths.today} search={{ of: loginId }} {...props} />}
        >
          {words.sharing.openList}
        </Button>
        {may("assignDebtors") ? (
          <Button size="compact-xs" variant="default" onClick={() => open({ loginId, what: "give" })}>
            {words.sharing.handOverAll}
          </Button>
        ) : null}
        {may("setWorker") ? (
          <Button size="compact-xs" variant="default" onClick={() => open({ loginId, what: "change" })}>
            {words.sharing.change}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
