import { Banner } from "./banner.tsx";
import type { Tone } from "./tag.tsx";

type FoundListProps = {
  readonly tone: Tone;
  readonly title: string;
  /** Each with where it stands, and what is said of it. */
  readonly found: readonly { readonly at: string; readonly says: string }[];
};

/** What was found in a text, each place with what is said of it; nothing where nothing was found. */
export function FoundList({ tone, title, found }: FoundListProps) {
  if (found.length === 0) return null;
  return (
    <Banner tone={tone} title={title}>
      <ul className="plain-list">
        {found.map(({ at, says }) => (
          <li key={`${at} ${says}`}>
            <strong>{at}</strong>: {says}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
