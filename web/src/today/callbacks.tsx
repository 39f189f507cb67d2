import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useDropCallback } from "../assigning/use-drop-callback.ts";
import type { ReadWorklistAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { Moment } from "../ui/day.tsx";
import { Tag } from "../ui/tag.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";

type Callback = ReadWorklistAnswer["callbacks"][number];

/** Whom one has agreed to call back today: whose time has come stands out, and comes first with "next". */
export function Callbacks({
  callbacks,
  again,
}: {
  readonly callbacks: readonly Callback[];
  readonly again: () => void;
}) {
  const drop = useDropCallback(again);
  if (callbacks.length === 0) return null;
  return (
    <section className="callbacks" aria-label={words.sharing.callbacks}>
      <h2>{words.sharing.callbacks}</h2>
      <ul className="plain-list">
        {callbacks.map((callback) => (
          <li key={callback.callbackId} className="callback">
            <span className="callback-when figures">
              <Moment at={callback.dueAt} />
              {callback.isDue ? <Tag tone="accent">{words.sharing.callNow}</Tag> : null}
            </span>
            <Link to={paths.debtor} params={{ debtorId: callback.debtorId }} className="callback-who">
              {callback.debtor} <span className="soft figures">{callback.number}</span>
            </Link>
            <span className="soft callback-why">{callback.because}</span>
            <Button size="compact-xs" variant="default" loading={drop.busy} onClick={() => drop.run(callback)}>
              {words.sharing.drop}
            </Button>
          </li>
        ))}
      </ul>
      <ActTrouble error={drop.error} />
    </section>
  );
}
