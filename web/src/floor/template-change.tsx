import type { Approval } from "../client.ts";
import { words } from "../words.ts";
import { SideBySide } from "./side-by-side.tsx";

type Asked = NonNullable<Approval["template"]>;
type Text = Asked["asked"];

/** What a template says until now, and beside it what it is to say. */
export function TemplateChange({ template }: { readonly template: Asked }) {
  const { asked, former, audience, language } = template;
  const { template: says } = words.approvals;
  return (
    <div className="template-change">
      <p className="small soft">
        {words.templates.audiences[audience]}, {words.templates.languages[language]}
      </p>
      <SideBySide
        before={former && { title: says.former(former.version), parts: partsOf(former) }}
        after={{ title: says.asked(asked.version), parts: partsOf(asked) }}
        nothing={says.none}
        language={language}
      />
    </div>
  );
}

function partsOf({ heading, body }: Text): string[] {
  return [heading, ...body.split(/\n\s*\n/).map((part) => part.trim())].filter((part) => part !== "");
}
