import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { markHandedOver, markNotHandedOver, takeOutLetter, type OutgoingLetter } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type ByHandProps = { readonly letter: OutgoingLetter };

/** An e-mail that a person sends from a mailbox of their own: taken out as a file, and then said what came of it. */
export function ByHand({ letter }: ByHandProps) {
  const may = useMay();
  if (!may("takeOutLetter")) return null;
  if (letter.state !== "taken-out") return <TakeOut letter={letter} label={words.mail.takeOut} />;
  if (!letter.mayTell) return null;
  return (
    <>
      {letter.isOwn ? <TakeOut letter={letter} label={words.mail.takeOutAgain} /> : null}
      <Sent letter={letter} />
      <NotSent letter={letter} isLost={false} />
      <NotSent letter={letter} isLost />
    </>
  );
}

function TakeOut({
  letter: { debtorId, letterId, template, number },
  label,
}: ByHandProps & { readonly label: string }) {
  const queries = useQueryClient();
  return (
    <FileButton
      label={label}
      size="compact-xs"
      name={`${template}-${number}.eml`}
      changes
      fetch={async (options) => {
        try {
          return await takeOutLetter({ debtorId, letterId }, options);
        } finally {
          void queries.invalidateQueries({ queryKey: ["mail"] });
        }
      }}
    />
  );
}

function Sent({ letter: { debtorId, letterId } }: ByHandProps) {
  const queries = useQueryClient();
  const act = useAct({
    send: (_: undefined, options) => markHandedOver({ debtorId, letterId }, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  return (
    <>
      <Button size="compact-xs" loading={act.busy} onClick={() => act.run(undefined)}>
        {words.mail.isSent}
      </Button>
      <ActTrouble error={act.error} />
    </>
  );
}

function NotSent({ letter: { debtorId, letterId }, isLost }: ByHandProps & { readonly isLost: boolean }) {
  const queries = useQueryClient();
  const act = useAct({
    send: (because: string, options) => markNotHandedOver({ debtorId, letterId, body: { because, isLost } }, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  return (
    <AskReason
      act={isLost ? words.mail.isLost : words.mail.putBack}
      question={isLost ? words.mail.isLostQuestion : words.mail.putBackQuestion}
      run={act.run}
      busy={act.busy}
      error={act.error}
    />
  );
}
