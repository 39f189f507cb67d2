import { useQuery } from "@tanstack/react-query";
import { previewLetter, previewLetterFile } from "../client.ts";
import { LetterText } from "../templates/letter-text.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { RememberedFold } from "../ui/remembered-fold.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import "./letter-preview.css";

type LetterWanted = Parameters<typeof previewLetter>[0];

/** The letter that is about to be made, for who wants to see it first. */
export function LetterPreviewFold({ letter }: { readonly letter: LetterWanted }) {
  return (
    <RememberedFold name="letter-preview" summary={words.doing.seeLetter}>
      <LetterPreview letter={letter} />
    </RememberedFold>
  );
}

/** What it says, or why it would say nothing. The law is asked when it is made. */
function LetterPreview({ letter }: { readonly letter: LetterWanted }) {
  const { data, error } = useQuery({
    queryKey: ["debtor", letter.debtorId, "letter preview", letter],
    queryFn: ({ signal }) => previewLetter(letter, { signal }),
    retry: false,
  });
  if (error !== null) return <ActTrouble error={error} />;
  if (data === undefined) return <SkeletonRows count={6} height={20} />;
  return (
    <>
      <FileButton
        label={words.templates.pdf}
        name={`${letter.template ?? "letter"}.pdf`}
        fetch={(options) => previewLetterFile(letter, options)}
      />
      <LetterText page={data} />
      <p className="soft small">
        {letter.template === "validation-notice" ? `${words.doing.sheetsInPdf} ` : ""}
        {words.doing.lawIsAskedThen}
      </p>
    </>
  );
}
