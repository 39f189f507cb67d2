import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { previewTemplate, previewTemplateFile } from "../client.ts";
import { FileButton } from "../ui/file-button.tsx";
import { isRefusal } from "../ui/problem.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { PickedDebtor } from "./debtor-pick.tsx";
import { LetterText } from "./letter-text.tsx";
import type { TemplateKey, Words } from "./use-template.tsx";

type TemplatePreviewProps = {
  readonly template: TemplateKey;
  readonly text: Words;
  readonly isFaulty: boolean;
  readonly debtor: PickedDebtor | undefined;
};

/** What the debtor would read, a moment after it was typed. Nobody is asked for a permit, and nothing is kept. */
export function TemplatePreview({ template, text: typed, isFaulty, debtor }: TemplatePreviewProps) {
  const { name, audience, language } = template;
  const [text] = useDebouncedValue(typed, 250);
  const { debtorId = "" } = debtor ?? {};
  const body = { name, audience, language, heading: text.heading, body: text.body };
  const { data, error } = useQuery({
    queryKey: ["templates", "preview", debtorId, body],
    queryFn: ({ signal }) => previewTemplate({ debtorId, body }, { signal }),
    enabled: !isFaulty && debtorId !== "",
    placeholderData: (before) => before,
    retry: false,
  });
  // Faults are told beside the text.
  const trouble = isRefusal(error, "template_has_faults") ? null : error;
  return (
    <section className="template-preview" aria-label={words.templates.preview}>
      <header>
        <h3>{words.templates.preview}</h3>
        <FileButton
          label={words.templates.pdf}
          name={`${name}-${language}.pdf`}
          fetch={(options) => previewTemplateFile({ debtorId, body }, options)}
          why={isFaulty || debtorId === "" ? words.templates.previewMend : undefined}
        />
      </header>
      {isFaulty ? <p className="soft small">{words.templates.previewMend}</p> : null}
      {trouble === null ? null : <ActTrouble error={trouble} />}
      {data === undefined && error === null && !isFaulty && debtorId !== "" ? (
        <SkeletonRows count={6} height={20} />
      ) : null}
      {data === undefined || trouble !== null ? null : <LetterText page={data} />}
    </section>
  );
}
