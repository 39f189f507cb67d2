import { makePersonLink, type PersonLink } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { ShownOnce } from "../ui/shown-once.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { usePeopleAgain } from "./use-people-again.ts";

/** A link that was made, shown this once, to be handed over. */
export function LinkMade({ link, done }: { readonly link: PersonLink; readonly done: () => void }) {
  const says = words.staff;
  return (
    <ShownOnce
      says={{ once: says.linkOnce, copy: says.copy, copied: says.copied, done: says.done }}
      text={new URL(link.path, location.origin).href}
      until={{ says: says.linkUntil, at: link.endsAt }}
      done={done}
    />
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
  const readAgain = usePeopleAgain();
  const act = useAct({
    send: (_: null, options) => makePersonLink({ loginId }, options),
    done: readAgain,
  });
  if (act.answer !== undefined) return <LinkMade link={act.answer} done={close} />;
  return (
    <ActForm label={label} act={act} isWhole send={() => act.run(null)} cancel={close}>
      <p>{lead}</p>
    </ActForm>
  );
}
