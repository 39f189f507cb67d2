import { useQuery } from "@tanstack/react-query";
import { listFolders } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { FolderForm } from "./folder-form.tsx";
import { FolderRow } from "./folder-row.tsx";
import "./folders.css";

/** The folders whose files are taken in by themselves: how it goes with each, and what waits for a person. */
export function WatchedFolders() {
  const may = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: ["folders"],
    queryFn: ({ signal }) => listFolders({}, { signal }),
    refetchInterval: 60_000,
  });
  const whyNot = may("watchFolder") ? undefined : words.folders.addNotYours;
  return (
    <Panel title={words.folders.title} aside={<FolderForm roots={data?.roots ?? []} whyNot={whyNot} />}>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={2} height={48} /> : null}
      {data?.folders.length === 0 ? <p className="folders-none soft">{words.folders.none}</p> : null}
      <ul className="plain-list folders" aria-label={words.folders.title}>
        {data?.folders.map((folder) => (
          <FolderRow key={folder.folderId} folder={folder} />
        ))}
      </ul>
    </Panel>
  );
}
