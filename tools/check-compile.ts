import { spawnSync } from "node:child_process";
import { conclude, counted } from "./findings.ts";

/** What the compiler says of a project: the files of our own that it read, and what is wrong in them. */
export type Told = { readonly files: readonly string[]; readonly findings: readonly string[] };

/** Reads the compiler's output, in which every line that names a file and nothing else is a file that it looked at. */
export function readCompiler(output: string): Told {
  const lines = output.split(/\r?\n/).filter((line) => line !== "");
  const isFile = (line: string) => /^(?:\/|[A-Za-z]:)\S*.*\.(?:d\.)?[mc]?[jt]sx?$|\.json$/.test(line);
  return {
    files: lines.filter((line) => isFile(line) && !line.includes("/node_modules/")),
    findings: lines.filter((line) => !isFile(line)),
  };
}

if (import.meta.main) {
  const [, , project = "."] = process.argv;
  const args = ["node_modules/typescript/bin/tsc", "-p", project, "--listFiles", "--pretty", "false"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  const { files, findings } = readCompiler(stdout + stderr);
  conclude("check-compile", { at: `${counted(files.length, "file")} of ${project}`, count: files.length, findings });
}
