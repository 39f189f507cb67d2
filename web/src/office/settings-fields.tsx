import { Autocomplete, NativeSelect, TextInput } from "@mantine/core";
import type { OfficeSettings } from "../client.ts";
import { fieldTrouble } from "../ui/problem.ts";
import { typedField } from "../ui/typed-field.ts";
import { words } from "../words.ts";
import type { FieldName } from "./settings-draft.ts";
import type { SettingsEditing } from "./use-settings.ts";

type FieldsProps = {
  readonly editing: SettingsEditing;
  readonly stands: OfficeSettings;
  readonly mayChange: boolean;
};

const zonesShown = 12;
const zones = Intl.supportedValuesOf("timeZone");

/** Name, zone, hours, what work costs, and who decides. */
export function SettingsFields({ editing, stands, mayChange }: FieldsProps) {
  const { fields, hints } = words.settings;
  const { valueOf, set, error } = editing;
  const field = (name: FieldName) =>
    typedField({
      ...{ label: fields[name], hint: hints[name], value: valueOf(name), trouble: fieldTrouble(error, name) },
      ...{ disabled: !mayChange, set: (text) => set(name, text) },
    });
  const isKept = stands.currencyIsKept;
  return (
    <div className="two-fields">
      <TextInput {...field("name")} maxLength={200} />
      <Autocomplete {...field("zone")} data={zones} limit={zonesShown} onChange={(text) => set("zone", text)} />
      <TextInput {...field("dayRunAt")} type="time" />
      <TextInput {...field("closesAt")} type="time" />
      <TextInput
        {...field("currency")}
        description={isKept ? hints.currencyKept : hints.currency}
        disabled={!mayChange || isKept}
        maxLength={3}
      />
      <TextInput
        {...field("costOfMinute")}
        inputMode="decimal"
        rightSection={valueOf("currency")}
        rightSectionWidth={52}
      />
      <NativeSelect
        {...field("soleDecides")}
        data={(["no", "yes"] as const).map((value) => ({ value, label: words.settings.soleDecides[value] }))}
      />
    </div>
  );
}
