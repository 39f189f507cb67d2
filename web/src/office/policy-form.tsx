import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { changeHousePolicy, readHousePolicy, type HousePolicy, type PolicyChange } from "../client.ts";
import type { ShownChange } from "../ui/changes-panel.tsx";
import { clockText } from "../ui/clock-text.ts";
import { DraftForm } from "../ui/draft-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { fieldTrouble } from "../ui/problem.ts";
import { typedField } from "../ui/typed-field.ts";
import { textsOf, useEditing, type Editing } from "../ui/use-editing.ts";
import { words } from "../words.ts";
import { PolicyTrial } from "./policy-trial.tsx";

type Setting = HousePolicy["settings"][number];
export type SettingName = Setting["name"];

const groups = ["quietHours", "callsPerWeek", "touchesPerWeek"] as const;

/** The house policy as one form, over the version that was read. */
export function PolicyForm({ stands, mayChange }: { readonly stands: HousePolicy; readonly mayChange: boolean }) {
  const editing = usePolicyDraft(stands);
  return (
    <DraftForm
      label={words.policy.title}
      editing={editing}
      meanwhile={editing.meanwhile?.map(shownPolicyChange)}
      may={mayChange}
    >
      {groups.map((group) => (
        <Panel key={group} title={words.policy.groups[group]}>
          <p className="lead small">{words.policy.hints[group]}</p>
          <ul className="plain-list policy-settings" aria-label={words.policy.groups[group]}>
            {stands.settings
              .filter(({ name }) => name.startsWith(`${group}.`))
              .map((setting) => (
                <SettingRow key={setting.name} {...{ setting, editing, mayChange }} />
              ))}
          </ul>
        </Panel>
      ))}
      {mayChange ? <PolicyTrial editing={editing} /> : null}
    </DraftForm>
  );
}

function usePolicyDraft(stands: HousePolicy) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const queryKey = ["policy"];
  return useEditing<SettingName, PolicyChange>({
    stands,
    standing: (name) => stands.settings.find((one) => one.name === name)?.is,
    refusal: "policy_was_changed",
    readAgain: () => queries.fetchQuery({ queryKey, queryFn: () => readHousePolicy(), staleTime: 0 }),
    send: (typed, over, options) => changeHousePolicy({ body: { over, settings: textsOf(typed) } }, options),
    done: () => {
      tell({ says: words.policy.saved });
      return queries.invalidateQueries({ queryKey });
    },
  });
}

type RowProps = {
  readonly setting: Setting;
  readonly editing: Editing<SettingName, PolicyChange>;
  readonly mayChange: boolean;
};

/** A setting as it is typed, beside the law's own limit and what came with the program. */
function SettingRow({ setting: { name, law, shipped }, editing, mayChange }: RowProps) {
  const says = words.policy;
  const field = typedField({
    ...{ label: says.fields[name], value: editing.valueOf(name), trouble: fieldTrouble(editing.error, name) },
    ...{ disabled: !mayChange, set: (text) => editing.set(name, text) },
  });
  const kind = isHour(name) ? ({ type: "time" } as const) : ({ inputMode: "numeric" } as const);
  return (
    <li>
      <TextInput {...field} {...kind} maxLength={5} />
      <dl>
        <dt>{says.law}</dt>
        <dd>
          {law === null ? null : <strong className="figures">{shownValue(name, law.limit)} </strong>}
          {says.lawBinds[name]}
          {law === null ? null : <cite> {law.cite}</cite>}
        </dd>
        <dt>{says.shipped}</dt>
        <dd className="figures">{shownValue(name, shipped)}</dd>
      </dl>
    </li>
  );
}

const isHour = (name: SettingName) => name.startsWith("quietHours.");

/** An hour as the desk writes one; a number as it is. */
function shownValue(name: SettingName, value: string): string {
  return isHour(name) ? clockText(value) : value;
}

/** A setting of the policy that was changed, in words. */
export function shownPolicyChange({
  version,
  setting,
  changedAt,
  changedBy,
  before,
  after,
}: PolicyChange): ShownChange {
  const { groups: groupNames, fields } = words.policy;
  const shown = (value: string | null) => value && shownValue(setting, value);
  const group = groups.find((one) => setting.startsWith(`${one}.`)) ?? "quietHours";
  return {
    ...{ key: `${version} ${setting}`, at: changedAt, by: changedBy },
    ...{ before: shown(before), after: shown(after) },
    what: `${groupNames[group]}: ${fields[setting]}`,
  };
}
