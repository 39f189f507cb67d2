import { NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listMappings, listPresets, watchFolder, type WatchFolderBody } from "../client.ts";
import { WhoOwes, type Owing } from "../import/who-owes.tsx";
import { ActForm } from "../ui/act-form.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { useAct, type Act } from "../ui/use-act.ts";
import { words } from "../words.ts";

const { folders: says } = words;

type FolderFormProps = { readonly roots: readonly string[]; readonly whyNot: string | undefined };

/** Watches one more folder. */
export function FolderForm({ roots, whyNot }: FolderFormProps) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const act = useAct({
    send: (body: WatchFolderBody, options) => watchFolder({ body }, options),
    done: () => {
      setOpen(false);
      return queries.invalidateQueries({ queryKey: ["folders"] });
    },
  });
  return (
    <OpensBeside button={says.add} whyNot={whyNot} width={320} opening={[open, setOpen]}>
      {(close) => <FolderFields roots={roots} act={act} cancel={close} />}
    </OpensBeside>
  );
}

type FieldsProps = {
  readonly roots: readonly string[];
  readonly act: Act<WatchFolderBody, unknown>;
  readonly cancel: () => void;
};

function FolderFields({ roots, act, cancel }: FieldsProps) {
  const [path, setPath] = useState("");
  const [creditor, setCreditor] = useState("");
  const [owes, setOwes] = useState<Owing>();
  const [reading, setReading] = useState("generic");
  const [isTimed, setTimed] = useState(false);
  const [when, setWhen] = useState("15");
  const timed = { everyMinutes: null, atTimes: when.split(/[\s,;]+/).filter((time) => time !== "") };
  const send = () =>
    act.run({
      ...{ path: path.trim(), creditor: creditor.trim() === "" ? null : creditor.trim() },
      ...{ owes: owes ?? null, reading },
      ...(isTimed ? timed : { everyMinutes: Math.round(Number(when)), atTimes: [] }),
    });
  const isWhole = path.trim() !== "" && when.trim() !== "" && (isTimed || Number(when) >= 1);
  return (
    <ActForm label={says.save} {...{ act, isWhole, send, cancel }}>
      <TextInput
        label={says.path}
        description={says.within(roots)}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput label={says.creditor} value={creditor} onChange={(event) => setCreditor(event.currentTarget.value)} />
      <WhoOwes owes={owes} onChange={setOwes} />
      <Readings reading={reading} onChange={setReading} />
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={says.schedule}
        value={isTimed ? "at" : "every"}
        onChange={(value) => {
          setTimed(value === "at");
          setWhen(value === "at" ? "06:30" : "15");
        }}
        data={[
          { value: "every", label: says.every },
          { value: "at", label: says.at },
        ]}
      />
      <TextInput
        label={isTimed ? says.times : says.minutes}
        inputMode={isTimed ? "text" : "numeric"}
        value={when}
        onChange={(event) => setWhen(event.currentTarget.value)}
      />
    </ActForm>
  );
}

type ReadingsProps = { readonly reading: string; readonly onChange: (reading: string) => void };

/** The presets, and the mappings that were saved. */
function Readings({ reading, onChange }: ReadingsProps) {
  const [presets, mappings] = useQueries({
    queries: [
      { queryKey: ["presets"], queryFn: () => listPresets(), staleTime: Infinity },
      { queryKey: ["mappings"], queryFn: () => listMappings() },
    ],
  });
  const saved = mappings.data?.mappings.map(({ name }) => name) ?? [];
  const named = presets.data?.presets.map(({ name }) => name) ?? [reading];
  return (
    <NativeSelect
      label={says.reading}
      value={reading}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...(saved.length === 0 ? [] : [{ group: words.mapping.savedGroup, items: saved }]),
        { group: words.mapping.presetGroup, items: named },
      ]}
    />
  );
}
