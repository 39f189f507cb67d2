import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listPresets } from "../client.ts";
import { DropFiles } from "../ui/drop-files.tsx";
import { Panel } from "../ui/panel.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { DayOrderSelect } from "./day-order.tsx";
import { asksWhoOwes, type ImportChoice } from "./import-form.ts";
import { KindChoice } from "./kind-choice.tsx";
import { ReadingChoice } from "./reading-choice.tsx";
import { WhoOwes } from "./who-owes.tsx";

type ImportChoicesProps = {
  readonly choice: ImportChoice;
  readonly onChange: (choice: ImportChoice) => void;
  readonly busy: boolean;
  readonly preview: () => void;
};

/** Which files, whose, and how they are to be read. */
export function ImportChoices({ choice, onChange, busy, preview }: ImportChoicesProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["presets"],
    queryFn: ({ signal }) => listPresets({}, { signal }),
    staleTime: Infinity,
  });
  const presets = data?.presets ?? [];
  return (
    <Panel title={words.imports.files}>
      <DropFiles files={choice.files} onChange={(files) => onChange({ ...choice, files })} hint={words.imports.hint} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      <div className="import-choices">
        <ReadingChoice presets={presets} choice={choice} onChange={onChange} />
        <KindChoice kinds={data?.kinds ?? []} kind={choice.kind} onChange={(kind) => onChange({ ...choice, kind })} />
        <TextInput
          label={words.imports.creditor}
          description={words.imports.creditorEmpty}
          inputWrapperOrder={["label", "input", "description"]}
          value={choice.creditor}
          onChange={(event) => onChange({ ...choice, creditor: event.currentTarget.value })}
        />
        {asksWhoOwes(choice) ? <WhoOwes owes={choice.owes} onChange={(owes) => onChange({ ...choice, owes })} /> : null}
        {choice.dates === undefined || choice.mapping !== undefined ? null : (
          <DayOrderSelect dates={choice.dates} choose={(dates) => onChange({ ...choice, dates })} />
        )}
        <TextInput
          type="datetime-local"
          label={words.imports.asOf}
          value={choice.asOf}
          onChange={(event) => onChange({ ...choice, asOf: event.currentTarget.value })}
        />
      </div>
      {/* With columns of one's own the preview follows by itself. */}
      {choice.mapping === undefined ? (
        <Button onClick={preview} loading={busy} disabled={choice.files.length === 0}>
          {words.imports.preview}
        </Button>
      ) : null}
    </Panel>
  );
}
