import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lookIntoFolder, unwatchFolder, type WatchedFolders } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { RefusedFile } from "./refused-file.tsx";

type Folder = WatchedFolders["folders"][number];

const { folders: says } = words;

/** One watched folder: what it is, how the last look went, and what to do about it. */
export function FolderRow({ folder }: { readonly folder: Folder }) {
  return (
    <li>
      <div className="folder-head">
        <span className="folder-path">{folder.path}</span>
        <FolderActs folder={folder} />
      </div>
      <div className="soft small">
        {[
          folder.creditor ?? says.own,
          ...(folder.owes === null ? [] : [words.mapping.owing[folder.owes]]),
          says.readAs(folder.reading),
          folder.everyMinutes === null ? says.atTimes(folder.atTimes) : says.everyMinutes(folder.everyMinutes),
        ].join(" · ")}
      </div>
      <dl className="folder-facts">
        <div>
          <dt>{says.lastLook}</dt>
          <dd>
            {folder.lastLookAt === null ? says.never : <Moment at={folder.lastLookAt} />}, {says.nextLook}{" "}
            <Moment at={folder.nextLookAt} />
          </dd>
        </div>
        <div>
          <dt>{says.lastFile}</dt>
          <dd>{folder.last === null ? says.noFile : <LastFile last={folder.last} />}</dd>
        </div>
      </dl>
      {folder.resting.length === 0 ? null : <div className="small">{says.resting(folder.resting)}</div>}
      {folder.trouble === null ? null : <Banner tone="red">{words.said(folder.trouble)}</Banner>}
      {folder.refused.map((file) => (
        <RefusedFile key={file.fileId} folderId={folder.folderId} file={file} />
      ))}
    </li>
  );
}

function LastFile({ last: { name, state, settledAt, rejected } }: { readonly last: NonNullable<Folder["last"]> }) {
  const isRefused = state === "refused";
  return (
    <>
      {name} <Tag tone={isRefused ? "red" : "green"}>{isRefused ? says.refused : says.taken}</Tag>{" "}
      {rejected > 0 && !isRefused ? <Tag tone="amber">{says.rejected(rejected)}</Tag> : null} <Moment at={settledAt} />
    </>
  );
}

function FolderActs({ folder: { folderId } }: { readonly folder: Folder }) {
  const may = useMay();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const look = useAct({
    send: (_: null, options) => lookIntoFolder({ folderId }, options),
    done: (looked) => {
      tell({ says: looked.isBusy ? says.busy : says.looked(looked) });
      return queries.invalidateQueries();
    },
  });
  const end = useAct({
    send: (because: string, options) => unwatchFolder({ folderId, body: { because } }, options),
    done: () => queries.invalidateQueries(),
  });
  return (
    <span className="folder-acts">
      <ActTrouble error={look.error} />
      <Button
        size="compact-xs"
        variant="default"
        loading={look.busy}
        disabled={!may("lookIntoFolder")}
        onClick={() => look.run(null)}
      >
        {says.look}
      </Button>
      <AskReason
        act={says.end}
        question={says.endWhy}
        whyNot={may("unwatchFolder") ? undefined : says.addNotYours}
        {...end}
      />
    </span>
  );
}
