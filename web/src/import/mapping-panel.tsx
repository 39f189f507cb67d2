import { Button } from "@mantine/core";
import { Banner } from "../ui/banner.tsx";
import { Panel } from "../ui/panel.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { DayOrderButtons } from "./day-order.tsx";
import type { OwnMapping } from "./import-form.ts";
import { MappingGrid } from "./mapping-grid.tsx";
import { MappingOptions } from "./mapping-options.tsx";
import { MappingSave } from "./mapping-save.tsx";
import { useDescription } from "./use-description.ts";

type MappingPanelProps = {
  readonly file: File | undefined;
  readonly mapping: OwnMapping;
  readonly onChange: (mapping: OwnMapping) => void;
  readonly takeSaved: (name: string) => void;
};

/** The file as it lies, with a choice above each column: what is said here is what the preview below is read by. */
export function MappingPanel({ file, mapping, onChange, takeSaved }: MappingPanelProps) {
  const { data, error, refetch } = useDescription(file, mapping);
  if (file === undefined) return null;
  return (
    <Panel title={words.mapping.title}>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined ? null : (
        <>
          {data.knownAs === null ? null : (
            <Banner
              tone="accent"
              action={
                <Button size="compact-sm" variant="default" onClick={() => takeSaved(data.knownAs ?? "")}>
                  {words.mapping.takeSaved}
                </Button>
              }
            >
              {words.mapping.knownAs(data.knownAs)}
            </Banner>
          )}
          <MissingColumns missing={data.missing} />
          {data.unclear === null ? null : (
            <Banner
              tone="amber"
              title={words.mapping.unclear}
              action={<DayOrderButtons choose={(dates) => onChange({ ...mapping, dates })} />}
            >
              {data.unclear.split(". ")[0]}.
            </Banner>
          )}
          <MappingGrid described={data} mapping={mapping} onChange={onChange} />
          <MappingOptions mapping={mapping} onChange={onChange} />
          <MappingSave mapping={mapping} headings={data.header?.headings ?? []} saved={takeSaved} />
        </>
      )}
    </Panel>
  );
}

function MissingColumns({ missing }: { readonly missing: readonly (readonly string[])[] }) {
  if (missing.length === 0) return null;
  const groups = missing.map((group) => group.map(words.mapping.column).join(` ${words.mapping.or} `));
  return (
    <Banner tone="amber" title={words.mapping.missing}>
      {groups.join("; ")}
    </Banner>
  );
}
