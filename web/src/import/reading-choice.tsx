import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listMappings, type ListPresetsAnswer } from "../client.ts";
import { words } from "../words.ts";
import type { ImportChoice } from "./import-form.ts";

type ReadingChoiceProps = {
  readonly presets: ListPresetsAnswer["presets"];
  readonly choice: ImportChoice;
  readonly onChange: (choice: ImportChoice) => void;
};

/** Stands for columns that a person names: no preset and no mapping has this name. */
const own = " ";

/** What a preset is called, and its code, by which the command line knows it. */
function labelOf(name: string): string {
  const title = words.imports.presets[name];
  return title === undefined ? name : `${title} (${name})`;
}

/** How the files are read: by a preset, by a mapping that was saved, or by columns that a person names. */
export function ReadingChoice({ presets, choice, onChange }: ReadingChoiceProps) {
  const { data } = useQuery({ queryKey: ["mappings"], queryFn: ({ signal }) => listMappings({}, { signal }) });
  const saved = data?.mappings ?? [];
  const preset = choice.preset === "" ? (presets[0]?.name ?? "") : choice.preset;
  return (
    <NativeSelect
      label={words.imports.preset}
      description={
        choice.mapping === undefined ? words.said(presets.find(({ name }) => name === preset)?.reads ?? "") : undefined
      }
      inputWrapperOrder={["label", "input", "description"]}
      value={choice.mapping === undefined ? preset : own}
      disabled={choice.kind !== ""}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        if (chosen === own) onChange({ ...choice, mapping: { columns: {} } });
        else onChange({ ...choice, preset: chosen, mapping: undefined });
      }}
      data={[
        { value: own, label: words.mapping.own },
        ...(saved.length === 0 ? [] : [{ group: words.mapping.savedGroup, items: saved.map(({ name }) => name) }]),
        { group: words.mapping.presetGroup, items: presets.map(({ name }) => ({ value: name, label: labelOf(name) })) },
      ]}
    />
  );
}
