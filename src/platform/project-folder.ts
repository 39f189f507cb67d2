import { join } from "node:path";

/** The folder of the program: its migrations, its packages, its built desk, and by default its data. */
export const projectFolder = join(import.meta.dirname, "../..");
