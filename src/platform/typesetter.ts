import { fork, type ChildProcess } from "node:child_process";

/** Sets pages in type. The source is Typst; what varies is data, and is never spliced into the source. */
export type Typesetter = {
  /** The PDF of a source that reads its data as `json(bytes(sys.inputs.data))`. The same input gives the same bytes. */
  readonly typeset: (source: string, data: unknown) => Promise<Uint8Array>;
  readonly close: () => void;
};

/** What the worker is sent, and what it sends back. */
export type TypesetJob = { readonly source: string; readonly data: string };
export type TypesetResult =
  { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly because: string };

type Waiting = {
  readonly job: TypesetJob;
  readonly done: (pdf: Uint8Array) => void;
  readonly failed: (reason: Error) => void;
};

type Limits = { readonly pagesMax?: number; readonly timeoutMs?: number };

/**
 * A typesetter in a process of its own, started when it is first needed. The compiler keeps memory for every page that
 * it set, so its process is replaced after some hundred; one that takes too long is killed, and its page fails. A
 * thread would not do: what runs in native code there cannot be stopped.
 */
export function typesetter({ pagesMax = 500, timeoutMs = 30_000 }: Limits = {}): Typesetter {
  const queue: Waiting[] = [];
  let worker: ChildProcess | undefined;
  let pages = 0;
  let isBusy = false;
  let isClosed = false;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      worker ??= startWorker();
      const answer = await answerOf(worker, next.job, timeoutMs);
      pages += 1;
      if (answer.ok) next.done(answer.pdf);
      else next.failed(new Error(`The page could not be set: ${answer.because}`));
      if (answer.ok ? pages >= pagesMax : answer.isBroken === true) replace();
    }
    isBusy = false;
  }

  function replace(): void {
    worker?.kill("SIGKILL");
    worker = undefined;
    pages = 0;
  }

  return {
    typeset: (source, data) =>
      new Promise((done, failed) => {
        if (isClosed) {
          failed(new Error("The typesetter is closed."));
          return;
        }
        queue.push({ job: { source, data: JSON.stringify(data) }, done, failed });
        void work();
      }),
    close: () => {
      isClosed = true;
      for (const { failed } of queue.splice(0)) failed(new Error("The typesetter was closed."));
      replace();
    },
  };
}

/** Once idle it does not keep this process from ending, and it ends with it. */
function startWorker(): ChildProcess {
  const worker = fork(new URL("./typesetter-worker.ts", import.meta.url), { serialization: "advanced" });
  worker.unref();
  worker.channel?.unref();
  return worker;
}

type Answer = TypesetResult & { readonly isBroken?: boolean };

/** The answer of the worker; one that is late, or that died, is broken. */
function answerOf(worker: ChildProcess, job: TypesetJob, timeoutMs: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const broken = (because: string) => resolve({ ok: false, because, isBroken: true });
  const onError = (error: unknown) => broken(String(error));
  const onExit = () => broken("its process ended");
  const timer = setTimeout(() => broken(`it took more than ${timeoutMs} ms`), timeoutMs);
  worker.once("message", resolve);
  worker.once("error", onError);
  worker.once("exit", onExit);
  worker.send(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", resolve);
    worker.off("error", onError);
    worker.off("exit", onExit);
  });
}
