import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { listMonitors, type ListMonitorsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Amounts } from "../ui/amount.tsx";
import { momentText } from "../ui/day-text.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { words } from "../words.ts";
import "./monitors.css";

type Tile = ListMonitorsAnswer["monitors"][number];

/** What is watched, as a row of tiles: each opens into its debtors, and chosen again gives the whole book back. */
export function MonitorTiles() {
  const may = useMay();
  const { monitor: chosen } = useSearch({ from: paths.book });
  const { data } = useQuery({
    queryKey: ["monitors"],
    queryFn: ({ signal }) => listMonitors({}, { signal }),
    enabled: may("listMonitors"),
    refetchInterval: 5 * 60_000,
  });
  const isShown = ({ monitor, debtors }: Tile) => debtors > 0 || monitor === "no-next-step" || monitor === chosen;
  const shown = data?.monitors.filter(isShown) ?? [];
  if (shown.length === 0) return null;
  return (
    <nav aria-label={words.book.watched}>
      <ul className="monitors">
        {shown.map((tile) => (
          <MonitorTile key={tile.monitor} {...tile} />
        ))}
      </ul>
    </nav>
  );
}

/** What must never be and is: an open item that nobody works. */
function isAmiss({ monitor, debtors }: Pick<Tile, "monitor" | "debtors">): boolean {
  return monitor === "no-next-step" && debtors > 0;
}

function MonitorTile({ monitor, debtors, sums, says, readAt }: Tile) {
  const { monitor: chosen, ...asked } = useSearch({ from: paths.book });
  const isChosen = chosen === monitor;
  return (
    <li>
      <Link
        to={paths.book}
        search={{ ...asked, monitor: isChosen ? undefined : monitor }}
        className={[
          "monitor",
          isChosen ? "monitor-chosen" : "",
          isAmiss({ monitor, debtors }) ? "monitor-amiss" : "",
        ].join(" ")}
        activeOptions={{ exact: true, includeSearch: true }}
        activeProps={{ "aria-current": undefined }}
        aria-current={isChosen ? "true" : undefined}
        title={words.said(says)}
      >
        <span className="monitor-name">{words.book.monitors[monitor]}</span>
        <span className="monitor-count">{words.book.debtors(debtors)}</span>
        {sums.length === 0 ? null : <Amounts values={sums} />}
        {readAt === null ? null : <ReadAt at={readAt} />}
      </Link>
    </li>
  );
}

/** What is read once a day says when. */
function ReadAt({ at }: { readonly at: string }) {
  const clock = useOfficeClock();
  return <span className="soft small">{words.book.readAt(momentText(at, clock))}</span>;
}
