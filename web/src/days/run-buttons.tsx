import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { useRunDay } from "./use-days.ts";

/** Begins the day's run, or a dry one; where one is under way already, says so. */
export function RunButtons() {
  const may = useMay();
  const act = useRunDay();
  useErrand("run-day", () => act.run({}));
  if (!may("runDay")) return null;
  return (
    <div className="days-acts no-print">
      <div className="days-buttons">
        <DryRun />
        <Button loading={act.busy} onClick={() => act.run({})}>
          {words.days.run}
        </Button>
      </div>
      <ActTrouble error={act.error} />
    </div>
  );
}

function DryRun() {
  const { today } = useOfficeClock();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(today);
  const act = useRunDay();
  useErrand("dry-day", () => setOpen(true));
  return (
    <OpensBeside button={words.days.dry} title={words.days.dryWords} size="sm" opening={[open, setOpen]}>
      {(close) => (
        <ActForm
          label={words.days.dry}
          act={act}
          isWhole={on !== ""}
          send={() => act.run({ on, dryRun: true })}
          cancel={close}
        >
          <TextInput
            type="date"
            label={words.days.dryOn}
            description={words.days.dryWords}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
            data-autofocus
          />
        </ActForm>
      )}
    </OpensBeside>
  );
}
