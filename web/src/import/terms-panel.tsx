import { Button, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { listTerms, setTerms, type ListTermsAnswer, type SetTermsBody } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** What the terms of files mean that do not say it themselves: Z030 is net 30. */
export function TermsPanel() {
  const may = useMay();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ["terms"], queryFn: ({ signal }) => listTerms({}, { signal }) });
  const act = useAct({
    send: (body: SetTermsBody, options) => setTerms({ body }, options),
    done: () => queries.invalidateQueries({ queryKey: ["terms"] }),
  });
  if (query.error !== null) return <ReadTrouble error={query.error} again={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  return (
    <Panel title={words.imports.terms.title}>
      <span className="soft small">{words.imports.terms.lead}</span>
      {query.data.length === 0 ? null : (
        <TermsTable terms={query.data} end={may("setTerms") ? act.run : undefined} busy={act.busy} />
      )}
      {may("setTerms") ? <TermsForm run={act.run} busy={act.busy} /> : null}
      <ActTrouble error={act.error} />
    </Panel>
  );
}

type TermsTableProps = {
  readonly terms: ListTermsAnswer;
  /** Nothing where the reader may not end terms. */
  readonly end: ((body: SetTermsBody) => void) | undefined;
  readonly busy: boolean;
};

function TermsTable({ terms, end, busy }: TermsTableProps) {
  return (
    <table className="table import-terms">
      <thead>
        <tr>
          <th scope="col">{words.imports.terms.name}</th>
          <th scope="col">{words.imports.terms.says}</th>
          <th scope="col">{words.imports.whose}</th>
          <th scope="col" className="number">
            {words.imports.terms.end}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ creditorId, creditor, name, says }) => (
          <tr key={`${creditorId} ${name}`}>
            <td className="figures">{name}</td>
            <td>{says}</td>
            <td>{creditor}</td>
            <td className="number">
              {end === undefined ? null : (
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={busy}
                  aria-label={words.imports.terms.endOf(name)}
                  onClick={() => end({ creditor, name, says: null })}
                >
                  {words.imports.terms.end}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TermsForm({ run, busy }: { readonly run: (body: SetTermsBody) => void; readonly busy: boolean }) {
  const [creditor, setCreditor] = useState("");
  const [name, setName] = useState("");
  const [says, setSays] = useState("");
  const isWhole = name.trim() !== "" && says.trim() !== "";
  const send = (event: FormEvent) => {
    event.preventDefault();
    const whose = creditor.trim() === "" ? {} : { creditor: creditor.trim() };
    if (isWhole) run({ ...whose, name: name.trim(), says: says.trim() });
  };
  return (
    <form className="import-terms-form" onSubmit={send}>
      <TextInput
        label={words.imports.terms.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={words.imports.terms.says}
        placeholder="2/10 net 30"
        value={says}
        onChange={(event) => setSays(event.currentTarget.value)}
      />
      <TextInput
        label={words.imports.terms.creditor}
        value={creditor}
        onChange={(event) => setCreditor(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} disabled={!isWhole}>
        {words.imports.terms.set}
      </Button>
    </form>
  );
}
