import { phrases } from "./words.ts";

// Who would sue: we, or the creditor or an attorney for us.
const we =
  "(?:we|our (?:client|firm|office|company|attorneys?|lawyers?|legal department)|the creditor|your creditor|they|i)";
const will =
  "(?:will|shall|may|can|could|might|must|would|plan to|want to|intend to|have decided to|are going to|are about to|" +
  "are prepared to|are ready to|are authorized to|are entitled to|have the right to|reserve the right to|" +
  "have no (?:choice|other choice|option) but to|may be forced to|will be forced to|will have to|intends to)";
const also = "(?: (?:also|then|now|soon|immediately|have to|be forced to|proceed to|start to|begin to|seek to))?";
const suing =
  "(?:sue|(?:file|bring|start|begin|commence|initiate|institute|pursue) (?:a |an |any |the |our |civil |legal |court )*" +
  "(?:suit|lawsuit|action in court|legal action|court action|action|proceedings?|legal proceedings?|litigation|complaint)|" +
  "(?:take|pursue) (?:you to court|(?:further |immediate |appropriate |the necessary )?legal (?:action|steps|measures|remedies))|litigate|go to court|" +
  "seek (?:a )?judgment|obtain (?:a )?judgment)";

const quiere =
  "(?:vamos a|podemos|podriamos|pensamos|tenemos la intencion de|nos reservamos el derecho de|tendremos que|" +
  "tenemos derecho a|nos veremos obligados a|nos vemos obligados a|debemos|procederemos a|puede|podria|va a|tiene la intencion de|" +
  "el acreedor puede|el acreedor podria|pueden|podrian|decidimos|hemos decidido)";
const demandar =
  "(?:demandar(?:lo|la|le|los|las|les)?|(?:presentar|interponer|entablar|iniciar)(?:le)? (?:una |la |alguna |cualquier )?" +
  "(?:demanda|accion(?:es)? (?:legal(?:es)?|judicial(?:es)?)|proceso judicial|juicio|pleito)|" +
  "(?:tomar|emprender|ejercer) (?:una |las )?(?:accion(?:es)?|medidas|vias) (?:legal(?:es)?|judicial(?:es)?)|" +
  "acudir a (?:los tribunales|la via judicial|la justicia)|llevar(?:lo|la|le) a (?:juicio|los tribunales|la corte)|" +
  "reclamar(?:lo|la)? (?:por la via judicial|judicialmente))";

// That none comes, but not where it hangs on something: "we will not sue if you pay" is no such promise.
const always = "(?!.* (?:if|unless|provided|as long as|si|a menos que|siempre que) )";
const saysNone = [
  `(?:cannot|can't|won't|never|(?:will|would|can|could|may|shall|does|do|did) not) (?:be |ever |now |also |then |intend to |plan to |legally )*(?:sued?|file|bring|take|pursue)${always}`,
  "limits how long you can be sued",
  // What states have said of a debt that is too old to be sued on.
  "(?:statute of limitations|legal time limit)(?: \\S+){0,12} (?:has|have|may have|may be) expired",
  "right to sue you(?: \\S+){0,12} may start again",
  "you may be able to (?:stop|prevent)",
  "limita (?:el tiempo|el plazo|(?:durante|por) cuanto tiempo)",
  `no (?:l[oae]s? )?(?:vamos a |podemos |puede |puede ser |sera |pueden )?(?:demand\\w+|presentaremos|iniciaremos|tomaremos)${always}`,
];

/** Says that we or the creditor sue, or may. Conservative on purpose: what is merely about a suit is `mentionsSuit`'s. */
export const threatensSuit = phrases(
  [
    `${we} ${will}${also} ${suing}`,
    `we'll${also} ${suing}`,
    `(?:or|else|otherwise|and then),? (?:we|the creditor|they) (?:sue|file suit|file a lawsuit|go to court|take legal action)`,
    "(?:or|you (?:will|may|can|could|might|shall)|you are going to) (?:then |soon )?be sued",
    "(?:a |an |any |our |the )?(?:suit|lawsuit|legal action|court action|legal proceedings|litigation|judgment) (?:will|may|shall|can|could|might|is going to|are going to) (?:then |also )?(?:be|follow|begin|start|commence|result)",
    "(?:subject to|result in|lead to|face|facing|risk|risking|avoid|prevent|stop|escape) (?:a |an |any |possible |further |immediate |being )*(?:suit|lawsuits?|legal action|court action|legal proceedings|litigation|sued)",
    "(?:before|until) we (?:sue|file suit|file a lawsuit|go to court|take legal action)",
    "see you in court",
    "(?:refer|referred|forward|forwarded|send|sent|turn|turned|hand|handed|pass|passed) (?:\\S+ ){0,4}(?:to|over to) (?:\\S+ ){0,3}(?:attorneys?|lawyers?|counsel|legal department) (?:for|to) (?:suit|a lawsuit|legal action|litigation|sue|file)",
    `${quiere} ${demandar}`,
    "(?:lo|la|le|los|las|les) (?:demandaremos|demandara|demandaran|vamos a demandar|podemos demandar|llevaremos a (?:juicio|los tribunales|la corte))",
    "(?:demandaremos|presentaremos (?:una )?demanda|interpondremos (?:una )?demanda|entablaremos (?:una )?demanda|(?:iniciaremos|emprenderemos|tomaremos|ejerceremos) (?:las )?(?:acciones|medidas) (?:legales|judiciales)|iniciaremos un (?:juicio|pleito|proceso judicial)|acudiremos a (?:los tribunales|la via judicial))",
    "(?:sera|puede ser|podria ser) demandad[oa]",
    "(?:evitar|evite) (?:una |la |posibles |futuras )*(?:demanda(?! de pago)|acciones? (?:legal(?:es)?|judicial(?:es)?)|juicio|pleito|proceso judicial)",
    "se (?:presentara|interpondra|entablara|iniciara|iniciaran|tomaran|emprenderan|ejerceran) (?:una |un |las )?(?:demanda|acciones (?:legales|judiciales)|medidas (?:legales|judiciales)|juicio|proceso judicial)",
  ],
  { unless: saysNone },
);

/** A suit is spoken of, and nothing says that there is none: whether it is threatened is for a person to judge. */
export const mentionsSuit = phrases(
  [
    "sued?",
    "suing",
    "lawsuits?",
    "litigat(?:e|ion)",
    "court",
    "legal (?:action|proceedings|steps|remedies|measures)",
    "judgment",
    "demandarl[oae]s?",
    "demanda judicial",
    "juicio",
    "tribunal(?:es)?",
    "pleito",
    "via judicial",
    "proceso judicial",
    "(?:acciones?|medidas) (?:legal|judicial)(?:es)?",
  ],
  { unless: saysNone },
);
