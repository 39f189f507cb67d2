import { TextInput } from "@mantine/core";
import { useState } from "react";
import { changeMandate, type ChangeMandateBody, type Creditor, type Mandate } from "../client.ts";
import { Banner } from "../ui/banner.tsx";
import { dayText } from "../ui/day-text.ts";
import { words } from "../words.ts";
import { OverForm } from "./over-form.tsx";
import { useMandateAct, type Overed } from "./use-mandate-act.ts";

type FormProps = { readonly creditor: Creditor; readonly mandate: Mandate; readonly close: () => void };

/** Ends a mandate on a day, after it was said what stops then. */
export function EndMandateForm({ creditor, mandate, close }: FormProps) {
  const says = words.creditors;
  const { creditorId, openCases } = creditor;
  const { mandateId, entity: _entity, standing: _standing, ...terms } = mandate;
  const [untilOn, setUntilOn] = useState("");
  const { act, meanwhile } = useMandateAct(
    creditor,
    (body: Overed<Omit<ChangeMandateBody, "over">>, options) => changeMandate({ creditorId, mandateId, body }, options),
    close,
  );
  return (
    <OverForm
      label={says.end}
      act={act}
      meanwhile={meanwhile}
      isWhole={untilOn !== ""}
      send={() => act.run({ ...terms, untilOn })}
      cancel={close}
    >
      <p className="lead">{says.endLead}</p>
      <TextInput
        type="date"
        label={says.fields.untilOn}
        value={untilOn}
        onChange={(event) => setUntilOn(event.currentTarget.value)}
        data-autofocus
      />
      {untilOn === "" ? null : (
        <Banner tone="amber">{says.stopsWords(dayText(untilOn), says.openCases(openCases))}</Banner>
      )}
    </OverForm>
  );
}
