import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listAuthorities } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { AuthorityForm } from "./authority-form.tsx";
import { AuthorityTable } from "./authority-table.tsx";
import "./settings.css";

/** Up to which amount who does what alone, who set it and when; and what was ended or replaced. */
export function AuthorityScreen() {
  const may = useMay();
  const says = words.authority;
  const query = useQuery({
    queryKey: ["authorities"],
    queryFn: ({ signal }) => listAuthorities({}, { signal }),
  });
  const { authorities = [], former = [] } = query.data ?? {};
  return (
    <div className="screen">
      <ScreenHead
        title={says.title}
        lead={
          <>
            {says.lead} {says.asked} {says.alone} <Link to={paths.settings}>{words.settings.title}</Link>.
          </>
        }
      >
        {may("setAuthority") && query.isSuccess ? <AuthorityForm inForce={authorities} /> : null}
      </ScreenHead>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={4} height={40} /> : null}
      {query.isSuccess && authorities.length === 0 ? <Empty title={says.none}>{says.noneWords}</Empty> : null}
      <div className="column">
        {authorities.length === 0 ? null : (
          <Panel title={says.inForce} flush>
            <AuthorityTable authorities={authorities} label={says.inForce} />
          </Panel>
        )}
        {former.length === 0 ? null : (
          <Panel title={says.former} flush>
            <AuthorityTable authorities={former} label={says.former} />
          </Panel>
        )}
      </div>
    </div>
  );
}
