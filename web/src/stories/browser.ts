import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const macApplications = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A browser that is there: the one that `CHROMIUM` names, or the first of the usual names on the path. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment["CHROMIUM"];
  if (named !== undefined) return named;
  const folders = (environment["PATH"] ?? "").split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, ...macApplications].find((place) => existsSync(place));
}

/** A browser. Where none is there, a machine that only tests installs Debian's; nobody's own machine is changed. */
export function chromiumOrInstall(): string | undefined {
  const found = findChromium();
  const isOursToChange = process.env["CI"] === "true" && process.getuid?.() === 0;
  if (found !== undefined || !isOursToChange || !existsSync("/usr/bin/apt-get")) return found;
  process.stdout.write("Installing Debian's chromium for the tests in a browser …\n");
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], options);
  } catch {
    return undefined; // Without a network there is no browser; the tests say why they are skipped.
  }
  return findChromium();
}

/** How the tests start it: as root in a sandboxed machine, without any call to the outside. */
export const chromiumArguments = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
