type Told = Error & {
  readonly code?: string;
  readonly path?: string;
  readonly address?: string;
  readonly port?: number;
};

/** Trouble that is told as it is, in its own sentence. */
export class Trouble extends Error {}

/**
 * What a person is told where the machine, and not the program, stands in the way: a port that is taken, a database that
 * does not answer, a folder that cannot be used. Undefined for everything else: that is a fault of ours, and throws.
 */
export function troubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof Trouble) return error.message;
  const { code = "", message, path, address = "", port = 0 }: Told = error;
  if (code === "EADDRINUSE") return `${address}:${port} is in use by another program: stop it, or give another --port.`;
  if (code === "EACCES" && path === undefined) return `This user may not listen on port ${port}: give another --port.`;
  if (notReached.has(code)) return `The database does not answer (${message}). Is DATABASE_URL right, and does it run?`;
  if (/^(28|3D)/.test(code)) return `The database lets nobody in: ${message}.`;
  if (path !== undefined && unusable.has(code)) return `${path} cannot be used: ${message}.`;
  return undefined;
}

const notReached = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ERR_INVALID_URL"]);
const unusable = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOENT", "ENOSPC"]);
