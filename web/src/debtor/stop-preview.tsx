import type { RecordStopBody } from "../client.ts";
import { phoneText } from "../ui/phone-text.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { unsaidOf, type StopDraft } from "./stop-draft.ts";
import { courtText, freeSays, stopSays } from "./stop-says.ts";

type StopPreviewProps = { readonly draft: StopDraft; readonly medium: RecordStopBody["medium"] | "" };

/** What a stop will keep from going out, before it is saved; and what of it was not said. */
export function StopPreview({ draft: { kind, facts, acting }, medium }: StopPreviewProps) {
  const { view } = useDebtorDesk();
  const point = view.points.find(({ id }) => id === facts.pointId);
  const names = {
    point: point === undefined ? undefined : phoneText(point.value),
    person: acting.name.trim() === "" ? undefined : acting.name.trim(),
  };
  const unsaid = unsaidOf(kind, facts).map((name) => words.stops.unsaidNames[name]);
  const court = courtText(facts);
  const free = freeSays(kind, facts);
  const isOral = kind === "cease" && (medium === "call" || medium === "visit");
  return (
    <>
      <strong>{words.kinds.stop(kind)}</strong>. {stopSays(kind, facts, names)}
      {court === "" ? null : ` (${court})`}
      {free === undefined ? null : ` ${free}`}
      {unsaid.length === 0 ? null : ` ${words.stops.unsaid(unsaid.join(", "))}`}
      {isOral ? ` ${words.stops.oral}` : null}
    </>
  );
}
