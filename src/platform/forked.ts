import { fork, type ChildProcess } from "node:child_process";

/** Work that is done in a process of its own, one job after the other. */
export type Forked<Job, Result> = {
  readonly ask: (job: Job) => Promise<Result | Broken>;
  readonly close: () => void;
};

/** The process gave no answer: it was late, or died. The next job has a new one. */
export type Broken = { readonly ok: false; readonly because: string };

type Waiting<Job, Result> = { readonly job: Job; readonly done: (result: Result | Broken) => void };

type How = {
  /** The program of the process: it is sent jobs, and sends their results back. */
  readonly program: URL;
  /** After so many jobs the process is replaced: what it works with keeps memory. */
  readonly jobsMax: number;
  readonly timeoutMs: number;
  readonly nodeOptions?: readonly string[];
};

/**
 * Starts the process when it is first needed, replaces it after its number of jobs, and kills it when a job takes too
 * long. A thread would not do: what does not end there cannot always be stopped, nor its memory be bounded.
 */
export function forked<Job extends object, Result extends object>(how: How): Forked<Job, Result> {
  const queue: Waiting<Job, Result>[] = [];
  let worker: ChildProcess | undefined;
  let jobs = 0;
  let isBusy = false;
  let isClosed = false;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      worker ??= startWorker(how);
      const { result, isBroken } = await resultOf<Job, Result>(worker, next.job, how.timeoutMs);
      jobs += 1;
      next.done(result);
      if (isBroken || jobs >= how.jobsMax) replace();
    }
    isBusy = false;
  }

  function replace(): void {
    worker?.kill("SIGKILL");
    worker = undefined;
    jobs = 0;
  }

  return {
    ask: (job) =>
      new Promise((done) => {
        if (isClosed) {
          done({ ok: false, because: "it was closed" });
          return;
        }
        queue.push({ job, done });
        void work();
      }),
    close: () => {
      isClosed = true;
      for (const { done } of queue.splice(0)) done({ ok: false, because: "it was closed" });
      replace();
    },
  };
}

/** It has none of this process's own options. Once idle it does not keep this process from ending, and it ends with it. */
function startWorker({ program, nodeOptions = [] }: How): ChildProcess {
  const worker = fork(program, { serialization: "advanced", execArgv: [...nodeOptions] });
  worker.unref();
  worker.channel?.unref();
  return worker;
}

type Answer<Result> = { readonly result: Result | Broken; readonly isBroken: boolean };

function resultOf<Job extends object, Result>(worker: ChildProcess, job: Job, timeoutMs: number) {
  const { promise, resolve } = Promise.withResolvers<Answer<Result>>();
  const broken = (because: string) => resolve({ result: { ok: false, because }, isBroken: true });
  const onMessage = (result: unknown) => resolve({ result: result as Result, isBroken: false });
  const onError = (error: unknown) => broken(String(error));
  const onExit = () => broken("its process ended");
  const timer = setTimeout(() => broken(`it took more than ${timeoutMs} ms`), timeoutMs);
  worker.once("message", onMessage);
  worker.once("error", onError);
  worker.once("exit", onExit);
  worker.send(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", onMessage);
    worker.off("error", onError);
    worker.off("exit", onExit);
  });
}
