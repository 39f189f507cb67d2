import { Link, type LinkProps } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../shell/session.ts";
import { words } from "../words.ts";
import { areAlike, nameOf, places, showsOf, type Shows } from "./shows.ts";
import { useViews } from "./use-views.ts";
import { ViewForm } from "./view-form.tsx";
import "./views.css";

type Place = Pick<LinkProps, "to" | "params" | "search">;

/** A screen that stands at one address, or at one of its own for each day and report. */
type Of =
  | { readonly screen: keyof typeof places }
  | { readonly screen: "day"; readonly linkTo: (shows: Shows) => Place }
  | { readonly screen: "report"; readonly name: string; readonly linkTo: (shows: Shows) => Place };

type ViewTabsProps = Of & {
  /** What the address of the screen says. */
  readonly search: object;
  /** What it is called when it is not narrowed. */
  readonly whole?: string;
};

/** The views of a screen that are pinned, and the others behind them; and a way to keep what is shown as one. */
export function ViewTabs({ search, whole = words.views.whole, ...of }: ViewTabsProps) {
  const may = useMay();
  const { screen } = of;
  const usual: Shows = "name" in of ? { name: of.name } : {};
  const shows = showsOf(screen, { ...search, ...usual });
  const views = useViews().filter((view) => view.screen === screen && view.shows["name"] === usual["name"]);
  const [isWhole, setWhole] = useState(false);
  const chosen = views.find((view) => areAlike(view.shows, shows));
  const shown = views.filter((view) => isWhole || view.isPinned || view === chosen);
  const others = views.length - shown.length;
  if (!may("saveView")) return null;
  return (
    <div className="views no-print">
      <nav aria-label={words.views.title}>
        <ul className="view-tabs">
          <li>
            <ViewTab name={whole} link={linkOf(of, {})} isChosen={areAlike(shows, usual)} />
          </li>
          {shown.map((view) => (
            <li key={view.viewId}>
              <ViewTab name={nameOf(view)} link={linkOf(of, view.shows)} isChosen={view === chosen} />
            </li>
          ))}
        </ul>
      </nav>
      {others > 0 ? (
        <button type="button" className="link-button small" onClick={() => setWhole(true)}>
          {words.views.more(others)}
        </button>
      ) : null}
      <ViewForm screen={screen} shows={shows} chosen={chosen} views={views} />
    </div>
  );
}

/** Where a screen shows something else; the name of a report is in its address already. */
function linkOf(of: Of, kept: Shows): Place {
  const shows = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== "name"));
  return "linkTo" in of ? of.linkTo(shows) : { to: places[of.screen], search: shows };
}

type ViewTabProps = {
  readonly name: string;
  readonly link: Place;
  readonly isChosen: boolean;
};

function ViewTab({ name, link, isChosen }: ViewTabProps) {
  return (
    <Link
      {...link}
      className={isChosen ? "view-tab view-tab-chosen" : "view-tab"}
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={{ "aria-current": undefined }}
      aria-current={isChosen ? "page" : undefined}
    >
      {name}
    </Link>
  );
}
