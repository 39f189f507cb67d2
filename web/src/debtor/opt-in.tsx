import { Button, Checkbox, NativeSelect, Popover, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { optInPoint, type OptInPointBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Medium = OptInPointBody["medium"];

const media: readonly Medium[] = ["call", "email", "letter", "text", "visit"];

type OptInProps = {
  readonly point: { readonly id: string };
  /** Who is reached there. */
  readonly holder: string;
};

/** That who opted out wants messages again: who said so, when, by what, and how it is known. */
export function OptIn({ point, holder }: OptInProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} width={320} trapFocus returnFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <Button size="compact-xs" variant="default" onClick={() => setOpen(!open)}>
          {words.people.optIn}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.people.optIn}>
        <OptInForm point={point} holder={holder} close={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

const nothingSaid = { isOwnWord: false, medium: "letter", because: "" } as const;

function OptInForm({ point, holder, close }: OptInProps & { readonly close: () => void }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { today } = useOfficeClock();
  const [said, setSaid] = useState<OptInPointBody>({ ...nothingSaid, saidBy: holder, on: today });
  const act = useAct({
    send: (body: OptInPointBody, options) => optInPoint({ debtorId, pointId: point.id, body }, options),
    done: refresh,
  });
  return (
    <ActForm
      label={words.people.optIn}
      act={act}
      isWhole={said.saidBy.trim() !== "" && said.because.trim() !== "" && said.on !== "" && said.isOwnWord}
      send={() => act.run(said)}
      cancel={close}
    >
      <Said said={said} today={today} say={(change) => setSaid({ ...said, ...change })} />
    </ActForm>
  );
}

type SaidProps = {
  readonly said: OptInPointBody;
  readonly today: string;
  readonly say: (change: Partial<OptInPointBody>) => void;
};

function Said({ said: { saidBy, isOwnWord, medium, on, because }, today, say }: SaidProps) {
  return (
    <>
      <TextInput
        label={words.people.saidBy}
        value={saidBy}
        onChange={(event) => say({ saidBy: event.currentTarget.value })}
        data-autofocus
      />
      <Checkbox
        label={words.people.ownWord}
        description={words.people.ownWordWhy}
        checked={isOwnWord}
        onChange={(event) => say({ isOwnWord: event.currentTarget.checked })}
      />
      <NativeSelect
        label={words.people.saidHow}
        value={medium}
        onChange={(event) => say({ medium: media.find((each) => each === event.currentTarget.value) ?? medium })}
        data={media.map((value) => ({ value, label: words.people.saidByMedium[value] }))}
      />
      <TextInput
        type="date"
        label={words.people.saidOn}
        value={on}
        max={today}
        onChange={(event) => say({ on: event.currentTarget.value })}
      />
      <Textarea
        label={words.people.saidWhat}
        value={because}
        onChange={(event) => say({ because: event.currentTarget.value })}
        autosize
        minRows={2}
      />
    </>
  );
}
