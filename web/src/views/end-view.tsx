import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { endView, type View } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { viewsKey } from "./use-views.ts";

/** Ends the view that is shown. It stays on record; what it showed stays on the screen. */
export function EndView({ view }: { readonly view: View }) {
  const may = useMay();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const isMine = view.owner === "own" || may("shareView");
  const act = useAct({
    send: ({ viewId, version }: View, options) => endView({ viewId, version }, options),
    done: () => {
      tell({ says: words.views.ended(view.name) });
      return queries.invalidateQueries({ queryKey: viewsKey });
    },
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={act.busy}
        disabled={!isMine}
        title={isMine ? undefined : words.views.sharedWhy}
        onClick={() => act.run(view)}
      >
        {words.views.end}
      </Button>
      <ActTrouble error={act.error} />
    </>
  );
}
