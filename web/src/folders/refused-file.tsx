import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { acknowledgeFile, type WatchedFolders } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type RefusedFileProps = {
  readonly folderId: string;
  readonly file: WatchedFolders["folders"][number]["refused"][number];
};

/** A file that was refused whole, with what is wrong with it: named until somebody says that they have seen it. */
export function RefusedFile({ folderId, file: { fileId, name, settledAt, faults } }: RefusedFileProps) {
  const may = useMay();
  const queries = useQueryClient();
  const seen = useAct({
    send: (_: null, options) => acknowledgeFile({ folderId, fileId }, options),
    done: () => queries.invalidateQueries({ queryKey: ["folders"] }),
  });
  const acknowledge = (
    <Button
      size="compact-sm"
      variant="default"
      loading={seen.busy}
      disabled={!may("acknowledgeFile")}
      onClick={() => seen.run(null)}
      aria-label={`${words.folders.seen}: ${name}`}
    >
      {words.folders.seen}
    </Button>
  );
  return (
    <Banner tone="red" title={`${name}: ${words.folders.refused}`} action={acknowledge}>
      <Moment at={settledAt} />
      {faults === null ? null : (
        <ScrollRegion className="folder-faults" label={`${words.folders.faults}: ${name}`}>
          {words.said(faults)}
        </ScrollRegion>
      )}
      <ActTrouble error={seen.error} />
    </Banner>
  );
}
