import type { Caller } from "#access/caller";
import { creditorRoutes } from "#parties/creditors/routes";
import { payToRoutes } from "#parties/creditors/pay-to/routes";
import { readCreditorRow } from "#parties/creditors/store";
import { entityRoutes } from "#parties/entities/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { addCreditorByHand, changeCreditor } from "./change-creditor.ts";
import { addEntity, changeEntity } from "./change-entity.ts";
import { changeMandate, giveMandate, takeBackMandate } from "./change-mandate.ts";
import { askForPayTo } from "./change-pay-to.ts";
import { foreseeMandate } from "./foresee-mandate.ts";
import { readCreditor, readCreditors } from "./read-creditors.ts";
import { readEntities } from "./read-entities.ts";
import { readLetterheadGaps } from "./read-letterhead-gaps.ts";

/** The operations of creditors, their mandates and the office's legal entities, wired to what happens. */
export function creditorOperations(desk: Desk): AnyOperation<Caller>[] {
  const by = <Asked extends { readonly caller: Caller }>({ caller, ...asked }: Asked) => {
    return { ...asked, loginId: caller.loginId };
  };
  return [
    ...creditorRoutes({
      readCreditors: ({ tx, now }) => readCreditors(tx, now),
      readCreditor: ({ tx, ...asked }) => readCreditor(tx, asked),
      addCreditor: ({ tx, ...asked }) => addCreditorByHand(desk, tx, by(asked)),
      changeCreditor: ({ tx, ...asked }) => changeCreditor(desk, tx, by(asked)),
      giveMandate: ({ tx, ...asked }) => giveMandate(desk, tx, by(asked)),
      changeMandate: ({ tx, ...asked }) => changeMandate(desk, tx, by(asked)),
      takeBackMandate: ({ tx, ...asked }) => takeBackMandate(desk, tx, by(asked)),
      foreseeMandate: async ({ tx, now, ...asked }) => {
        if ((await readCreditorRow(tx, asked.creditorId)) === undefined) return undefined;
        return foreseeMandate(tx, { ...asked, on: await officeToday(tx, now) });
      },
    }),
    ...payToRoutes({
      askForPayTo: ({ tx, ...asked }) => askForPayTo(desk, tx, by(asked)),
    }),
    ...entityRoutes({
      readEntities: ({ tx, now }) => readEntities(tx, now),
      readLetterheadGaps: ({ tx, now }) => readLetterheadGaps(tx, now),
      addEntity: ({ tx, ...asked }) => addEntity(desk, tx, by(asked)),
      changeEntity: ({ tx, ...asked }) => changeEntity(desk, tx, by(asked)),
    }),
  ];
}
