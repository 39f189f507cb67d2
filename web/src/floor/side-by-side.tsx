type SideText = { readonly title: string; readonly parts: readonly string[] };

type SidesProps = {
  /** Null where there was nothing. */
  readonly before: SideText | null;
  readonly after: SideText;
  /** What is said where there was nothing. */
  readonly nothing: string;
  readonly language?: string;
  /** Whether its parts are lines, which stand closer than paragraphs. */
  readonly areLines?: boolean;
};

/** What something says until now, and beside it what it is to say; parts that the other has not are marked. */
export function SideBySide({ before, after, nothing, language, areLines = false }: SidesProps) {
  return (
    <div className={areLines ? "change-sides change-lines" : "change-sides"}>
      {before === null ? (
        <p className="soft small">{nothing}</p>
      ) : (
        <Side text={before} other={after} language={language} />
      )}
      <Side text={after} other={before} language={language} />
    </div>
  );
}

type SideProps = {
  readonly text: SideText;
  readonly other: SideText | null;
  readonly language: string | undefined;
};

function Side({ text: { title, parts }, other, language }: SideProps) {
  const known = new Set(other?.parts ?? []);
  return (
    <section className="change-side" aria-label={title}>
      <h2 className="small">{title}</h2>
      <div lang={language}>
        {parts.map((part, place) => {
          // Two parts of one text may be alike.
          const key = `${place} ${part}`;
          return <p key={key}>{known.has(part) ? part : <mark>{part}</mark>}</p>;
        })}
      </div>
    </section>
  );
}
