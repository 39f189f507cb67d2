import { Autocomplete, NativeSelect, TextInput, type InputWrapperProps } from "@mantine/core";
import type { OfficeSettings } from "../client.ts";
import { fieldTrouble } from "../ui/problem.ts";
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
  const { valueOf, setField, save } = editing;
  const field = (name: FieldName) => ({
    label: fields[name],
    description: hints[name],
    value: valueOf(name),
    disabled: !mayChange,
    error: fieldTrouble(save.error, name),
    autoComplete: "off",
    // What is said of a field stands below it, so that the fields stand in lines.
    inputWrapperOrder: ["label", "input", "description", "error"] satisfies InputWrapperProps["inputWrapperOrder"],
  });
  const typed = (name: FieldName) => ({
    ...field(name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setField(name, event.currentTarget.value),
  });
  const isKept = stands.currencyIsKept;
  return (
    <div className="settings-fields">
      <TextInput {...typed("name")} maxLength={200} />
      <Autocomplete {...field("zone")} data={zones} limit={zonesShown} onChange={(text) => setField("zone", text)} />
      <TextInput {...typed("dayRunAt")} type="time" />
      <TextInput {...typed("closesAt")} type="time" />
      <TextInput
        {...typed("currency")}
        description={isKept ? hints.currencyKept : hints.currency}
        disabled={!mayChange || isKept}
        maxLength={3}
      />
      <TextInput
        {...typed("costOfMinute")}
        inputMode="decimal"
        rightSection={valueOf("currency")}
        rightSectionWidth={52}
      />
      <NativeSelect
        {...typed("soleDecides")}
        data={(["no", "yes"] as const).map((value) => ({ value, label: words.settings.soleDecides[value] }))}
      />
    </div>
  );
}
