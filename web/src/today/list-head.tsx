import { NativeSelect } from "@mantine/core";
import type { RefObject } from "react";
import { usePeople } from "../assigning/use-people.ts";
import { FindField } from "../ui/find-field.tsx";
import { useSession } from "../shell/session.ts";
import { words } from "../words.ts";
import type { TodaySearch } from "./today-search.ts";

type ListHeadProps = {
  readonly asked: TodaySearch;
  readonly ask: (next: TodaySearch) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

const ofTeam = "team:";

function whoseList(chosen: string): Pick<TodaySearch, "of" | "team"> {
  if (chosen.startsWith(ofTeam)) return { of: undefined, team: chosen.slice(ofTeam.length) };
  return { of: chosen || undefined, team: undefined };
}

/** Above the worklist: what it is narrowed to, and for who answers for others, whose it is. */
export function ListHead({ asked, ask, field }: ListHeadProps) {
  const { login } = useSession();
  const people = usePeople();
  const others = (people.data?.people ?? []).filter(({ loginId }) => loginId !== login.id);
  return (
    <div className="list-head">
      <FindField
        label={words.sharing.filter}
        hint={words.sharing.filterHint}
        find={asked.find}
        ask={(find) => ask({ ...asked, find })}
        field={field}
      />
      {others.length === 0 ? null : (
        <NativeSelect
          aria-label={words.sharing.whose}
          value={asked.of ?? (asked.team === undefined ? "" : `${ofTeam}${asked.team}`)}
          onChange={(event) => ask({ ...asked, ...whoseList(event.currentTarget.value) })}
          data={[
            { value: "", label: words.sharing.mine },
            ...others.map(({ loginId, name }) => ({ value: loginId, label: name })),
            ...(people.data?.teams ?? []).map(({ teamId, name }) => {
              return { value: `${ofTeam}${teamId}`, label: words.sharing.ofTeam(name) };
            }),
          ]}
        />
      )}
    </div>
  );
}
