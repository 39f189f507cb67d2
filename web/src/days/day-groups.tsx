import type { ReadDayAnswer } from "../client.ts";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { locale } from "../ui/locale.ts";
import { words } from "../words.ts";
import type { DaySearch } from "./day-search.ts";

type Group = ReadDayAnswer["groups"][number];
type DayGroupsProps = { readonly groups: readonly Group[]; readonly choose: (next: DaySearch) => void };

/** The cases of a run counted by the version of their ladder, step, and what came of them; a count shows them below. */
export function DayGroups({ groups, choose }: DayGroupsProps) {
  if (groups.length === 0) return null;
  const { ladder, step, cameTo, cases } = words.days;
  return (
    <Panel title={words.days.groups} flush>
      <ScrollRegion className="days-groups" label={words.floor.table(words.days.groups)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{ladder}</th>
              <th scope="col">{step}</th>
              <th scope="col">{cameTo}</th>
              <th scope="col" className="number">
                {cases}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <GroupRow key={`${group.ladder} ${group.version} ${group.step} ${group.action}`} {...{ group, choose }} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

function GroupRow({ group, choose }: { readonly group: Group } & Pick<DayGroupsProps, "choose">) {
  const { ladder, version, step, action, cases } = group;
  const named = step === null ? words.days.did.closed : words.kinds.step(step);
  return (
    <tr>
      <td>
        {words.kinds.other(ladder)} <span className="soft small">{words.days.version(version)}</span>
      </td>
      <td>{named}</td>
      <td>{words.days.did[action]}</td>
      <td className="number">
        <button
          type="button"
          className="link-button figures"
          aria-label={words.days.show(cases, named)}
          onClick={() => choose({ ladder, version, step: step ?? undefined, action })}
        >
          {cases.toLocaleString(locale)}
        </button>
      </td>
    </tr>
  );
}
