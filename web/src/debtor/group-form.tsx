import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { joinGroup, type JoinGroupBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** Puts the debtor under a parent, whom one names by number. */
export function GroupForm({ close }: { readonly close: () => void }) {
  const { debtorId, refresh } = useDebtorDesk();
  const [body, setBody] = useState<JoinGroupBody>({ parent: "", pays: true, because: "" });
  const act = useAct({
    send: (said: JoinGroupBody, options) => joinGroup({ debtorId, body: said }, options),
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.people.group.join}
      act={act}
      isWhole={body.parent.trim() !== "" && body.because.trim() !== ""}
      send={() => act.run(body)}
      cancel={close}
    >
      <TextInput
        label={words.people.group.parent}
        value={body.parent}
        onChange={(event) => setBody({ ...body, parent: event.currentTarget.value })}
        ref={takeFocus}
        autoComplete="off"
      />
      <Checkbox
        label={words.people.group.whoPays}
        checked={body.pays}
        onChange={(event) => setBody({ ...body, pays: event.currentTarget.checked })}
      />
      <TextInput
        label={words.people.group.joinWhy}
        value={body.because}
        onChange={(event) => setBody({ ...body, because: event.currentTarget.value })}
      />
    </ActForm>
  );
}
