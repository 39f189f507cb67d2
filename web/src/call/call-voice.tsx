import { useQuery } from "@tanstack/react-query";
import { readVoiceMessage } from "../client.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { CallOutcome } from "./outcomes.ts";

/** What is said to a machine that answers, word for word and in the debtor's language first; or why nothing is. */
export function CallVoice({ picked }: { readonly picked: CallOutcome | undefined }) {
  const { debtorId } = useDebtorDesk();
  const { data, error } = useQuery({
    queryKey: ["debtor", debtorId, "voice message"],
    queryFn: ({ signal }) => readVoiceMessage({ debtorId }, { signal }),
  });
  const isPicked = picked?.name === "voicemail-left";
  if (picked !== undefined && !isPicked) return null;
  if (error !== null) return <ActTrouble error={error} />;
  if (data === undefined) return null;
  const { voice } = words.call;
  return (
    <section className="call-script" aria-label={voice.title}>
      <h3>{voice.title}</h3>
      {data.because === null ? null : <p>{words.said(data.because)}</p>}
      {data.texts.map(({ language, text }, index) => (
        <p key={language} lang={language} className={isPicked && index === 0 ? undefined : "soft"}>
          {`“${text}”`}
        </p>
      ))}
      {data.kind === "limited-content" ? <p className="soft small">{voice.nothingElse}</p> : null}
    </section>
  );
}
