import { useQueryClient } from "@tanstack/react-query";
import { endToken, type ListedToken } from "../client.ts";
import { Moment } from "../ui/day.tsx";
import { EndOf } from "../ui/end-of.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { mayText } from "./token-form.tsx";

type TableProps = { readonly label: string; readonly tokens: readonly ListedToken[] };

/** Keys, with whose they are, what they may and when they were used; those that open can be ended. */
export function TokenTable({ label, tokens }: TableProps) {
  const says = words.tokens;
  const isOpen = tokens.some(({ opens }) => opens);
  const headings = [says.name, says.whose, says.may, says.since, says.lastUsed, says.until];
  return (
    <ScrollRegion className="settings-scroll" label={label}>
      <table className="table">
        <thead>
          <tr>
            {[...headings, isOpen ? words.doing.acts : says.endedBy].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <TokenRow key={token.tokenId} token={token} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TokenRow({ token }: { readonly token: ListedToken }) {
  const says = words.tokens;
  const { name, person, role, madeAt, lastUsedAt, endsAt, endedAt, endedBy, opens } = token;
  return (
    <tr>
      <td>{name ?? <span className="soft">{says.unnamed}</span>}</td>
      <td>{person}</td>
      <td>{role === null ? says.allOfTheirs : mayText(role)}</td>
      <td>
        <Moment at={madeAt} />
      </td>
      <td>{lastUsedAt === null ? <span className="soft">{says.never}</span> : <Moment at={lastUsedAt} />}</td>
      <td>
        <Moment at={endedAt ?? endsAt} />
      </td>
      <td>
        {opens ? (
          <EndToken token={token} />
        ) : endedAt === null ? (
          says.ranOut
        ) : (
          (endedBy ?? words.ui.changes.commandLine)
        )}
      </td>
    </tr>
  );
}

function EndToken({ token: { tokenId, name, person } }: { readonly token: ListedToken }) {
  const says = words.tokens;
  const queries = useQueryClient();
  return (
    <EndOf
      button={says.end}
      label={says.endOf(name ?? says.unnamed, person)}
      lead={says.endWords}
      done={says.hasEnded}
      overAlready="token_has_ended"
      send={(options) => endToken({ tokenId }, options)}
      readAgain={() => queries.invalidateQueries({ queryKey: ["tokens"] })}
    />
  );
}
