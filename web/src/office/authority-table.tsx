import type { Authority } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { Moment } from "../ui/day.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { AuthorityForm } from "./authority-form.tsx";
import { EndAuthority } from "./end-authority.tsx";
import { whoseText } from "./whose-text.ts";

type TableProps = { readonly authorities: readonly Authority[]; readonly label: string };

/** Authorities, those in force with what may be done about them. */
export function AuthorityTable({ authorities, label }: TableProps) {
  const says = words.authority;
  const isFormer = authorities.some(({ endedAt }) => endedAt !== null);
  const headings = [says.what, says.whose, says.most, says.setBy, says.since];
  return (
    <ScrollRegion className="settings-scroll" label={says.table(label)}>
      <table className="table">
        <thead>
          <tr>
            {[...headings, ...(isFormer ? [says.endedBy, says.until] : [words.doing.acts])].map((heading) => (
              <th key={heading} scope="col" className={heading === says.most ? "number" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {authorities.map((authority) => (
            <AuthorityRow key={authority.authorityId} authority={authority} inForce={authorities} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type RowProps = { readonly authority: Authority; readonly inForce: readonly Authority[] };

function AuthorityRow({ authority, inForce }: RowProps) {
  const may = useMay();
  const { kind, most, setBy, setAt, endedBy, endedAt, role, username } = authority;
  const isChangeable = role !== null || username !== null;
  return (
    <tr>
      <td>{words.approvals.kinds[kind]}</td>
      <td>{whoseText(authority)}</td>
      <td className="number">
        <Amount value={most} />
      </td>
      <td>{setBy}</td>
      <td>
        <Moment at={setAt} />
      </td>
      {endedAt === null ? (
        <td className="settings-acts">
          {may("setAuthority") && isChangeable ? <AuthorityForm inForce={inForce} of={authority} /> : null}
          {may("endAuthority") ? <EndAuthority authority={authority} /> : null}
        </td>
      ) : (
        <>
          <td>{endedBy}</td>
          <td>
            <Moment at={endedAt} />
          </td>
        </>
      )}
    </tr>
  );
}
