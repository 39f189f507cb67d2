import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../shell/session.ts";
import { NearDayOf } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { factText } from "./fact-text.ts";
import { FactsForm } from "./facts-form.tsx";

/** What the debtor was called, was and spoke before, and how that is changed. */
export function FactsPanel() {
  const { view } = useDebtorDesk();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  if (view.former.length === 0 && !may("changeDebtor")) return null;
  return (
    <Panel title={words.people.facts.title}>
      <ul className="plain-list facts">
        {view.former.map(({ what, former, until, because }) => (
          <li key={`${what} ${until}`}>
            <span>
              <span className="soft small">{words.people.facts.former(words.people.facts.what(what))} </span>
              <span className="facts-main">{factText(what, former)}</span>
            </span>
            <span className="soft small">
              {words.people.facts.until} <NearDayOf at={until} />: {because}
            </span>
          </li>
        ))}
      </ul>
      {changing ? <FactsForm close={() => setChanging(false)} /> : null}
      {may("changeDebtor") && !changing ? (
        <Button size="compact-xs" variant="default" onClick={() => setChanging(true)}>
          {words.people.facts.change}
        </Button>
      ) : null}
    </Panel>
  );
}
