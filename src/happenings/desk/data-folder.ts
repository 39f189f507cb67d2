import { join, resolve } from "node:path";
import { projectFolder } from "#platform/project-folder";

/** The data folder that was named, or the environment's, or `data` beside the program. */
export function dataFolderOf(named: string | undefined): string {
  return resolve(named ?? process.env["DUNLIN_DATA"] ?? join(projectFolder, "data"));
}
