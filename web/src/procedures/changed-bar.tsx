import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { acknowledgeProcedure, type Procedure } from "../client.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useKeys } from "../ui/key-bindings.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useToBeRead } from "./use-procedures.ts";
import "./procedures.css";

const ProcedureText = lazy(() => import("./procedure-text.tsx").then((loaded) => ({ default: loaded.ProcedureText })));

/** A quiet line while a changed procedure is still to be read: one page at a time, gone when it is acknowledged. */
export function ChangedBar() {
  const page = useToBeRead().data?.procedures[0];
  const [open, setOpen] = useState(false);
  if (page === undefined) return null;
  return (
    <aside className="procedure-changed no-print" aria-label={words.procedures.title}>
      <ReadKey read={() => setOpen(true)} />
      <span>
        {words.procedures.changed(words.said(page.title))} <span className="soft">{words.said(page.because)}</span>
      </span>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)} rightSection={<KeyCap>H</KeyCap>}>
        {words.procedures.read}
      </Button>
      {open ? <Reading key={`${page.name} ${page.version}`} page={page} close={() => setOpen(false)} /> : null}
    </aside>
  );
}

/** Its key holds on every screen, and is none of theirs: whoever reads a procedure approves nothing by it. */
function ReadKey({ read }: { readonly read: () => void }) {
  useKeys(words.procedures.title, [{ key: "h", label: words.procedures.acknowledgeKey, run: read }]);
  return null;
}

function Reading({ page, close }: { readonly page: Procedure; readonly close: () => void }) {
  const queries = useQueryClient();
  const { name, version } = page;
  const act = useAct({
    send: (_: null, options) => acknowledgeProcedure({ name, body: { version } }, options),
    done: () => {
      close();
      return queries.invalidateQueries({ queryKey: ["procedures"] });
    },
    changesNothing: true,
  });
  return (
    <Dialog label={words.said(page.title)} close={close}>
      <p className="soft small">
        {words.procedures.version(version)}
        {page.by === null ? "" : `, ${words.procedures.changedBy(page.by)}`}: {words.said(page.because)}
      </p>
      <Suspense>
        <ProcedureText body={page.body} />
      </Suspense>
      <ActTrouble error={act.error} />
      <div className="form-foot">
        <Button loading={act.busy} onClick={() => act.run(null)} data-autofocus rightSection={<KeyCap>⏎</KeyCap>}>
          {words.procedures.acknowledge}
        </Button>
      </div>
    </Dialog>
  );
}
