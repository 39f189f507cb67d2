import { Button } from "@mantine/core";
import { useState } from "react";
import type { OfficePerson } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Moment } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { NewLink } from "./person-link.tsx";

/** Who left, the newest first: they can be taken on again. */
export function ThoseWhoLeft({ people }: { readonly people: readonly OfficePerson[] }) {
  const mayChange = useMay()("makePersonLink");
  const [again, setAgain] = useState<string>();
  if (people.length === 0) return null;
  return (
    <Panel title={words.staff.left}>
      <ul className="plain-list" aria-label={words.staff.left}>
        {people.map(({ loginId, name, username, role, endedAt }) => (
          <li key={loginId} className="office-team">
            <span className="facts-main">{name}</span>
            <span className="soft small">
              {username}, {words.kinds.other(role)}, {words.staff.leftOn}{" "}
              {endedAt === null ? null : <Moment at={endedAt} />}
            </span>
            {mayChange && again !== loginId ? (
              <span className="office-acts">
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={words.staff.againOf(name)}
                  onClick={() => setAgain(loginId)}
                >
                  {words.staff.again}
                </Button>
              </span>
            ) : null}
            {again === loginId ? (
              <NewLink
                loginId={loginId}
                lead={words.staff.againLead(name)}
                label={words.staff.again}
                close={() => setAgain(undefined)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
