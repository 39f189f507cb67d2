import { WrongUse, type CommandArguments } from "#platform/command";
import { startDesk } from "#happenings/desk/start-desk";
import type { ProcessCommand } from "./desk-command.ts";

const portDefault = 4400;

/** `dunlin start`: serves the desk and works its jobs until it is told to stop. */
export const start: ProcessCommand = {
  name: "start",
  summary: "Serves the desk and does its daily work, until Ctrl-C",
  takes: "",
  wordsMin: 0,
  wordsMax: 0,
  options: {
    host: { type: "string", says: "the address to serve on (default localhost; others need TLS)" },
    port: { type: "string", says: "the port (default PORT, else 4400)" },
    "tls-cert": { type: "string", says: "the certificate's file" },
    "tls-key": { type: "string", says: "the certificate's key" },
    "no-demo": { type: "boolean", says: "loads no demonstration book into an empty database" },
    web: { type: "boolean", says: "only serves" },
    jobs: { type: "boolean", says: "only works the jobs" },
  },
  runsIn: "process",
  run: async ({ dataFolder }, given) => {
    const parts = given.flag("web") === given.flag("jobs") ? { web: true, jobs: true } : partsOf(given);
    await startDesk(dataFolder, { ...listeningOf(given), ...parts, demo: !given.flag("no-demo") });
    return undefined;
  },
};

function partsOf(given: CommandArguments) {
  return { web: given.flag("web"), jobs: given.flag("jobs") };
}

function listeningOf(given: CommandArguments) {
  const host = given.text("host") ?? "localhost";
  const port = Number(given.text("port") ?? process.env["PORT"] ?? portDefault);
  const [cert, key] = [given.text("tls-cert"), given.text("tls-key")];
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse("A port is a number from 0 to 65535.");
  if ((cert === undefined) !== (key === undefined)) throw new WrongUse("--tls-cert and --tls-key go together.");
  const isLocal = ["localhost", "127.0.0.1", "::1"].includes(host);
  if (!isLocal && cert === undefined) {
    throw new WrongUse("Over a network the desk is served with TLS only: give --tls-cert and --tls-key.");
  }
  return { host, port, isLocal, ...(cert !== undefined && key !== undefined && { tls: { cert, key } }) };
}
