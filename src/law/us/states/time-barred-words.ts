import type { UsState } from "#calendar/state-zones";
import { debtsOfAct, isKind, owesAsConsumer } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { term, type Term } from "#law/term";
import { isLongBarred } from "#law/us/time-barred-debts";
import { textOf } from "#law/words/message";
import { saysLimitIsOver } from "#law/words/time-barred";
import { longInForce } from "./in-force.ts";

type Act = {
  readonly state: UsState;
  readonly cite: string;
  readonly inForce: Term;
  /** Whether a creditor that collects its own is bound. */
  readonly bindsCreditors: boolean;
  /** Whether only the first that is written of a debt has to say it. */
  readonly isOfFirst: boolean;
};

/** Where whoever asks in writing for a debt that is too old to be sued on has to say that it is. */
const acts: readonly Act[] = [
  {
    state: "CA",
    cite: "Cal. Civ. Code 1788.14(d), 1788.52(d)",
    inForce: term("2019-01-01"),
    bindsCreditors: true,
    isOfFirst: false,
  },
  { state: "MA", cite: "940 CMR 7.07(24)", inForce: longInForce, bindsCreditors: true, isOfFirst: false },
  { state: "NY", cite: "23 NYCRR 1.3(b)", inForce: term("2015-03-03"), bindsCreditors: false, isOfFirst: false },
  { state: "WV", cite: "W. Va. Code 46A-2-128(f)", inForce: term("2014-06-06"), bindsCreditors: true, isOfFirst: true },
];

const isWritten = isKind("letter", "email", "text");

/** What those acts have a letter say, each of them as a rule of its own. */
export const timeBarredWords: readonly ContactRule[] = acts.map((act) => ({
  id: `us.${act.state.toLowerCase()}.time-barred-words`,
  state: act.state,
  cite: act.cite,
  kind: "law",
  says: [
    "Who asks a consumer to pay a debt that is too old to be sued on says in writing that the law limits how long it can be sued on,",
    "and that this time is over.",
  ],
  verified: false,
  inForce: act.inForce,
  reading: [
    {
      we: "let the period run from the later of the default and the last payment, as far as they are on record",
      because: "before that the words might be false, and a letter that says them of a younger debt misleads too",
    },
    {
      we: "look for the words in what is written, and leave the law's exact ones to whoever writes it",
      because: "the acts name texts of their own, which differ and change",
    },
    {
      we: "ask nothing of what is said on the telephone",
      because: "no words of a conversation are known beforehand: people answer for them",
    },
  ],
  denies: ["not_said"],
  governs: (facts) => {
    const { message } = facts.act;
    if (message === null || !isWritten(facts) || textOf(facts) === null) return false;
    if ((act.isOfFirst && message.first === false) || !isCollecting(facts) || !owesAsConsumer(facts)) return false;
    return act.bindsCreditors || facts.by.role === "collector";
  },
  decide: (facts) => {
    if (!isBarred(act.state, facts)) {
      return { verdict: "not_known_to_be_barred", because: "No period that may apply is known to be over." };
    }
    return saysLimitIsOver(textOf(facts) ?? "") === undefined
      ? { verdict: "not_said", because: "The debt is too old to be sued on, and the law of the state has that said." }
      : { verdict: "said", because: "It says that the debt is too old to be sued on." };
  },
}));

function isBarred(state: UsState, facts: LawCase): boolean {
  return debtsOfAct(facts).some((debt) => isLongBarred(debt, state, facts));
}
