import { Tabs } from "@mantine/core";
import { useState } from "react";
import type { ListTemplatesAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskBeforeLeaving } from "../ui/ask-before-leaving.tsx";
import { Panel } from "../ui/panel.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { LanguageEditor } from "./language-editor.tsx";
import { DebtorPick, useFirstDebtor, type PickedDebtor } from "./debtor-pick.tsx";
import { TemplateVersions } from "./template-versions.tsx";
import { useTemplate, type Audience, type Edit, type Language } from "./use-template.tsx";

const languages = ["en", "es"] as const;

type TemplatePageProps = {
  readonly name: string;
  readonly audience: Audience;
  readonly fields: ListTemplatesAnswer["fields"];
};

/** One template in its languages, each with what is not saved yet; leaving asks where there is something. */
export function TemplatePage({ name, audience, fields }: TemplatePageProps) {
  const may = useMay();
  const [language, setLanguage] = useState<Language>("en");
  const [edits, setEdits] = useState<Partial<Record<Language, Edit>>>({});
  const first = useFirstDebtor(audience, may("previewTemplate"));
  const [picked, setPicked] = useState<PickedDebtor | undefined>(undefined);
  const debtor = picked ?? first;
  const set = (of: Language) => (edit: Edit | undefined) => setEdits((all) => ({ ...all, [of]: edit }));
  const isUnsaved = Object.values(edits).some((edit) => edit !== undefined);
  const aside = may("previewTemplate") ? <DebtorPick debtor={debtor} pick={setPicked} /> : undefined;
  return (
    <Panel title={`${name}, ${words.templates.audiences[audience].toLowerCase()}`} aside={aside}>
      <Tabs value={language} onChange={(value) => setLanguage(value === "es" ? "es" : "en")} keepMounted={false}>
        <Tabs.List mb="sm">
          {languages.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.templates.languages[each]}{" "}
              {edits[each] === undefined ? null : <Tag tone="amber">{words.templates.unsaved}</Tag>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {languages.map((each) => (
          <Tabs.Panel key={each} value={each}>
            <InLanguage
              template={{ name, audience, language: each }}
              fields={fields}
              debtor={debtor}
              edit={edits[each]}
              setEdit={set(each)}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
      <AskBeforeLeaving isUnsaved={() => isUnsaved} />
    </Panel>
  );
}

type InLanguageProps = Omit<Parameters<typeof LanguageEditor>[0], "versions">;

function InLanguage(props: InLanguageProps) {
  const may = useMay();
  const { versions, trouble } = useTemplate(props.template);
  const { setEdit } = props;
  if (versions === undefined) return trouble;
  const over = versions[0]?.version ?? 0;
  return (
    <>
      {versions.length === 0 ? <p className="soft">{words.templates.nothing}</p> : null}
      {may("saveTemplate") ? <LanguageEditor {...props} versions={versions} /> : null}
      <TemplateVersions
        language={props.template.language}
        versions={versions}
        take={may("saveTemplate") ? ({ heading, body }) => setEdit({ heading, body, over }) : undefined}
      />
    </>
  );
}
