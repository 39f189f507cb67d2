import { Link } from "@tanstack/react-router";
import { Bell } from "../lookouts/bell.tsx";
import { paths } from "../paths.ts";
import { wholeDayText } from "../ui/day-text.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";
import { useOpener } from "./desk-keys.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { useMay, useSession } from "./session.ts";

/** The line at the top of every screen: where one can go, what day it is, and who one is. */
export function Header() {
  const { office } = useSession();
  const { openPalette } = useOpener();
  return (
    <header className="header">
      <Link to={paths.today} className="header-mark" aria-label={words.shell.name}>
        <img src="/mark.svg" alt="" width={24} height={24} />
        <span>{words.shell.name}</span>
      </Link>
      <Screens />
      <button type="button" className="header-find" onClick={openPalette}>
        <span>{words.shell.find}</span>
        <KeyCap>Ctrl K</KeyCap>
      </button>
      <time className="header-day figures" dateTime={office.today} title={office.name}>
        {wholeDayText(office.today)}
      </time>
      <Bell />
      <PersonMenu />
    </header>
  );
}

function Screens() {
  const may = useMay();
  return (
    <nav className="header-screens" aria-label={words.shell.screens}>
      {may("readWorklist") ? (
        <Link to={paths.today} activeOptions={{ exact: true }}>
          {words.shell.today}
        </Link>
      ) : null}
      <Link to={paths.book}>{words.shell.book}</Link>
      <Link to={paths.aging}>{words.shell.aging}</Link>
      {may("importFiles") ? <Link to={paths.import}>{words.shell.import}</Link> : null}
    </nav>
  );
}
