import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listReports, type ListReportsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { pageLanguage } from "../ui/locale.ts";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { Chart } from "./chart.tsx";
import { figureText } from "./figure-text.ts";
import { useReport } from "./use-report.ts";
import "./reports.css";

/** All reports with the figure that each is looked at for; each opens. */
export function ReportsScreen() {
  const { data, error, refetch } = useQuery({
    queryKey: ["reports"],
    queryFn: ({ signal }) => listReports({ language: pageLanguage }, { signal }),
  });
  return (
    <div className="screen">
      <ScreenHead title={words.reports.title} lead={words.reports.lead} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={4} height={220} /> : null}
      <ul className="reports-gallery">
        {data?.reports.map((definition) => (
          <ReportCard key={definition.name} definition={definition} />
        ))}
      </ul>
    </div>
  );
}

function ReportCard({ definition }: { readonly definition: ListReportsAnswer["reports"][number] }) {
  const { name, title, says } = definition;
  const { data, error, refetch } = useReport(name, {}, true);
  return (
    <li className="report-card">
      <h2>
        <Link to={paths.report} params={{ name }}>
          {title}
        </Link>
      </h2>
      <p className="soft small">{says}</p>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={1} height={220} /> : null}
      {data?.reports.length === 0 ? <p className="soft">{words.reports.none}</p> : null}
      <p className="report-headline">
        {data?.reports.map(({ currency, headline }) => (
          <span key={currency}>
            <strong className="figures">{figureText(headline.value, headline.unit, currency)}</strong>{" "}
            <span className="soft small">
              {headline.label}
              {headline.unit === "money" || currency === null ? "" : ` · ${currency}`}
            </span>
          </span>
        ))}
      </p>
      {data?.reports.slice(0, 1).map(({ chart, currency }) => (
        <Chart key={currency} svg={chart} />
      ))}
    </li>
  );
}
