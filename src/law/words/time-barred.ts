import { phrases } from "./words.ts";

/** Says that a debt is too old to be sued on, as the states have it said: that the law limits that time, or that it is over. */
export const saysLimitIsOver = phrases([
  "law limits (?:how long|the time)",
  "(?:because of|due to) the age of (?:your|this|the) debt",
  "too old to (?:be sued on|sue)",
  "(?:legal time limit|statute of limitations|limitations? period)(?: \\S+){0,12} (?:has|may have|is|may be|have|be) (?:expired|passed|run|over|ended)",
  "expired statute of limitations",
  "(?:we|it|they|who|\\S+) (?:cannot|can not|can't|will not|won't|may not) sue you",
  "ley limita (?:el tiempo|el plazo|cuanto tiempo|durante cuanto tiempo|por cuanto tiempo)",
  "(?:debido a|por) la antiguedad de (?:su|la|esta) deuda",
  "plazo de prescripcion(?: \\S+){0,8} (?:ha vencido|vencio|ha terminado|termino|ha expirado|expiro|puede haber vencido)",
  "(?:esta|ha) prescrit[oa]",
  "no (?:lo|la|le) (?:demandaremos|demandara|podemos demandar|puede demandar)",
]);
