import { Button } from "@mantine/core";
import { useMay } from "../shell/session.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { Panel } from "../ui/panel.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { actsOf } from "./acts.ts";
import { Composer } from "./composer.tsx";
import { ContactActs } from "./contact-acts.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { NextStep } from "./next-step.tsx";
import { TaskList } from "./task-list.tsx";
import "./doing.css";

type DoColumnProps = { readonly callTrouble: Error | null; readonly callBusy: boolean };

/** What to do: the next step and why, whom one may reach and how, and what can be written down. */
export function DoColumn({ callTrouble, callBusy }: DoColumnProps) {
  return (
    <>
      <NextStep />
      <Composing />
      <TaskList />
      <Panel title={words.doing.contact}>
        <ContactActs busy={callBusy} />
        <ActTrouble error={callTrouble} />
      </Panel>
      <ActButtons />
    </>
  );
}

/** What is being written down stands below the next step, where it is seen whole whichever key opened it. */
function Composing() {
  const { composing, isCalling } = useDebtorDesk();
  if (composing === undefined || isCalling) return null;
  return (
    <Panel title={composing === "contact" ? words.recording.title : words.doing[composing]}>
      <Composer key={composing} what={composing} />
    </Panel>
  );
}

function ActButtons() {
  const { composing, compose } = useDebtorDesk();
  const may = useMay();
  return (
    <Panel title={words.doing.acts}>
      <div className="act-buttons">
        {actsOf(may).map(({ what, key, label, allowed }) => (
          <Button
            key={what}
            variant="default"
            px="sm"
            justify="space-between"
            disabled={!allowed}
            title={allowed ? undefined : words.doing.notYours(label)}
            aria-expanded={composing === what}
            onClick={() => compose(composing === what ? undefined : what)}
            rightSection={<KeyCap>{key.toUpperCase()}</KeyCap>}
          >
            {label}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
