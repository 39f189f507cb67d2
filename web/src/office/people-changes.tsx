import { listPeopleChanges, type ListPeopleChangesAnswer, type PeopleChange } from "../client.ts";
import { ChangesPanel, type ShownChange } from "../ui/changes-panel.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { usePages } from "../ui/use-pages.ts";
import { words } from "../words.ts";

const changesOf = ({ changes }: ListPeopleChangesAnswer) => changes;

/** Who took on, changed and ended whom, made links, and named the teams, read on as far as one scrolls. */
export function PeopleChanges() {
  const { rows, error, again, ...pages } = usePages({
    // Whatever has the people read again has this read again, too.
    queryKey: ["office-people", "changes"],
    read: (after, options) => listPeopleChanges({ after }, options),
    rowsOf: changesOf,
  });
  if (error !== null) return <ReadTrouble error={error} again={again} />;
  if (pages.isPending) return null;
  return (
    <>
      <ChangesPanel changes={rows.map(shownPeopleChange)} />
      <LoadMore {...pages} />
    </>
  );
}

function shownPeopleChange({ changeId, at, by, whom, what, before, after }: PeopleChange): ShownChange {
  const text = (fact: string | null) => (fact === null ? null : factText(what, fact));
  return {
    ...{ key: `${changeId} ${what}`, at, by, before: text(before), after: text(after) },
    what: words.staff.changed(whom, what),
  };
}

function factText(what: PeopleChange["what"], fact: string): string {
  if (what === "daySheet") return words.staff.getsIt;
  const isRole = what === "role" || what === "added" || what === "again" || what === "ended";
  return isRole ? (words.shell.roles[fact] ?? fact) : fact;
}
