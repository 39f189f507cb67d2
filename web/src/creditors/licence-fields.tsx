import { Button, TextInput } from "@mantine/core";
import { newKey } from "../ui/request.ts";
import { typedField } from "../ui/typed-field.ts";
import { words } from "../words.ts";

/** A licence as it is typed. */
export type LicenceDraft = {
  readonly key: string;
  readonly state: string;
  readonly number: string;
  readonly fromOn: string;
  readonly untilOn: string;
};

type LicenceFieldsProps = {
  readonly licences: readonly LicenceDraft[];
  readonly set: (licences: readonly LicenceDraft[]) => void;
  readonly trouble: string | undefined;
};

/** The licences of an entity, each to be changed or removed, and one more. */
export function LicenceFields({ licences, set, trouble }: LicenceFieldsProps) {
  const says = words.firm;
  const nothing = { state: "", number: "", fromOn: "", untilOn: "" };
  return (
    <fieldset className="creditors-licences">
      <legend>{says.licences}</legend>
      <p className="soft small">{says.hints.licences}</p>
      {licences.map((licence, place) => (
        <LicenceRow
          key={licence.key}
          licence={licence}
          place={place + 1}
          set={(changed) => set(licences.map((one) => (one === licence ? changed : one)))}
          remove={() => set(licences.filter((one) => one !== licence))}
        />
      ))}
      {trouble === undefined ? null : <p className="creditors-trouble">{trouble}</p>}
      <Button size="compact-sm" variant="default" onClick={() => set([...licences, { ...nothing, key: newKey() }])}>
        {says.addLicence}
      </Button>
    </fieldset>
  );
}

type RowProps = {
  readonly licence: LicenceDraft;
  readonly place: number;
  readonly set: (licence: LicenceDraft) => void;
  readonly remove: () => void;
};

function LicenceRow({ licence, place, set, remove }: RowProps) {
  const says = words.firm;
  const field = (name: "state" | "number" | "fromOn" | "untilOn", label: string) => ({
    ...typedField({
      ...{ label, value: licence[name], trouble: undefined },
      set: (text) => set({ ...licence, [name]: text }),
    }),
    "aria-label": says.licenceField(label, place),
  });
  return (
    <div className="creditors-licence">
      <TextInput {...field("state", says.licence.state)} maxLength={2} />
      <TextInput {...field("number", says.licence.number)} maxLength={60} />
      <TextInput {...field("fromOn", says.licence.from)} type="date" />
      <TextInput {...field("untilOn", says.licence.until)} type="date" />
      <Button size="compact-sm" variant="default" aria-label={says.removeLicenceOf(licence.state)} onClick={remove}>
        {says.removeLicence}
      </Button>
    </div>
  );
}
