import { useQuery } from "@tanstack/react-query";
import { listOfficeMail } from "../client.ts";
import { officeMailPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Moment } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";

/** Mail to the office's own people, with what became of it. Who may not read it is shown nothing. */
export function OfficeMail() {
  const may = useMay()("listOfficeMail");
  const query = useQuery({
    queryKey: ["mail", "office"],
    queryFn: ({ signal }) => listOfficeMail({}, { signal }),
    enabled: may,
  });
  if (!may) return null;
  const mail = query.data?.mail ?? [];
  return (
    <Panel title={words.mail.office}>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isSuccess && mail.length === 0 ? <p className="soft">{words.mail.officeNone}</p> : null}
      <ul className="plain-list mail-runs">
        {mail.map(({ mailId, to, subject, state, because, plannedAt }) => (
          <li key={mailId}>
            <a href={officeMailPath(mailId)}>{subject}</a>
            <span className="soft small">{to}</span>
            <Tag tone={state === "failed" ? "red" : state === "perhaps-sent" ? "amber" : "plain"}>
              {words.mail.officeState[state]}
            </Tag>
            {because === null ? null : <span className="soft small">{sentenceText(because)}</span>}
            <span className="soft small">
              <Moment at={plannedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
