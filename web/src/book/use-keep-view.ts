import { useQueryClient } from "@tanstack/react-query";
import { changeView, saveView, shareView } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";
import { viewsKey } from "./use-views.ts";
import { shownOf, type View } from "./view-search.ts";

export type KeptView = { readonly name: string; readonly isPinned: boolean; readonly isShared: boolean };

type Keeping = {
  readonly asked: BookSearch;
  /** The view that has the name already: it is changed, as the version that one has seen. */
  readonly held: View | undefined;
  readonly done: () => void;
};

/** Keeps what is shown as a view, one's own or the office's. */
export function useKeepView({ asked, held, done }: Keeping) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: async ({ isShared, ...said }: KeptView, options) => {
      const body = { ...said, ...shownOf(asked) };
      if (held === undefined) return isShared ? shareView({ body }, options) : saveView({ body }, options);
      return changeView({ viewId: held.viewId, body: { ...body, version: held.version } }, options);
    },
    done: (_, { name }) => {
      done();
      tell({ says: words.book.views.kept(name) });
      return queries.invalidateQueries({ queryKey: viewsKey });
    },
  });
}
