import { useQuery, useQueryClient } from "@tanstack/react-query";
import { endLookout, endOfficeLookout, listLookouts, type ListLookoutsAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { EndOf } from "../ui/end-of.tsx";
import { Panel } from "../ui/panel.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { LookoutForm } from "./lookout-form.tsx";
import { subjectText } from "./subject-text.ts";

type Lookout = ListLookoutsAnswer["lookouts"][number];

/** What the person and the whole office are told of. */
export function LookoutsPanel() {
  const { data, error, refetch } = useQuery({
    queryKey: ["lookouts"],
    queryFn: ({ signal }) => listLookouts({}, { signal }),
  });
  return (
    <Panel title={words.lookouts.kept}>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data?.lookouts.length === 0 ? <p className="soft lookouts-none">{words.lookouts.keptNone}</p> : null}
      <ul className="plain-list lookouts" aria-label={words.lookouts.kept}>
        {data?.lookouts.map((lookout) => (
          <LookoutRow key={lookout.lookoutId} lookout={lookout} />
        ))}
      </ul>
      <LookoutForm />
    </Panel>
  );
}

function LookoutRow({ lookout: { lookoutId, subject, isOffice, keptBy } }: { readonly lookout: Lookout }) {
  const may = useMay();
  const queries = useQueryClient();
  const mayEnd = may(isOffice ? "endOfficeLookout" : "endLookout");
  const what = subjectText(subject);
  return (
    <li>
      <span>
        {what}{" "}
        {isOffice ? (
          <>
            <Tag>{words.lookouts.office}</Tag> <span className="soft small">{words.lookouts.by(keptBy)}</span>
          </>
        ) : null}
      </span>
      <EndOf
        button={words.lookouts.end}
        label={words.lookouts.endOf(what)}
        lead={isOffice ? words.lookouts.endOfficeLead : words.lookouts.endLead}
        done={words.lookouts.ended(what)}
        overAlready="lookout_is_unknown"
        whyNot={mayEnd ? undefined : words.lookouts.forOfficeNotYours}
        send={(options) => (isOffice ? endOfficeLookout : endLookout)({ lookoutId }, options)}
        readAgain={() => queries.invalidateQueries({ queryKey: ["lookouts"] })}
      />
    </li>
  );
}
