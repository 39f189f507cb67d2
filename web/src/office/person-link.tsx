import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { makePersonLink, type PersonLink } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Moment } from "../ui/day.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** A link that was made, shown this once, to be handed over. */
export function LinkMade({ link, done }: { readonly link: PersonLink; readonly done: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const address = new URL(link.path, location.origin).href;
  return (
    <div className="office-link">
      <p className="soft small">{words.staff.linkOnce}</p>
      <input
        readOnly
        className="office-link-address"
        aria-label={words.staff.copy}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="soft small">
        {words.staff.linkUntil} <Moment at={link.endsAt} />
      </p>
      <div className="form-foot">
        <Button
          variant="default"
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {isCopied ? words.staff.copied : words.staff.copy}
        </Button>
        <Button onClick={done}>{words.staff.done}</Button>
      </div>
    </div>
  );
}

type NewLinkProps = {
  readonly loginId: string;
  /** What it does to them, in words. */
  readonly lead: string;
  readonly label: string;
  readonly close: () => void;
};

/** Makes somebody a new link: after it was said what that does to them. */
export function NewLink({ loginId, lead, label, close }: NewLinkProps) {
  const queries = useQueryClient();
  const act = useAct({
    send: (_: null, options) => makePersonLink({ loginId }, options),
    done: () => queries.invalidateQueries({ queryKey: ["office-people"] }),
  });
  if (act.answer !== undefined) return <LinkMade link={act.answer} done={close} />;
  return (
    <ActForm label={label} act={act} isWhole send={() => act.run(null)} cancel={close}>
      <p>{lead}</p>
    </ActForm>
  );
}
