import { Button, Checkbox, Popover, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";
import { EndView } from "./end-view.tsx";
import { useKeepView } from "./use-keep-view.ts";
import type { View } from "./view-search.ts";

type ViewFormProps = {
  readonly asked: BookSearch;
  readonly chosen: View | undefined;
  readonly views: readonly View[];
};

/** Keeps what is shown as a view: a new one under a new name, or the next version of the one that has the name. */
export function ViewForm({ asked, chosen, views }: ViewFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="view-acts">
      <Popover opened={open} onChange={setOpen} width={300} trapFocus returnFocus shadow="md" position="bottom-end">
        <Popover.Target>
          <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>
            {words.book.views.keep}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={words.book.views.keep}>
          <ViewFields asked={asked} chosen={chosen} views={views} close={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
      {chosen === undefined || chosen.owner === "shipped" ? null : <EndView view={chosen} />}
    </div>
  );
}

function ViewFields({ asked, chosen, views, close }: ViewFormProps & { readonly close: () => void }) {
  const may = useMay();
  const [name, setName] = useState(chosen?.owner === "shipped" ? "" : (chosen?.name ?? ""));
  const [isPinned, setPinned] = useState(chosen?.isPinned ?? true);
  const [isShared, setShared] = useState(chosen?.owner === "office");
  const owner = isShared ? "office" : "own";
  const held = views.find((view) => view.owner === owner && view.name.toLowerCase() === name.trim().toLowerCase());
  const act = useKeepView({ asked, held, done: close });
  return (
    <ActForm
      label={held === undefined ? words.book.views.keep : words.book.views.change}
      act={act}
      isWhole={name.trim() !== ""}
      send={() => act.run({ name: name.trim(), isPinned, isShared })}
      cancel={close}
    >
      <TextInput
        label={words.book.views.name}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
        description={held === undefined ? undefined : words.book.views.changes(held.changedBy)}
        data-autofocus
      />
      <Checkbox
        label={words.book.views.pinned}
        checked={isPinned}
        onChange={(event) => setPinned(event.currentTarget.checked)}
      />
      <Checkbox
        label={words.book.views.shared}
        description={may("shareView") ? undefined : words.book.views.sharedWhy}
        disabled={!may("shareView")}
        checked={isShared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </ActForm>
  );
}
