import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";
import { outcomes, type CallOutcome } from "./outcomes.ts";

type OutcomeButtonsProps = {
  /** Whether somebody else is asked where the debtor is: they are who one speaks with. */
  readonly isLocation: boolean;
  readonly picked: CallOutcome | undefined;
  readonly pick: (outcome: CallOutcome) => void;
};

/** How the call ended, a digit each. The first saves at once, for most calls are not answered. */
export function OutcomeButtons({ isLocation, picked, pick }: OutcomeButtonsProps) {
  const names = isLocation ? { ...words.call.outcomes, ...words.call.location.outcomes } : words.call.outcomes;
  return (
    <section className="outcomes" aria-label={words.call.outcome}>
      <h3>
        {words.call.outcome} <span className="call-hint">{words.call.keyHint}</span>
      </h3>
      <div className="outcomes-list">
        {outcomes.map((outcome, index) => (
          <button
            key={outcome.name}
            type="button"
            aria-pressed={picked?.name === outcome.name}
            onClick={() => pick(outcome)}
          >
            <KeyCap>{String(index + 1)}</KeyCap>
            {names[outcome.name]}
          </button>
        ))}
      </div>
    </section>
  );
}
