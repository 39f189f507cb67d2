import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { bindObligor, type BindObligorBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

const roles = ["joint", "guarantor", "patient", "subscriber"] as const;

type ObligorFormProps = { readonly accountId: string; readonly close: () => void };

/** Binds somebody by an account beside the debtor, named by number. */
export function ObligorForm({ accountId, close }: ObligorFormProps) {
  const { debtorId, refresh } = useDebtorDesk();
  const [body, setBody] = useState<BindObligorBody>({ obligor: "", role: "joint", because: "" });
  const act = useAct({
    send: (said: BindObligorBody, options) => bindObligor({ debtorId, accountId, body: said }, options),
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.people.obligor.bind}
      act={act}
      isWhole={body.obligor.trim() !== "" && body.because.trim() !== ""}
      send={() => act.run(body)}
      cancel={close}
    >
      <TextInput
        label={words.people.obligor.number}
        value={body.obligor}
        onChange={(event) => setBody({ ...body, obligor: event.currentTarget.value })}
        ref={takeFocus}
        autoComplete="off"
      />
      <NativeSelect
        label={words.people.obligor.role}
        value={body.role}
        onChange={(event) =>
          setBody({ ...body, role: roles.find((role) => role === event.currentTarget.value) ?? "joint" })
        }
        data={roles.map((value) => ({ value, label: words.kinds.other(value) }))}
      />
      <TextInput
        label={words.people.group.joinWhy}
        value={body.because}
        onChange={(event) => setBody({ ...body, because: event.currentTarget.value })}
      />
    </ActForm>
  );
}
