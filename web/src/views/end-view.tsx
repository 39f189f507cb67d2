import { useQueryClient } from "@tanstack/react-query";
import { endView, type View } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { EndOf } from "../ui/end-of.tsx";
import { words } from "../words.ts";
import { viewsKey } from "./use-views.ts";

/** Ends the view that is shown. It stays on record; what it showed stays on the screen. */
export function EndView({ view: { viewId, version, name, owner } }: { readonly view: View }) {
  const may = useMay();
  const queries = useQueryClient();
  const isMine = owner === "own" || may("shareView");
  return (
    <EndOf
      button={words.views.end}
      label={words.views.endOf(name)}
      lead={owner === "own" ? words.views.endLead : words.views.endSharedLead}
      done={words.views.ended(name)}
      overAlready="view_was_changed"
      size="compact-sm"
      whyNot={isMine ? undefined : words.views.sharedWhy}
      send={(options) => endView({ viewId, version }, options)}
      readAgain={() => queries.invalidateQueries({ queryKey: viewsKey })}
    />
  );
}
