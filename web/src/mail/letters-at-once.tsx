import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { LeftOutList, type LeftOut } from "../assigning/left-out.tsx";
import { markAllHandedOver, readTakenOut, takeOutLetters, withdrawLetters, type OutgoingLetter } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import type { KeyBinding } from "../ui/key-bindings.ts";
import { useNotice } from "../ui/notice.tsx";
import { saveFile } from "../ui/save-file.ts";
import { SelectionBar } from "../ui/selection-bar.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import type { Grip } from "../ui/use-list.ts";
import { words } from "../words.ts";
import { canTakeOut, waits } from "./letter-acts.ts";

type Ref = Pick<OutgoingLetter, "debtorId" | "letterId">;

const refs = (letters: readonly OutgoingLetter[]): Ref[] =>
  letters.map(({ debtorId, letterId }) => ({ debtorId, letterId }));

/** What can be done with several letters of the outbox, and which were left out of what was done last. */
export function useLettersAtOnce(sendsEmail: boolean) {
  const may = useMay();
  const queries = useQueryClient();
  const [isTakingBack, setTakingBack] = useState(false);
  const [left, leave] = useState<readonly LeftOut[]>([]);
  const came = useCame(leave);
  const takeOut = useAct({
    send: async (letters: Ref[], options) => {
      const { taken, left: others } = await takeOutLetters({ body: { letters } }, options);
      // They are out from now on, also where their file cannot be fetched.
      void queries.invalidateQueries({ queryKey: ["mail"] });
      const file = taken.length === 0 ? undefined : await readTakenOut({ body: { letters: [...taken] } });
      return { count: taken.length, file, left: others };
    },
    done: ({ count, file, left: others }) => {
      if (file !== undefined) saveFile(file, "e-mails.zip");
      return came(words.mail.tookOut(count), others);
    },
  });
  const markSent = useAct({
    send: (letters: Ref[], options) => markAllHandedOver({ body: { letters } }, options),
    done: ({ marked, left: others }) => came(words.mail.markedSent(marked), others),
  });
  const acts = [
    {
      key: "o",
      label: words.mail.takeOutMany,
      fits: (letter: OutgoingLetter) => may("takeOutLetters") && canTakeOut(letter, sendsEmail),
      run: (letters: readonly OutgoingLetter[]) => takeOut.run(refs(letters)),
      busy: takeOut.busy,
    },
    {
      key: "s",
      label: words.mail.sentMany,
      fits: ({ state, mayTell }: OutgoingLetter) => may("markAllHandedOver") && state === "taken-out" && mayTell,
      run: (letters: readonly OutgoingLetter[]) => markSent.run(refs(letters)),
      busy: markSent.busy,
    },
    {
      key: "t",
      label: words.mail.takeBack,
      fits: (letter: OutgoingLetter) => may("withdrawLetters") && waits(letter),
      run: () => setTakingBack(true),
      busy: false,
    },
  ] as const;
  return { acts, isTakingBack, setTakingBack, left, leave, came, error: takeOut.error ?? markSent.error };
}

export type LettersAtOnce = ReturnType<typeof useLettersAtOnce>;

/** Says what was done, and keeps what was left out of it; what is listed is read again. */
function useCame(leave: (left: readonly LeftOut[]) => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return (says: string, left: readonly LeftOut[]) => {
    tell({ says, noBack: words.undo.never.mail });
    leave(left);
    return queries.invalidateQueries({ queryKey: ["mail"] });
  };
}

/** The keys of the acts: each is done with those that are selected, or else with the one in focus, as far as they fit. */
export function letterKeys({ acts }: LettersAtOnce, { targets, take }: Grip<OutgoingLetter>): readonly KeyBinding[] {
  return acts.map(({ key, label, fits, run }) => ({
    key,
    label,
    run: () => {
      const letters = targets().filter(fits);
      if (letters.length === 0) return;
      take();
      run(letters);
    },
  }));
}

type SelectionProps = {
  readonly chosen: readonly OutgoingLetter[];
  readonly atOnce: LettersAtOnce;
  readonly clear: () => void;
};

/** What can be done with the letters that are selected, each act with how many of them it fits; below it what was left. */
export function LetterSelection({ chosen, atOnce, clear }: SelectionProps) {
  const { acts, isTakingBack, setTakingBack, left, leave, error } = atOnce;
  const fitting = acts.map((act) => ({ ...act, letters: chosen.filter(act.fits) }));
  return (
    <>
      {chosen.length === 0 ? null : (
        <SelectionBar
          says={words.ui.selected(chosen.length)}
          clear={clear}
          forget={() => setTakingBack(false)}
          acts={fitting
            .filter(({ letters }) => letters.length > 0)
            .map(({ key, label, letters, run, busy }) => (
              <Button
                key={key}
                size="compact-sm"
                loading={busy}
                rightSection={<KeyCap>{key.toUpperCase()}</KeyCap>}
                onClick={() => run(letters)}
              >
                {`${label} (${letters.length})`}
              </Button>
            ))}
        >
          {isTakingBack ? <TakeBackForm letters={chosen.filter(waits)} atOnce={atOnce} clear={clear} /> : null}
        </SelectionBar>
      )}
      <ActTrouble error={error} />
      <LeftOutList left={left} close={() => leave([])} />
    </>
  );
}

type TakeBackProps = Omit<SelectionProps, "chosen"> & { readonly letters: readonly OutgoingLetter[] };

/** One reason for all. */
function TakeBackForm({ letters, atOnce: { setTakingBack, came }, clear }: TakeBackProps) {
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (said: { readonly letters: Ref[]; readonly because: string }, options) =>
      withdrawLetters({ body: said }, options),
    done: ({ withdrawn, left }) => {
      clear();
      return came(words.mail.tookBack(withdrawn), left);
    },
  });
  return (
    <ActForm
      label={words.mail.takeBackMany(letters.length)}
      act={act}
      isWhole={letters.length > 0 && because.trim() !== ""}
      send={() => act.run({ letters: refs(letters), because: because.trim() })}
      cancel={() => setTakingBack(false)}
    >
      <TextInput
        label={words.mail.takeBackManyQuestion}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={500}
        ref={takeFocus}
      />
    </ActForm>
  );
}
