import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { words } from "../words.ts";
import { useSightings } from "./use-sightings.ts";
import "./lookouts.css";

const shownMax = 99;

/** The bell in the header: how much of what was seen is unread, and the way to it. */
export function Bell() {
  const may = useMay();
  const { first } = useSightings();
  if (!may("listSightings")) return null;
  const unread = first?.unread ?? 0;
  return (
    <Link to={paths.sightings} className="bell" aria-label={words.lookouts.bell(unread)} title={words.lookouts.title}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M10 2.5a5 5 0 0 0-5 5v3.2L3.5 13.5h13L15 10.7V7.5a5 5 0 0 0-5-5ZM8 15.5a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      </svg>
      {unread === 0 ? null : (
        <span className="bell-count figures" aria-hidden="true">
          {unread > shownMax ? `${shownMax}+` : unread}
        </span>
      )}
    </Link>
  );
}
