import { takeBackMandate, type Creditor, type Mandate } from "../client.ts";
import { words } from "../words.ts";
import { OverForm } from "./over-form.tsx";
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
    <OverForm
      label={words.creditors.takeBack}
      act={act}
      meanwhile={meanwhile}
      isWhole
      send={() => act.run({})}
      cancel={close}
    >
      <p className="lead">{words.creditors.takeBackWords}</p>
    </OverForm>
  );
}
