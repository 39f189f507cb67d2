import { takeBackMandate, type Creditor, type Mandate } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { words } from "../words.ts";
import { ChangedMeanwhile } from "./party-changes.tsx";
import { useMandateAct } from "./use-mandate-act.ts";

type FormProps = { readonly creditor: Creditor; readonly mandate: Mandate; readonly close: () => void };

/** Takes back a mandate that has not begun. */
export function TakeBackMandateForm({ creditor, mandate, close }: FormProps) {
  const { creditorId } = creditor;
  const { mandateId } = mandate;
  const { act, meanwhile } = useMandateAct(
    creditor,
    ({ over }, options) => takeBackMandate({ creditorId, mandateId, over }, options),
    close,
  );
  return (
    <ActForm
      label={words.creditors.takeBack}
      act={meanwhile === undefined ? act : { ...act, error: null }}
      isWhole
      send={() => act.run({})}
      cancel={close}
    >
      <p className="creditors-lead">{words.creditors.takeBackWords}</p>
      {meanwhile === undefined ? null : <ChangedMeanwhile changes={meanwhile} />}
    </ActForm>
  );
}
