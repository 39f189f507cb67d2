import { useMutation } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { isUnanswered } from "./problem.ts";
import { newKey } from "./request.ts";

type ActOptions<Input, Answer> = {
  readonly send: (input: Input, options: { readonly key: string }) => Promise<Answer>;
  readonly done?: (answer: Answer, input: Input) => unknown;
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
 * same act sent again after a lost answer carries the same key, so that the server gives the answer it gave before.
 */
export function useAct<Input, Answer>({ send, done }: ActOptions<Input, Answer>): Act<Input, Answer> {
  const underWay = useRef(false);
  const unanswered = useRef<{ said: string; key: string } | undefined>(undefined);
  const mutation = useMutation<Answer, Error, { input: Input; key: string }>({
    mutationFn: ({ input, key }) => send(input, { key }),
    onSuccess: (answer, { input }) => done?.(answer, input),
    onSettled: (_, error) => {
      underWay.current = false;
      if (error === null || !isUnanswered(error)) unanswered.current = undefined;
    },
  });
  const { mutate } = mutation;
  const run = useCallback(
    (input: Input) => {
      if (underWay.current) return;
      underWay.current = true;
      const said = input instanceof FormData ? formSaid(input) : JSON.stringify([input]);
      if (unanswered.current?.said !== said) unanswered.current = { said, key: newKey() };
      mutate({ input, key: unanswered.current.key });
    },
    [mutate],
  );
  return { run, busy: mutation.isPending, error: mutation.error, answer: mutation.data, reset: mutation.reset };
}

function formSaid(form: FormData): string {
  return JSON.stringify(
    [...form].map(([name, value]) => [
      name,
      value instanceof File ? `${value.name} ${value.size} ${value.lastModified}` : value,
    ]),
  );
}
