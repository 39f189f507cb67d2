/** What the program says of itself, on stderr: one line each, so that stdout stays for answers. */
export const log = {
  info: (sentence: string): void => {
    process.stderr.write(`${sentence}\n`);
  },
  error: (sentence: string, error?: unknown): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : error === undefined ? "" : String(error);
    process.stderr.write(`${sentence}${detail === "" ? "" : `: ${detail}`}\n`);
  },
};
