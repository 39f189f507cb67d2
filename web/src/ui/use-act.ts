import { useMutation } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { useNotice } from "./notice.tsx";
import { isUnanswered } from "./problem.ts";
import { newKey } from "./request.ts";

type ActOptions<Input, Answer> = {
  readonly send: (input: Input, options: { readonly key: string }) => Promise<Answer>;
  readonly done?: (answer: Answer, input: Input) => unknown;
  /** Whether it only looks or leads somewhere: what was done before it is still the last that can be taken back. */
  readonly changesNothing?: boolean;
};

/** A write that a person starts: what to call, whether it is under way, and why it failed. */
export type Act<Input, Answer> = {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly answer: Answer | undefined;
  readonly reset: () => void;
};

/**
 * A write that happens once however often it is asked for: while it is under way a second press does nothing, and the
 * same act sent again after a lost answer carries the same key, so that the server gives the answer it gave before. One
 * that tells nothing puts away what was told before it: who takes back the last act never takes back an earlier one.
 */
export function useAct<Input, Answer>({
  send,
  done,
  changesNothing = false,
}: ActOptions<Input, Answer>): Act<Input, Answer> {
  const { tell, timesTold } = useNotice();
  const underWay = useRef<string | undefined>(undefined);
  const unanswered = useRef<{ said: string; key: string } | undefined>(undefined);
  const mutation = useMutation<Answer, Error, { input: Input; key: string }>({
    mutationFn: ({ input, key }) => send(input, { key }),
    onSuccess: (answer, { input }) => {
      const told = timesTold();
      const comes = done?.(answer, input);
      if (!changesNothing && timesTold() === told) tell(undefined);
      return comes;
    },
    onSettled: (_, error, { key }) => {
      // What was begun after this one was given up is still under way.
      if (underWay.current === key) underWay.current = undefined;
      if (unanswered.current?.key === key && (error === null || !isUnanswered(error))) unanswered.current = undefined;
    },
  });
  const { mutate, reset } = mutation;
  const run = useCallback(
    (input: Input) => {
      if (underWay.current !== undefined) return;
      const said = input instanceof FormData ? formSaid(input) : JSON.stringify([input]);
      if (unanswered.current?.said !== said) unanswered.current = { said, key: newKey() };
      const { key } = unanswered.current;
      underWay.current = key;
      mutate({ input, key });
    },
    [mutate],
  );
  const giveUp = useCallback(() => {
    underWay.current = undefined;
    reset();
  }, [reset]);
  return { run, busy: mutation.isPending, error: mutation.error, answer: mutation.data, reset: giveUp };
}

function formSaid(form: FormData): string {
  return JSON.stringify(
    [...form].map(([name, value]) => [
      name,
      value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value,
    ]),
  );
}
