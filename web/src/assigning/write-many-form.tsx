import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { writeLetters, type WriteLettersBody } from "../client.ts";
import { lettersBack } from "../debtor/ways-back.ts";
import { useMay } from "../shell/session.ts";
import { useTemplatesInForce } from "../templates/use-in-force.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { LeftOutList, type LeftOut } from "./left-out.tsx";

type WriteManyFormProps = {
  readonly debtorIds: readonly string[];
  readonly done: (left: readonly LeftOut[]) => unknown;
  readonly cancel: () => void;
};

type Way = NonNullable<WriteLettersBody["sentBy"]>;

/** Writes to debtors. Before it does, it says how many letters there will be, and who is left out by what. */
export function WriteManyForm({ debtorIds, done, cancel }: WriteManyFormProps) {
  const names = useTemplatesInForce();
  const [template, setTemplate] = useState("statement");
  const [sentBy, setSentBy] = useState<Way>("post");
  const body = { debtorIds: [...debtorIds], template, sentBy };
  const look = useQuery({
    queryKey: ["letters-for-many", body],
    queryFn: () => writeLetters({ body: { ...body, isDry: true } }),
    gcTime: 0,
  });
  const act = useWriteMany(done);
  const { written = 0, left = [] } = look.data ?? {};
  return (
    <>
      <ActForm
        label={look.data === undefined ? words.sharing.acts.write : words.sharing.write(written)}
        act={act}
        isWhole={written > 0}
        send={() => act.run(body)}
        cancel={cancel}
      >
        <NativeSelect
          label={words.templates.use}
          value={template}
          onChange={(event) => setTemplate(event.currentTarget.value)}
          data={names.map((value) => ({ value, label: words.kinds.step(value) }))}
          ref={takeFocus}
        />
        <NativeSelect
          label={words.sharing.way}
          value={sentBy}
          onChange={(event) => setSentBy(event.currentTarget.value === "email" ? "email" : "post")}
          data={(["post", "email"] as const).map((value) => ({ value, label: words.sharing.ways[value] }))}
        />
        {look.error === null ? null : <ReadTrouble error={look.error} again={() => void look.refetch()} />}
        <output className="small soft">
          {look.data === undefined ? words.sharing.looking : words.sharing.wouldWrite(written)}
        </output>
      </ActForm>
      <LeftOutList left={left} />
    </>
  );
}

/** Who may take letters back under Mail may do it here as well, as long as they did not leave. */
function useWriteMany(done: WriteManyFormProps["done"]) {
  const { tell } = useNotice();
  const may = useMay();
  return useAct({
    send: (body: WriteLettersBody, options) => writeLetters({ body }, options),
    done: ({ written, letters, left }) => {
      const back = may("withdrawLetters") ? lettersBack(letters) : undefined;
      tell({ says: words.sharing.written(written), back, noBack: words.undo.never.letter });
      return done(left);
    },
  });
}
