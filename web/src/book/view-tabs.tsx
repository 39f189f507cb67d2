import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { paths } from "../paths.ts";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";
import { useViews } from "./use-views.ts";
import { ViewForm } from "./view-form.tsx";
import { isShown, searchOf } from "./view-search.ts";

/** The views that are pinned, and the others behind them; and a way to keep what is shown as one. */
export function ViewTabs({ asked }: { readonly asked: BookSearch }) {
  const views = useViews();
  const [isWhole, setWhole] = useState(false);
  const shown = views.filter((view) => isWhole || view.isPinned || isShown(view, asked));
  const chosen = views.find((view) => isShown(view, asked));
  const others = views.length - shown.length;
  return (
    <div className="views">
      <nav aria-label={words.book.views.title}>
        <ul className="view-tabs">
          <li>
            <ViewTab name={words.book.views.whole} search={{}} isChosen={isShown(undefined, asked)} />
          </li>
          {shown.map((view) => (
            <li key={view.viewId}>
              <ViewTab name={words.said(view.name)} search={searchOf(view)} isChosen={view === chosen} />
            </li>
          ))}
        </ul>
      </nav>
      {others > 0 ? (
        <button type="button" className="link-button small" onClick={() => setWhole(true)}>
          {words.book.views.more(others)}
        </button>
      ) : null}
      <ViewForm asked={asked} chosen={chosen} views={views} />
    </div>
  );
}

type ViewTabProps = { readonly name: string; readonly search: BookSearch; readonly isChosen: boolean };

function ViewTab({ name, search, isChosen }: ViewTabProps) {
  return (
    <Link
      to={paths.book}
      search={search}
      className={isChosen ? "view-tab view-tab-chosen" : "view-tab"}
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={{ "aria-current": undefined }}
      aria-current={isChosen ? "page" : undefined}
    >
      {name}
    </Link>
  );
}
