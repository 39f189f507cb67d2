import { NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { recordReview, type RecordReviewBody } from "../client.ts";
import { useSession } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useDraftText } from "../ui/stored.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { reviewsOf } from "./reviews.ts";

/** Says what a look at the case found; the next step is decided again, and the case leaves the worklist until then. */
export function ReviewForm() {
  const { debtorId, view, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const { login } = useSession();
  const reviews = reviewsOf(view, login.role);
  const [creditorId, setCreditorId] = useState(reviews[0]?.creditorId ?? "");
  const [text, setText] = useDraftText(`review ${debtorId}`);
  const act = useAct({
    send: (body: RecordReviewBody, options) => recordReview({ debtorId, body }, options),
    done: () => {
      setText("");
      tell({ says: words.doing.reviewRecorded, noBack: words.undo.never.review });
      compose(undefined);
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.doing.recordReview}
      act={act}
      isWhole={creditorId !== "" && text.trim() !== ""}
      send={() => act.run({ creditorId, words: text.trim() })}
      cancel={() => compose(undefined)}
    >
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
    </ActForm>
  );
}
