import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readProcedureVersions } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { TableDayOf } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { ProcedureForm } from "./procedure-form.tsx";
import { ProcedureText } from "./procedure-text.tsx";
import type { ListedProcedure } from "./procedures-screen.tsx";

/** One page: as it stands, who has still to read it, its versions, and the way to change it. */
export function ProcedurePage({ listed }: { readonly listed: ListedProcedure }) {
  const { name } = listed;
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["procedures", "versions", name],
    queryFn: ({ signal }) => readProcedureVersions({ name }, { signal }),
  });
  const current = data?.versions[0];
  const whyNot = may("writeProcedure") ? undefined : words.procedures.notYours;
  const edit = (
    <Button
      size="compact-sm"
      variant="default"
      disabled={whyNot !== undefined || editing || data === undefined}
      title={whyNot}
      onClick={() => setEditing(true)}
    >
      {words.procedures.edit}
    </Button>
  );
  return (
    <Panel title={words.said(listed.page?.title ?? name)} aside={edit}>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={4} height={24} /> : null}
      {editing && data !== undefined ? (
        <ProcedureForm name={name} current={current} close={() => setEditing(false)} />
      ) : (
        <>
          {current === undefined ? null : <ProcedureText body={current.body} />}
          {data?.versions.length === 0 ? <p className="soft">{words.procedures.none}</p> : null}
          <WhoHasNotRead listed={listed} />
          <Versions versions={data?.versions ?? []} />
        </>
      )}
    </Panel>
  );
}

function WhoHasNotRead({ listed: { page, unread } }: { readonly listed: ListedProcedure }) {
  if (page === null || page.by === null) return null;
  if (unread.length === 0) return <p className="soft small">{words.procedures.everybodyRead}</p>;
  return (
    <Banner tone="amber" title={words.procedures.stillToRead}>
      <span>{unread.join(", ")}</span>
    </Banner>
  );
}

type Version = Awaited<ReturnType<typeof readProcedureVersions>>["versions"][number];

function Versions({ versions }: { readonly versions: readonly Version[] }) {
  if (versions.length === 0) return null;
  return (
    <section className="procedure-versions" aria-label={words.procedures.versions}>
      <h3 className="small">{words.procedures.versions}</h3>
      <ul className="plain-list small">
        {versions.map(({ version, by, because, writtenAt, title, body }, place) => (
          <li key={version}>
            {place === 0 ? (
              <VersionLine version={version} by={by} because={because} writtenAt={writtenAt} />
            ) : (
              <details>
                <summary>
                  <VersionLine version={version} by={by} because={because} writtenAt={writtenAt} />
                </summary>
                <h4>{words.said(title)}</h4>
                <ProcedureText body={body} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionLine({ version, by, because, writtenAt }: Pick<Version, "version" | "by" | "because" | "writtenAt">) {
  return (
    <>
      <TableDayOf at={writtenAt} /> {words.procedures.version(version)},{" "}
      {by === null ? words.procedures.shipped : words.procedures.changedBy(by)}: {words.said(because)}
    </>
  );
}
