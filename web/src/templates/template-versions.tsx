import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { retireTemplate, type TemplateVersion } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Moment } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { Words } from "./use-template.tsx";

const tones: Readonly<Record<TemplateVersion["state"], Tone>> = {
  draft: "amber",
  waiting: "amber",
  active: "green",
  retired: "plain",
};

type TemplateVersionsProps = {
  readonly language: string;
  readonly versions: readonly TemplateVersion[];
  /** Begins a change with the words of a version; undefined for who may not write. */
  readonly take: ((text: Words) => void) | undefined;
};

/** Every version: its state, who saved it and why, and its words. */
export function TemplateVersions({ language, versions, take }: TemplateVersionsProps) {
  const may = useMay();
  const queries = useQueryClient();
  const { tell } = useNotice();
  const act = useAct({
    send: ({ templateId }: TemplateVersion, options) => retireTemplate({ templateId }, options),
    done: (_, { version }) => {
      tell({ says: words.templates.retired(version) });
      return queries.invalidateQueries({ queryKey: ["templates"] });
    },
  });
  if (versions.length === 0) return null;
  return (
    <section className="template-versions" aria-label={words.templates.versions}>
      <h3 className="small">{words.templates.versions}</h3>
      <ActTrouble error={act.error} />
      <ul className="plain-list small">
        {versions.map((each) => (
          <li key={each.version}>
            <details>
              <VersionHead version={each} />
              <div className="template-words template-old" lang={language}>
                <strong>{each.heading}</strong>
                {"\n\n"}
                {each.body}
              </div>
              <div className="template-acts">
                {take === undefined ? null : (
                  <Button size="compact-xs" variant="default" onClick={() => take(each)}>
                    {words.templates.takeWords}
                  </Button>
                )}
                {may("retireTemplate") && each.state !== "retired" ? (
                  <Button size="compact-xs" variant="default" loading={act.busy} onClick={() => act.run(each)}>
                    {words.templates.retire}
                  </Button>
                ) : null}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionHead({ version: { version, state, savedAt, savedBy, because, activatedAlone } }: VersionHeadProps) {
  return (
    <summary>
      {words.templates.version(version)} <Tag tone={tones[state]}>{words.templates.states[state]}</Tag>{" "}
      <Moment at={savedAt} />, {savedBy === null ? words.templates.shipped : words.templates.by(savedBy)}:{" "}
      {words.said(because)}
      {activatedAlone ? ` (${words.approvals.alone})` : null}
    </summary>
  );
}

type VersionHeadProps = { readonly version: TemplateVersion };
