import { useQueryClient } from "@tanstack/react-query";
import { changeCreditor, type Creditor, type CreditorChange } from "../client.ts";
import { DraftForm } from "../ui/draft-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { textsOf, useEditing } from "../ui/use-editing.ts";
import { words } from "../words.ts";
import { CreditorFields, type CreditorField } from "./creditor-fields.tsx";
import { shownChange } from "./shown-change.ts";
import { creditorsAgain } from "./creditors-again.ts";

type FormProps = { readonly stands: Creditor; readonly mayChange: boolean };

/** What letters say of a creditor, changed over what was read. */
export function CreditorForm({ stands, mayChange }: FormProps) {
  const { creditorId } = stands;
  const { tell } = useNotice();
  const { readAgain, allAgain } = creditorsAgain(useQueryClient());
  const editing = useEditing<CreditorField, CreditorChange>({
    stands,
    standing: (field) => stands[field],
    refusal: "creditor_was_changed",
    readAgain: () => readAgain(creditorId),
    send: (typed, over, options) => changeCreditor({ creditorId, body: { ...textsOf(typed), over } }, options),
    done: () => {
      tell({ says: words.ui.saved });
      return allAgain();
    },
  });
  return (
    <DraftForm
      label={words.creditors.facts}
      editing={editing}
      meanwhile={editing.meanwhile?.map(shownChange)}
      may={mayChange}
    >
      <Panel title={words.creditors.facts}>
        <CreditorFields
          valueOf={editing.valueOf}
          set={editing.set}
          error={editing.error}
          disabled={!mayChange}
          withPayTo={!stands.payToByTwo}
        />
      </Panel>
    </DraftForm>
  );
}
