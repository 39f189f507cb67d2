import type { Approval } from "../client.ts";
import { words } from "../words.ts";

type Asked = NonNullable<Approval["template"]>;
type Text = Asked["asked"];

/** What a template says until now, and beside it what it is to say; paragraphs that the other has not are marked. */
export function TemplateChange({ template }: { readonly template: Asked }) {
  const { asked, former, audience, language } = template;
  const { template: says } = words.approvals;
  return (
    <div className="template-change">
      <p className="small soft">
        {words.templates.audiences[audience]}, {words.templates.languages[language]}
      </p>
      <div className="template-sides">
        {former === null ? (
          <p className="soft small">{says.none}</p>
        ) : (
          <Side title={says.former(former.version)} text={former} other={asked} language={language} />
        )}
        <Side title={says.asked(asked.version)} text={asked} other={former} language={language} />
      </div>
    </div>
  );
}

type SideProps = {
  readonly title: string;
  readonly text: Text;
  readonly other: Text | null;
  readonly language: string;
};

function Side({ title, text, other, language }: SideProps) {
  const known = new Set(other === null ? [] : partsOf(other));
  return (
    <section className="template-side" aria-label={title}>
      <h2 className="small">{title}</h2>
      <div lang={language}>
        {partsOf(text).map((part, place) => {
          // Two paragraphs of one text may be alike.
          const key = `${place} ${part}`;
          return <p key={key}>{known.has(part) ? part : <mark>{part}</mark>}</p>;
        })}
      </div>
    </section>
  );
}

function partsOf({ heading, body }: Text): string[] {
  return [heading, ...body.split(/\n\s*\n/).map((part) => part.trim())].filter((part) => part !== "");
}
