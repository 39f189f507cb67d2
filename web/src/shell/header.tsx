import { Link, useLocation } from "@tanstack/react-router";
import { ApprovalsCount } from "../floor/approvals-count.tsx";
import { Bell } from "../lookouts/bell.tsx";
import { paths } from "../paths.ts";
import { wholeDayText } from "../ui/day-text.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";
import { useOpener } from "./desk-keys.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { screenAt, sectionAt, useSections } from "./sections.ts";
import { useSession } from "./session.ts";

/** The line at the top of every screen: where one can go, what day it is, and who one is. */
export function Header() {
  const { office } = useSession();
  const { openPalette } = useOpener();
  return (
    <header className="header no-print">
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
  const sections = useSections();
  const address = useLocation({ select: ({ pathname }) => pathname });
  const here = sectionAt(sections, address);
  return (
    <nav className="header-screens" aria-label={words.shell.screens}>
      {sections.map((section) => {
        const [first] = section.screens;
        return first === undefined ? null : (
          <Link
            key={section.label}
            to={first.to}
            activeOptions={{ exact: true }}
            className={section === here ? "active" : ""}
          >
            {section.label}
            {section.screens.some(({ to }) => to === paths.approvals) ? <ApprovalsCount /> : null}
          </Link>
        );
      })}
    </nav>
  );
}

/** The screens of the part of the desk in which one is, where it has several. */
export function SectionScreens() {
  const address = useLocation({ select: ({ pathname }) => pathname });
  const here = sectionAt(useSections(), address);
  if (here === undefined || here.screens.length < 2) return null;
  const place = screenAt(here.screens, address)?.to;
  return (
    <nav className="section-screens no-print" aria-label={here.label}>
      {here.screens.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className={to === place ? "active" : ""}
          ref={to === place ? bringIntoView : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** On a narrow screen the names are wider than it: the one where one is, is seen. */
function bringIntoView(link: HTMLAnchorElement | null): void {
  const row = link?.parentElement;
  if (link === null || !row) return;
  row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}
