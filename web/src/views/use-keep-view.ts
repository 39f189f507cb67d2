import { useQueryClient } from "@tanstack/react-query";
import { changeView, saveView, shareView, type View } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { Shows, ViewScreen } from "./shows.ts";
import { viewsKey } from "./use-views.ts";

export type KeptView = { readonly name: string; readonly isPinned: boolean; readonly isShared: boolean };

type Keeping = {
  readonly screen: ViewScreen;
  readonly shows: Shows;
  /** The view that has the name already: it is changed, as the version that one has seen. */
  readonly held: View | undefined;
  readonly done: () => void;
};

/** Keeps what is shown as a view, one's own or the office's. */
export function useKeepView({ screen, shows, held, done }: Keeping) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: async ({ isShared, ...said }: KeptView, options) => {
      const body = { ...said, shows };
      if (held !== undefined) {
        return changeView({ viewId: held.viewId, body: { ...body, version: held.version } }, options);
      }
      const kept = { body: { ...body, screen } };
      return isShared ? shareView(kept, options) : saveView(kept, options);
    },
    done: (_, { name }) => {
      done();
      tell({ says: words.views.kept(name) });
      return queries.invalidateQueries({ queryKey: viewsKey });
    },
  });
}
