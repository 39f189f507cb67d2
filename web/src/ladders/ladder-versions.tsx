import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { TableDayOf } from "../ui/day.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { LadderPicture } from "./ladder-picture.tsx";
import type { LadderVersion } from "./use-ladders.ts";

/** Every version: who saved it, when and why; each opens to its steps and its text. The newest has its steps above. */
export function LadderVersions({ versions }: { readonly versions: readonly LadderVersion[] }) {
  return (
    <section className="ladder-versions" aria-label={words.ladders.versions}>
      <h3>{words.ladders.versions}</h3>
      <ul className="plain-list">
        {versions.map((saved, place) => (
          <li key={saved.version}>
            <details>
              <summary>
                <SavedLine saved={saved} />
              </summary>
              {saved.runId === null ? null : (
                <p>
                  <Link to={paths.day} params={{ runId: saved.runId }}>
                    {words.ladders.decidedRun}
                  </Link>
                </p>
              )}
              {place === 0 ? null : <LadderPicture rules={saved.rules} />}
              <ScrollRegion
                className="ladder-words"
                label={`${words.ladders.text}, ${words.ladders.version(saved.version)}`}
              >
                <pre>{saved.words}</pre>
              </ScrollRegion>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SavedLine({ saved: { version, savedAt, savedBy, because } }: { readonly saved: LadderVersion }) {
  return (
    <>
      <TableDayOf at={savedAt} /> {words.ladders.version(version)},{" "}
      {savedBy === null ? words.ladders.shipped : words.ladders.savedBy(savedBy)}: {words.said(because)}
    </>
  );
}
