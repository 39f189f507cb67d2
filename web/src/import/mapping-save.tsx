import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { saveMapping } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { OwnMapping } from "./import-form.ts";

type MappingSaveProps = {
  readonly mapping: OwnMapping;
  readonly headings: readonly string[];
  readonly saved: (name: string) => void;
};

/** Saves what was said under a name: next month's file is then read as this one. */
export function MappingSave({ mapping, headings, saved }: MappingSaveProps) {
  const may = useMay();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [name, setName] = useState("");
  const act = useAct({
    send: (as: string, options) =>
      saveMapping({ body: { name: as, mapping: { ...mapping }, headings: [...headings] } }, options),
    done: async ({ version }, as) => {
      tell({ says: words.mapping.saved(as, version) });
      await queries.invalidateQueries({ queryKey: ["mappings"] });
      saved(as);
    },
  });
  if (!may("saveMapping")) return null;
  return (
    <form
      className="mapping-save"
      onSubmit={(event) => {
        event.preventDefault();
        act.run(name.trim());
      }}
    >
      <TextInput
        label={words.mapping.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button type="submit" variant="default" loading={act.busy} disabled={name.trim() === ""}>
        {words.mapping.save}
      </Button>
      <ActTrouble error={act.error} />
    </form>
  );
}
