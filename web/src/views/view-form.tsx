import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import type { View } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { words } from "../words.ts";
import { EndView } from "./end-view.tsx";
import { useKeepView } from "./use-keep-view.ts";
import type { Shows, ViewScreen } from "./shows.ts";

type ViewFormProps = {
  readonly screen: ViewScreen;
  readonly shows: Shows;
  readonly chosen: View | undefined;
  readonly views: readonly View[];
};

/** Keeps what is shown as a view: a new one under a new name, or the next version of the one that has the name. */
export function ViewForm(form: ViewFormProps) {
  const { chosen } = form;
  return (
    <div className="view-acts">
      <OpensBeside button={words.views.keep} size="compact-sm" width={300}>
        {(close) => <ViewFields {...form} close={close} />}
      </OpensBeside>
      {chosen === undefined || chosen.owner === "shipped" ? null : <EndView view={chosen} />}
    </div>
  );
}

function ViewFields({ screen, shows, chosen, views, close }: ViewFormProps & { readonly close: () => void }) {
  const may = useMay();
  const [name, setName] = useState(chosen?.owner === "shipped" ? "" : (chosen?.name ?? ""));
  const [isPinned, setPinned] = useState(chosen?.isPinned ?? true);
  const [isShared, setShared] = useState(chosen?.owner === "office");
  const owner = isShared ? "office" : "own";
  const held = views.find((view) => view.owner === owner && view.name.toLowerCase() === name.trim().toLowerCase());
  const act = useKeepView({ screen, shows, held, done: close });
  return (
    <ActForm
      label={held === undefined ? words.views.keep : words.views.change}
      act={act}
      isWhole={name.trim() !== ""}
      send={() => act.run({ name: name.trim(), isPinned, isShared })}
      cancel={close}
    >
      <TextInput
        label={words.views.name}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
        description={held === undefined ? undefined : words.views.changes(held.changedBy)}
        data-autofocus
      />
      <Checkbox
        label={words.views.pinned}
        checked={isPinned}
        onChange={(event) => setPinned(event.currentTarget.checked)}
      />
      <Checkbox
        label={words.views.shared}
        description={may("shareView") ? undefined : words.views.sharedWhy}
        disabled={!may("shareView")}
        checked={isShared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </ActForm>
  );
}
