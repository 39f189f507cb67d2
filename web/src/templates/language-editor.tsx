import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  askForTemplate,
  checkTemplate,
  saveTemplate,
  type ListTemplatesAnswer,
  type SaveTemplateBody,
  type TemplateVersion,
} from "../client.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { Banner } from "../ui/banner.tsx";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import type { PickedDebtor } from "./debtor-pick.tsx";
import { FieldText } from "./field-text.tsx";
import { TemplatePreview } from "./template-preview.tsx";
import type { Edit, TemplateKey, Words } from "./use-template.tsx";

type LanguageEditorProps = {
  readonly template: TemplateKey;
  readonly versions: readonly TemplateVersion[];
  readonly fields: ListTemplatesAnswer["fields"];
  readonly debtor: PickedDebtor | undefined;
  /** Undefined where nothing was changed. */
  readonly edit: Edit | undefined;
  readonly setEdit: (edit: Edit | undefined) => void;
};

const noWords: Words = { heading: "", body: "" };

/** The words of a template in one language: written, checked and looked at as they are typed, saved as a draft. */
export function LanguageEditor({ template, versions, fields, debtor, edit, setEdit }: LanguageEditorProps) {
  const draft = versions.find(({ state }) => state === "draft" || state === "waiting");
  const base = draft ?? versions.find(({ state }) => state === "active") ?? noWords;
  const over = edit?.over ?? versions[0]?.version ?? 0;
  const { heading, body } = edit ?? base;
  const change = (part: Partial<Words>) => {
    const next = { heading, body, ...part };
    const isAsBefore = next.heading === base.heading && next.body === base.body;
    setEdit(isAsBefore ? undefined : { ...next, over });
  };
  const faults = useFaults({ heading, body });
  return (
    <div className="template-edit">
      <div className="form">
        <FieldText
          label={words.templates.heading}
          description={words.templates.headingHint}
          language={template.language}
          value={heading}
          change={(text) => change({ heading: text })}
          fields={fields}
          isOneLine
        />
        <FieldText
          label={words.templates.body}
          description={words.templates.bodyHint}
          language={template.language}
          value={body}
          change={(text) => change({ body: text })}
          fields={fields}
        />
        <Faults faults={faults} />
        {edit === undefined ? (
          <AskForDraft draft={draft} isFaulty={faults === undefined || faults.length > 0} />
        ) : (
          <SaveDraft template={template} edit={edit} setEdit={setEdit} />
        )}
      </div>
      <TemplatePreview template={template} text={{ heading, body }} isFaulty={faults?.length !== 0} debtor={debtor} />
    </div>
  );
}

type Found = Awaited<ReturnType<typeof checkTemplate>>["faults"];

/** What is wrong with the words, a moment after they were typed; undefined until it is known. */
function useFaults(typed: Words): Found | undefined {
  const [text] = useDebouncedValue(typed, 250);
  const { data } = useQuery({
    queryKey: ["templates", "faults", text.heading, text.body],
    queryFn: ({ signal }) => checkTemplate({ body: { heading: text.heading, body: text.body } }, { signal }),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  return data?.faults;
}

function Faults({ faults }: { readonly faults: Found | undefined }) {
  const says = words.templates;
  return (
    <section aria-label={says.faults} aria-live="polite">
      {faults === undefined ? null : faults.length === 0 ? (
        <p className="soft small">{says.noFaults}</p>
      ) : (
        <Banner tone="amber" title={says.faults}>
          <ul className="plain-list">
            {faults.map((fault) => (
              <li key={`${fault.field} ${fault.line} ${fault.says}`}>
                <strong>{says.fault(says[fault.field], fault.line)}</strong>: {words.said(fault.says)}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </section>
  );
}

type SaveDraftProps = Pick<LanguageEditorProps, "template" | "setEdit"> & { readonly edit: Edit };

/** Saves a draft. Whoever saved meanwhile is shown, and is written over only by somebody who has seen it. */
function SaveDraft({ template, edit, setEdit }: SaveDraftProps) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: SaveTemplateBody, options) => saveTemplate({ ...template, body }, options),
    done: async ({ version }) => {
      await queries.invalidateQueries({ queryKey: ["templates"] });
      setEdit(undefined);
      tell({ says: words.templates.saved(version) });
    },
  });
  const { error } = act;
  const theirs = isRefusal(error, "template_was_changed") ? (error.facts as object as Theirs) : undefined;
  return (
    <form
      className="template-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (because.trim() !== "") act.run({ ...edit, because: because.trim() });
      }}
    >
      <TextInput
        label={words.templates.because}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={500}
      />
      <ActTrouble error={error} />
      {theirs?.version === undefined ? null : (
        <TheirWords
          theirs={theirs}
          takeOver={() => {
            act.reset();
            setEdit({ ...edit, over: theirs.version });
          }}
        />
      )}
      <div className="form-foot">
        <Button variant="default" onClick={() => setEdit(undefined)}>
          {words.ui.cancel}
        </Button>
        <Button type="submit" loading={act.busy} disabled={because.trim() === ""}>
          {words.templates.save}
        </Button>
      </div>
    </form>
  );
}

type Theirs = Words & { readonly version: number; readonly savedBy: string | null };

function TheirWords({ theirs, takeOver }: { readonly theirs: Theirs; readonly takeOver: () => void }) {
  return (
    <Banner
      tone="amber"
      title={words.templates.theirs(theirs.savedBy ?? "", theirs.version)}
      action={
        <Button size="compact-sm" variant="default" onClick={takeOver}>
          {words.templates.overTheirs}
        </Button>
      }
    >
      <span className="template-words">
        {theirs.heading}
        {"\n\n"}
        {theirs.body}
      </span>
    </Banner>
  );
}

type AskForDraftProps = { readonly draft: TemplateVersion | undefined; readonly isFaulty: boolean };

/** Asks for a saved draft to be put in force. */
function AskForDraft({ draft, isFaulty }: AskForDraftProps) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const act = useAct({
    send: (because: string, options) =>
      askForTemplate({ templateId: draft?.templateId ?? "", body: { because } }, options),
    done: () => {
      tell({ says: words.templates.asked });
      return queries.invalidateQueries({ queryKey: ["templates"] });
    },
  });
  if (draft?.state !== "draft" || isFaulty) return null;
  if (!draft.isOwn) return <p className="soft small">{words.templates.notYourDraft}</p>;
  return <AskReason act={words.templates.ask} question={words.templates.askWhy} {...act} />;
}
