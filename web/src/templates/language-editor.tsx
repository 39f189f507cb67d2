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
import { FoundList } from "../ui/found-list.tsx";
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
  const found = useFound(template, { heading, body });
  const isFaulty = found === undefined || found.faults.length > 0;
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
        <FoundInWords found={found} />
        {edit === undefined ? (
          <AskForDraft draft={draft} isFaulty={isFaulty || found.lawFaults.length > 0} />
        ) : (
          <SaveDraft template={template} edit={edit} setEdit={setEdit} />
        )}
      </div>
      <TemplatePreview template={template} text={{ heading, body }} isFaulty={isFaulty} debtor={debtor} />
    </div>
  );
}

type Found = Awaited<ReturnType<typeof checkTemplate>>;

/** What is wrong with the words and what the law says of them, a moment after they were typed; undefined until it is known. */
function useFound({ audience, language }: TemplateKey, typed: Words): Found | undefined {
  const [text] = useDebouncedValue(typed, 250);
  const body = { audience, language, heading: text.heading, body: text.body };
  const { data } = useQuery({
    queryKey: ["templates", "faults", body],
    queryFn: ({ signal }) => checkTemplate({ body }, { signal }),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  return data;
}

function FoundInWords({ found }: { readonly found: Found | undefined }) {
  const says = words.templates;
  const placed = (places: Found["faults"] = []) =>
    places.map((place) => ({ at: says.fault(says[place.field], place.line), says: words.said(place.says) }));
  const isGood = found?.faults.length === 0 && found.lawFaults.length === 0;
  return (
    <section aria-label={says.faults} aria-live="polite" className="template-found">
      {isGood ? <p className="soft small">{says.noFaults}</p> : null}
      <FoundList tone="amber" title={says.faults} found={placed(found?.faults)} />
      <FoundList tone="amber" title={says.lawFaults} found={placed(found?.lawFaults)} />
      <FoundList tone="plain" title={says.lawNotes} found={placed(found?.lawNotes)} />
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
