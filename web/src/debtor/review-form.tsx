import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { recordReview, type RecordReviewBody } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useStored } from "../ui/stored.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { reviewsOf } from "./reviews.ts";

/** Says what a look at the case found; the next step is decided again, and the case leaves the worklist until then. */
export function ReviewForm() {
  const { debtorId, view, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const reviews = reviewsOf(view);
  const [creditorId, setCreditorId] = useState(reviews[0]?.creditorId ?? "");
  const [text, setText] = useStored(`review ${debtorId}`);
  const act = useAct({
    send: (body: RecordReviewBody, options) => recordReview({ debtorId, body }, options),
    done: () => {
      setText("");
      tell({ says: words.doing.reviewRecorded, noBack: words.undo.never.review });
      compose(undefined);
      return refresh();
    },
  });
  const canSave = creditorId !== "" && text.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) act.run({ creditorId, words: text.trim() });
  };
  return (
    <form onSubmit={submit} className="form">
      {reviews.length < 2 ? null : (
        <NativeSelect
          label={words.doing.reviewOf}
          value={creditorId}
          onChange={(event) => setCreditorId(event.currentTarget.value)}
          data={reviews.map(({ creditorId: value, creditor: label }) => ({ value, label }))}
        />
      )}
      <Textarea
        label={words.doing.reviewWords}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        ref={takeFocus}
      />
      <ActTrouble error={act.error} />
      <Button type="submit" loading={act.busy} disabled={!canSave}>
        {words.doing.recordReview}
      </Button>
    </form>
  );
}
