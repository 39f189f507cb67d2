import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { useKeys } from "../ui/key-bindings.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { LadderEditor } from "./ladder-editor.tsx";
import { LadderPicture } from "./ladder-picture.tsx";
import type { LadderSearch } from "./ladder-search.ts";
import { LadderVersions } from "./ladder-versions.tsx";
import { useLadder, type Ladder, type LadderVersion } from "./use-ladders.ts";

type PageProps = { readonly ladder: Ladder; readonly edit: LadderSearch["edit"] };

/** One ladder: its steps, its versions, and the way to change it or to make another from it. */
export function LadderPage({ ladder, edit }: PageProps) {
  const may = useMay();
  const { data, error, refetch } = useLadder(ladder.name);
  const trouble = error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />;
  const newest = data?.versions[0];
  const waiting = data === undefined && error === null ? <SkeletonRows count={6} height={40} /> : null;
  if (edit !== undefined && may("saveLadder")) {
    const title = edit === "new" ? words.ladders.making(ladder.name) : words.ladders.editing(ladder.name);
    return (
      <Panel title={title}>
        {trouble}
        {waiting}
        {data === undefined ? null : <LadderEditor name={ladder.name} edit={edit} versions={data.versions} />}
      </Panel>
    );
  }
  return (
    <Panel title={words.kinds.other(ladder.name)} aside={<Acts name={ladder.name} />}>
      {newest === undefined || newest.decidedAt !== null ? null : <Deciding version={newest} />}
      <LadderPicture rules={ladder} />
      {trouble}
      {waiting}
      {data === undefined ? null : <LadderVersions versions={data.versions} />}
    </Panel>
  );
}

/** That the newest version does not act on all cases yet, and how far that is. */
function Deciding({ version: { version, runId } }: { readonly version: LadderVersion }) {
  return (
    <Banner
      tone="amber"
      title={words.ladders.isDeciding(version)}
      action={
        runId === null ? null : (
          <Link to={paths.day} params={{ runId }}>
            {words.ladders.decidingRun}
          </Link>
        )
      }
    >
      {words.ladders.isDecidingWords}
    </Banner>
  );
}

function Acts({ name }: { readonly name: string }) {
  const navigate = useNavigate();
  const may = useMay()("saveLadder");
  const open = (edit: LadderSearch["edit"]) => void navigate({ to: paths.ladders, search: { name, edit } });
  useKeys(
    words.ladders.title,
    may
      ? [
          { key: "e", label: words.ladders.keys.edit, run: () => open("change") },
          { key: "n", label: words.ladders.keys.copy, run: () => open("new") },
        ]
      : [],
  );
  const how = { size: "compact-sm", variant: "default", disabled: !may } as const;
  const whyNot = may ? {} : { title: words.ladders.notYours };
  return (
    <div className="ladder-acts">
      <Button {...how} {...whyNot} onClick={() => open("change")} rightSection={<KeyCap>E</KeyCap>}>
        {words.ladders.edit}
      </Button>
      <Button {...how} {...whyNot} onClick={() => open("new")} rightSection={<KeyCap>N</KeyCap>}>
        {words.ladders.copy}
      </Button>
    </div>
  );
}
