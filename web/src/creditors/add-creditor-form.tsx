import { NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { addCreditor, type AddCreditorBody } from "../client.ts";
import { paths } from "../paths.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { CreditorFields, type CreditorFacts } from "./creditor-fields.tsx";

type Book = AddCreditorBody["book"];
const books = ["own", "mirror"] as const satisfies readonly Book[];

/** A creditor by hand, of whom no file came yet. Its own page opens next: it needs a mandate. */
export function AddCreditorForm({ close }: { readonly close: () => void }) {
  const says = words.creditors;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { tell } = useNotice();
  const [book, setBook] = useState<Book>("own");
  const [facts, setFacts] = useState<CreditorFacts>({ name: "", address: "", phone: "", payTo: "" });
  const act = useAct({
    send: (body: AddCreditorBody, options) => addCreditor({ body }, options),
    done: async ({ creditorId }, { name = "" }) => {
      tell({ says: says.added(name.trim()) });
      await queries.invalidateQueries({ queryKey: ["creditors"] });
      close();
      await navigate({ to: paths.creditor, params: { creditorId } });
    },
  });
  return (
    <ActForm
      label={says.add}
      act={act}
      isWhole={facts.name.trim() !== ""}
      send={() => act.run({ ...facts, book })}
      cancel={close}
    >
      <p className="lead">{says.addLead}</p>
      <CreditorFields
        valueOf={(field) => facts[field]}
        set={(field, value) => setFacts({ ...facts, [field]: value })}
        error={act.error}
      />
      <NativeSelect
        label={says.fields.book}
        description={says.bookHints[book]}
        value={book}
        onChange={(event) => setBook(event.currentTarget.value as Book)}
        data={books.map((one) => ({ value: one, label: says.books[one] }))}
      />
    </ActForm>
  );
}
